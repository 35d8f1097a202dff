import fc from 'fast-check';
import {
  insightsOf,
  median,
  nextRecalibration,
  performanceTier,
  raised,
  recalibrated,
  windowOf,
  type SolutionTiers,
  type Standing,
} from '../../server/modules/schemes/rules';

/** The published table of 2018, in US cents: both columns, a certification and a median of 3 tools. */
const asked = { certified: true, medianTools: 3 };
const table: SolutionTiers = {
  ...{ measure: 'MONTHLY_VALUE', recalibrationDays: ['01-15', '07-15'], windowMeasurements: 6, floorMonths: 6 },
  tiers: [
    { key: 'SILVER', name: 'Silver', sold: 112_500, managed: 112_500, ...asked },
    { key: 'GOLD', name: 'Gold', sold: 210_000, managed: 600_000, ...asked },
    { key: 'PLATINUM', name: 'Platinum', sold: 375_000, managed: 2_000_000, ...asked },
    { key: 'DIAMOND', name: 'Diamond', sold: 1_000_000, managed: 5_000_000, ...asked },
  ],
};
const shows = (sold: number, managed: number, rest: Partial<Standing> = {}): Standing => ({
  ...{ sold: sold * 100, managed: managed * 100, certified: true, medianTools: 3, activities: 0 },
  ...rest,
});

test.each<[string, Standing, string | null]>([
  ['both columns of Gold', shows(2100, 6000), 'GOLD'],
  ['a dollar short of the first', shows(2099, 6000), 'SILVER'],
  ['a dollar short of the second', shows(2100, 5999), 'SILVER'],
  ['much sold and little managed', shows(99_999, 1125), 'SILVER'],
  ['much sold and nothing managed', shows(99_999, 0), null],
  ['everything but the certification', shows(99_999, 99_999, { certified: false }), null],
  ['everything but the tools', shows(99_999, 99_999, { medianTools: 2.5 }), null],
  ['everything', shows(10_000, 50_000), 'DIAMOND'],
])('%s: the performance tier', (_what, standing, tier) =>
  expect(performanceTier(table, standing)?.key ?? null).toBe(tier),
);

test('each demand is shown beside what there is', () =>
  expect(insightsOf(table.tiers[1]!, shows(2100, 5999))).toEqual([
    { name: 'SOLD', needed: 210_000, has: 210_000, met: true },
    { name: 'MANAGED', needed: 600_000, has: 599_900, met: false },
    { name: 'CERTIFIED', needed: 1, has: 1, met: true },
    { name: 'MEDIAN_TOOLS', needed: 3, has: 3, met: true },
  ]));

test('a total and a minimum per kind', () => {
  const gold = { key: 'GOLD', name: 'Gold', total: 100, sold: 20, managed: 30, activities: 4 };
  const met = (sold: number, managed: number, activities = 4) =>
    insightsOf(gold, { sold, managed, certified: false, medianTools: 0, activities }).every((each) => each.met);
  expect([met(70, 30), met(20, 80), met(60, 39), met(80, 29), met(19, 99), met(70, 30, 3)]).toEqual([
    ...[true, true, false, false, false, false],
  ]);
});

test.each([
  [[], 0],
  [[4], 4],
  [[2, 3, 9], 3],
  [[9, 2, 3], 3],
  [[2, 3], 2.5],
  [[1, 10, 3, 4], 3.5],
])('the median of %p is %p', (counts, middle) => expect(median(counts)).toBe(middle));

test('up at once, down never at once', () => {
  const held = { tier: 'GOLD', attainedOn: '2026-02-01' };
  expect(raised(table, held, 'DIAMOND', '2026-03-03')).toEqual({
    tier: 'DIAMOND',
    attainedOn: '2026-03-03',
    outcome: 'ROSE',
  });
  for (const other of ['GOLD', 'SILVER', null])
    expect(raised(table, held, other, '2026-03-03')).toEqual({ ...held, outcome: 'STAYS' });
  expect(raised(table, { tier: null, attainedOn: null }, 'SILVER', '2026-03-03')).toMatchObject({ outcome: 'ROSE' });
});

const july = '2026-07-15';
test.each<[string, string | null, string | null, (string | null)[], string | null, string]>([
  [
    'credited Diamond, Gold that day, best in the window Platinum',
    'DIAMOND',
    '2025-01-01',
    ['GOLD', 'PLATINUM', 'GOLD'],
    'PLATINUM',
    'FELL',
  ],
  ['met once in the window', 'DIAMOND', '2025-01-01', ['GOLD', 'DIAMOND', 'GOLD'], 'DIAMOND', 'MET_IN_WINDOW'],
  ['attained on 15 January it may fall on 15 July', 'GOLD', '2026-01-15', ['SILVER'], 'SILVER', 'FELL'],
  ['attained a day later it may not', 'GOLD', '2026-01-16', ['SILVER'], 'GOLD', 'WITHIN_FLOOR'],
  ['nothing met', 'GOLD', '2025-01-01', [null, null], null, 'FELL'],
  ['no tier and nothing met', null, null, [null], null, 'STAYS'],
  ['a measurement that has not been followed yet', 'GOLD', '2025-01-01', ['PLATINUM'], 'PLATINUM', 'ROSE'],
])('%s', (_what, tier, attainedOn, window, after, outcome) => {
  const result = recalibrated(table, { tier, attainedOn }, window, july);
  expect(result).toMatchObject({ tier: after, outcome });
  const moved = outcome === 'FELL' || outcome === 'ROSE';
  expect(result.attainedOn).toBe(moved ? (after ? july : null) : attainedOn);
});

test('attained on 31 August it may fall from the last day of February on, in a leap year, too', () => {
  const on = (attainedOn: string, day: string) =>
    recalibrated(table, { tier: 'GOLD', attainedOn }, ['SILVER'], day).outcome;
  expect([on('2025-08-31', '2026-02-27'), on('2025-08-31', '2026-02-28')]).toEqual(['WITHIN_FLOOR', 'FELL']);
  expect([on('2023-08-31', '2024-02-28'), on('2023-08-31', '2024-02-29')]).toEqual(['WITHIN_FLOOR', 'FELL']);
});

test.each([
  ['2026-01-15', ['2025-08-15', '2025-09-15', '2025-10-15', '2025-11-15', '2025-12-15', '2026-01-15']],
  ['2026-07-15', ['2026-02-15', '2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15', '2026-07-15']],
])('the window of %s', (day, window) => expect(windowOf(table, day)).toEqual(window));

test.each([
  ['2026-01-14', '2026-01-15'],
  ['2026-01-15', '2026-07-15'],
  ['2026-07-15', '2027-01-15'],
  ['2026-12-31', '2027-01-15'],
])('after %s the next recalibration is on %s', (day, next) => expect(nextRecalibration(table, day)).toBe(next));

test('a recalibration never takes more than the best of its window, and gives no more', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(null, 'SILVER', 'GOLD', 'PLATINUM', 'DIAMOND'),
      fc.array(fc.constantFrom(null, 'SILVER', 'GOLD', 'PLATINUM', 'DIAMOND'), { minLength: 1, maxLength: 6 }),
      (tier, window) => {
        const rank = (key: string | null) => table.tiers.findIndex((each) => each.key === key);
        const after = recalibrated(table, { tier, attainedOn: tier && '2020-01-01' }, window, july);
        expect(rank(after.tier)).toBe(Math.max(...window.map(rank)));
        expect(recalibrated(table, after, window, july).tier).toBe(after.tier);
      },
    ),
  ));
