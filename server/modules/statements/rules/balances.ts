import { money, plus, zero, type Money } from '../../../kernel/money';
import { addDays, addMonths, isCalendarDate, type CalendarDate } from '../../../kernel/period';

/** What a partner has on its own accounts in one currency. */
export interface Balances {
  readonly pending: Money;
  readonly available: Money;
  readonly inTransit: Money;
  readonly paid: Money;
}

/** The same in minor units, as the ledger keeps it. */
export interface Moved {
  readonly pending: number;
  readonly available: number;
  readonly inTransit: number;
  readonly paid: number;
}

export interface MovedInMonth extends Moved {
  readonly currency: string;
  /** `YYYY-MM` */
  readonly month: string;
}

export function balancesFrom({ pending, available, inTransit, paid }: Moved, currency: string): Balances {
  return {
    ...{ pending: money(pending, currency), available: money(available, currency) },
    ...{ inTransit: money(inTransit, currency), paid: money(paid, currency) },
  };
}

export function added(a: Balances, b: Balances): Balances {
  return {
    ...{ pending: plus(a.pending, b.pending), available: plus(a.available, b.available) },
    ...{ inTransit: plus(a.inTransit, b.inTransit), paid: plus(a.paid, b.paid) },
  };
}

/** What was moved in a currency before a month: where its statement opens. */
export function openingOf(months: readonly MovedInMonth[], currency: string, month: string): Balances {
  const nothing = zero(currency);
  return months
    .filter((each) => each.currency === currency && each.month < month)
    .map((each) => balancesFrom(each, currency))
    .reduce(added, { pending: nothing, available: nothing, inTransit: nothing, paid: nothing });
}

export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isCalendarDate(`${text}-01`);
}

/** The first day of a month, and the first of the next. */
export function daysOf(month: string): { readonly start: CalendarDate; readonly end: CalendarDate } {
  return { start: `${month}-01`, end: addMonths(`${month}-01`, 1) };
}

export function lastDayOf(month: string): CalendarDate {
  return addDays(daysOf(month).end, -1);
}
