import { array, assert, constantFrom, integer, property } from 'fast-check';
import { exponentOf } from '../../server/kernel/currency';
import * as kernel from '../../server/kernel/money';
import { eur } from '../support/world';

const { allocate, decimal, fraction, fromDecimal, money, negate, portion, proRata, sum, times } = kernel;
const minor = integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

test('a portion is within half a unit, and its reversal cancels it', () => {
  assert(
    property(minor, integer({ min: 0, max: 10_000 }), (amount, rate) => {
      expect(portion(eur(-amount), rate)).toEqual(negate(portion(eur(amount), rate)));
      const exact = (BigInt(amount) * BigInt(rate) * 2n) / 10_000n;
      expect(Math.abs(portion(eur(amount), rate).minor * 2 - Number(exact))).toBeLessThanOrEqual(2);
    }),
  );
});

test.each([
  ['half a cent', 5, 1000, 1],
  ['half a cent taken back', -5, 1000, -1],
  ['just below half', 4, 1000, 0],
  ['2.9 % of 5.00, which floats round to 14', 500, 290, 15],
])('%s rounds away from zero', (_case, amount, rate, expected) => {
  expect(portion(eur(amount), rate)).toEqual(eur(expected));
});

test('the parts of a split sum to the whole, and differ by less than one unit from their share', () => {
  const weights = array(integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }).filter((all) =>
    all.some(Boolean),
  );
  assert(
    property(minor, weights, (whole, shares) => {
      const parts = allocate(eur(whole), shares);
      expect(sum(parts, 'EUR')).toEqual(eur(whole));
      const total = shares.reduce((all, each) => all + each, 0);
      for (const [index, part] of parts.entries()) {
        const exact = Number((BigInt(whole) * BigInt(shares[index]!) * 1000n) / BigInt(total)) / 1000;
        expect(Math.abs(part.minor - exact)).toBeLessThan(1.001);
      }
    }),
  );
});

test.each([
  [100, [34, 33, 33]],
  [-100, [-34, -33, -33]],
])('%d in three loses nothing', (whole, shares) => {
  expect(allocate(eur(whole), [1, 1, 1]).map((part) => part.minor)).toEqual(shares);
});

test('text and amount agree for currencies with 0, 2, 3 and 4 decimals', () => {
  assert(
    property(minor, constantFrom('JPY', 'EUR', 'KWD', 'CLF'), (amount, currency) => {
      expect(fromDecimal(decimal(money(amount, currency)), currency)).toEqual(money(amount, currency));
    }),
  );
  expect([decimal(eur(-5)), decimal(money(1200, 'JPY')), decimal(money(1250, 'KWD'))]).toEqual([
    '-0.05',
    '1200',
    '1.250',
  ]);
});

test.each([
  ['more decimals than the yen has', '1.5', 'JPY'],
  ['more decimals than the euro has', '1.005', 'EUR'],
  ['a formula', '=1+1', 'EUR'],
  ['nothing', '', 'EUR'],
  ['exponents', '1e3', 'EUR'],
  ['beyond safe integers', '999999999999999', 'EUR'],
])('%s is not an amount', (_case, text, currency) => {
  expect(() => fromDecimal(text, currency)).toThrow(RangeError);
});

test.each([[0.5], [Number.MAX_SAFE_INTEGER + 1], [NaN]])('%d is not an amount', (amount) => {
  expect(() => money(amount, 'EUR')).toThrow(RangeError);
});

test('amounts of two currencies never meet, nor does one leave the safe integers', () => {
  expect(() => kernel.plus(eur(1), money(1, 'USD'))).toThrow('cannot mix EUR and USD');
  expect(() => times(eur(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
  expect(() => exponentOf('XYZ')).toThrow('not an ISO 4217 currency: XYZ');
  expect(money(-0, 'EUR')).toEqual(eur(0));
});

test('days over the days of a period, and the share of a share', () => {
  expect(fraction(eur(3100), 10, 31)).toEqual(eur(1000));
  expect(proRata(eur(1000), eur(1), eur(3))).toEqual(eur(333));
});
