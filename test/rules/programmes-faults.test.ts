import fc from 'fast-check';
import {
  covers,
  earnsWithoutTier,
  ruleFor,
  specificity,
  tierAt,
  type CommissionRule,
  type LineFacts,
  type ProgrammeRules,
} from '../../server/modules/programmes/rules';
import { blankRules, published, type DraftRules, type DraftTier } from '../../server/modules/programmes/rules/draft';
import { faultsOf } from '../../server/modules/programmes/rules/faults';
import type { Catalogue } from '../../server/modules/programmes/rules/overlap';
import { solutionsPoints, type PointsScheme } from '../../server/modules/programmes/rules/points';
import { heldAfter, lastRecalibration } from '../../server/modules/programmes/rules/tiers';
import { templates } from '../../server/modules/programmes/service/templates';

const catalogue: Catalogue = {
  categories: new Set(['hosting', 'domains', 'shared-hosting', 'domains-ssl', 'cloud-vps', 'dedicated']),
  products: new Map([
    ['web', { category: 'hosting', kind: 'SERVICE' }],
    ['com', { category: 'domains', kind: 'DOMAIN' }],
  ]),
};
const promise = { key: 'all', when: {}, rate: 1000 };
const draft = (rest: Partial<DraftRules> = {}): DraftRules => ({ ...blankRules, commissions: [promise], ...rest });
const scheme = (rest: Partial<DraftRules['tierScheme']>): Partial<DraftRules> => ({
  tierScheme: { ...blankRules.tierScheme, metric: 'CLIENTS_WITH_ACTIVE_SERVICE', ...rest },
});
const tiers = (...given: readonly (readonly [from: number, to?: number | null])[]): Partial<DraftRules> =>
  scheme({ tiers: given.map(([from, to], nth): DraftTier => ({ key: `T${nth}`, name: `Tier ${nth}`, from, ...(to !== undefined && { to }) })) }); // prettier-ignore
const rules = (...commissions: ProgrammeRules['commissions']): Partial<DraftRules> => ({ commissions });
const rule = (when: object, rest: object = { rate: 100 }) => ({ key: 'r', when, ...rest });

test('a plain draft has no fault', () => {
  expect(faultsOf(draft(), catalogue)).toEqual([]);
});

