import { house } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import type { Work } from '../../../platform/db/work';
import { Click } from '../entity';
import { countClicks } from '../queries';

export interface NewClick {
  readonly linkId: string;
  readonly partnerId: string;
  readonly previousId: string | null;
}

interface Waiting {
  readonly click: NewClick;
  readonly done: (id: string) => void;
  readonly failed: (error: unknown) => void;
}

interface Queue {
  readonly waiting: Waiting[];
  isWriting: boolean;
}

const queues = new WeakMap<Database, Queue>();
const MOST_TOGETHER = 200;

/**
 * Keeps a click and returns its id once it is committed. Clicks that arrive while others are being written wait for
 * those and are then written together: a busy link is counted once for all of them, and its row is not fought over.
 */
export function recordClick(db: Database, click: NewClick): Promise<string> {
  let queue = queues.get(db);
  if (!queue) queues.set(db, (queue = { waiting: [], isWriting: false }));
  const { waiting } = queue;
  const recorded = new Promise<string>((done, failed) => void waiting.push({ click, done, failed }));
  if (!queue.isWriting) void drain(db, queue);
  return recorded;
}

async function drain(db: Database, queue: Queue): Promise<void> {
  queue.isWriting = true;
  while (queue.waiting.length > 0) {
    const some = queue.waiting.splice(0, MOST_TOGETHER);
    const clicks = some.map(({ click }) => click);
    try {
      const ids = await db.transact(keeper, (work) => write(work, clicks));
      some.forEach(({ done }, nth) => done(ids[nth]!));
    } catch (error) {
      some.forEach(({ failed }) => failed(error));
    }
  }
  queue.isWriting = false;
}

const keeper = house('clicks');

async function write(work: Work, clicks: readonly NewClick[]): Promise<string[]> {
  const { of, id, now } = work;
  const rows = clicks.map((click) => ({ ...click, id: id('clk'), at: now, usedAt: null, clientId: null }));
  await of(Click).insertAll(rows);
  const clicked = new Map(clicks.map(({ linkId, partnerId }) => [linkId, partnerId]));
  // In the order of their ids: two processes that write at the same time wait for one another, and not each for the other.
  for (const linkId of [...clicked.keys()].sort()) {
    await countClicks(work, linkId, clicks.filter((click) => click.linkId === linkId).length);
    work.touch({ topic: 'links', subjectId: linkId, partnerId: clicked.get(linkId)! });
  }
  return rows.map((row) => row.id);
}
