import type { Database } from '../db/database';

/**
 * Work that time makes due: renewals, reminders, expiry. `run` does what is due by the database's clock, each record in
 * a transaction of its own and at most once however often it runs, and returns how many it did. After downtime it
 * catches up in the order of the due dates. The worker calls it every `everyMs`; tests call it after moving the clock.
 */
export interface Duty {
  readonly name: string;
  readonly everyMs: number;
  run(db: Database): Promise<number>;
}
