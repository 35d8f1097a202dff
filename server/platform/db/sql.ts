import type BetterSqlite from 'better-sqlite3';
import type { Connection as MysqlConnection, Pool } from 'mysql2';

export type SqlValue = string | number | null;
export type RawRow = Record<string, unknown>;
export type RawValues = readonly unknown[];

/** Sees every statement that goes to the database; tests count them, nothing else uses it. */
export type Tap = (statement: string, values: readonly SqlValue[]) => void;

/** One place to send prepared statements to: a connection, a transaction's connection, or a pool of them. */
export interface Sql {
  /** Whether rows can be locked one by one; SQLite locks its whole file for a writer. */
  readonly rowLocks: boolean;
  all(statement: string, values: readonly SqlValue[]): Promise<RawRow[]>;
  /** The same, each row as its values in the order of the columns, for those who know that order: an eighth cheaper. */
  rows(statement: string, values: readonly SqlValue[]): Promise<RawValues[]>;
  /** Returns how many rows matched (MySQL counts those it found, changed or not; so does SQLite). */
  run(statement: string, values: readonly SqlValue[]): Promise<number>;
}

const PREPARED = 500;

export class SqliteSql implements Sql {
  readonly rowLocks = false;
  private readonly named = new Map<string, BetterSqlite.Statement>();
  private readonly listed = new Map<string, BetterSqlite.Statement>();

  constructor(
    private readonly connection: BetterSqlite.Database,
    private readonly tap?: Tap,
  ) {}

  async all(statement: string, values: readonly SqlValue[]): Promise<RawRow[]> {
    this.tap?.(statement, values);
    return this.prepare(statement, this.named).all(...values) as RawRow[];
  }

  async rows(statement: string, values: readonly SqlValue[]): Promise<RawValues[]> {
    this.tap?.(statement, values);
    return this.prepare(statement, this.listed).all(...values) as RawValues[];
  }

  async run(statement: string, values: readonly SqlValue[]): Promise<number> {
    this.tap?.(statement, values);
    return this.prepare(statement, this.named).run(...values).changes;
  }

  private prepare(statement: string, known: Map<string, BetterSqlite.Statement>): BetterSqlite.Statement {
    let ready = known.get(statement);
    if (!ready) {
      if (known.size >= PREPARED) known.clear();
      ready = this.connection.prepare(statement);
      if (known === this.listed) ready.raw(true);
      known.set(statement, ready);
    }
    return ready;
  }
}

export class MysqlSql implements Sql {
  readonly rowLocks = true;

  constructor(
    private readonly connection: Pick<Pool | MysqlConnection, 'execute'>,
    private readonly tap?: Tap,
  ) {}

  async all(statement: string, values: readonly SqlValue[]): Promise<RawRow[]> {
    return (await this.execute(statement, values)) as RawRow[];
  }

  async rows(statement: string, values: readonly SqlValue[]): Promise<RawValues[]> {
    return (await this.execute(statement, values, true)) as RawValues[];
  }

  async run(statement: string, values: readonly SqlValue[]): Promise<number> {
    return ((await this.execute(statement, values)) as { affectedRows: number }).affectedRows;
  }

  private execute(sql: string, values: readonly SqlValue[], rowsAsArray = false): Promise<unknown> {
    this.tap?.(sql, values);
    return new Promise((done, failed) =>
      this.connection.execute({ sql, rowsAsArray }, values as (string | number | null)[], (error, result) =>
        error ? failed(error) : done(result),
      ),
    );
  }
}
