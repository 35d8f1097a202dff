import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import {
  bandsOf,
  countedStatuses,
  nextTierAt,
  ruleFor,
  tierAt,
  type LineFacts,
  type ProgrammeRules,
} from '../../server/modules/programmes/rules';

const rules = hostingReseller.version.rules as ProgrammeRules;
const line = (facts: Partial<LineFacts>): LineFacts => ({
  ...{ category: 'cloud-vps', tier: null, product: null, kind: 'SERVICE', sale: 'FIRST', country: 'DE' },
  ...facts,
});

test.each([
  [0, null],
  [2, null],
  [3, 'Bronze'],
  [5, 'Bronze'],
  [6, 'Silver'],
  [10, 'Silver'],
  [11, 'Gold'],
  [20, 'Gold'],
  [21, 'Platinum'],
  [4_000, 'Platinum'],
])('%i clients with an active service give %s', (clients, name) => {
  expect(tierAt(rules, clients)?.name ?? null).toBe(name);
});

test.each([
  [0, 'Bronze', 3],
  [2, 'Bronze', 1],
  [3, 'Silver', 3],
  [10, 'Gold', 1],
  [20, 'Platinum', 1],
  [21, null, null],
])('from %i clients the next tier is %s, with %s missing', (clients, name, missing) => {
  const next = nextTierAt(rules, clients);
  expect([next?.name ?? null, next?.missing ?? null]).toEqual([name, missing]);
});

test('bands touch without gap or overlap, and the last has no end', () => {
  expect(bandsOf(rules).map(({ name, from, to }) => [name, from, to])).toEqual([
    ['Bronze', 3, 5],
    ['Silver', 6, 10],
    ['Gold', 11, 20],
    ['Platinum', 21, null],
  ]);
});

test.each([
  ['shared-hosting', [1000, 1500, 2000, 2500]],
  ['domains-ssl', [1000, 1000, 1000, 1000]],
  ['cloud-vps', [500, 1000, 1500, 2000]],
  ['dedicated', [500, 700, 1000, 1200]],
])('%s earns %j from Bronze to Platinum, in basis points', (category, expected) => {
  const found = bandsOf(rules).map(({ key: tier }) => ruleFor(rules, line({ category, tier })));
  expect(found.map((rule) => rule?.rate)).toEqual(expected);
  expect(found.map((rule) => rule?.key)).toEqual(
    ['BRONZE', 'SILVER', 'GOLD', 'PLATINUM'].map((tier) => `${category}/${tier}`),
  );
});

test('a category that the programme does not name earns nothing', () => {
  expect(ruleFor(rules, line({ category: 'consulting', tier: 'GOLD' }))).toBeNull();
});

test('of several rules that cover a line, the one with the most conditions wins, whatever the order', () => {
  const [everything, category, both] = [
    { key: 'everything', when: {}, rate: 100 },
    { key: 'category', when: { category: 'cloud-vps' }, rate: 200 },
    { key: 'both', when: { category: 'cloud-vps', tier: 'GOLD' }, rate: 300 },
  ];
  for (const commissions of [
    [everything, category, both],
    [both, category, everything],
  ]) {
    const found = (facts: { category: string; tier: string }) => ruleFor({ ...rules, commissions }, line(facts))?.key;
    expect(found({ category: 'cloud-vps', tier: 'GOLD' })).toBe('both');
    expect(found({ category: 'cloud-vps', tier: 'SILVER' })).toBe('category');
    expect(found({ category: 'dedicated', tier: 'SILVER' })).toBe('everything');
  }
});

test('suspended services count only where the settings say so', () => {
  expect(countedStatuses(false)).toEqual(['ACTIVE', 'CANCEL_AT_PERIOD_END']);
  expect(countedStatuses(true)).toEqual(['ACTIVE', 'CANCEL_AT_PERIOD_END', 'SUSPENDED']);
});
