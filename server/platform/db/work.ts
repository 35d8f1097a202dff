import type { Actor } from '../../kernel/actor';
import type { RawRow, SqlValue } from './sql';
import type { Row, Store } from './store';
import type { TenantTable } from './tenancy';

/** Everything a read may touch. */
export interface Reading {
  readonly actor: Actor;
  readonly now: Date;
  of<E extends Row>(table: TenantTable<E>): Store<E>;
  /** A statement of one's own, for `queries.ts` alone: it must carry the asker's scope, and has a neighbour test. */
  raw(statement: string, values: readonly SqlValue[]): Promise<RawRow[]>;
}

/** What an audit row says besides who, when and from where. */
export interface Deed {
  /** `client.update`: the object and what was done to it. */
  readonly action: string;
  /** The entity's name and the record's id. */
  readonly subject: readonly [type: string, id: string];
  /** Whose business it is, so that the client's and its partners' activity lists show it. */
  readonly clientId?: string | null;
  readonly partnerId?: string | null;
  /** Only the fields that differ are kept. Never pass secrets. */
  readonly before?: object;
  readonly after?: object;
}

/** What an open page subscribes to: a topic, a record, and those who may hear of it. */
export interface Change {
  readonly topic: string;
  readonly subjectId: string;
  readonly clientId?: string | null;
  readonly partnerId?: string | null;
  /** Only staff hear of it: an internal note, say. */
  readonly staffOnly?: boolean;
}

/** A reading that may also write: one transaction, one instant, one batch of consequences. */
export interface Work extends Reading {
  /** What happens is only being entered, and was known before: nobody is told. */
  readonly silent: boolean;
  id(prefix: string): string;
  /** Runs `job` unless the key `id` was used before: then its facts, as stored, or a refusal when the input differs. */
  once<F extends Record<string, unknown>>(id: string, inputHash: string, job: () => Promise<F>): Promise<F>;
  /** Tells higher modules. They act after the job and before the commit, so their failure undoes the job too. */
  announce(event: object): void;
  /** Tells the world (mail, webhooks), through the outbox: delivered after the commit, or never. `after` delays it. */
  emit(type: string, payload: Record<string, unknown>, after?: Date): void;
  /** Appends to the audit log, with the transaction. */
  audit(deed: Deed): void;
  /** Tells open pages, after the commit. */
  touch(change: Change): void;
  /** The next number of a gapless series: taken with the transaction, and locked until it ends. */
  next(series: string): Promise<number>;
  /** A writing statement of one's own, for rollups and counters in `queries.ts` alone. Returns the rows matched. */
  write(statement: string, values: readonly SqlValue[]): Promise<number>;
}