test.each<[string, Partial<DraftRules>, string, string]>([
  ['nothing is promised', rules(), 'RULES_MISSING', 'rates'],
  ['a rate above the whole', rules(rule({}, { rate: 10_001 })), 'OUT_OF_RANGE', 'rates.0.rate'],
  ['a rate below nothing', rules(rule({}, { rate: -1 })), 'OUT_OF_RANGE', 'rates.0.rate'],
  ['a rate that is no whole number', rules(rule({}, { rate: 2.5 })), 'OUT_OF_RANGE', 'rates.0.rate'],
  ['neither rate nor amount', rules(rule({}, {})), 'REWARD_MISSING', 'rates.0.rate'],
  ['rate and amount', rules(rule({}, { rate: 1, amounts: { EUR: '1' } })), 'REWARD_TWICE', 'rates.0.rate'],
  ['an amount of nothing', rules(rule({}, { amounts: { EUR: '0.00' } })), 'AMOUNT_NOT_POSITIVE', 'rates.0.amounts.EUR'],
  ['an amount below it', rules(rule({}, { amounts: { EUR: '-1' } })), 'AMOUNT_NOT_POSITIVE', 'rates.0.amounts.EUR'],
  ['digits that EUR lacks', rules(rule({}, { amounts: { EUR: '1.005' } })), 'AMOUNT_INVALID', 'rates.0.amounts.EUR'],
  ['digits that JPY lacks', rules(rule({}, { amounts: { JPY: '1.5' } })), 'AMOUNT_INVALID', 'rates.0.amounts.JPY'],
  ['no number', rules(rule({}, { amounts: { EUR: 'lots' } })), 'AMOUNT_INVALID', 'rates.0.amounts.EUR'],
  ['an unknown currency', rules(rule({}, { amounts: { XXX: '1' } })), 'UNKNOWN_CURRENCY', 'rates.0.amounts.XXX'],
  ['an unknown category', rules(rule({ category: 'soap' })), 'UNKNOWN_CATEGORY', 'rates.0.category'],
  ['an unknown product', rules(rule({ product: 'soap' })), 'UNKNOWN_PRODUCT', 'rates.0.product'],
  ['an unknown country', rules(rule({ country: 'XX' })), 'UNKNOWN_COUNTRY', 'rates.0.country'],
  ['an unknown tier', rules(rule({ tier: 'GOLD' })), 'UNKNOWN_TIER', 'rates.0.tier'],
  ['a product of another category', rules(rule({ product: 'web', category: 'domains' })), 'RULE_NEVER_HOLDS', 'rates.0.product'],
  ['a product of another kind', rules(rule({ product: 'com', kind: 'SERVICE' })), 'RULE_NEVER_HOLDS', 'rates.0.product'],
  ['a rule without a key', rules({ ...promise, key: '' }), 'INVALID_RULE_KEY', 'rates.0.key'],
  ['a rule that looks like an override', rules({ ...promise, key: 'override:1' }), 'INVALID_RULE_KEY', 'rates.0.key'],
  ['a key twice', rules(rule({ kind: 'DOMAIN' }), rule({ kind: 'ADDON' })), 'REPEATED', 'rates.1.key'],
  ['a window of nothing', { windowMonths: 0 }, 'OUT_OF_RANGE', 'windowMonths'],
  ['a window of more than ten years', { windowMonths: 121 }, 'OUT_OF_RANGE', 'windowMonths'],
  ['a hold before the payment', { holdDays: -1 }, 'OUT_OF_RANGE', 'holdDays'],
  ['a hold of more than a year', { holdDays: 366 }, 'OUT_OF_RANGE', 'holdDays'],
  ['a negative minimum', { minimumPayout: '-1' }, 'OUT_OF_RANGE', 'minimumPayout'],
  ['a minimum that is no number', { minimumPayout: 'some' }, 'OUT_OF_RANGE', 'minimumPayout'],
  ['an unknown payout currency', { payoutCurrency: 'XXX' }, 'UNKNOWN_CURRENCY', 'payoutCurrency'],
  ['tiers that count nothing', { tierScheme: { ...blankRules.tierScheme, tiers: [{ key: 'A', name: 'A', from: 1 }] } }, 'TIERS_WITHOUT_METRIC', 'tiers'],
  ['a tier key in small letters', scheme({ tiers: [{ key: 'gold', name: 'Gold', from: 1 }] }), 'INVALID_TIER_KEY', 'tiers.0.key'],
  ['a tier without a name', scheme({ tiers: [{ key: 'GOLD', name: ' ', from: 1 }] }), 'REQUIRED', 'tiers.0.name'],
  ['a tier from below nothing', tiers([-1]), 'OUT_OF_RANGE', 'tiers.0.from'],
  ['a tier that ends before it begins', tiers([5, 3], [6]), 'OUT_OF_RANGE', 'tiers.0.to'],
  ['a gap', tiers([3, 5], [7, 9], [10]), 'TIER_GAP', 'tiers.0.to'],
  ['an overlap', tiers([3, 6], [6]), 'TIER_OVERLAP', 'tiers.0.to'],
  ['two that begin alike', tiers([3], [3]), 'TIER_OVERLAP', 'tiers.0.to'],
  ['a highest tier with an end', tiers([3, 5], [6, 10]), 'TIER_CAPPED', 'tiers.1.to'],
  ['dates without days', scheme({ recalibration: 'ON_DATES' }), 'RECALIBRATION_DAYS_MISSING', 'recalibrationDays'],
  ['a day there is not', scheme({ recalibration: 'ON_DATES', recalibrationDays: ['04-31'] }), 'INVALID_YEARLY_DAY', 'recalibrationDays.0'],
  ['a day of leap years', scheme({ recalibration: 'ON_DATES', recalibrationDays: ['02-29'] }), 'INVALID_YEARLY_DAY', 'recalibrationDays.0'],
  ['a day twice', scheme({ recalibration: 'ON_DATES', recalibrationDays: ['01-15', '01-15'] }), 'REPEATED', 'recalibrationDays.1.key'],
])('%s is one fault', (_what, rest, code, path) => {
  const faults = faultsOf(draft(rest), catalogue);
  expect(faults.map((each) => [each.code, each.path.join('.')])).toEqual([[code, path]]);
}); // prettier-ignore

