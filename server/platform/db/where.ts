import type { Scope } from '../../kernel/actor';
import { comparable, property, type Shape } from './shape';
import type { SqlValue } from './sql';
import { reach, type TenantTable } from './tenancy';

/** A comparison a column's value must pass. Made by the functions below. */
export class Test<V = unknown> {
  declare protected readonly of: V;
  constructor(readonly render: (column: Rendering) => void) {}
}

/** Conditions on a table's own columns: fields of one object are ANDed, objects of an array are ORed. */
export type Where<E> = Conditions<E> | readonly Conditions<E>[];
export type Conditions<E> = { readonly [K in keyof E]?: E[K] | Test };

interface Rendering {
  readonly name: string;
  readonly property: string;
  readonly shape: Shape;
  readonly scope: Scope;
  readonly shapes: (table: TenantTable<never>) => Shape;
  readonly out: Statement;
}

/** SQL text in the making, with its values in order. */
export class Statement {
  text = '';
  readonly values: SqlValue[] = [];

  add(text: string, ...values: readonly SqlValue[]): this {
    this.text += text;
    this.values.push(...values);
    return this;
  }
}

const compared = (operator: string) => (value: unknown) =>
  new Test(({ name, property: of, shape, out }) => void out.add(`${name} ${operator} ?`, comparable(shape, of, value)));

export const above = compared('>');
export const atLeast = compared('>=');
export const below = compared('<');
export const atMost = compared('<=');
export const differs = compared('<>');

export const absent = () => new Test(({ name, out }) => void out.add(`${name} IS NULL`));
export const present = () => new Test(({ name, out }) => void out.add(`${name} IS NOT NULL`));

/** An amount in this currency, whatever it is. */
export const inCurrency = (code: string) =>
  new Test(({ name, property: of, shape, out }) => {
    const [minor, currency] = property(shape, of).columns;
    if (!minor || !currency) throw new Error(`${shape.table}.${of} is no amount`);
    out.add(`${name.slice(0, -minor.name.length)}${currency.name} = ?`, code);
  });

/** One of the values; of none, nothing. The list is padded to a few sizes, so that few statements are prepared. */
export const oneOf = (values: readonly unknown[]) =>
  new Test(({ name, property: of, shape, out }) => {
    if (values.length === 0) return void out.add('1 = 0');
    const padded = pad(values).map((value) => comparable(shape, of, value));
    out.add(`${name} IN (${padded.map(() => '?').join(', ')})`, ...padded);
  });

/** Text that contains `text` anywhere, wildcards taken literally. */
export const containing = (text: string) => like(`%${literal(text)}%`);
export const startingWith = (text: string) => like(`${literal(text)}%`);

const like = (pattern: string) => new Test(({ name, out }) => void out.add(`${name} LIKE ? ESCAPE '!'`, pattern));
const literal = (text: string) => text.replace(/[!%_]/g, '!$&');

/** The value is among `column` of another table's rows that fulfil `where` and that the asker may see. */
export const within = <E extends object>(table: TenantTable<E>, column: keyof E & string, where: Where<E> = {}) =>
  new Test(({ name, scope, shapes, out }) => {
    const other = shapes(table as unknown as TenantTable<never>);
    const alias = `w${out.values.length}`;
    out.add(
      `${name} IN (SELECT ${alias}.${property(other, column).columns[0]!.name} FROM ${other.table} ${alias} WHERE `,
    );
    renderWhere({ alias, shape: other, scope, shapes, out }, [where]);
    const { clause, values } = reach(scope, table.tenancy, (owner) => `${alias}.${owner}`);
    out.add(` AND ${clause})`, ...values);
  });

interface Target extends Omit<Rendering, 'name' | 'property'> {
  readonly alias: string;
}

/** Renders all of `wheres`, ANDed; nothing given holds always. */
export function renderWhere<E>(target: Target, wheres: readonly Where<E>[]): void {
  const { out } = target;
  out.add('1 = 1');
  for (const where of wheres) {
    out.add(' AND (');
    const alternatives = (Array.isArray(where) ? where : [where]) as readonly Conditions<E>[];
    if (alternatives.length === 0) out.add('1 = 0');
    for (const [index, alternative] of alternatives.entries()) {
      if (index > 0) out.add(' OR ');
      out.add('(');
      renderConditions(target, alternative);
      out.add(')');
    }
    out.add(')');
  }
}

function renderConditions<E>({ alias, ...rest }: Target, conditions: Conditions<E>): void {
  const { out, shape } = rest;
  const entries = Object.entries(conditions);
  if (entries.length === 0) out.add('1 = 1');
  for (const [index, [name, value]] of entries.entries()) {
    if (index > 0) out.add(' AND ');
    if (value === undefined) throw new Error(`the condition on ${shape.table}.${name} is undefined`);
    const column = `${alias}.${property(shape, name).columns[0]!.name}`;
    if (value instanceof Test) value.render({ ...rest, name: column, property: name });
    else if (value === null) out.add(`${column} IS NULL`);
    else out.add(`${column} = ?`, comparable(shape, name, value));
  }
}

const SIZES = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];

function pad<V>(values: readonly V[]): V[] {
  const size = SIZES.find((each) => each >= values.length) ?? values.length;
  return [...values, ...Array.from({ length: size - values.length }, () => values[0]!)];
}
