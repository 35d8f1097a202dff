import { addDays, addMonths, daysBetween, type CalendarDate, type Period } from '../../../kernel/period';

export type Stretch = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';

/** How many there are of each when nobody says from when. */
const USUAL: Readonly<Record<Stretch, number>> = { DAY: 30, WEEK: 13, MONTH: 12, QUARTER: 8 };
export const MOST_STRETCHES = 400;

/** The first day of the stretch that a day is in; weeks begin on Monday. */
export function beginningOf(day: CalendarDate, by: Stretch): CalendarDate {
  if (by === 'DAY') return day;
  // 5 January 1970 was a Monday.
  if (by === 'WEEK') return addDays(day, -(((daysBetween('1970-01-05', day) % 7) + 7) % 7));
  const month = Number(day.slice(5, 7));
  const first = by === 'MONTH' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The first day of the one that begins `count` later than the one that begins on `start`. */
export function later(start: CalendarDate, by: Stretch, count: number): CalendarDate {
  if (by === 'DAY') return addDays(start, count);
  if (by === 'WEEK') return addDays(start, 7 * count);
  return addMonths(start, by === 'MONTH' ? count : 3 * count);
}

export interface Wanted {
  readonly from?: CalendarDate | null | undefined;
  readonly until?: CalendarDate | null | undefined;
  readonly by: Stretch;
}

/**
 * Whole stretches from the one that `from` is in until the one that `until` is in, today’s when left out; null when
 * `from` comes after `until`, or when they are more than `MOST_STRETCHES`.
 */
export function stretchesOf({ from, until, by }: Wanted, today: CalendarDate): Period[] | null {
  const last = beginningOf(until ?? today, by);
  const first = from ? beginningOf(from, by) : later(last, by, 1 - USUAL[by]);
  if (first > last) return null;
  const stretches: Period[] = [];
  for (let start = first; start <= last; start = later(first, by, stretches.length)) {
    if (stretches.length === MOST_STRETCHES) return null;
    stretches.push({ start, end: later(first, by, stretches.length + 1) });
  }
  return stretches;
}
