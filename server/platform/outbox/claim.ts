import { house } from '../../kernel/actor';
import type { Database } from '../db/database';
import { atMost } from '../db/where';
import { OutboxMessage } from './entity';

/**
 * Takes up to `limit` due messages for this worker alone. A claim is a conditional update and rests on no
 * row lock, because on a cluster those are local to a node; a lease (a later `dueAt`) covers the delivery,
 * so a dead worker's messages come back.
 */
export async function claim(db: Database, worker: string, limit: number, leaseMs: number): Promise<OutboxMessage[]> {
  const taken: OutboxMessage[] = [];
  while (taken.length < limit) {
    const now = db.now();
    const due = await db
      .reading(house('outbox'))
      .of(OutboxMessage)
      .list({
        where: [{ dueAt: atMost(now) }],
        orderBy: [['dueAt', 'ASC']],
        limit: limit - taken.length,
      });
    if (due.length === 0) break;
    for (const message of due)
      if (await lease(db, message, worker, new Date(now.getTime() + leaseMs))) taken.push(message);
  }
  return taken;
}

/** True when this worker was first: the message still stood as it was read. */
function lease(db: Database, message: OutboxMessage, worker: string, until: Date): Promise<boolean> {
  return db.transact(
    house('outbox'),
    async ({ of }) =>
      (await of(OutboxMessage).updateWhere([{ id: message.id, dueAt: message.dueAt }], {
        claimedBy: worker,
        dueAt: until,
        attempts: message.attempts + 1,
      })) === 1,
  );
}
