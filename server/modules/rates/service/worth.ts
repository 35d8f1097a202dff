import { exchanged, shifted, type Money, type Worth } from '../../../kernel/money';
import { addDays, daysBetween, type CalendarDate } from '../../../kernel/period';
import { atLeast, below, oneOf } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { ExchangeRate } from '../entity';
import { fixedRate, MOST_DAYS_WITHOUT, renamed } from '../rules';

/** Published on every business day since the table began: its days are the table’s. */
const ALWAYS = 'USD';

export interface Dated {
  readonly currency: string;
  readonly day: CalendarDate;
}

/** An amount in another currency, and the day of the rate; null for one that is fixed for good. */
export interface Exchanged {
  readonly amount: Money;
  readonly rateOn: CalendarDate | null;
}

/** Exchanges amounts of many days into one currency, each by the rate that its own day uses; null without a rate. */
export type Exchange = (amount: Money, day: CalendarDate) => Exchanged | null;

/**
 * What `rateOn` says of each day, for all the days at once: two statements however many there are, none when everything
 * is in that currency already.
 */
export async function exchangeInto(reading: Reading, target: string, wanted: readonly Dated[]): Promise<Exchange> {
  const foreign = wanted.filter(({ currency }) => currency !== target);
  const table = foreign.length > 0 ? await tableOf(reading, target, foreign) : new Map<string, never>();
  return (amount, day) => {
    if (amount.currency === target) return { amount, rateOn: null };
    const [old, fresh] = [rateIn(table, amount.currency, day), rateIn(table, target, day)];
    if (!old || !fresh) return null;
    const worth: Worth = { from: old.rate, to: fresh.rate };
    return { amount: exchanged(amount, worth, target), rateOn: old.day ?? fresh.day };
  };
}

/** The rates of each currency in the order of their days. */
type RateTable = ReadonlyMap<string, readonly ExchangeRate[]>;

/** The rates of those currencies by day, from the last day of the table before the first of those asked for. */
async function tableOf({ of }: Reading, target: string, wanted: readonly Dated[]): Promise<RateTable> {
  const days = wanted.map(({ day }) => day).sort();
  const names = new Set([ALWAYS, ...[target, ...wanted.map(({ currency }) => currency)].flatMap(namesOf)]);
  const [before] = await of(ExchangeRate).list({
    where: [{ currency: ALWAYS, day: below(days[0]!) }],
    ...{ orderBy: [['day', 'DESC']], limit: 1, columns: ['day'] }, // prettier-ignore
  });
  const since = before ? [{ day: atLeast(addDays(before.day, -MOST_DAYS_WITHOUT)) }] : [];
  const rows = await of(ExchangeRate).list({
    where: [{ currency: oneOf([...names].sort()) }, ...since, { day: below(days.at(-1)!) }],
    orderBy: [['day', 'ASC']],
  });
  const table = new Map<string, ExchangeRate[]>();
  for (const row of rows) {
    const known = table.get(row.currency);
    if (known) known.push(row);
    else table.set(row.currency, [row]);
  }
  return table;
}

/** A currency and what it goes on as. */
function namesOf(currency: string): string[] {
  const other = renamed(currency, '9999-12-31');
  return other ? [currency, other.to] : [currency];
}

function rateIn(
  table: RateTable,
  currency: string,
  day: CalendarDate,
): { rate: string; day: CalendarDate | null } | null {
  if (currency === 'EUR') return { rate: '1', day: null };
  const fixed = fixedRate(currency, day);
  if (fixed) return { rate: fixed.rate, day: null };
  const other = renamed(currency, day);
  if (other) {
    const found = rateIn(table, other.to, day);
    return found && { ...found, rate: shifted(found.rate, other.zeros) };
  }
  const [own, last] = [lastBefore(table.get(currency), day), lastBefore(table.get(ALWAYS), day)];
  if (!own || (last && daysBetween(own.day, last.day) > MOST_DAYS_WITHOUT)) return null;
  return { rate: own.rate, day: own.day };
}

/** Of rates in the order of their days, the last before `day`. */
function lastBefore(rates: readonly ExchangeRate[] = [], day: CalendarDate): ExchangeRate | undefined {
  let [low, high] = [0, rates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rates[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return rates[low - 1];
}
