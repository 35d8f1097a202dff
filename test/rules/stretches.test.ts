import { beginningOf, MOST_STRETCHES, stretchesOf, type Stretch } from '../../server/modules/reports/rules/stretches';

test.each<[string, Stretch, string]>([
  ['2026-03-08', 'DAY', '2026-03-08'],
  ['2026-03-08', 'WEEK', '2026-03-02'], // a Sunday
  ['2026-03-09', 'WEEK', '2026-03-09'], // a Monday
  ['1969-12-31', 'WEEK', '1969-12-29'],
  ['2028-02-29', 'MONTH', '2028-02-01'],
  ['2026-03-31', 'QUARTER', '2026-01-01'],
  ['2026-04-01', 'QUARTER', '2026-04-01'],
  ['2026-12-31', 'QUARTER', '2026-10-01'],
])('%s is in the %s that begins on %s', (day, by, expected) => expect(beginningOf(day, by)).toBe(expected));

const TODAY = '2026-03-08';
test.each<[Stretch, string | undefined, string | undefined, number, string, string]>([
  ['DAY', undefined, undefined, 30, '2026-02-07', '2026-03-09'],
  ['WEEK', undefined, undefined, 13, '2025-12-08', '2026-03-09'],
  ['MONTH', undefined, undefined, 12, '2025-04-01', '2026-04-01'],
  ['QUARTER', undefined, undefined, 8, '2024-04-01', '2026-04-01'],
  ['DAY', '2028-02-28', '2028-03-01', 3, '2028-02-28', '2028-03-02'],
  ['MONTH', '2026-01-31', '2026-02-01', 2, '2026-01-01', '2026-03-01'],
  ['QUARTER', '2025-12-31', '2026-01-01', 2, '2025-10-01', '2026-04-01'],
  ['DAY', '2025-01-01', '2026-02-04', MOST_STRETCHES, '2025-01-01', '2026-02-05'],
])('by %s from %s until %s: %i of them, from %s until before %s', (by, from, until, count, start, end) => {
  const found = stretchesOf({ from, until, by }, TODAY)!;
  expect([found.length, found[0]!.start, found.at(-1)!.end]).toEqual([count, start, end]);
  // Each begins where the one before it ends.
  expect(found.slice(1).map((each) => each.start)).toEqual(found.slice(0, -1).map((each) => each.end));
});

test.each<[string, Stretch, string, string]>([
  ['ends before it begins', 'DAY', '2026-03-02', '2026-03-01'],
  ['has too many days', 'DAY', '2025-01-01', '2026-02-05'],
])('what %s is none', (_what, by, from, until) => expect(stretchesOf({ from, until, by }, TODAY)).toBeNull());

test('what ends before it begins within one month is that month', () =>
  expect(stretchesOf({ from: '2026-03-20', until: '2026-03-01', by: 'MONTH' }, TODAY)).toEqual([
    { start: '2026-03-01', end: '2026-04-01' },
  ]));
