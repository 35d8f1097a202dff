import type { Scope } from '../../kernel/actor';
import { NotFound, Refusal } from '../../kernel/refusal';
import { entitiesFrom, property, written, type Shape } from './shape';
import type { RawRow, RawValues, Sql, SqlValue } from './sql';
import { reach, unwithheld, type TenantTable } from './tenancy';
import { oneOf, renderWhere, Statement, type Where } from './where';

export interface Row {
  id: string;
}

export type Order<E> = readonly (readonly [column: keyof E & string, direction: 'ASC' | 'DESC'])[];

export interface Listing<E, K extends keyof E = keyof E> {
  /** All of them must hold. */
  readonly where?: readonly Where<E>[];
  readonly orderBy?: Order<E>;
  readonly limit?: number;
  readonly offset?: number;
  /** Only these properties are read; all of them when left out. */
  readonly columns?: readonly K[];
}

/** The database as one unit of work sees it: where statements go, and what its tables look like. */
export interface Session {
  readonly sql: Sql;
  readonly shapes: (table: TenantTable<never>) => Shape;
}

/** What is read of a table: the columns as SQL, and how a row of them becomes an entity. */
interface Selection<E> {
  readonly text: string;
  readonly entity: (raw: RawValues) => E;
}

/** Those already worked out, by the properties they stand for. */
const selections = new WeakMap<Shape, Map<string, unknown>>();
const SELECTIONS = 200;
/** SQLite takes 32 766 values in a statement, MySQL twice as many. */
const MOST_VALUES = 32_000;

/**
 * The only door to a tenant table. Every statement it writes carries the scope's predicate, added last and outside
 * the caller's conditions; callers may add conditions, but can neither remove nor widen it.
 */
export class Store<E extends Row> {
  private readonly shape: Shape<E>;

  constructor(
    private readonly session: Session,
    private readonly table: TenantTable<E>,
    private readonly scope: Scope,
  ) {
    this.shape = session.shapes(table as unknown as TenantTable<never>) as unknown as Shape<E>;
  }

  async find(id: string): Promise<E | null> {
    return (await this.list({ where: [withId(id)], limit: 1 }))[0] ?? null;
  }

  async get(id: string): Promise<E> {
    return this.present(await this.find(id));
  }

  /** The first row that fulfils `where`, by id; null when none does. */
  async first(...where: readonly Where<E>[]): Promise<E | null> {
    return (await this.list({ where, limit: 1 }))[0] ?? null;
  }

  /** Like get, and nobody else may change the row until the transaction ends. */
  async lock(id: string): Promise<E> {
    return this.present((await this.lockAll([withId(id)]))[0] ?? null);
  }

  /** Locks every row that fulfils `where`, in the order of their ids. */
  lockAll(where: readonly Where<E>[]): Promise<E[]> {
    return this.select<keyof E>({ where, orderBy: [['id', 'ASC']] }, this.session.sql.rowLocks ? ' FOR UPDATE' : '');
  }

  async byIds(ids: readonly string[]): Promise<E[]> {
    return ids.length === 0 ? [] : this.list<keyof E>({ where: [{ id: oneOf(ids) } as unknown as Where<E>] });
  }

  list<K extends keyof E = keyof E>(listing: Listing<E, K> = {}): Promise<Pick<E, K>[]> {
    return this.select(listing, '');
  }

  async count(where: readonly Where<E>[] = []): Promise<number> {
    const out = new Statement().add(`SELECT COUNT(*) AS total FROM ${this.shape.table} t WHERE `);
    this.conditions(out, where);
    return whole((await this.ask(out))[0]!['total']);
  }

