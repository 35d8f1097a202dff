import fc from 'fast-check';
import { exactPortion, money, negate, sum, type Money } from '../../server/kernel/money';
import { clawback, creditedSince, isTakenBack } from '../../server/modules/commissions/rules/clawback';
import { baseOf, judge, type Footing, type PaidLine } from '../../server/modules/commissions/rules/judge';
import {
  endOf,
  firstBilling,
  judgedBy,
  placeIn,
  type RewardWindow,
} from '../../server/modules/commissions/rules/window';
import { tierAt, type ProgrammeRules } from '../../server/modules/programmes/rules';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';

const rules = hostingReseller.version.rules as ProgrammeRules;
const since = new Date('2026-01-01T00:00:00.000Z');
const usd = (minor: number) => money(minor, 'USD');

const standing = { enrolled: true, eligible: true, windowFrom: null, windowEndedOn: null, overrides: [] };

function on(clients: number, changes: Partial<ProgrammeRules> = {}): Footing {
  const band = tierAt(rules, clients);
  const held = { id: 'v1', rules: { ...rules, ...changes } };
  return { ...standing, version: held, tier: band && { key: band.key, name: band.name, since } };
}

function line(category: string, base: Money, rest: Partial<PaidLine> = {}): PaidLine {
  return { category, product: null, kind: null, sale: 'FIRST', country: 'DE', base, day: '2026-03-16', ...rest };
}

function earned(clients: number, category: string, base: Money): number | string {
  const verdict = judge(on(clients), '2026-03-16', line(category, base));
  return 'nothing' in verdict ? verdict.nothing : verdict.amount.minor;
}

describe('what a paid line earns', () => {
  test.each([
    ['below the first tier', 2, 'shared-hosting', usd(12_000), 'BELOW_FIRST_TIER'],
    ['Bronze', 3, 'shared-hosting', usd(12_000), 1_200],
    ['Silver', 6, 'shared-hosting', usd(12_000), 1_800],
    ['Gold, of the domain’s worked example', 11, 'domains-ssl', usd(2_500), 250],
    ['Gold, of the hosting’s worked example', 11, 'shared-hosting', usd(12_000), 2_400],
    ['Platinum', 21, 'shared-hosting', usd(12_000), 3_000],
    ['dedicated servers on Silver: seven per cent', 6, 'dedicated', usd(9_990), 699],
    ['half a cent is rounded up, away from zero', 3, 'cloud-vps', usd(10), 1],
    ['less than half a cent is nothing', 3, 'cloud-vps', usd(9), 'ROUNDS_TO_NOTHING'],
    ['a free line', 21, 'shared-hosting', usd(0), 'ROUNDS_TO_NOTHING'],
    ['a category nobody promised anything for', 21, 'consulting', usd(12_000), 'NO_RULE'],
    ['yen have no decimals', 21, 'shared-hosting', money(1_999, 'JPY'), 500],
    ['dinars have three', 21, 'shared-hosting', money(1_999, 'KWD'), 500],
  ])('%s: %i clients, %s', (_case, clients, category, base, expected) => {
    expect(earned(clients, category, base)).toBe(expected);
  });

  test('USD 800 a month at 20 %, three months paid: 480.00', () => {
    const month = earned(11, 'shared-hosting', usd(80_000)) as number;
    expect(sum([usd(month), usd(month), usd(month)], 'USD')).toEqual(usd(48_000));
  });

  test('a commission says which rule, version and tier it comes from, and until when it is held', () => {
    expect(judge(on(11), '2026-03-16', line('cloud-vps', usd(1_000)))).toEqual({
      ...{
        amount: usd(150),
        rate: 1500,
        rule: { key: 'cloud-vps/GOLD', when: { category: 'cloud-vps', tier: 'GOLD' }, rate: 1500 },
      },
      ...{ versionId: 'v1', tier: { key: 'GOLD', name: 'Gold', since }, holdUntil: '2026-04-15', review: 'AUTOMATIC' },
      ...{ flat: null, overrideId: null, windowMonth: null, windowMonths: null },
    });
  });

  test('paid on 16 March with a hold of 60 days, it clears on 15 May', () => {
    const slow = on(11, { holdDays: 60 });
    expect(judge(slow, '2026-03-16', line('cloud-vps', usd(1_000)))).toMatchObject({
      holdUntil: '2026-05-15',
    });
  });

  test('without a version in force there is nothing', () => {
    expect(judge({ ...on(11), version: null }, '1999-12-31', line('cloud-vps', usd(1)))).toEqual({
      nothing: 'NO_PROGRAMME',
    });
  });
});

