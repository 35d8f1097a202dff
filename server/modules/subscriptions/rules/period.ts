import { fraction, minus, plus, times, type Money } from '../../../kernel/money';
import { addMonths, daysBetween, type CalendarDate, type Period } from '../../../kernel/period';
import { monthsOf, type BillingCycle } from '../../catalogue/rules';

/** The months of one period; refuses what is bought once and has none. */
function monthsIn(cycle: BillingCycle): number {
  const months = monthsOf(cycle);
  if (months === null) throw new RangeError(`not a recurring cycle: ${cycle}`);
  return months;
}

/** Billing periods are counted from the anchor, so that the 31st comes back after February. */
export interface Billing {
  readonly anchorOn: CalendarDate;
  readonly cycle: BillingCycle;
}

/** The period number `index`, from 0. */
export function periodAt({ anchorOn, cycle }: Billing, index: number): Period {
  const months = monthsIn(cycle);
  return { start: addMonths(anchorOn, months * index), end: addMonths(anchorOn, months * (index + 1)) };
}

/** How many periods from the anchor end on `end`; null when none does. */
export function countUntil(billing: Billing, end: CalendarDate): number | null {
  const months = monthsIn(billing.cycle);
  // No month is longer than 31 days or shorter than 28: the count lies between these.
  const days = daysBetween(billing.anchorOn, end);
  for (let count = Math.max(0, Math.floor(days / (31 * months))); count <= Math.ceil(days / (28 * months)); count++)
    if (addMonths(billing.anchorOn, months * count) === end) return count;
  return null;
}

export function periodsUntil(billing: Billing, end: CalendarDate): number {
  const count = countUntil(billing, end);
  if (count === null) throw new RangeError(`no period of ${billing.cycle} from ${billing.anchorOn} ends on ${end}`);
  return count;
}

/** The period that follows `end`, the end of a period. */
export function periodFrom(billing: Billing, end: CalendarDate): Period {
  return periodAt(billing, periodsUntil(billing, end));
}

/** What one period costs, for the whole quantity. */
export function periodAmount({ price, quantity }: { readonly price: Money; readonly quantity: number }): Money {
  return times(price, quantity);
}

/** What is left of the periods that run until number `periods`, from `today` on, that day included. */
export interface Remainder {
  /** Of the period `today` lies in. */
  readonly daysLeft: number;
  readonly periodDays: number;
  /** Periods ahead, already paid, that lie wholly after it. */
  readonly wholePeriods: number;
}

export function remainder(billing: Billing, periods: number, today: CalendarDate): Remainder {
  for (let index = periods - 1; index >= 0; index--) {
    const { start, end } = periodAt(billing, index);
    const periodDays = daysBetween(start, end);
    if (today >= end) return { daysLeft: 0, periodDays, wholePeriods: periods - 1 - index };
    if (today >= start) return { daysLeft: daysBetween(today, end), periodDays, wholePeriods: periods - 1 - index };
  }
  const { start, end } = periodAt(billing, 0);
  return { daysLeft: 0, periodDays: daysBetween(start, end), wholePeriods: periods };
}

/** The net worth of a remainder at `price` a period, rounded once. */
export function worth(price: Money, { daysLeft, periodDays, wholePeriods }: Remainder): Money {
  return plus(times(price, wholePeriods), fraction(price, daysLeft, periodDays));
}

/** What a change of product, price or cycle costs today: net, before tax. */
export interface Proration extends Remainder {
  /** The unused worth of what was. */
  readonly credit: Money;
  /** The worth of what comes instead, over `period`. */
  readonly charge: Money;
  /** charge − credit: billed when positive, credited when negative. */
  readonly difference: Money;
  readonly period: Period;
}

interface Priced extends Billing {
  /** For one period and the whole quantity. */
  readonly price: Money;
}

/**
 * The same cycle keeps its periods, and the difference of the prices is taken for `[today, period end)` over the days
 * of the period. Another cycle begins a new period today, in full, less what was not used of the old one.
 */
export function proration(
  before: Priced & { readonly periods: number; readonly periodEnd: CalendarDate },
  after: Pick<Priced, 'cycle' | 'price'>,
  today: CalendarDate,
): Proration {
  const left = remainder(before, before.periods, today);
  const credit = worth(before.price, left);
  if (after.cycle === before.cycle) {
    const difference = worth(minus(after.price, before.price), left);
    return {
      ...left,
      credit,
      charge: plus(credit, difference),
      difference,
      period: { start: today, end: before.periodEnd },
    };
  }
  const period = periodAt({ anchorOn: today, cycle: after.cycle }, 0);
  return { ...left, credit, charge: after.price, difference: minus(after.price, credit), period };
}
