import fc from 'fast-check';
import { fromDecimal, money } from '../../server/kernel/money';
import { Refusal } from '../../server/kernel/refusal';
import {
  amountFor,
  lifeOf,
  managedPoints,
  marketOf,
  MILLIONTHS,
  netIncrease,
  shared,
  shown,
  soldPoints,
} from '../../server/modules/points/rules';
import { solutionsPoints as scheme, type DealType } from '../../server/modules/programmes/rules/points';

const sold = (
  amount: string,
  currency: string,
  type: DealType,
  firstSoldOn: string,
  closedOn = firstSoldOn,
  country = 'US',
) => soldPoints(scheme, { monthly: fromDecimal(amount, currency), type, country, closedOn, firstSoldOn });
const managed = (amount: string, currency: string, on: string, country = 'US') =>
  managedPoints(scheme, { monthly: fromDecimal(amount, currency), country, on });

test.each([
  ['first sold October 2021, sourced', sold('1000', 'USD', 'SOURCED', '2021-10-05'), '30.00'],
  ['cross-sold March 2024, sourced', sold('1000', 'USD', 'SOURCED', '2024-03-10'), '50.00'],
  ['April 2024: 500 more on the line of 2021', sold('500', 'USD', 'SOURCED', '2021-10-05', '2024-04-02'), '15.00'],
  ['GBP 1 250 sourced, first sold 2024-03-01, table A', sold('1250', 'GBP', 'SOURCED', '2024-03-01'), '100.00'],
  [
    'EUR 1 500 assisted, table A, growth market',
    sold('1500', 'EUR', 'ASSISTED', '2024-05-01', '2024-05-01', 'BR'),
    '120.00',
  ],
  ['the day before the new rates', sold('100', 'USD', 'SOURCED', '2024-02-26'), '3.00'],
  ['the day of the new rates', sold('100', 'USD', 'SOURCED', '2024-02-27'), '5.00'],
  ['an upsell of an old line keeps its rate', sold('100', 'USD', 'SOURCED', '2024-02-26', '2026-01-01'), '3.00'],
  ['the day before table B', sold('75', 'EUR', 'ASSISTED', '2024-03-01', '2025-07-14'), '3.00'],
  ['the day of table B', sold('88', 'EUR', 'ASSISTED', '2024-03-01', '2025-07-15'), '3.00'],
  [
    'the units of a deal follow its own day, not the line’s',
    sold('75', 'EUR', 'ASSISTED', '2024-03-01', '2025-07-15'),
    '2.56',
  ],
  ['yen have no minor unit', sold('12000', 'JPY', 'SOURCED', '2024-03-01'), '5.00'],
  ['sourced in a growth market', sold('100', 'USD', 'SOURCED', '2024-03-01', '2024-03-01', 'IN'), '10.00'],
  ['sourced in a growth market, an old line', sold('100', 'USD', 'SOURCED', '2021-03-01', '2024-03-01', 'IN'), '6.00'],
  ['managed USD 1 000', managed('1000', 'USD', '2024-01-01'), '10.00'],
  ['managed in Brazil the day before 2025-07-15', managed('2000', 'USD', '2025-07-14', 'BR'), '20.00'],
  ['managed in Brazil from 2025-07-15', managed('2000', 'USD', '2025-07-15', 'BR'), '40.00'],
])('%s: %#', (_what, { millionths }, points) => expect(shown(millionths)).toBe(points));

test('each explains itself: rate and unit, each with its day, and the market', () => {
  expect(sold('500', 'EUR', 'SOURCED', '2024-03-01', '2025-08-01', 'SG')).toEqual({
    ...{ millionths: 56_818_182, market: 'GROWTH', rate: '10', ratesFrom: '2024-02-27' },
    ...{ unit: '88', unitsFrom: '2025-07-15' },
  });
  expect(managed('1000', 'USD', '2020-01-01')).toMatchObject({ rate: '1', ratesFrom: null, unitsFrom: null });
});

test('the calculator’s example: USD 2 000 in Brazil, sourced, managed with one other, rules of 2025', () => {
  const own = sold('2000', 'USD', 'SOURCED', '2025-08-01', '2025-08-01', 'BR').millionths;
  const [mine] = shared(managed('2000', 'USD', '2025-08-01', 'BR').millionths, 2);
  expect([own, mine!, own + mine!].map(shown)).toEqual(['200.00', '20.00', '220.00']);
});

