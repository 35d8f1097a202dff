import fc from 'fast-check';
import { judge } from '../../server/modules/commissions/rules/judge';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { judgeUnder, tierTrail, type JudgedLine, type Standing } from '../../server/modules/simulations/rules';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';

const rules = hostingReseller.version.rules as unknown as ProgrammeRules;
const line: JudgedLine = {
  ...{ currency: 'EUR', base: 10_000, credited: 0, category: 'shared-hosting', clients: 6, paidOn: '2026-03-08' },
};
const standing: Standing = {
  ...{ enrolled: true, eligible: true, windowFrom: '2026-01-15', windowEndedOn: null, overrides: [] },
};
const asked = (rest: Partial<Standing> = {}, tier: string | null = 'SILVER', day = '2026-03-08') => ({
  ...{ standing: { ...standing, ...rest }, tier, day },
});
const flat = { key: 'flat', when: { category: 'shared-hosting' }, amounts: { EUR: '5.00' } };

describe('what a past line would earn', () => {
  test.each<[string, Partial<ProgrammeRules>, Partial<JudgedLine>, ReturnType<typeof asked>, number, string]>([
    ['the rate of its tier', {}, {}, asked(), 1_500, 'shared-hosting/SILVER'],
    ['that of another tier', {}, {}, asked({}, 'GOLD'), 2_000, 'shared-hosting/GOLD'],
    ['nothing below the first tier', {}, {}, asked({}, null), 0, 'BELOW_FIRST_TIER'],
    ['an amount per line', { commissions: [flat] }, {}, asked(), 500, 'flat'],
    ['nothing in a currency without an amount', { commissions: [flat] }, { currency: 'JPY' }, asked(), 0, 'NO_RULE'],
    ['its share when a part was credited', {}, { credited: 3_333 }, asked(), 1_000, 'shared-hosting/SILVER'],
    ['nothing when all was credited', {}, { credited: 10_000 }, asked(), 0, 'shared-hosting/SILVER'],
    ['all of it where nothing is taken back', { clawback: 'NONE' }, { credited: 9_999 }, asked(), 1_500, 'shared-hosting/SILVER'],
    ['what was promised to the partner alone', {}, {}, asked({ overrides: [{ id: 'o', when: {}, rate: 4_000 }] }), 4_000, 'override:o'],
    ['something within its window', { windowMonths: 2 }, {}, asked({}, 'SILVER', '2026-03-14'), 1_500, 'shared-hosting/SILVER'],
    ['nothing on the day its window is over', { windowMonths: 2 }, {}, asked({}, 'SILVER', '2026-03-15'), 0, 'WINDOW_OVER'],
    ['nothing once its window had ended', { windowMonths: 24 }, {}, asked({ windowEndedOn: '2026-03-01' }), 0, 'WINDOW_ENDED'],
    ['nothing before its window', { windowMonths: 24 }, {}, asked({ windowFrom: null }), 0, 'BEFORE_WINDOW'],
    ['nothing where the client does not count', {}, {}, asked({ eligible: false }), 0, 'NOT_ELIGIBLE'],
    ['nothing where the partner was not in it', {}, {}, asked({ enrolled: false }), 0, 'NOT_ENROLLED'],
  ])('%s', (_what, change, facts, about, wouldEarn, because) => {
    expect(judgeUnder({ ...rules, ...change })({ ...line, ...facts }, about)).toMatchObject({ wouldEarn, because });
  }); // prettier-ignore

  test('is what a payment would have earned, less what its credit notes take', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.nat(100),
        fc.constantFrom('BRONZE', 'GOLD'),
        (base, part, tier) => {
          const credited = Math.floor((base * part) / 100);
          const { wouldEarn } = judgeUnder(rules)({ ...line, base, credited }, asked({}, tier));
          const version = { id: 'v', rules };
          const held = { key: tier, name: tier, since: new Date(0) };
          const paid = { category: 'shared-hosting', product: null, kind: null, sale: 'FIRST', country: '' } as const;
          const verdict = judge({ ...standing, version, tier: held }, '2026-03-08', { ...paid, base: { minor: base, currency: 'EUR' }, day: '2026-03-08' }); // prettier-ignore
          const whole = 'nothing' in verdict ? 0 : verdict.amount.minor;
          expect(wouldEarn).toBeGreaterThanOrEqual(0);
          expect(wouldEarn).toBeLessThanOrEqual(whole);
          if (credited === 0) expect(wouldEarn).toBe(whole);
          if (credited === base) expect(wouldEarn).toBe(0);
        },
      ),
    );
  });
});

describe('the tier from one payment to the next', () => {
  const follow = (scheme: Partial<ProgrammeRules['tierScheme']>, seen: readonly (readonly [number, string])[]) => {
    const next = tierTrail({ ...rules, tierScheme: { ...rules.tierScheme, ...scheme } });
    let trail = { tier: null as string | null, recalibratedOn: '2025-01-01' };
    return seen.map(([clients, day]) => (trail = next(trail, clients, day)).tier);
  };
  const seen = [[2, '2025-02-01'], [11, '2025-03-01'], [4, '2025-06-01'], [4, '2025-07-15'], [22, '2025-08-01'], [6, '2026-01-20']] as const; // prettier-ignore

  test('follows at once, both ways', () => {
    expect(follow({}, seen)).toEqual([null, 'GOLD', 'BRONZE', 'BRONZE', 'PLATINUM', 'SILVER']);
  });

  test('falls on its days alone, at the first payment from them on', () => {
    expect(follow({ recalibration: 'ON_DATES', recalibrationDays: ['01-15', '07-15'] }, seen)).toEqual([
      ...[null, 'GOLD', 'GOLD', 'BRONZE', 'PLATINUM', 'SILVER'],
    ]);
  });

  test('is none where there are no tiers', () => {
    expect(follow({ metric: 'NONE', tiers: [] }, seen)).toEqual([null, null, null, null, null, null]);
  });
});