describe('what stands in the way is told by the first reason', () => {
  const away = { ...on(2, { windowMonths: 24 }), enrolled: false, eligible: false };
  test.each<[string, Footing, string]>([
    ['a partner that left', away, 'NOT_ENROLLED'],
    ['no version in force', { ...away, enrolled: true, version: null }, 'NO_PROGRAMME'],
    ['a client that is not eligible', { ...away, enrolled: true }, 'NOT_ELIGIBLE'],
    ['no recurring invoice yet', { ...away, enrolled: true, eligible: true }, 'BEFORE_WINDOW'],
    ['too few clients', { ...on(2), enrolled: true }, 'BELOW_FIRST_TIER'],
    ['no rule', on(3), 'NO_RULE'],
  ])('%s', (_case, footing, nothing) => {
    expect(judge(footing, '2026-03-16', line('consulting', usd(1_000)))).toEqual({ nothing });
  });
});

describe('rules as data', () => {
  const open = (commissions: ProgrammeRules['commissions'], changes: Partial<ProgrammeRules> = {}): Footing =>
    on(0, { commissions, tierScheme: { ...rules.tierScheme, metric: 'NONE', tiers: [] }, ...changes });
  const verdict = (footing: Footing, rest: Partial<PaidLine> = {}, base = usd(10_000)) => {
    const told = judge(footing, '2026-03-16', line('hosting', base, rest));
    return 'nothing' in told ? told.nothing : [told.rule.key, told.amount.minor, told.rate, told.flat?.minor ?? null];
  };

  const several = open([
    { key: 'all', when: {}, rate: 100 },
    { key: 'hosting', when: { category: 'hosting' }, rate: 200 },
    { key: 'renewed', when: { category: 'hosting', sale: 'RENEWAL' }, rate: 300 },
    { key: 'spain', when: { category: 'hosting', sale: 'RENEWAL', country: 'ES' }, rate: 400 },
    { key: 'pro', when: { category: 'hosting', product: 'pro', country: 'ES', kind: 'SERVICE' }, rate: 500 },
  ]);
  test.each<[string, Partial<PaidLine>, string, number]>([
    ['nothing but the rule for all', { category: 'other' }, 'all', 100],
    ['the category', {}, 'hosting', 200],
    ['a renewal of it', { sale: 'RENEWAL' }, 'renewed', 300],
    ['a renewal in Spain', { sale: 'RENEWAL', country: 'ES' }, 'spain', 400],
    ['a product of a kind in Spain', { product: 'pro', kind: 'SERVICE', sale: 'RENEWAL', country: 'ES' }, 'pro', 500],
  ])('the most specific wins: %s', (_case, facts, key, rate) => {
    expect(verdict(several, facts)).toEqual([key, rate, rate, null]);
  });

  test('an override beats every rule, and of several the most specific wins', () => {
    const own = [{ id: 'o1', when: {}, rate: 1_500 }, { id: 'o2', when: { sale: 'RENEWAL' as const }, rate: 50 }]; // prettier-ignore
    const footing = { ...several, overrides: own };
    expect(verdict(footing, { product: 'pro', kind: 'SERVICE', country: 'ES' })).toEqual(['override:o1', 1_500, 1_500, null]); // prettier-ignore
    expect(verdict(footing, { sale: 'RENEWAL' })).toEqual(['override:o2', 50, 50, null]);
    expect(judge(footing, '2026-03-16', line('hosting', usd(100)))).toMatchObject({ overrideId: 'o1' });
  });

  test('an amount per line by currency, whatever the line costs, but nothing for what cost nothing', () => {
    const flat = open([{ key: 'fixed', when: {}, amounts: { USD: '12.50', JPY: '900' } }]);
    expect(verdict(flat)).toEqual(['fixed', 1_250, null, 1_250]);
    expect(verdict(flat, {}, usd(1))).toEqual(['fixed', 1_250, null, 1_250]);
    expect(verdict(flat, {}, money(50, 'JPY'))).toEqual(['fixed', 900, null, 900]);
    expect(verdict(flat, {}, money(50, 'EUR'))).toBe('NO_RULE');
    expect(verdict(flat, {}, usd(0))).toBe('ROUNDS_TO_NOTHING');
  });

  test('below the first tier a programme may pay what needs none', () => {
    const footing = on(2, { tierScheme: { ...rules.tierScheme, belowFirst: 'EARNS' }, commissions: [...rules.commissions, { key: 'any', when: {}, rate: 300 }] }); // prettier-ignore
    expect(judge(footing, '2026-03-16', line('shared-hosting', usd(10_000)))).toMatchObject({ rate: 300, tier: null });
  });

  test('what a person approves says so', () => {
    expect(judge(open([{ key: 'a', when: {}, rate: 1 }], { review: 'MANUAL' }), '2026-03-16', line('x', usd(10_000)))).toMatchObject({ review: 'MANUAL' }); // prettier-ignore
  });
});

