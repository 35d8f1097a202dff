import { addMonths, type CalendarDate } from '../../../kernel/period';

/** For how long a client earns its partner something: `months` calendar months from its first recurring billing date. */
export interface RewardWindow {
  readonly months: number | null;
  /** Null as long as the client has paid no recurring line. */
  readonly from: CalendarDate | null;
  /** The first day it earned nothing on, when a refund or a gap ended it early. */
  readonly endedOn: CalendarDate | null;
}

/** The month of the window that a day is in, from 1; null where the window has no end. */
export type WindowPlace =
  { readonly month: number | null } | { readonly nothing: 'BEFORE_WINDOW' | 'WINDOW_OVER' | 'WINDOW_ENDED' };

/** Where the day that a line is judged by falls: half-open, so that the day it runs out is no longer in it. */
export function placeIn({ months, from, endedOn }: RewardWindow, day: CalendarDate): WindowPlace {
  if (months === null) return { month: null };
  if (from === null || day < from) return { nothing: 'BEFORE_WINDOW' };
  const until = addMonths(from, months);
  if (endedOn !== null && endedOn < until && day >= endedOn) return { nothing: 'WINDOW_ENDED' };
  return day < until ? { month: monthIn(from, day) } : { nothing: 'WINDOW_OVER' };
}

/** The first day that is no longer in the window; null while it has no beginning, or where it has no end. */
export function endOf({ months, from }: RewardWindow): CalendarDate | null {
  return months === null || from === null ? null : addMonths(from, months);
}

function monthIn(from: CalendarDate, day: CalendarDate): number {
  const [years, months] = [Number(day.slice(0, 4)) - Number(from.slice(0, 4)), monthNumber(day) - monthNumber(from)];
  const apart = years * 12 + months;
  return addMonths(from, apart) <= day ? apart + 1 : apart;
}

const monthNumber = (day: CalendarDate) => Number(day.slice(5, 7));

/** What decides when a line's time is. */
export interface BilledLine {
  readonly recurring: boolean;
  /** The first day it pays for; null where it pays for no period. */
  readonly periodStart: CalendarDate | null;
  /** Whether anything was paid for it. */
  readonly costs: boolean;
}

/** The first recurring billing date that an invoice brings; null when it has no recurring line that was paid for. */
export function firstBilling(lines: readonly BilledLine[], issuedOn: CalendarDate): CalendarDate | null {
  const starts = lines.filter(({ recurring, costs }) => recurring && costs);
  return starts.map(({ periodStart }) => periodStart ?? issuedOn).sort()[0] ?? null;
}

/**
 * The day a line is judged by: the start of the period it pays for. A line without one, such as a set-up fee, goes by
 * the recurring line it came with, else by the day its invoice was issued.
 */
export function judgedBy(
  line: Pick<BilledLine, 'periodStart'>,
  beside: CalendarDate | null,
  issuedOn: CalendarDate,
): CalendarDate {
  return line.periodStart ?? beside ?? issuedOn;
}
