import { zipSync } from 'fflate';
import fc from 'fast-check';
import { exponentOf, isCurrency, wasCurrency } from '../../server/kernel/currency';
import { decimal, exchanged, money, nearest, negate, rateOf, shifted } from '../../server/kernel/money';
import { fixedRate, ratesFrom, renamed, type RateTable } from '../../server/modules/rates/rules';
import { isZip, onlyFileIn, UnreadableZip } from '../../server/platform/zip';

const rate = fc.tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => {
  const text = String(digits).padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}); // prettier-ignore
const minor = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const code = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'BGN');

describe('an exchange', () => {
  test.each([
    ['100.00 EUR in dollars', money(10000, 'EUR'), { from: '1', to: '1.1684' }, 'USD', 11684],
    ['100.00 USD in euros', money(10000, 'USD'), { from: '1.1684', to: '1' }, 'EUR', 8559],
    ['100.00 USD in pounds, through the euro', money(10000, 'USD'), { from: '1.1684', to: '0.87058' }, 'GBP', 7451],
    ['100.00 EUR in yen, which have no cents', money(10000, 'EUR'), { from: '1', to: '186.75' }, 'JPY', 18675],
    ['1 000 yen in euros', money(1000, 'JPY'), { from: '186.75', to: '1' }, 'EUR', 535],
    ['100.00 BGN in euros', money(10000, 'BGN'), { from: '1.95583', to: '1' }, 'EUR', 5113],
    ['half a cent, away from zero', money(1, 'EUR'), { from: '2', to: '1' }, 'USD', 1],
    ['half a cent less than nothing, away from zero', money(-1, 'EUR'), { from: '2', to: '1' }, 'USD', -1],
  ] as const)('of %s', (_what, amount, worth, currency, expected) => {
    expect(exchanged(amount, worth, currency)).toEqual({ minor: expected, currency });
  });

  test('is within half a minor unit of the exact amount, and of the opposite amount the opposite', () => {
    fc.assert(
      fc.property(minor, rate, rate, code, code, (units, from, to, here, there) => {
        fc.pre(/[1-9]/.test(from) && /[1-9]/.test(to));
        const amount = money(units, here);
        const digits = (text: string) => BigInt(text.replace('.', '').padEnd(text.replace('.', '').length + 12 - (text.split('.')[1]?.length ?? 0), '0')); // prettier-ignore
        const [top, bottom] = [
          BigInt(units) * digits(to) * 10n ** BigInt(exponentOf(there)),
          digits(from) * 10n ** BigInt(exponentOf(here)),
        ];
        fc.pre((top < 0n ? -top : top) / bottom < BigInt(Number.MAX_SAFE_INTEGER));
        const found = exchanged(amount, { from, to }, there);
        const miss = 2n * (BigInt(found.minor) * bottom - top);
        expect(miss <= bottom && -miss <= bottom).toBe(true);
        expect(exchanged(negate(amount), { from, to }, there)).toEqual(negate(found));
      }),
    );
  });

  test('by a rate to itself is the amount itself', () => {
    fc.assert(fc.property(minor, rate, code, (units, each, currency) => {
      fc.pre(/[1-9]/.test(each));
      expect(exchanged(money(units, currency), { from: each, to: each }, currency).minor).toBe(units);
    })); // prettier-ignore
  });

  test.each(['0', '-1', '1,5', '1e3', ''])('by “%s” is refused', (wrong) => {
    expect(() => exchanged(money(1, 'EUR'), { from: '1', to: wrong }, 'USD')).toThrow(RangeError);
  });
});

test.each([
  ['1', '1.1684', '1.1684'],
  ['1.1684', '1', '0.85587128'],
  ['1.1684', '0.87058', '0.74510442'],
  ['186.75', '1', '0.00535475'],
  ['2', '200', '100'],
])('one of what is %s a euro is worth, at %s a euro, %s', (from, to, expected) => {
  expect(rateOf({ from, to })).toBe(expected);
});

test.each([
  ['5.00', 'EUR', '5.00'],
  ['5.00', 'JPY', '5'],
  ['5.5', 'JPY', '6'],
  ['5', 'KWD', '5.000'],
  ['0.005', 'EUR', '0.01'],
])('%s of %s is %s', (text, currency, expected) => {
  expect(decimal(nearest(text, currency))).toBe(expected);
});

