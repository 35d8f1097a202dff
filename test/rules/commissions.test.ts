import fc from 'fast-check';
import { exactPortion, money, negate, sum, type Money } from '../../server/kernel/money';
import { baseOf, clawback, creditedSince, judge, type Footing } from '../../server/modules/commissions/rules';
import { tierAt, type ProgrammeRules } from '../../server/modules/programmes/rules';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';

const rules = hostingReseller.version.rules as ProgrammeRules;
const version = { id: 'v1', rules };
const since = new Date('2026-01-01T00:00:00.000Z');
const usd = (minor: number) => money(minor, 'USD');

function on(clients: number): Footing {
  const band = tierAt(rules, clients);
  return { version, tier: band && { key: band.key, name: band.name, since } };
}

function earned(clients: number, category: string, base: Money): number | string {
  const verdict = judge(on(clients), '2026-03-16', { category, base });
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
    expect(judge(on(11), '2026-03-16', { category: 'cloud-vps', base: usd(1_000) })).toEqual({
      ...{
        amount: usd(150),
        rate: 1500,
        rule: { key: 'cloud-vps/GOLD', when: { category: 'cloud-vps', tier: 'GOLD' }, rate: 1500 },
      },
      ...{ versionId: 'v1', tier: { key: 'GOLD', name: 'Gold', since }, holdUntil: '2026-04-15' },
    });
  });

  test('paid on 16 March with a hold of 60 days, it clears on 15 May', () => {
    const slow = { ...on(11), version: { id: 'v2', rules: { ...rules, holdDays: 60 } } };
    expect(judge(slow, '2026-03-16', { category: 'cloud-vps', base: usd(1_000) })).toMatchObject({
      holdUntil: '2026-05-15',
    });
  });

  test('without a version in force there is nothing', () => {
    expect(judge({ ...on(11), version: null }, '1999-12-31', { category: 'cloud-vps', base: usd(1) })).toEqual({
      nothing: 'NO_PROGRAMME',
    });
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
