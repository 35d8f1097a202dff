import type { SqlValue } from './sql';
import type { Row } from './store';
import type { TenantTable } from './tenancy';
import type { Work } from './work';

/** A table of counters: the columns that name a row, under a unique constraint, and the whole numbers that grow. */
export interface Rollup<E extends Row> {
  readonly table: TenantTable<E>;
  readonly name: string;
  readonly key: readonly (keyof E & string)[];
  readonly counters: readonly (keyof E & string)[];
}

/**
 * Adds the counters of `row` to those of the row with the same key, which is made if there is none. One statement once
 * it exists. Its row is locked until the transaction ends: call it last.
 */
export async function accumulate<E extends Row>(work: Work, rollup: Rollup<E>, row: E): Promise<void> {
  const { table, name, key, counters } = rollup;
  const moving = counters.filter((counter) => row[counter] !== 0);
  if (moving.length === 0) return;
  const found = await work.write(
    `UPDATE ${name} SET ${moving.map((counter) => `\`${counter}\` = \`${counter}\` + ?`).join(', ')}
     WHERE ${key.map((column) => `\`${column}\` = ?`).join(' AND ')}`,
    [...moving, ...key].map((column) => row[column] as SqlValue),
  );
  if (found === 0) await work.of(table).insert(row);
}
