import { house } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import type { Work } from '../../../platform/db/work';
import { Gathering } from '../../../platform/gathering';
import { Click } from '../entity';
import { countClicks, destinationsOf, type Destination } from '../queries';

export interface NewClick {
  readonly linkId: string;
  readonly partnerId: string;
  readonly previousId: string | null;
}

interface Desk {
  readonly find: Gathering<string, Destination | null>;
  readonly keep: Gathering<NewClick, string>;
}

const desks = new WeakMap<Database, Desk>();
const keeper = house('clicks');

/** Clicks that come together are looked up together, and kept and counted in one transaction. */
function deskOf(db: Database): Desk {
  let desk = desks.get(db);
  if (!desk) {
    desk = {
      find: new Gathering((codes) => destinationsOf(db.reading(keeper), codes)),
      keep: new Gathering((clicks) => db.transact(keeper, (work) => write(work, clicks))),
    };
    desks.set(db, desk);
  }
  return desk;
}

/** The link of a code that works, of a partner that is active; null when there is none. */
export function destinationOf(db: Database, code: string): Promise<Destination | null> {
  return deskOf(db).find.ask(code);
}

/** Keeps a click, and returns its id once it is committed. */
export function recordClick(db: Database, click: NewClick): Promise<string> {
  return deskOf(db).keep.ask(click);
}

async function write(work: Work, clicks: readonly NewClick[]): Promise<readonly string[]> {
  const { of, id, now } = work;
  const rows = clicks.map((click) => ({ ...click, id: id('clk'), at: now, usedAt: null, clientId: null }));
  await of(Click).insertAll(rows);
  const counts = new Map<string, number>();
  for (const { linkId } of clicks) counts.set(linkId, (counts.get(linkId) ?? 0) + 1);
  await countClicks(work, counts);
  for (const partnerId of new Set(clicks.map((click) => click.partnerId)))
    work.touch({ topic: 'links', subjectId: partnerId, partnerId });
  return rows.map((row) => row.id);
}
