import { Column, PrimaryColumn } from 'typeorm';

interface Nullable {
  readonly nullable?: boolean;
}

/** How each kind of column is declared; the store converts their values (see `shape.ts`). */
export const Id = () => PrimaryColumn({ type: 'varchar', length: 64 });
export const Ref = (options: Nullable = {}) => Column({ type: 'varchar', length: 64, ...options });
export const Text = (length = 255, options: Nullable = {}) => Column({ type: 'varchar', length, ...options });
export const LongText = (options: Nullable = {}) => Column({ type: 'text', ...options });
/** A JSON value in a text column: read and written as a value. */
export const Json = (options: Nullable = {}) => Column({ type: 'simple-json', ...options });
export const Whole = (options: Nullable = {}) => Column({ type: 'integer', ...options });
/** A whole number beyond 32 bits; unsafe integers throw on their way in and out. */
export const Big = (options: Nullable = {}) => Column({ type: 'bigint', ...options });
/** An instant, UTC, to the millisecond. */
export const At = (options: Nullable = {}) => Column({ type: 'datetime', precision: 3, ...options });
/** A calendar date, `YYYY-MM-DD`. */
export const Day = (options: Nullable = {}) => Column({ type: 'date', ...options });
export const Flag = () => Column({ type: 'boolean' });