describe('the window of a client', () => {
  const from = '2024-03-15';
  const place = (day: string, rest: Partial<RewardWindow> = {}) => {
    const told = placeIn({ months: 24, from, endedOn: null, ...rest }, day);
    return 'nothing' in told ? told.nothing : told.month;
  };

  test.each<[string, string, number | string]>([
    ['the day before', '2024-03-14', 'BEFORE_WINDOW'],
    ['the first day', '2024-03-15', 1],
    ['the last day of the first month', '2024-04-14', 1],
    ['the first of the second', '2024-04-15', 2],
    ['the last reward', '2026-02-15', 24],
    ['its last day', '2026-03-14', 24],
    ['half-open: the day it runs out', '2026-03-15', 'WINDOW_OVER'],
  ])('%s, %s: %s', (_case, day, expected) => {
    expect(place(day)).toBe(expected);
  });

  test('begun on the 31st, months end with theirs and the 31st comes back', () => {
    const months = ['2024-02-28', '2024-02-29', '2024-03-30', '2024-03-31', '2024-04-29', '2024-04-30'];
    expect(months.map((day) => place(day, { from: '2024-01-31' }))).toEqual([1, 2, 2, 3, 3, 4]);
    expect(endOf({ months: 13, from: '2024-01-31', endedOn: null })).toBe('2025-02-28');
  });

  test('ended early, it is over from that day on; later it is only over', () => {
    const days = ['2025-05-31', '2025-06-01', '2026-03-15'];
    expect(days.map((day) => place(day, { endedOn: '2025-06-01' }))).toEqual([15, 'WINDOW_ENDED', 'WINDOW_ENDED']);
    expect(place('2026-05-01', { endedOn: '2026-04-01' })).toBe('WINDOW_OVER');
  });

  test('without end, or without beginning', () => {
    expect(place('1999-01-01', { months: null, endedOn: '1990-01-01' })).toBeNull();
    expect(place('2024-03-15', { from: null })).toBe('BEFORE_WINDOW');
    expect([endOf({ months: null, from, endedOn: null }), endOf({ months: 3, from: null, endedOn: null })]).toEqual([null, null]); // prettier-ignore
  });

  test('begins with the earliest recurring line that was paid for; what has no period goes with it', () => {
    const [plan, free, fee] = [
      { recurring: true, periodStart: '2024-03-15', costs: true },
      { recurring: true, periodStart: '2024-01-01', costs: false },
      { recurring: false, periodStart: null, costs: true },
    ];
    expect(firstBilling([fee, free, plan], '2024-03-01')).toBe('2024-03-15');
    expect(firstBilling([fee, free], '2024-03-01')).toBeNull();
    expect(firstBilling([{ recurring: true, periodStart: null, costs: true }], '2024-03-01')).toBe('2024-03-01');
    expect([judgedBy(fee, '2024-03-15', '2024-03-01'), judgedBy(fee, null, '2024-03-01'), judgedBy(plan, null, 'x')]).toEqual(['2024-03-15', '2024-03-01', '2024-03-15']); // prettier-ignore
  });
});

