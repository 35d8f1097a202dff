import { exchanged, rateOf, shifted, type Money } from '../../../kernel/money';
import { daysBetween, type CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { below } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { ExchangeRate } from '../entity';
import { fixedRate, MOST_DAYS_WITHOUT, renamed } from '../rules';

/** Units of a currency for one euro, and the day they were published; null for the euro itself. */
export interface RateOn {
  readonly rate: string;
  readonly day: CalendarDate | null;
  /** Fixed for good, and so of any day. */
  readonly isFixed: boolean;
}

/** An amount in another currency, and by which dated rates. */
export interface Converted {
  readonly amount: Money;
  /** Units of the old and of the new currency for one euro, as published. */
  readonly from: string;
  readonly to: string;
  /** Units of the new for one of the old, to eight places: to be read, the amount is reckoned from the two above. */
  readonly rate: string;
  readonly rateOn: CalendarDate;
}

const LATEST = { orderBy: [['day', 'DESC']] as const, limit: 1 };

/**
 * The rate a conversion on `day` uses: that of the last business day before, since the bank publishes in the afternoon.
 * A currency that became the euro keeps its fixed rate. Refused where the table has none, or has it no longer.
 */
export async function rateOn(reading: Reading, currency: string, day: CalendarDate): Promise<RateOn> {
  if (currency === 'EUR') return { rate: '1', day: null, isFixed: true };
  const fixed = fixedRate(currency, day);
  if (fixed) return { ...fixed, isFixed: true };
  const other = renamed(currency, day);
  if (other) {
    const { rate, ...rest } = await rateOn(reading, other.to, day);
    return { ...rest, rate: shifted(rate, other.zeros) };
  }
  const rates = reading.of(ExchangeRate);
  const [[own], [last]] = await Promise.all([
    rates.list({ ...LATEST, where: [{ currency, day: below(day) }] }),
    rates.list({ ...LATEST, where: [{ day: below(day) }] }),
  ]);
  if (!own || daysBetween(own.day, last!.day) > MOST_DAYS_WITHOUT)
    throw new Refusal('RATE_MISSING', `There is no exchange rate of ${currency} before ${day}.`, ['currency'], {
      ...{ currency, day, last: own?.day ?? '' },
    });
  return { rate: own.rate, day: own.day, isFixed: false };
}

/** `amount` in `currency` on `day`, through the euro, rounded once. */
export async function convert(
  reading: Reading,
  amount: Money,
  currency: string,
  day: CalendarDate,
): Promise<Converted> {
  const [old, fresh] = [await rateOn(reading, amount.currency, day), await rateOn(reading, currency, day)];
  const worth = { from: old.rate, to: fresh.rate };
  const dated = [old, fresh].filter((each) => !each.isFixed);
  const days = (dated.length > 0 ? dated : [old, fresh]).map((each) => each.day ?? '').sort();
  return {
    ...{ amount: exchanged(amount, worth, currency), ...worth, rate: rateOf(worth) },
    rateOn: days.find((each) => each !== '') ?? day,
  };
}
