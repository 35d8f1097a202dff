import type { Reading } from '../../../platform/db/work';
import { daysBeside, earningsAfter, unearnedAfter, type PastLine, type Place, type Wanted } from '../queries';

/** How many lines are read at once. */
const READ = 2_000;
const TOGETHER = 100;

/** Where each of the two lists goes on. */
export interface Places {
  readonly earnings: Place;
  readonly unearned: Place;
}

export interface Batch {
  readonly lines: readonly PastLine[];
  readonly places: Places;
}

interface List {
  rows: PastLine[];
  place: Place;
  more: boolean;
  readonly read: typeof earningsAfter;
}

const listFrom = (place: Place, read: List['read']): List => ({ rows: [], place, more: true, read });

/** A partner's lines of both lists, in the order of their payment. */
export async function* linesOf(reading: Reading, wanted: Wanted, from: Places): AsyncGenerator<Batch> {
  const earnings = listFrom(from.earnings, earningsAfter);
  const unearned = listFrom(from.unearned, unearnedAfter);
  for (;;) {
    for (const list of [earnings, unearned]) {
      if (list.rows.length > 0 || !list.more) continue;
      list.rows = await list.read(reading, wanted, list.place, READ);
      list.more = list.rows.length === READ;
    }
    const lines = merge(earnings, unearned);
    if (lines.length === 0) return;
    yield { lines, places: { earnings: earnings.place, unearned: unearned.place } };
  }
}

/** Takes what is in order beyond doubt: until one list is used up that may have more to say. */
function merge(a: List, b: List): PastLine[] {
  const lines: PastLine[] = [];
  let [i, j] = [0, 0];
  while ((i < a.rows.length || !a.more) && (j < b.rows.length || !b.more)) {
    const [x, y] = [a.rows[i], b.rows[j]];
    if (!x && !y) break;
    if (x && (!y || x.paidOn <= y.paidOn)) lines.push((i++, x));
    else lines.push((j++, y!));
  }
  drop(a, i);
  drop(b, j);
  return lines;
}

function drop(list: List, count: number): void {
  if (count === 0) return;
  const { at, id } = list.rows[count - 1]!;
  list.place = { at, id };
  list.rows = list.rows.slice(count);
}

/** By invoice, the days that lines without a period go by. */
export async function daysOf(reading: Reading, lines: readonly PastLine[]): Promise<Map<string, string>> {
  const ids = [
    ...new Set(lines.flatMap(({ periodStart, invoiceId }) => (periodStart === null ? (invoiceId ?? []) : []))),
  ];
  const days = new Map<string, string>();
  for (let at = 0; at < ids.length; at += TOGETHER)
    for (const [id, day] of await daysBeside(reading, ids.slice(at, at + TOGETHER))) days.set(id, day);
  return days;
}