test.each<[string, Partial<DraftRules>]>([
  ['the ends of its edges', { windowMonths: 120, holdDays: 365, minimumPayout: '0', payoutCurrency: 'JPY' }],
  ['the other ends', { windowMonths: 1, holdDays: 0, minimumPayout: '12.50', payoutCurrency: null }],
  ['tiers that touch, in any order', tiers([6, 10], [3, 5], [11])],
  ['tiers without ends', tiers([3], [6], [11, null])],
  ['a tier from nobody on', tiers([0, 2], [3])],
  ['flat amounts', rules(rule({}, { amounts: { EUR: '5.00', JPY: '800', KWD: '1.250' } }))],
  ['all conditions at once', { ...tiers([0]), ...rules(rule({ category: 'hosting', tier: 'T0', product: 'web', kind: 'SERVICE', sale: 'FIRST', country: 'PT' })) }],
  ['days of every year', scheme({ recalibration: 'ON_DATES', recalibrationDays: ['01-15', '07-15'] })],
])('%s are no fault', (_what, rest) => {
  expect(faultsOf(draft(rest), catalogue)).toEqual([]);
}); // prettier-ignore

test('every fault is told, with what a person needs to find it', () => {
  const faults = faultsOf(draft({ ...tiers([3, 5], [8]), holdDays: 400, ...rules(rule({ tier: 'X' })) }), catalogue);
  expect(faults.map(({ code, values }) => [code, values])).toEqual([
    ['TIER_GAP', { lower: 'Tier 0', upper: 'Tier 1', from: 6, to: 7 }],
    ['UNKNOWN_TIER', { value: 'X' }],
    ['OUT_OF_RANGE', { least: 0, most: 365 }],
  ]);
});

test.each([
  ['the same category', { category: 'hosting' }, { category: 'hosting' }, true],
  ['two categories', { category: 'hosting' }, { category: 'domains' }, false],
  ['a category and a kind', { category: 'hosting' }, { kind: 'SERVICE' }, true],
  ['a category, and with a country', { category: 'hosting' }, { category: 'hosting', country: 'PT' }, false],
  ['nothing and nothing', {}, {}, true],
  ['a country and a sale', { country: 'PT' }, { sale: 'RENEWAL' }, true],
  ['first and renewal', { category: 'hosting', sale: 'FIRST' }, { category: 'hosting', sale: 'RENEWAL' }, false],
  ['a product and its category', { product: 'web' }, { category: 'hosting' }, true],
  ['a product and another category', { product: 'web' }, { category: 'domains' }, false],
  ['a product and another kind', { product: 'com' }, { kind: 'SERVICE' }, false],
  ['two products', { product: 'web' }, { product: 'com' }, false],
  ['crossing pairs', { category: 'hosting', country: 'PT' }, { kind: 'SERVICE', sale: 'FIRST' }, true],
  ['pairs that part', { category: 'hosting', country: 'PT' }, { country: 'ES', sale: 'FIRST' }, false],
])('two rules for %s compete, or not', (_what, one, other, compete) => {
  const commissions = [{ key: 'a', when: one, rate: 1 }, { key: 'b', when: other, rate: 2 }] as ProgrammeRules['commissions']; // prettier-ignore
  const faults = [commissions, [...commissions].reverse()].map((each) =>
    faultsOf(draft({ commissions: each }), catalogue),
  );
  const [there, back] = faults.map((each) => each.map(({ code, values }) => [code, values]));
  expect(there).toEqual(compete ? [['RULES_OVERLAP', { first: 'a', second: 'b' }]] : []);
  expect(back).toEqual(compete ? [['RULES_OVERLAP', { first: 'b', second: 'a' }]] : []);
});

