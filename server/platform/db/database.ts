import type { DataSource } from 'typeorm';
import { house, houseFor, scopeOf, type Actor } from '../../kernel/actor';
import type { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/id';
import { Refusal } from '../../kernel/refusal';
import { AuditEvent } from '../audit/entity';
import { auditEvent } from '../audit/record';
import { ChangeRow } from '../live/entity';
import { OutboxMessage } from '../outbox/entity';
import type { Connections } from './connections';
import type { Listeners } from './events';
import { IdempotencyKey } from './entity';
import { shapeOf } from './shape';
import type { Sql } from './sql';
import { Store, type Row, type Session } from './store';
import type { TenantTable } from './tenancy';
import type { Reading, Work } from './work';

/** The database chose us as a victim, or somebody got there first: run again, and the rules will see it. */
const RETRIABLE = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
  'ER_DUP_ENTRY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);
const ATTEMPTS = 3;

/** What happened elsewhere and is only being entered: when it was, and whether the world still hears of it. */
export interface Past {
  readonly at: Date;
  /** Nothing leaves the system for it: no mail, no webhook, no live update. */
  readonly silent: boolean;
}

export class Database {
  constructor(
    private readonly connections: Connections,
    private readonly clock: Clock,
    private readonly listeners: Listeners,
  ) {}

  get source(): DataSource {
    return this.connections.writer;
  }

  /** Whether many may write at the same time; in a file they take turns. */
  get rowLocks(): boolean {
    return this.connections.reads.rowLocks;
  }

  now(): Date {
    return this.clock();
  }

  reading(actor: Actor): Reading {
    return this.open(this.connections.reads, actor, this.clock());
  }

  /**
   * Runs `job` in a transaction, and all of it again when the failure is one that time heals. With `past` it happens as
   * of then; the audit log still says when it was entered.
   */
  async transact<T>(actor: Actor, job: (work: Work) => Promise<T>, past?: Past): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.connections.atomically((sql) => this.perform(sql, actor, job, past));
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIABLE.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /**
   * Adds rows that nothing else depends on, with no event, message or audit row: where many may write at the same time,
   * the one statement is the whole transaction.
   */
  async append<E extends Row>(
    actor: Actor,
    table: TenantTable<E>,
    make: (means: Pick<Work, 'id' | 'now'>) => readonly E[],
  ): Promise<readonly E[]> {
    if (!this.rowLocks)
      return this.transact(actor, async (work) => {
        const rows = make(work);
        await work.of(table).insertAll(rows);
        return rows;
      });
    const now = this.clock();
    const rows = make({ now, id: (prefix) => newId(prefix, now) });
    await this.open(this.connections.reads, actor, now).of(table).insertAll(rows);
    return rows;
  }

  private async perform<T>(sql: Sql, actor: Actor, job: (work: Work) => Promise<T>, past?: Past): Promise<T> {
    const entered = this.clock();
    const now = past?.at ?? entered;
    const events: object[] = [];
    const messages: OutboxMessage[] = [];
    const deeds: AuditEvent[] = [];
    const changes: ChangeRow[] = [];
    const id = (prefix: string) => newId(prefix, now);
    const as = (whom: Actor): Work => ({
      ...this.open(sql, whom, now),
      silent: past?.silent ?? false,
      id,
      once: (key, inputHash, act) => once(as(house('idempotency')), key, inputHash, act),
      announce: (event) => void events.push(event),
      emit: (type, payload, after = now) => void messages.push(message(id('out'), type, payload, now, after)),
      audit: (deed) => void deeds.push(auditEvent(id('aud'), entered, whom, deed)),
      touch: ({ topic, subjectId, clientId = null, partnerId = null, staffOnly }) =>
        void changes.push({
          ...{ id: id('chg'), topic, subjectId, clientId, partnerId },
          ...{ audience: staffOnly ? 'staff' : 'owners', at: now },
        }),
      next: (series) => nextNumber(sql, series),
      write: (statement, values) => sql.run(statement, values),
    });

    const result = await job(as(actor));
    // As the house, since what a client sets off may move a ledger it cannot see. A listener's own events join the queue.
    const listener = as(houseFor('listener', actor));
    for (const event of events) await this.listeners.tell(listener, event);
    const { of } = listener;
    await of(AuditEvent).insertAll(deeds);
    if (past?.silent) return result;
    await of(OutboxMessage).insertAll(messages);
    await of(ChangeRow).insertAll(changes);
    return result;
  }

  private open(sql: Sql, actor: Actor, now: Date): Reading {
    const scope = scopeOf(actor);
    const session: Session = { sql, shapes: (table) => shapeOf(this.connections.writer, table) };
    return {
      actor,
      now,
      of: <E extends { id: string }>(table: TenantTable<E>) => new Store(session, table, scope),
      raw: (statement, values) => sql.all(statement, values),
    };
  }
}

async function once<F extends Record<string, unknown>>(
  { of, now }: Work,
  id: string,
  inputHash: string,
  job: () => Promise<F>,
): Promise<F> {
  const known = await of(IdempotencyKey).find(id);
  if (known && known.inputHash !== inputHash)
    throw new Refusal('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used before with another input.', [
      'idempotencyKey',
    ]);
  if (known) return known.facts as F;
  // Taken before the job: whoever comes with the same key at the same moment waits here, and then runs into it and again,
  // instead of finding the job's effect and being refused for it.
  await of(IdempotencyKey).insert({ id, inputHash, facts: {}, at: now });
  const facts = await job();
  await of(IdempotencyKey).update(id, { facts });
  return facts;
}

async function nextNumber(sql: Sql, series: string): Promise<number> {
  if ((await sql.run('UPDATE number_series SET last = last + 1 WHERE id = ?', [series])) === 0)
    await sql.run('INSERT INTO number_series (id, last) VALUES (?, 1)', [series]);
  const [row] = await sql.all('SELECT last FROM number_series WHERE id = ?', [series]);
  return Number(row!['last']);
}

function message(id: string, type: string, payload: Record<string, unknown>, now: Date, dueAt: Date): OutboxMessage {
  return { id, type, payload, attempts: 0, createdAt: now, dueAt, claimedBy: null, deliveredAt: null, lastError: null };
}
