import { exponentOf } from './currency';

/** Money is a whole number of minor units of one ISO 4217 currency. There is no other representation. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** A rate in basis points: 2.9 % is 290. Rates are never floats. */
export type BasisPoints = number;

export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not a whole, safe amount: ${minor}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`not an ISO 4217 code: ${currency}`);
  return { minor: minor + 0, currency }; // -0 + 0 is 0
}

export function zero(currency: string): Money {
  return money(0, currency);
}

export function plus(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

export function minus(a: Money, b: Money): Money {
  return plus(a, negate(b));
}

export function negate(a: Money): Money {
  return money(-a.minor, a.currency);
}

/** `count` (a whole number) of `each`. */
export function times(each: Money, count: number): Money {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole count: ${count}`);
  return scaled(each, BigInt(count), 1n);
}

/** The sum of `amounts`, all of `currency`; nothing sums to nothing. */
export function sum(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(plus, zero(currency));
}

export function smaller(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return a.minor <= b.minor ? a : b;
}

/** `rate` of `whole`. */
export function portion(whole: Money, rate: BasisPoints): Money {
  if (!Number.isSafeInteger(rate)) throw new RangeError(`not basis points: ${rate}`);
  return scaled(whole, BigInt(rate), 10_000n);
}

/** The same before rounding, as exact decimal text in major units: `12.3456`. */
export function exactPortion({ minor, currency }: Money, rate: BasisPoints): string {
  const product = BigInt(minor) * BigInt(rate);
  const digits = exponentOf(currency) + 4;
  const text = String(magnitude(product)).padStart(digits + 1, '0');
  const decimals = text.slice(-digits).replace(/0{1,4}$/, '');
  return `${product < 0n ? '-' : ''}${text.slice(0, -digits)}${decimals && `.${decimals}`}`;
}

/** The share of `amount` that `part` is of `whole`. */
export function proRata(amount: Money, part: Money, whole: Money): Money {
  assertSameCurrency(part, whole);
  return scaled(amount, BigInt(part.minor), BigInt(whole.minor));
}

/** `amount` × `numerator` / `denominator`, in whole numbers: days over the days of a period, say. */
export function fraction(amount: Money, numerator: number, denominator: number): Money {
  return scaled(amount, BigInt(numerator), BigInt(denominator));
}

/** Splits `whole` by weights without losing or inventing a minor unit (largest remainder first). */
export function allocate(whole: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('weights must sum to something positive');
  const exact = weights.map((weight) => (BigInt(whole.minor) * BigInt(weight)) / BigInt(total));
  let left = whole.minor - exact.reduce((sum, share) => sum + Number(share), 0);
  const step = Math.sign(left);
  const order = weights
    .map((weight, index) => ({ index, remainder: magnitude((BigInt(whole.minor) * BigInt(weight)) % BigInt(total)) }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const shares = exact.map(Number);
  for (const { index } of order) {
    if (left === 0) break;
    shares[index]! += step;
    left -= step;
  }
  return shares.map((share) => money(share, whole.currency));
}

/** The amount as exact decimal text in major units, with the digits of its currency: `12.50`, `1200`, `1.250`. */
export function decimal({ minor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return `${minor < 0 ? '-' : ''}${exponent === 0 ? digits : `${whole}.${digits.slice(-exponent)}`}`;
}

/** Reads exact decimal text in major units; refuses more digits than the currency has. */
export function fromDecimal(text: string, currency: string): Money {
  const exponent = exponentOf(currency);
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text.trim());
  const decimals = match?.[3] ?? '';
  if (!match || decimals.length > exponent) throw new RangeError(`not an amount of ${currency}: ${text}`);
  return money(Number(`${match[1]}${match[2]}${decimals.padEnd(exponent, '0')}`), currency);
}

/** The same, with digits that the currency lacks rounded half away from zero: `5.00` JPY is 5. */
export function nearest(text: string, currency: string): Money {
  const { digits, scale } = exactly(text);
  return scaled(money(1, currency), digits * tenTo(exponentOf(currency)), scale);
}

/** What one unit of a third currency is worth in each of two, as exact decimal text: `1.1684`. */
export interface Worth {
  readonly from: string;
  readonly to: string;
}

/** `amount` in another currency, rounded once, half away from zero. */
export function exchanged(amount: Money, { from, to }: Worth, currency: string): Money {
  const [old, fresh] = [exactly(from), exactly(to)];
  if (old.digits <= 0n || fresh.digits <= 0n) throw new RangeError(`not rates: ${from}, ${to}`);
  const numerator = fresh.digits * old.scale * tenTo(exponentOf(currency));
  const denominator = old.digits * fresh.scale * tenTo(exponentOf(amount.currency));
  return money(scaled(amount, numerator, denominator).minor, currency);
}

/** What one unit of the first is worth in the second, as decimal text of at most `places` places, to be read. */
export function rateOf({ from, to }: Worth, places = 8): string {
  const [old, fresh] = [exactly(from), exactly(to)];
  const [top, bottom] = [fresh.digits * old.scale * tenTo(places), old.digits * fresh.scale];
  const text = String((2n * top + bottom) / (2n * bottom)).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
}

/** Moves the decimal point of exact decimal text to the right: `43.5` by 6 is `43500000`. */
export function shifted(text: string, places: number): string {
  const [whole, decimals = ''] = text.split('.') as [string, string?];
  const left = decimals.slice(places);
  return `${(whole + decimals.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '')}${left && `.${left}`}`;
}

/** Decimal text without sign as a whole number over a power of ten. */
export function exactly(text: string): { digits: bigint; scale: bigint } {
  const match = /^(\d{1,15})(?:\.(\d{1,12}))?$/.exec(text);
  if (!match) throw new RangeError(`not exact decimal text: ${text}`);
  const decimals = match[2] ?? '';
  return { digits: BigInt(match[1]! + decimals), scale: tenTo(decimals.length) };
}

export function tenTo(places: number): bigint {
  return 10n ** BigInt(places);
}

/** Half away from zero, so that scaled(-x) is exactly -scaled(x) and every reversal cancels what it reverses. */
function scaled({ minor, currency }: Money, numerator: bigint, denominator: bigint): Money {
  return money(Number(rounded(BigInt(minor) * numerator, denominator)), currency);
}

/** The whole number nearest to a quotient, half away from zero. */
export function rounded(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)];
  return sign * ((2n * top + bottom) / (2n * bottom));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function assertSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`cannot mix ${a.currency} and ${b.currency}`);
}