test.each([
  [usd(12_345), 1_500, '18.5175'],
  [usd(12_000), 2_000, '24.00'],
  [usd(-33), 1_000, '-0.033'],
  [money(1_999, 'JPY'), 2_500, '499.75'],
  [money(2_000, 'JPY'), 2_500, '500'],
  [money(1, 'KWD'), 1, '0.0000001'],
])('%j at %i basis points is %s before rounding', (base, rate, text) => {
  expect(exactPortion(base, rate)).toBe(text);
});

test.each([
  ['PRO_RATA', 'PENDING', true],
  ['PRO_RATA', 'HELD', true],
  ['PRO_RATA', 'APPROVED', true],
  ['PRO_RATA', 'DECLINED', false],
  ['NONE', 'APPROVED', false],
] as const)('under %s, of what is %s it takes back: %s', (policy, status, takes) => {
  expect(isTakenBack(policy, status)).toBe(takes);
});

describe('what a credit note takes back', () => {
  const share = (credited: number, ...taken: number[]) =>
    clawback({ amount: usd(699), base: usd(9_990), credited: usd(credited), taken: taken.map((minor) => usd(-minor)) })
      .minor;

  test.each([
    ['a tenth', 999, [], 70],
    ['all of it', 9_990, [], 699],
    ['the rest after a tenth', 9_990, [70], 629],
    ['what was told before', 999, [70], 0],
    ['more than there was', 20_000, [], 699],
    ['one cent', 1, [], 0],
  ])('%s', (_case, credited, taken, expected) => {
    expect(share(credited, ...taken)).toBe(expected);
  });

  /** Credits of a line, as parts that sum to at most the line. */
  const histories = fc
    .record({
      base: fc.integer({ min: 1, max: 2_000_000_000 }),
      rate: fc.constantFrom(1, 500, 700, 1_000, 1_200, 1_500, 2_500, 10_000),
      cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    })
    .map(({ base, rate, cuts }) => {
      const marks = [...new Set(cuts.map((cut) => Math.floor(cut * base)))]
        .filter((mark) => mark > 0)
        .sort((a, b) => a - b);
      return { base: usd(base), rate, marks };
    });

  test('never more than was earned, never less than nothing, and in the end exactly what was earned', () => {
    fc.assert(
      fc.property(histories, ({ base, rate, marks }) => {
        const amount = money(Math.floor((base.minor * rate + 5_000) / 10_000), 'USD');
        const taken: Money[] = [];
        for (const mark of [...marks, base.minor]) {
          const take = clawback({ amount, base, credited: usd(mark), taken });
          expect(take.minor).toBeGreaterThanOrEqual(0);
          taken.push(negate(take));
          expect(sum([amount, ...taken], 'USD').minor).toBeGreaterThanOrEqual(0);
          expect(clawback({ amount, base, credited: usd(mark), taken }).minor).toBe(0);
        }
        expect(sum([amount, ...taken], 'USD')).toEqual(usd(0));
      }),
    );
  });

  test('the order and the number of partial credits change nothing about where they end', () => {
    fc.assert(
      fc.property(histories, ({ base, rate, marks }) => {
        const amount = money(Math.floor((base.minor * rate + 5_000) / 10_000), 'USD');
        const last = marks.at(-1) ?? base.minor;
        const taken: Money[] = [];
        for (const mark of marks) taken.push(negate(clawback({ amount, base, credited: usd(mark), taken })));
        if (marks.length === 0) taken.push(negate(clawback({ amount, base, credited: usd(last), taken })));
        expect(sum(taken, 'USD')).toEqual(negate(clawback({ amount, base, credited: usd(last), taken: [] })));
      }),
    );
  });

  test('what was credited before the payment earns nothing, and is not taken back again', () => {
    const base = baseOf(usd(10_000), usd(2_500));
    expect(base).toEqual(usd(7_500));
    expect(creditedSince(usd(10_000), usd(2_500), base)).toEqual(usd(0));
    expect(creditedSince(usd(10_000), usd(10_000), base)).toEqual(usd(7_500));
  });
});