describe('whatever the rules', () => {
  const condition = fc.record(
    {
      category: fc.constantFrom('hosting', 'domains'),
      product: fc.constantFrom('web', 'com'),
      kind: fc.constantFrom('SERVICE', 'DOMAIN'),
      sale: fc.constantFrom('FIRST', 'RENEWAL'),
      country: fc.constantFrom('PT', 'ES'),
    },
    { requiredKeys: [] },
  );
  const given = fc
    .array(condition, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((when, nth) => ({ key: `r${nth}`, when, rate: nth }) as CommissionRule));
  /** Every line there can be: of a product, with its category and kind, or written by hand. */
  const lines = [
    ...[...catalogue.products].map(([product, own]) => ({ product, ...own })),
    ...['hosting', 'domains'].map((category) => ({ product: null, kind: null, category })),
  ].flatMap((what) =>
    (['FIRST', 'RENEWAL'] as const).flatMap((sale) => ['PT', 'ES', 'DE'].map((country) => ({ ...what, sale, country, tier: null }))),
  ); // prettier-ignore

  test('without a fault no line is covered by two that are as specific', () => {
    fc.assert(
      fc.property(given, (commissions) => {
        fc.pre(faultsOf(draft({ commissions }), catalogue).length === 0);
        for (const line of lines) {
          const sizes = commissions.filter(({ when }) => covers(when, line)).map(({ when }) => specificity(when));
          expect(new Set(sizes).size).toBe(sizes.length);
          expect(ruleFor({ ...blankRules, commissions: [...commissions].reverse() }, line)).toEqual(
            ruleFor({ ...blankRules, commissions }, line),
          );
        }
      }),
    );
  });
});

test('what is published has no ends of tiers, sorted tiers and sorted days', () => {
  const { tierScheme } = published(draft({ ...tiers([6], [3, 5]), tierScheme: { ...scheme({}).tierScheme!, tiers: [{ key: 'B', name: 'B', from: 6 }, { key: 'A', name: 'A', from: 3, to: 5 }], recalibration: 'ON_DATES', recalibrationDays: ['07-15', '01-15'] } })); // prettier-ignore
  expect(tierScheme.tiers).toEqual([{ key: 'A', name: 'A', from: 3 }, { key: 'B', name: 'B', from: 6 }]); // prettier-ignore
  expect(tierScheme.recalibrationDays).toEqual(['01-15', '07-15']);
});

test('days mean nothing to tiers that follow at once', () => {
  const { tierScheme } = published(draft(scheme({ recalibration: 'AT_ONCE', recalibrationDays: ['01-15'] })));
  expect(tierScheme.recalibrationDays).toEqual([]);
});

test('the three templates can be published as they are', () => {
  const told = templates.map(({ key, usable, rules: own }) => [key, usable, faultsOf(own, catalogue).map(({ code }) => code)]); // prettier-ignore
  expect(told).toEqual([
    ['hosting-reseller', true, []],
    ['referral', true, []],
    ['solutions', true, []],
  ]);
});

describe('a line', () => {
  const line: LineFacts = { category: 'hosting', tier: null, product: 'web', kind: 'SERVICE', sale: 'FIRST', country: 'PT' }; // prettier-ignore
  const own = { ...blankRules, commissions: [promise, { key: 'hosting', when: { category: 'hosting' }, rate: 2000 }] };

  test.each([
    ['of its category', line, 'hosting'],
    ['of another', { ...line, category: 'domains' }, 'all'],
  ])('%s earns by the most specific rule', (_what, facts, key) => {
    expect(ruleFor(own, facts)?.key).toBe(key);
  });

  test.each([
    ['whatever its rule', [{ id: '1', when: {}, rate: 50 }], { key: 'override:1', rate: 50 }],
    ['by the more specific of two', [{ id: '1', when: {}, rate: 50 }, { id: '2', when: { country: 'PT' }, amounts: { EUR: '3' } }], { key: 'override:2', amounts: { EUR: '3' } }],
    ['not by one for others', [{ id: '1', when: { country: 'ES' }, rate: 50 }], { key: 'hosting', rate: 2000 }],
  ])('earns what its partner alone is promised, %s', (_what, overrides, won) => {
    expect(ruleFor(own, line, overrides)).toMatchObject(won);
  }); // prettier-ignore

  test('of a partner without a tier earns by rules that name none', () => {
    const tiered = { ...own, commissions: [{ key: 'gold', when: { tier: 'GOLD' }, rate: 1 }] };
    expect([ruleFor(tiered, line), ruleFor(tiered, { ...line, tier: 'GOLD' })?.key]).toEqual([null, 'gold']);
  });
});

