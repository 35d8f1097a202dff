import { house } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import type { Work } from '../../../platform/db/work';
import { Gathering } from '../../../platform/gathering';
import { Click, ReferralLink } from '../entity';
import { clicksBetween, destinationsOf, uncounted, type Destination } from '../queries';

export interface NewClick {
  readonly linkId: string;
  readonly partnerId: string;
  readonly previousId: string | null;
}

interface Known {
  readonly destination: Destination;
  readonly until: number;
}

interface Desk {
  /** Links that were looked up within the last second. */
  readonly known: Map<string, Known>;
  readonly find: Gathering<string, Destination | null>;
  readonly keep: Gathering<NewClick, string>;
}

let desks = new WeakMap<Database, Desk>();
const keeper = house('clicks');
/** Where many may write at the same time. */
const AT_ONCE = 8;
/** So long a link stays what it was, in a process that has not heard of its change. */
const KNOWN_MS = 1000;
const MOST_KNOWN = 1000;
/** Open pages hear of a partner's clicks no more often. */
const TELL_EVERY_MS = 1000;

/** Clicks that come together are looked up together, and kept in one transaction. */
function deskOf(db: Database): Desk {
  let desk = desks.get(db);
  if (!desk) {
    const atOnce = db.rowLocks ? AT_ONCE : 1;
    const told = new Map<string, number>();
    desk = {
      known: new Map(),
      find: new Gathering((codes) => destinationsOf(db.reading(keeper), codes), atOnce),
      keep: new Gathering((clicks) => keep(db, clicks, told), atOnce),
    };
    desks.set(db, desk);
  }
  return desk;
}

/** The link of a code that works, of a partner that is active; null when there is none. */
export async function destinationOf(db: Database, code: string): Promise<Destination | null> {
  const { known, find } = deskOf(db);
  const instant = performance.now();
  const lately = known.get(code);
  if (lately && lately.until > instant) return lately.destination;
  const destination = await find.ask(code);
  if (known.size >= MOST_KNOWN) known.clear();
  if (destination) known.set(code, { destination, until: instant + KNOWN_MS });
  else known.delete(code);
  return destination;
}

/** Links or settings are others now: this process looks them up again. */
export function forgetDestinations(): void {
  desks = new WeakMap();
}

/** Keeps a click, and returns its id once it is committed. */
export function recordClick(db: Database, click: NewClick): Promise<string> {
  return deskOf(db).keep.ask(click);
}

/** Keeps the clicks and, now and then, lets open pages hear of them. */
async function keep(db: Database, clicks: readonly NewClick[], told: Map<string, number>): Promise<readonly string[]> {
  const made = ({ id, now }: Pick<Work, 'id' | 'now'>) =>
    clicks.map((click) => ({ ...click, id: id('clk'), at: now, usedAt: null, clientId: null }));
  const instant = performance.now();
  const partnerIds = [...new Set(clicks.map(({ partnerId }) => partnerId))];
  const untold = partnerIds.filter((id) => instant - (told.get(id) ?? -Infinity) >= TELL_EVERY_MS);
  for (const partnerId of untold) told.set(partnerId, instant);
  const rows =
    untold.length === 0
      ? await db.append(keeper, Click, made)
      : await db.transact(keeper, async (work) => {
          const some = made(work);
          await work.of(Click).insertAll(some);
          for (const partnerId of untold) work.touch({ topic: 'links', subjectId: partnerId, partnerId });
          return some;
        });
  return rows.map(({ id }) => id);
}

/** A click is committed by then, whenever it began. */
const SETTLED_MS = 60_000;

/** Adds to each link's count the clicks since it was counted last, so that asking for it never counts many. */
export async function addUp(db: Database): Promise<number> {
  const until = new Date(db.now().getTime() - SETTLED_MS);
  const linkIds = await uncounted(db.reading(keeper), until);
  for (const linkId of linkIds)
    await db.transact(keeper, async (work) => {
      const { countedUntil } = await work.of(ReferralLink).lock(linkId);
      const found = await clicksBetween(work, linkId, countedUntil, until);
      if (!found.lastAt) return;
      await work.of(ReferralLink).update(linkId, { countedUntil: until, lastCountedAt: found.lastAt });
      await work.of(ReferralLink).increase(linkId, { counted: found.clicks });
    });
  return linkIds.length;
}
