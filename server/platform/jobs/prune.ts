import { house } from '../../kernel/actor';
import type { Database } from '../db/database';
import { IdempotencyKey } from '../db/entity';
import type { Row } from '../db/store';
import type { TenantTable } from '../db/tenancy';
import { below, oneOf, type Where } from '../db/where';
import { ChangeRow } from '../live/entity';
import { OutboxMessage } from '../outbox/entity';
import type { Duty } from './duty';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AT_ONCE = 500;

/** Removes the rows that fulfil `where`, a few at a time, so that no lock lasts. Returns how many there were. */
export async function prune<E extends Row>(db: Database, table: TenantTable<E>, where: Where<E>): Promise<number> {
  let removed = 0;
  for (;;) {
    const found = await db
      .reading(house('prune'))
      .of(table)
      .list({ where: [where], columns: ['id'], limit: AT_ONCE });
    if (found.length === 0) return removed;
    const ids = { id: oneOf(found.map(({ id }) => id)) } as unknown as Where<E>;
    removed += await db.transact(house('prune'), ({ of }) => of(table).remove([ids, where]));
  }
}

const before = (db: Database, age: number) => below(new Date(db.now().getTime() - age));

/** What nobody asks for again: changes that every open page has heard, delivered messages, keys of finished mutations. */
export const pruning: readonly Duty[] = [
  { name: 'prune changes', everyMs: 10 * MINUTE, run: (db) => prune(db, ChangeRow, { at: before(db, HOUR) }) },
  {
    name: 'prune outbox',
    everyMs: HOUR,
    run: (db) => prune(db, OutboxMessage, { deliveredAt: before(db, 30 * DAY) }),
  },
  {
    name: 'prune idempotency keys',
    everyMs: HOUR,
    run: (db) => prune(db, IdempotencyKey, { at: before(db, 30 * DAY) }),
  },
];
