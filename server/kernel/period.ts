/** A calendar date, `YYYY-MM-DD`. Which day an instant falls on depends on the operator's time zone: see `dateIn`. */
export type CalendarDate = string;

/** A half-open stretch of days: `start` is in it, `end` is the first day that is not. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** Where days are taken until the operator says otherwise. */
export const DEFAULT_ZONE = 'UTC';

const DAY_MS = 86_400_000;

export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && format(parse(text)) === text;
}

/** The day on which `instant` falls in an IANA time zone. A busy second asks many times, and is told what it was told. */
export function dateIn(zone: string, instant: Date): CalendarDate {
  const second = Math.floor(instant.getTime() / 1000);
  const last = lastAsked.get(zone);
  if (last?.second === second) return last.date;
  const date = formatterFor(zone).format(instant);
  lastAsked.set(zone, { second, date });
  return date;
}

const lastAsked = new Map<string, { readonly second: number; readonly date: CalendarDate }>();

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(zone, formatter);
  }
  return formatter;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(parse(date) + days * DAY_MS);
}

/**
 * The same day `months` later, or the last day of that month when there is no such day. Always count from the
 * first date (`addMonths(start, n)`), never from the previous result, so that the 31st comes back after February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date);
  const target = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(target / 12), target - Math.floor(target / 12) * 12];
  const lastDay = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  return format(Date.UTC(inYear, inMonth, Math.min(day, lastDay)));
}

/** Whole days from `from` until `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (parse(to) - parse(from)) / DAY_MS;
}

export function contains({ start, end }: Period, date: CalendarDate): boolean {
  return start <= date && date < end;
}

export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

function parts(date: CalendarDate): [number, number, number] {
  return date.split('-').map(Number) as [number, number, number];
}

function parse(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day);
}

function format(time: number): CalendarDate {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