test.each([
  ['no tiers', { metric: 'NONE', belowFirst: 'NOTHING', tiers: [] }, true],
  ['tiers, and nothing below', { metric: 'CLIENTS_WITH_ACTIVE_SERVICE', belowFirst: 'NOTHING' }, false],
  ['tiers, and something below', { metric: 'CLIENTS_WITH_ACTIVE_SERVICE', belowFirst: 'EARNS' }, true],
] as const)('%s: a partner without a tier earns, or not', (_what, rest, earns) => {
  const tierScheme = { ...blankRules.tierScheme, tiers: [{ key: 'A', name: 'A', from: 3 }], ...rest };
  expect(earnsWithoutTier({ ...blankRules, tierScheme })).toBe(earns);
});

describe('tiers that fall on their days only', () => {
  const tierScheme = { ...blankRules.tierScheme, metric: 'CLIENTS_WITH_ACTIVE_SERVICE', recalibration: 'ON_DATES', recalibrationDays: ['01-15', '07-15'], tiers: [{ key: 'A', name: 'A', from: 3 }, { key: 'B', name: 'B', from: 6 }] } as const; // prettier-ignore
  const dated = { ...blankRules, tierScheme };
  const atOnce = { ...dated, tierScheme: { ...tierScheme, recalibration: 'AT_ONCE' } as const };

  test.each([
    [dated, 'A', 6, false, 'B'],
    [dated, 'B', 3, false, 'B'],
    [dated, 'B', 3, true, 'A'],
    [dated, 'B', 0, true, undefined],
    [dated, null, 3, false, 'A'],
    [dated, 'GONE', 3, false, 'A'],
    [dated, 'GONE', 1, false, undefined],
    [atOnce, 'B', 3, false, 'A'],
  ])('%#: what is held with so many clients', (under, held, clients, due, key) => {
    expect(heldAfter(under, held, clients, due)?.key).toBe(key);
  });

  test.each([
    ['2026-01-14', '2025-07-15'],
    ['2026-01-15', '2026-01-15'],
    ['2026-07-14', '2026-01-15'],
    ['2026-12-31', '2026-07-15'],
  ])('on %s the last of them was %s', (today, last) => {
    expect([lastRecalibration(tierScheme, today), lastRecalibration(atOnce.tierScheme, today)]).toEqual([last, null]);
  });

  test('where nothing is counted there is no tier', () => {
    expect(tierAt({ ...dated, tierScheme: { ...tierScheme, metric: 'NONE' } }, 100)).toBeNull();
  });
});

const [since, later] = solutionsPoints.rates;
test.each<[string, Partial<PointsScheme>, string, string]>([
  ['no rates', { rates: [] }, 'FIRST_SINCE_EVER', 'points.rates'],
  ['rates that begin some day', { rates: [later!] }, 'FIRST_SINCE_EVER', 'points.rates'],
  ['rates out of order', { rates: [since!, later!, later!] }, 'ROWS_OUT_OF_ORDER', 'points.rates.2.from'],
  ['a day there is not', { rates: [since!, { ...later!, from: '2024-02-30' }] }, 'INVALID_DATE', 'points.rates.1.from'],
  [
    'a rate that is none',
    { rates: [{ ...since!, managed: { normal: '1', growth: '-1' } }] },
    'NOT_A_NUMBER',
    'points.rates.0.managed.growth',
  ],
  ['a unit of nothing', { units: [{ from: null, units: { EUR: '0' } }] }, 'NOT_A_NUMBER', 'points.units.0.units.EUR'],
  [
    'a unit of no currency',
    { units: [{ from: null, units: { EUX: '5' } }] },
    'UNKNOWN_CURRENCY',
    'points.units.0.units.EUX',
  ],
  ['a country there is not', { growthMarkets: ['IN', 'XX'] }, 'UNKNOWN_COUNTRY', 'points.growthMarkets.1'],
  ['points that never live', { soldMonths: 0 }, 'OUT_OF_RANGE', 'points.soldMonths'],
  ['credit for ever', { activityDays: 731 }, 'OUT_OF_RANGE', 'points.activityDays'],
])('points with %s cannot be published', (_what, rest, code, path) => {
  const faults = faultsOf({ ...blankRules, points: { ...solutionsPoints, ...rest } }, catalogue);
  expect(faults.map((each) => [each.code, each.path.join('.')])).toEqual([[code, path]]);
});

test('points alone are a promise; rules without either promise nothing', () => {
  expect(faultsOf({ ...blankRules, points: solutionsPoints }, catalogue)).toEqual([]);
  expect(faultsOf(blankRules, catalogue)).toMatchObject([{ code: 'RULES_MISSING' }]);
});