test.each([
  [1, ['10.00']],
  [2, ['5.00', '5.00']],
  [3, ['3.33', '3.33', '3.33']],
])('ten managed points among %i', (partners, each) =>
  expect(shared(managed('1000', 'USD', '2024-01-01').millionths, partners).map(shown)).toEqual(each),
);

test('shares are whole, as equal as can be, and sum to all', () =>
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 1, max: 40 }), (all, partners) => {
      const shares = shared(all, partners);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(all);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  ));

test.each([0, -1, 1.5, Number.NaN])('%p partners share nothing', (partners) =>
  expect(() => shared(1, partners)).toThrow(RangeError),
);

test('half a millionth is rounded away from zero, once, and what is taken back cancels what was given', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.constantFrom('USD', 'EUR', 'JPY', 'GBP'),
      (minor, currency) => {
        const of = (amount: number) =>
          soldPoints(scheme, {
            ...{ monthly: money(amount, currency), type: 'ASSISTED', country: 'DE' },
            ...{ closedOn: '2026-01-01', firstSoldOn: '2026-01-01' },
          }).millionths;
        expect(of(minor) + of(-minor)).toBe(0);
        expect(Number.isSafeInteger(of(minor))).toBe(true);
      },
    ),
  ));

test.each([
  [2_564_103, '2.56'],
  [2_565_000, '2.57'],
  [-2_565_000, '-2.57'],
  [4_999, '0.00'],
  [5_000, '0.01'],
  [0, '0.00'],
  [1_234_567_890_123, '1234567.89'],
])('%i millionths are shown as %s', (millionths, text) => expect(shown(millionths)).toBe(text));

test.each([
  ['2024-01-31', '2025-01-31'],
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
])('sold on %s they live until %s', (on, until) => expect(lifeOf(scheme, on)).toEqual({ from: on, until }));

test.each([
  [null, '500', '500.00'],
  ['300', '500', '200.00'],
  ['500', '500', '0.00'],
  ['800', '500', '0.00'],
] as const)('from %p to %p a month adds %p', (before, after, added) =>
  expect(netIncrease(before === null ? null : fromDecimal(before, 'EUR'), fromDecimal(after, 'EUR'))).toEqual(
    fromDecimal(added, 'EUR'),
  ),
);

test('a line does not grow in another currency', () =>
  expect(() => netIncrease(money(1, 'EUR'), money(2, 'USD'))).toThrow(Refusal));

test('a currency without a unit is refused with its name and the day', () => {
  const asked = () => sold('100', 'CHF', 'SOURCED', '2024-03-01');
  expect(asked).toThrow('There is no unit of CHF on 2024-03-01.');
  expect(asked).toThrow(expect.objectContaining({ code: 'NO_UNIT', values: { currency: 'CHF', on: '2024-03-01' } }));
});

test('from points to an amount: the least that gives them', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 10 }),
      fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'COP'),
      fc.constantFrom<DealType>('SOURCED', 'ASSISTED'),
      (millionths, currency, type) => {
        const at = (minor: number) =>
          soldPoints(scheme, {
            ...{
              monthly: money(minor, currency),
              type,
              country: 'FR',
              closedOn: '2026-01-01',
              firstSoldOn: '2026-01-01',
            },
          });
        const { minor } = amountFor(at(1), millionths, currency);
        expect(at(minor).millionths).toBeGreaterThanOrEqual(millionths);
        expect(at(minor - 1).millionths).toBeLessThanOrEqual(millionths);
      },
    ),
  ));

test('growth markets are those of the list, and no more', () => {
  expect(['IN', 'BR', 'MX', 'CN', 'VN', 'PR'].map((country) => marketOf(scheme, country))).toEqual(
    Array(6).fill('GROWTH'),
  );
  expect(['US', 'DE', 'JP', 'AU', 'ZA'].map((country) => marketOf(scheme, country))).toEqual(Array(5).fill('NORMAL'));
  expect(MILLIONTHS).toBe(1e6);
});
