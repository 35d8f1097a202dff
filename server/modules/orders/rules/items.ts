import { decimal, fromDecimal, plus, sum, times, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';

export const MOST_ITEMS = 50;
export const MOST_OF_ONE = 999;
const LONGEST_REASON = 255;
/** Of one price, and of an order: beyond these, tax and sums might leave the safe integers. In minor units. */
const HIGHEST_PRICE = 100_000_000_000;
const HIGHEST_ORDER = 10_000_000_000_000;

export function assertItemCount(count: number): void {
  if (count >= 1 && count <= MOST_ITEMS) return;
  throw new Refusal('ITEMS_COUNT', `An order has 1 to ${MOST_ITEMS} items, not ${count}.`, ['input', 'items'], {
    count,
    most: MOST_ITEMS,
  });
}

/** Of a domain there is one. */
export function assertQuantity(quantity: number, kind: string, path: readonly string[]): void {
  const most = kind === 'DOMAIN' ? 1 : MOST_OF_ONE;
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= most) return;
  throw new Refusal(
    'QUANTITY_OUT_OF_RANGE',
    `The quantity is a whole number from 1 to ${most}, not ${quantity}.`,
    path,
    {
      quantity,
      most,
    },
  );
}

export interface PriceOverride {
  /** Major units, exact decimal text. */
  readonly amount: string;
  readonly currency: string;
  readonly reason?: string | null;
}

/** The unit price that `override` names instead of the list's; the caller has checked who asks. */
export function overriddenPrice(override: PriceOverride, currency: string, path: readonly string[]): Money {
  const { amount, reason } = override;
  if (!reason?.trim())
    throw new Refusal('OVERRIDE_REASON_MISSING', `Say why the price is ${amount.slice(0, 40)}.`, [...path, 'reason'], {
      amount: amount.slice(0, 40),
    });
  if (reason.length > LONGEST_REASON)
    throw new Refusal(
      'TEXT_TOO_LONG',
      `The reason has ${reason.length} characters; at most ${LONGEST_REASON} are kept.`,
      [...path, 'reason'],
      { length: reason.length, most: LONGEST_REASON },
    );
  if (override.currency !== currency)
    throw new Refusal(
      'CURRENCY_MISMATCH',
      `The client is invoiced in ${currency}, not in ${override.currency.slice(0, 20)}.`,
      [...path, 'currency'],
      { currency: override.currency.slice(0, 20), expected: currency },
    );
  const price = readAmount(amount, currency, [...path, 'amount']);
  if (price.minor < 0)
    throw new Refusal('PRICE_NEGATIVE', `A price is not negative: ${decimal(price)}.`, [...path, 'amount'], {
      amount: decimal(price),
    });
  if (price.minor > HIGHEST_PRICE) throw tooLarge(decimal(price), [...path, 'amount']);
  return price;
}

function readAmount(amount: string, currency: string, path: readonly string[]): Money {
  try {
    return fromDecimal(amount, currency);
  } catch {
    const shown = amount.slice(0, 40);
    throw new Refusal('AMOUNT_INVALID', `This is not an amount of ${currency}: ${shown}`, path, {
      amount: shown,
      currency,
    });
  }
}

export interface PricedItem {
  readonly unitPrice: Money;
  readonly setupFee: Money;
  readonly quantity: number;
}

/** (price + set-up fee) × quantity. */
export function lineNet({ unitPrice, setupFee, quantity }: PricedItem, path: readonly string[]): Money {
  return exact(() => times(plus(unitPrice, setupFee), quantity), `${quantity} × ${decimal(unitPrice)}`, path);
}

export function orderNet(lines: readonly Money[], currency: string): Money {
  const path = ['input', 'items'];
  const net = exact(() => sum(lines, currency), `the sum of ${lines.length} items`, path);
  if (net.minor > HIGHEST_ORDER) throw tooLarge(decimal(net), path);
  return net;
}

/** Beyond whole, safe numbers there is no exact amount. */
function exact(compute: () => Money, what: string, path: readonly string[]): Money {
  try {
    return compute();
  } catch {
    throw tooLarge(what, path);
  }
}

function tooLarge(what: string, path: readonly string[]): Refusal {
  return new Refusal('AMOUNT_TOO_LARGE', `This comes to more than can be invoiced: ${what}.`, path, { what });
}
