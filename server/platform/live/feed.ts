import { Repeater, SlidingBuffer } from '@graphql-yoga/subscription';
import { house, type Actor } from '../../kernel/actor';
import type { Database } from '../db/database';
import { atLeast } from '../db/where';
import { ChangeRow } from './entity';
import { audible } from './queries';

export type Heard = Pick<ChangeRow, 'id' | 'topic' | 'subjectId' | 'at'>;

const EVERY_MS = 1000;
/** A transaction writes its changes with the instant it began at, and commits up to so much later. */
const OVERLAP_MS = 20_000;
/** A page that does not keep up misses the oldest: it reads again anyway. */
const BUFFERED = 100;
const AT_ONCE = 500;

interface Listener {
  readonly actor: Actor;
  readonly wants: (change: Heard) => boolean;
  readonly tell: (change: Heard) => void;
}

/**
 * Tells open pages what has changed: polls the change table once a second, whatever the number of listeners, and not
 * at all without any. Works across processes, because all of them read the same table.
 */
export class Feed {
  private readonly listeners = new Set<Listener>();
  private seen = new Map<string, number>();
  private isPolling = false;

  constructor(
    private readonly db: Database,
    private readonly everyMs = EVERY_MS,
  ) {}

  /** What happens from now on, of what `actor` may hear and `wants`. Ends when the reader stops reading. */
  listen(actor: Actor, wants: (change: Heard) => boolean): Repeater<Heard, void> {
    return new Repeater<Heard, void>(async (push, stop) => {
      const listener: Listener = { actor, wants, tell: (change) => void push(change) };
      await this.join(listener);
      await stop;
      this.listeners.delete(listener);
    }, new SlidingBuffer(BUFFERED));
  }

  private async join(listener: Listener): Promise<void> {
    if (this.listeners.size === 0) {
      // What was there before is not news.
      this.seen = new Map();
      this.remember(await this.fresh());
    }
    this.listeners.add(listener);
    if (!this.isPolling) void this.poll();
  }

  private async poll(): Promise<void> {
    this.isPolling = true;
    while (this.listeners.size > 0) {
      // A database that is away for a moment is asked again; what changed meanwhile is told then.
      await this.tellAll().catch(() => undefined);
      await new Promise((done) => setTimeout(done, this.everyMs).unref());
    }
    this.isPolling = false;
  }

  private async tellAll(): Promise<void> {
    const changes = await this.fresh();
    for (const group of this.byAccount()) {
      const wanted = changes.filter((change) => group.some(({ wants }) => wants(change)));
      for (let from = 0; from < wanted.length; from += AT_ONCE) {
        const some = wanted.slice(from, from + AT_ONCE);
        const heard = await audible(
          this.db.reading(group[0]!.actor),
          some.map(({ id }) => id),
        );
        for (const change of some.filter(({ id }) => heard.has(id)))
          for (const { wants, tell } of group) if (wants(change)) tell(change);
      }
    }
    // Only now: what could not be told is told with the next look.
    this.remember(changes);
  }

  /** The changes that nobody was told of yet. */
  private async fresh(): Promise<Heard[]> {
    const from = this.db.now().getTime() - OVERLAP_MS;
    const columns = ['id', 'topic', 'subjectId', 'at'] as const;
    const rows = await this.db
      .reading(house('live'))
      .of(ChangeRow)
      .list({ where: [{ at: atLeast(new Date(from)) }], orderBy: [['at', 'ASC']], columns });
    for (const [id, at] of this.seen) if (at < from) this.seen.delete(id);
    return rows.filter(({ id }) => !this.seen.has(id));
  }

  private remember(changes: readonly Heard[]): void {
    for (const { id, at } of changes) this.seen.set(id, at.getTime());
  }

  /** Listeners that hear the same: one question for all of them. */
  private byAccount(): Listener[][] {
    const groups = new Map<string, Listener[]>();
    for (const listener of this.listeners) {
      const { actor } = listener;
      const account = actor.kind === 'partner' ? actor.partnerId : actor.kind === 'client' ? actor.clientId : '';
      const key = `${actor.kind}:${account}`;
      groups.set(key, [...(groups.get(key) ?? []), listener]);
    }
    return [...groups.values()];
  }
}

const feeds = new WeakMap<Database, Feed>();

/** The one feed of a process. */
export function feedOf(db: Database): Feed {
  let feed = feeds.get(db);
  if (!feed) feeds.set(db, (feed = new Feed(db)));
  return feed;
}