  /** How many rows there are of each combination of `columns`, among those that fulfil `where`: one statement. */
  async countBy<K extends keyof E & string>(
    columns: readonly K[],
    where: readonly Where<E>[] = [],
  ): Promise<(Pick<E, K> & { readonly counted: number })[]> {
    const names = columns.map((column) => `t.${this.quoted(property(this.shape, column).columns[0]!.name)}`).join(', ');
    const out = new Statement().add(`SELECT ${names}, COUNT(*) AS counted FROM ${this.shape.table} t WHERE `);
    this.conditions(out, where);
    out.add(` GROUP BY ${names}`);
    const { entity } = this.selection(columns);
    return (await this.session.sql.rows(out.text, out.values)).map((raw) =>
      Object.assign(entity(raw), { counted: whole(raw.at(-1)) }),
    );
  }

  /** The exact total of a whole-number or amount column; refuses one beyond safe integers. */
  async sum(column: keyof E & string, where: readonly Where<E>[] = []): Promise<number> {
    const name = property(this.shape, column).columns[0]!.name;
    const out = new Statement().add(`SELECT COALESCE(SUM(t.${name}), 0) AS total FROM ${this.shape.table} t WHERE `);
    this.conditions(out, where);
    return whole((await this.ask(out))[0]!['total']);
  }

