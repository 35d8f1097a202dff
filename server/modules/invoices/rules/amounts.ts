import { decimal, plus, portion, sum, times, type BasisPoints, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';

const MOST = 10_000;
/** Far above any invoice, far below what a whole number holds: as many such lines as there may be still sum exactly. */
const DEAREST = 1_000_000_000_000;
export const MOST_LINES = 500;

/** What a line asks for before tax is known. */
export interface Priced {
  readonly quantity: number;
  readonly unitPrice: Money;
}

export interface LineAmounts {
  readonly net: Money;
  readonly tax: Money;
}

/** Rounded once, per line, half away from zero. */
export function amountsOf(
  { quantity, unitPrice }: Priced,
  rate: BasisPoints,
  path: readonly string[] = [],
): LineAmounts {
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > MOST)
    throw new Refusal(
      'QUANTITY_OUT_OF_RANGE',
      `A quantity is a whole number from 1 to ${MOST}; got ${quantity}.`,
      path,
      {
        quantity,
        most: MOST,
      },
    );
  if (unitPrice.minor < 0)
    throw new Refusal('PRICE_NEGATIVE', 'A price cannot be below zero.', path, { amount: decimal(unitPrice) });
  if (unitPrice.minor > DEAREST / quantity)
    throw new Refusal('AMOUNT_TOO_LARGE', 'The amount of a line is too large.', path, { amount: decimal(unitPrice) });
  const net = times(unitPrice, quantity);
  return { net, tax: portion(net, rate) };
}

/** The sum of the lines is the invoice: nothing is rounded again. */
export function totalsOf(lines: readonly LineAmounts[], currency: string) {
  const net = sum(
    lines.map((line) => line.net),
    currency,
  );
  const tax = sum(
    lines.map((line) => line.tax),
    currency,
  );
  return { net, tax, total: plus(net, tax) };
}

/** `INV-2026` and 42 make `INV-2026-000042`. */
export function documentNumber(series: string, number: number): string {
  return `${series}-${String(number).padStart(6, '0')}`;
}
