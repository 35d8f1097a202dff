import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { isCalendarDate } from '../../../kernel/period';
import { fault, ranged, type Fault } from './fault';
import type { PointRates, PointsScheme, UnitTable } from './points';

const LONGEST_LIFE = 120;
const LONGEST_CREDIT = 730;
/** A rate or a unit: no sign, at most nine digits and six decimals. */
const PLAIN = /^\d{1,9}(\.\d{1,6})?$/;

/** What keeps a scheme of points from being published. */
export function pointsFaults(scheme: PointsScheme | null | undefined): Fault[] {
  if (!scheme) return [];
  const path = ['points'];
  return [
    ...rowFaults(scheme.rates, [...path, 'rates']),
    ...scheme.rates.flatMap((row, nth) => rateFaults(row, [...path, 'rates', String(nth)])),
    ...rowFaults(scheme.units, [...path, 'units']),
    ...scheme.units.flatMap((table, nth) => unitFaults(table, [...path, 'units', String(nth)])),
    ...scheme.growthMarkets.flatMap(
      (country, nth) =>
      isCountry(country) ? [] : [fault('UNKNOWN_COUNTRY', `There is no country ${country}.`, [...path, 'growthMarkets', String(nth)], { value: country })], // prettier-ignore
    ),
    ...ranged([...path, 'soldMonths'], scheme.soldMonths, 1, LONGEST_LIFE),
    ...ranged([...path, 'activityDays'], scheme.activityDays, 1, LONGEST_CREDIT),
  ];
}

/** There is always one in force: the first is since ever, and each begins after the one before. */
function rowFaults(rows: readonly { readonly from: string | null }[], path: readonly string[]): Fault[] {
  if (rows[0]?.from !== null)
    return [fault('FIRST_SINCE_EVER', 'The first row is in force since ever: it has no day.', path)];
  return rows.slice(1).flatMap(({ from }, nth) => {
    const at = [...path, String(nth + 1), 'from'];
    if (from === null || !isCalendarDate(from))
      return [fault('INVALID_DATE', `${from ?? 'Nothing'} is not a day.`, at)];
    const before = rows[nth]!.from;
    return before !== null && from <= before
      ? [fault('ROWS_OUT_OF_ORDER', `${from} is not after ${before}.`, at, { from, before })]
      : [];
  });
}

function rateFaults({ sourced, assisted, managed }: PointRates, path: readonly string[]): Fault[] {
  return Object.entries({ sourced, assisted, managed }).flatMap(([kind, pair]) =>
    (['normal', 'growth'] as const).flatMap((market) =>
      PLAIN.test(pair[market]) ? [] : [notPlain(pair[market], [...path, kind, market])],
    ),
  );
}

function unitFaults({ units }: UnitTable, path: readonly string[]): Fault[] {
  return Object.entries(units).flatMap(([currency, amount]) => {
    const at = [...path, 'units', currency];
    if (!isCurrency(currency)) return [fault('UNKNOWN_CURRENCY', `There is no currency ${currency}.`, at, { value: currency })]; // prettier-ignore
    return PLAIN.test(amount) && Number(amount) > 0 ? [] : [notPlain(amount, at)];
  });
}

function notPlain(value: string, path: readonly string[]): Fault {
  return fault('NOT_A_NUMBER', `${value.slice(0, 30) || 'Nothing'} is not a plain number above zero.`, path, {
    value: value.slice(0, 30),
  });
}