  /**
   * The first `limit` rows of each parent, in one statement however many parents there are. Each parent's rows come
   * from an index walk of their own, so the cost does not grow with a parent's history.
   */
  async firstOfEach<K extends keyof E = keyof E>(
    parent: keyof E & string,
    parentIds: readonly string[],
    limit: number,
    { where = [], orderBy = [['id', 'DESC']], columns }: Omit<Listing<E, K>, 'limit' | 'offset'> = {},
  ): Promise<Pick<E, K>[]> {
    if (parentIds.length === 0) return [];
    const names = [...new Set([...this.named(columns), parent])];
    const { shape, scope, session } = this;
    const out = new Statement();
    // The scope is asked of what was found. Where a parent's rows may be several owners', it must stand before each limit, too.
    const byOwner = 'column' in this.table.tenancy && this.table.tenancy.column === parent;
    // SQLite takes a limited part of a union only as a table; MySQL would keep each of those for itself first.
    const { rowLocks } = session.sql;
    const [from, to] = rowLocks ? ['(', ')'] : ['SELECT * FROM (', ')'];
    // The walks fetch ids alone, out of the index; each found row is read once. MySQL limits nothing inside of IN.
    const { text, entity } = this.selection(names);
    out.add(`SELECT ${text} FROM ${rowLocks ? '(' : `${shape.table} t WHERE t.id IN (`}`);
    for (const [index, id] of parentIds.entries()) {
      out.add(`${index === 0 ? '' : ' UNION ALL '}${from}SELECT t.id FROM ${shape.table} t WHERE `);
      const conditions = [{ [parent]: id } as unknown as Where<E>, ...where];
      if (byOwner) {
        out.add(unwithheld(scope, this.table.tenancy, (column) => `t.${column}`));
        renderWhere<E>({ alias: 't', shape, scope, shapes: session.shapes, out }, conditions);
      } else this.conditions(out, conditions);
      out.add(` ORDER BY ${this.ordering(orderBy)} LIMIT ${natural(limit)}${to}`);
    }
    out.add(rowLocks ? `) found CROSS JOIN ${shape.table} t ON t.id = found.id WHERE 1 = 1` : ')');
    this.restrict(out, 't.');
    out.add(` ORDER BY ${this.ordering(orderBy)}`);
    return (await session.sql.rows(out.text, out.values)).map(entity);
  }

  async insert(row: E): Promise<E> {
    await this.insertAll([row]);
    return row;
  }

  /** Rows of one table go in one statement, or in as few as the number of its values allows. */
  async insertAll(rows: readonly E[]): Promise<void> {
    if (rows.length === 0) return;
    for (const row of rows) await this.assertMine(row);
    const names = [...this.shape.properties.keys()];
    const lines = rows.map((row) => {
      const values = row as Record<string, unknown>;
      return written(this.shape, Object.fromEntries(names.map((name) => [name, values[name]])));
    });
    const { columns } = lines[0]!;
    const line = `(${columns.map(() => '?').join(', ')})`;
    const into = `INSERT INTO ${this.shape.table} (${columns.map((name) => this.quoted(name)).join(', ')}) VALUES`;
    const together = Math.floor(MOST_VALUES / columns.length);
    for (let from = 0; from < lines.length; from += together) {
      const some = lines.slice(from, from + together);
      await this.session.sql.run(
        `${into} ${some.map(() => line).join(', ')}`,
        some.flatMap(({ values }) => values),
      );
    }
  }

  /** Changes the row; of a versioned row, `version` must be the one last read, and moves on by one. */
  async update(id: string, patch: Partial<E>, version?: number): Promise<void> {
    await this.assertMine(patch);
    const next = version === undefined ? patch : { ...patch, version: version + 1 };
    const { columns, values } = written(this.shape, next);
    if (columns.length === 0) return;
    const out = new Statement().add(
      `UPDATE ${this.shape.table} SET ${columns.map((name) => `${this.quoted(name)} = ?`).join(', ')} WHERE id = ?`,
      ...values,
      id,
    );
    if (version !== undefined) out.add(' AND version = ?', version);
    this.restrict(out, '');
    if ((await this.session.sql.run(out.text, out.values)) > 0) return;
    this.present(await this.find(id));
    throw new Refusal('STALE', `Somebody else has changed this ${this.table.name} since you read it.`, ['version']);
  }

  /** Changes every row that fulfils `where`, in one statement; returns how many. For claims and closings. */
  async updateWhere(where: readonly Where<E>[], patch: Partial<E>): Promise<number> {
    await this.assertMine(patch);
    const { columns, values } = written(this.shape, patch);
    const { scope, shape } = this;
    const out = new Statement().add(
      `UPDATE ${shape.table} SET ${columns.map((name) => `${this.quoted(name)} = ?`).join(', ')} WHERE `,
      ...values,
    );
    renderWhere<E>({ alias: shape.table, shape, scope, shapes: this.session.shapes, out }, where);
    this.restrict(out, '');
    return this.session.sql.run(out.text, out.values);
  }

  /** Adds `amount` (which may be negative) to a whole-number or amount column, without reading it first. */
  async increase(id: string, amounts: { readonly [K in keyof E]?: number }): Promise<void> {
    const entries = Object.entries<number | undefined>(amounts).map(
      ([name, amount]) => [this.quoted(property(this.shape, name).columns[0]!.name), amount ?? 0] as const,
    );
    const out = new Statement().add(
      `UPDATE ${this.shape.table} SET ${entries.map(([name]) => `${name} = ${name} + ?`).join(', ')} WHERE id = ?`,
      ...entries.map(([, amount]) => amount),
      id,
    );
    this.restrict(out, '');
    if ((await this.session.sql.run(out.text, out.values)) === 0) throw new NotFound(this.table.name);
  }

  /** Removes rows of a table that keeps no history: tokens, drafts, links. */
  async remove(where: readonly Where<E>[]): Promise<number> {
    if (this.scope.kind !== 'everything' && this.table.tenancy.writer === 'staff') throw new NotFound(this.table.name);
    const ids = await this.list({ where, columns: ['id'] });
    if (ids.length === 0) return 0;
    const out = new Statement().add(
      `DELETE FROM ${this.shape.table} WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ...ids.map(({ id }) => id),
    );
    this.restrict(out, '');
    return this.session.sql.run(out.text, out.values);
  }

  /** `names` as columns to read; undefined, which reads everything, when one of them is computed from others. */
  columnsOf(names: readonly string[] | null | undefined): readonly (keyof E)[] | undefined {
    return names?.every((name) => this.shape.properties.has(name)) ? (names as readonly (keyof E)[]) : undefined;
  }

  private async select<K extends keyof E>(listing: Listing<E, K>, suffix: string): Promise<Pick<E, K>[]> {
    const { where = [], orderBy = [['id', 'ASC']], limit, offset, columns } = listing;
    const { text, entity } = this.selection(this.named(columns));
    const out = new Statement().add(`SELECT ${text} FROM ${this.shape.table} t WHERE `);
    this.conditions(out, where);
    out.add(` ORDER BY ${this.ordering(orderBy)}`);
    // Whole numbers, checked and inlined: MySQL 8 refuses placeholders here.
    if (limit !== undefined) out.add(` LIMIT ${natural(limit)}${offset ? ` OFFSET ${natural(offset)}` : ''}`);
    out.add(suffix);
    return (await this.session.sql.rows(out.text, out.values)).map(entity);
  }

  private conditions(out: Statement, where: readonly Where<E>[]): void {
    const { scope, shape } = this;
    renderWhere<E>({ alias: 't', shape, scope, shapes: this.session.shapes, out }, where);
    this.restrict(out, 't.');
  }

  /** The scope's predicate, the last condition of every statement. */
  private restrict(out: Statement, prefix: string): void {
    const { clause, values } = reach(this.scope, this.table.tenancy, (column) => `${prefix}${column}`);
    out.add(` AND ${clause}`, ...values);
  }

  /** Asks of a row about to be written what reads ask of stored ones, before a constraint can betray who else is here. */
  private async assertMine(row: Partial<E>): Promise<void> {
    const { scope, session } = this;
    const { tenancy } = this.table;
    if (scope.kind === 'everything') return;
    if (tenancy.writer === 'staff') throw new NotFound(this.table.name);
    const owner = row[tenancy.column];
    if (owner === undefined) return;
    const { clause, values } = reach(scope, tenancy, () => '?');
    const question = `SELECT 1 AS mine FROM (SELECT 1 AS one) asked WHERE ${clause}`;
    const [mine] = await session.sql.all(question, [owner as SqlValue, ...values]);
    if (!mine) throw new NotFound(this.table.name);
  }

  private named(columns: readonly (keyof E)[] | undefined): readonly string[] {
    return columns
      ? [...new Set<string>(['id', ...(columns as readonly string[])])]
      : [...this.shape.properties.keys()];
  }

  private selection(names: readonly string[]): Selection<E> {
    const known = selections.get(this.shape) ?? new Map<string, unknown>();
    selections.set(this.shape, known);
    const key = names.join();
    let selection = known.get(key) as Selection<E> | undefined;
    if (!selection) {
      const columns = names.flatMap((name) => property(this.shape, name).columns);
      const text = columns.map(({ name }) => `t.${this.quoted(name)}`).join(', ');
      selection = { text, entity: entitiesFrom(this.shape, names) };
      if (known.size < SELECTIONS) known.set(key, selection);
    }
    return selection;
  }

  private ordering(orderBy: Order<E>): string {
    return orderBy
      .map(
        ([name, direction]) =>
          `t.${property(this.shape, name).columns[0]!.name} ${direction === 'DESC' ? 'DESC' : 'ASC'}`,
      )
      .join(', ');
  }

  /** Backticks, which both databases read: some columns are named like keywords (`key`, `total`). */
  private quoted(name: string): string {
    return `\`${name}\``;
  }

  private ask({ text, values }: Statement): Promise<RawRow[]> {
    return this.session.sql.all(text, values);
  }

  private present<R>(row: R | null): R {
    if (!row) throw new NotFound(this.table.name);
    return row;
  }
}

function withId<E>(id: string): Where<E> {
  return { id } as unknown as Where<E>;
}

function natural(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a number of rows: ${value}`);
  return value;
}

function whole(value: unknown): number {
  const total = Number(value);
  if (!Number.isSafeInteger(total)) throw new RangeError(`not a safe total: ${String(value)}`);
  return total;
}
