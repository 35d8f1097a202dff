import { randomInt } from 'node:crypto';
import { house } from '../../kernel/actor';
import { newId } from '../../kernel/id';
import type { Database } from '../db/database';
import type { Queue } from '../jobs/worker';
import { claim } from './claim';
import { OutboxMessage } from './entity';
import { LAST_ATTEMPT, pauseAfter } from './rules';

/**
 * Tells the world one message. May be called again for the same message (we died before noting its success), so it ends
 * in a row with a unique key. What it returns replaces the payload, which may hold what nobody needs any more: a link,
 * an address.
 */
export type Delivery = (db: Database, message: OutboxMessage) => Promise<Record<string, unknown>>;

export type Deliveries = Readonly<Record<string, Delivery>>;

const BATCH = 20;
const LEASE_MS = 5 * 60_000;
const FINEST = 2 ** 32;

/** The outbox as a queue of the worker; `deliveries` says what to do with each type of message. */
export function outboxQueue(deliveries: Deliveries): Queue {
  let worker: string | undefined;
  return {
    name: 'outbox',
    async round(db, signal) {
      worker ??= newId('wrk', db.now());
      const messages = await claim(db, worker, BATCH, LEASE_MS);
      for (const message of messages) {
        if (signal.aborted) await giveBack(db, worker, message);
        else await deliver(db, worker, message, deliveries);
      }
      return messages.length;
    },
  };
}

async function deliver(db: Database, worker: string, message: OutboxMessage, deliveries: Deliveries): Promise<void> {
  try {
    // Claimed so often and never heard of again: it takes its worker down, so it is not tried once more.
    if (message.attempts >= LAST_ATTEMPT) throw new Error(`given up after ${message.attempts} unfinished attempts`);
    const delivery = deliveries[message.type];
    if (!delivery) throw new Error(`nothing delivers messages of type ${message.type}`);
    const payload = await delivery(db, message);
    await note(db, worker, message, { payload, deliveredAt: db.now(), dueAt: null, lastError: null });
  } catch (error) {
    const attempt = message.attempts + 1;
    const again = db.now().getTime() + pauseAfter(attempt, randomInt(FINEST - 1) / FINEST);
    const dueAt = attempt >= LAST_ATTEMPT ? null : new Date(again);
    await note(db, worker, message, { attempts: attempt, dueAt, lastError: textOf(error) });
  }
}

/** Unclaims what a stopping worker has not begun; the attempt does not count. */
function giveBack(db: Database, worker: string, message: OutboxMessage): Promise<void> {
  return note(db, worker, message, { attempts: message.attempts, dueAt: db.now() });
}

/** Only while the claim stands: after a lost lease, somebody else speaks for the message. */
async function note(db: Database, worker: string, { id }: OutboxMessage, facts: Partial<OutboxMessage>): Promise<void> {
  await db.transact(house('outbox'), ({ of }) =>
    of(OutboxMessage).updateWhere([{ id, claimedBy: worker }], { ...facts, claimedBy: null }),
  );
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 1000);
}