test.each([
  ['43.5', 6, '43500000'],
  ['4.6444', 2, '464.44'],
  ['0.0042', 4, '42'],
  ['7', 0, '7'],
])('%s with its point %i further right is %s', (text, places, expected) => {
  expect(shifted(text, places)).toBe(expected);
});

describe('withdrawn currencies', () => {
  test.each([
    ['BGN', '2025-12-31', null],
    ['BGN', '2026-01-01', '1.95583'],
    ['HRK', '2023-01-01', '7.5345'],
    ['LTL', '2014-12-31', null],
    ['USD', '2026-01-01', null],
  ])('%s on %s has the fixed rate %s', (currency, day, expected) => {
    expect(fixedRate(currency, day)?.rate ?? null).toBe(expected);
  });

  test('the old lira goes on as the new one without six zeros', () => {
    expect(renamed('TRL', '2004-12-31')).toBeNull();
    expect(renamed('TRL', '2005-01-01')).toMatchObject({ to: 'TRY', zeros: 6 });
  });

  test('are none to begin an amount in, and still print', () => {
    expect([isCurrency('HRK'), wasCurrency('HRK'), isCurrency('BGN')]).toEqual([false, true, true]);
    expect([decimal(money(12345, 'HRK')), decimal(money(12345, 'TRL'))]).toEqual(['123.45', '12345']);
  });
});

describe('a table of rates', () => {
  const table = (headers: string[], ...lines: string[][]): RateTable => ({
    headers,
    lines: lines.map((cells, at) => ({
      line: at + 2,
      cells: Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])),
    })),
  });

  test('is read with its gaps, its empty last column and its superfluous zeros', () => {
    const { rates, problems } = ratesFrom(
      table(['Date', 'USD', 'CYP', ''], ['2026-03-06', '1.1600', 'N/A', ''], ['1999-01-04', '1.1789', '0.58231', '']),
    );
    expect(problems).toEqual([]);
    expect(rates).toEqual([
      { day: '2026-03-06', currency: 'USD', rate: '1.16' },
      { day: '1999-01-04', currency: 'USD', rate: '1.1789' },
      { day: '1999-01-04', currency: 'CYP', rate: '0.58231' },
    ]);
  });

  test.each([
    ['a first column that is no date', table(['Day', 'USD'], ['2026-03-06', '1']), 'NO_DATE_COLUMN', 1],
    ['a column that is no currency', table(['Date', 'XXQ'], ['2026-03-06', '1']), 'UNKNOWN_CURRENCY', 1],
    ['no currency at all', table(['Date', ''], ['2026-03-06', '']), 'NO_CURRENCY_COLUMN', 1],
    ['a day there is not', table(['Date', 'USD'], ['2026-02-30', '1']), 'NOT_A_DATE', 2],
    ['a day twice', table(['Date', 'USD'], ['2026-03-06', '1'], ['2026-03-06', '1']), 'REPEATED', 3],
    ['a rate of nothing', table(['Date', 'USD'], ['2026-03-06', '0.000']), 'NOT_A_RATE', 2],
    ['a rate below nothing', table(['Date', 'USD'], ['2026-03-06', '-1.1']), 'NOT_A_RATE', 2],
    ['a rate with a comma', table(['Date', 'USD'], ['2026-03-06', '1,1']), 'NOT_A_RATE', 2],
    ['a rate in words', table(['Date', 'USD'], ['2026-03-06', 'one']), 'NOT_A_RATE', 2],
  ])('with %s says so', (_what, wrong, expected, line) => {
    const { problems } = ratesFrom(wrong);
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[expected, line]]);
  });
});

describe('an archive', () => {
  const csv = new TextEncoder().encode('Date,USD\n');
  test('gives its one table', () => {
    const bytes = Buffer.from(zipSync({ 'a.csv': csv, 'readme.txt': csv }));
    expect(isZip(bytes)).toBe(true);
    expect(onlyFileIn(bytes, '.csv', 100).toString()).toBe('Date,USD\n');
  });

  test.each([
    ['with two tables', Buffer.from(zipSync({ 'a.csv': csv, 'b.csv': csv }))],
    ['without any', Buffer.from(zipSync({ 'a.txt': csv }))],
    ['that unpacks to too much', Buffer.from(zipSync({ 'a.csv': new Uint8Array(101) }))],
    ['that is cut off', Buffer.from(zipSync({ 'a.csv': csv })).subarray(0, 40)],
  ])('%s is refused', (_what, bytes) => {
    expect(() => onlyFileIn(bytes, '.csv', 100)).toThrow(UnreadableZip);
  });
});
