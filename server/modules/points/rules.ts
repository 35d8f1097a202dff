import { exponentOf } from '../../kernel/currency';
import { exactly, rounded, tenTo, type Money } from '../../kernel/money';
import { addMonths, type CalendarDate } from '../../kernel/period';
import { Refusal } from '../../kernel/refusal';
import type { DealType, PointsScheme } from '../programmes/rules/points';

/** Points are kept as whole millionths, rounded once, half away from zero. */
export const MILLIONTHS = 1_000_000;

/** Where the client is, for the rates. */
export type Market = 'NORMAL' | 'GROWTH';

/** Points with what they follow from. */
export interface Reckoning {
  readonly millionths: number;
  readonly market: Market;
  /** Points for one unit, and since when a line earns that; null is since ever. */
  readonly rate: string;
  readonly ratesFrom: CalendarDate | null;
  /** One unit in the amount’s currency, in major units, and since when it is worth that. */
  readonly unit: string;
  readonly unitsFrom: CalendarDate | null;
}

/** Something sold: a line of a deal. */
export interface Sold {
  /** The monthly value, net of tax and discount; of an upsell its net increase alone. */
  readonly monthly: Money;
  readonly type: DealType;
  /** The client’s country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** When the deal was closed: it decides what a unit is. */
  readonly closedOn: CalendarDate;
  /** When the product line was first sold to this client: it decides the rate, also of what is added later. */
  readonly firstSoldOn: CalendarDate;
}

/** `amount / unit(currency, deal) × rate(type, market, first sold)`. */
export function soldPoints(scheme: PointsScheme, { monthly, type, country, closedOn, firstSoldOn }: Sold): Reckoning {
  const rates = inForce(scheme.rates, firstSoldOn);
  return reckon(scheme, monthly, {
    ...{ on: closedOn, country, ratesFrom: rates.from },
    pair: type === 'SOURCED' ? rates.sourced : rates.assisted,
  });
}

/** A client looked after: everything it pays each month, whoever sold it. */
export interface Managed {
  readonly monthly: Money;
  readonly country: string;
  /** The day asked for: it decides the rate and the unit. */
  readonly on: CalendarDate;
}

/** `MRR / unit(currency) × rate(market)`, before it is shared by the partners that look after the client. */
export function managedPoints(scheme: PointsScheme, { monthly, country, on }: Managed): Reckoning {
  const rates = inForce(scheme.rates, on);
  return reckon(scheme, monthly, { on, country, pair: rates.managed, ratesFrom: rates.from });
}

/**
 * Equal shares of whole millionths that sum to all of them: what does not divide goes one by one to the first, so
 * partners are always named in the same order.
 */
export function shared(millionths: number, partners: number): number[] {
  if (!Number.isSafeInteger(partners) || partners < 1) throw new RangeError(`not a number of partners: ${partners}`);
  const [size, sign] = [Math.abs(millionths), Math.sign(millionths)];
  const [least, left] = [Math.floor(size / partners), size % partners];
  return Array.from({ length: partners }, (_, place) => sign * (least + (place < left ? 1 : 0)) + 0);
}

/** The days on which points count that were sold on a day: so many calendar months, half-open. */
export function lifeOf({ soldMonths }: PointsScheme, closedOn: CalendarDate) {
  return { from: closedOn, until: addMonths(closedOn, soldMonths) };
}

/** What an upsell adds: nothing when less is paid than before. */
export function netIncrease(before: Money | null, after: Money): Money {
  if (before && before.currency !== after.currency)
    throw new Refusal('CURRENCY_CHANGED', `A line in ${before.currency} cannot grow in ${after.currency}.`, ['input'], {
      ...{ from: before.currency, to: after.currency },
    });
  return { ...after, minor: Math.max(0, after.minor - (before?.minor ?? 0)) };
}

/** What points would cost: the least amount whose points, unrounded, are at least as many. The other way round. */
export function amountFor(
  { rate, unit }: Pick<Reckoning, 'rate' | 'unit'>,
  millionths: number,
  currency: string,
): Money {
  const [each, one] = [exactly(rate), exactly(unit)];
  if (each.digits === 0n) throw new RangeError('nothing earns no points');
  const top = BigInt(millionths) * one.digits * each.scale * tenTo(exponentOf(currency));
  const bottom = BigInt(MILLIONTHS) * one.scale * each.digits;
  return { minor: Number((top + bottom - 1n) / bottom), currency };
}

export function marketOf({ growthMarkets }: PointsScheme, country: string): Market {
  return growthMarkets.includes(country) ? 'GROWTH' : 'NORMAL';
}

/** Points as people read them, with two places. */
export function shown(millionths: number): string {
  const hundredths = rounded(BigInt(millionths), 10_000n);
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

interface Asked {
  readonly on: CalendarDate;
  readonly country: string;
  readonly pair: { readonly normal: string; readonly growth: string };
  readonly ratesFrom: CalendarDate | null;
}

function reckon(scheme: PointsScheme, { minor, currency }: Money, { on, country, pair, ratesFrom }: Asked): Reckoning {
  const table = inForce(scheme.units, on);
  const unit = table.units[currency];
  if (unit === undefined)
    throw new Refusal('NO_UNIT', `There is no unit of ${currency} on ${on}.`, ['input', 'currency'], {
      ...{ currency, on },
    });
  const market = marketOf(scheme, country);
  const rate = market === 'GROWTH' ? pair.growth : pair.normal;
  const [one, each] = [exactly(unit), exactly(rate)];
  const top = BigInt(minor) * each.digits * one.scale * BigInt(MILLIONTHS);
  const millionths = Number(rounded(top, tenTo(exponentOf(currency)) * each.scale * one.digits));
  if (!Number.isSafeInteger(millionths)) throw new RangeError(`too many points: ${minor} ${currency}`);
  return { millionths, market, rate, ratesFrom, unit, unitsFrom: table.from };
}

/** The last row that has begun by then; the first has always. */
function inForce<R extends { readonly from: CalendarDate | null }>(rows: readonly R[], on: CalendarDate): R {
  const row = rows.findLast(({ from }) => from === null || from <= on);
  if (!row) throw new RangeError(`nothing in force on ${on}`);
  return row;
}
