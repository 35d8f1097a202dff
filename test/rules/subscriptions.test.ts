import fc from 'fast-check';
import { money } from '../../server/kernel/money';
import { addDays } from '../../server/kernel/period';
import type { BillingCycle } from '../../server/modules/catalogue/rules';
import { Refusal } from '../../server/kernel/refusal';
import {
  countUntil,
  periodAt,
  periodFrom,
  periodsUntil,
  proration,
  remainder,
  worth,
} from '../../server/modules/subscriptions/rules/period';
import {
  countsForTier,
  hasEnded,
  nextState,
  schedule,
  stateAfter,
  type Standing,
  type SubscriptionAct,
  type SubscriptionStatus,
} from '../../server/modules/subscriptions/rules/status';

const eur = (minor: number) => money(minor, 'EUR');

const STATES: readonly SubscriptionStatus[] = [
  ...(['PENDING', 'PENDING_TRANSFER', 'ACTIVE', 'SUSPENDED', 'CANCEL_AT_PERIOD_END', 'GRACE', 'REDEMPTION'] as const),
  ...(['TERMINATED', 'EXPIRED', 'TRANSFERRED_AWAY', 'CANCELLED'] as const),
];
const ACTS: readonly SubscriptionAct[] = [
  ...(['activate', 'startTransfer', 'completeTransfer', 'transferAway', 'suspend', 'restore', 'terminate'] as const),
  ...(['cancel', 'cancelAtPeriodEnd', 'withdraw', 'lapse', 'renew', 'redeem', 'change'] as const),
];
const waysOf = (kind: string) =>
  STATES.flatMap((state) =>
    ACTS.flatMap((act) => {
      const next = nextState(kind, state, act);
      return next ? [`${state} ${act} ${next}`] : [];
    }),
  );

describe('the life of', () => {
  const hosted = [
    'PENDING activate ACTIVE',
    'PENDING cancel CANCELLED',
    'ACTIVE suspend SUSPENDED',
    'ACTIVE terminate TERMINATED',
    'ACTIVE cancel TERMINATED',
    'ACTIVE cancelAtPeriodEnd CANCEL_AT_PERIOD_END',
    'ACTIVE renew ACTIVE',
    'ACTIVE change ACTIVE',
    'SUSPENDED restore ACTIVE',
    'SUSPENDED terminate TERMINATED',
    'SUSPENDED cancel TERMINATED',
    'SUSPENDED lapse TERMINATED',
    'SUSPENDED renew SUSPENDED',
    'CANCEL_AT_PERIOD_END terminate TERMINATED',
    'CANCEL_AT_PERIOD_END cancel TERMINATED',
    'CANCEL_AT_PERIOD_END withdraw ACTIVE',
    'CANCEL_AT_PERIOD_END lapse TERMINATED',
    'CANCEL_AT_PERIOD_END renew CANCEL_AT_PERIOD_END',
  ];

  test('a service is these ways, and no other', () => expect(waysOf('SERVICE')).toEqual(hosted));
  test('an add-on is the same', () => expect(waysOf('ADDON')).toEqual(hosted));

  test('a domain goes by date through grace and redemption', () => {
    expect(waysOf('DOMAIN')).toEqual([
      'PENDING activate ACTIVE',
      'PENDING startTransfer PENDING_TRANSFER',
      'PENDING cancel CANCELLED',
      'PENDING_TRANSFER completeTransfer ACTIVE',
      'PENDING_TRANSFER cancel CANCELLED',
      'ACTIVE transferAway TRANSFERRED_AWAY',
      'ACTIVE cancel CANCELLED',
      'ACTIVE cancelAtPeriodEnd ACTIVE',
      'ACTIVE withdraw ACTIVE',
      'ACTIVE lapse GRACE',
      'ACTIVE renew ACTIVE',
      'GRACE transferAway TRANSFERRED_AWAY',
      'GRACE cancel CANCELLED',
      'GRACE lapse REDEMPTION',
      'GRACE renew ACTIVE',
      'REDEMPTION lapse EXPIRED',
      'REDEMPTION redeem ACTIVE',
    ]);
  });

  test('what has ended has no way on', () => {
    const ended = STATES.filter(hasEnded);
    expect(ended).toEqual(['TERMINATED', 'EXPIRED', 'TRANSFERRED_AWAY', 'CANCELLED']);
    for (const kind of ['SERVICE', 'ADDON', 'DOMAIN'])
      expect(waysOf(kind).filter((way) => hasEnded(way.split(' ')[0]!))).toEqual([]);
  });

  test('anything refuses what its state does not allow, and names it', () => {
    const refused = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error;
      }
      return null;
    };
    const error = refused(() => stateAfter('DOMAIN', 'ACTIVE', 'suspend'));
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({
      code: 'SUBSCRIPTION_STATE',
      message: 'A domain that is ACTIVE cannot be suspended.',
      values: { kind: 'DOMAIN', status: 'ACTIVE', act: 'suspend' },
    });
  });

  test('only a living service counts for the tier', () => {
    const counting = ['SERVICE', 'ADDON', 'DOMAIN'].flatMap((kind) =>
      STATES.filter((status) => countsForTier({ kind, status })).map((status) => `${kind} ${status}`),
    );
    expect(counting).toEqual(['SERVICE ACTIVE', 'SERVICE CANCEL_AT_PERIOD_END']);
  });
});

describe('billing periods', () => {
  test.each<[string, string, BillingCycle, string[]]>([
    ['monthly on the 31st', '2026-01-31', 'MONTHLY', ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
    ['monthly on the 31st of a leap year', '2024-01-31', 'MONTHLY', ['2024-02-29', '2024-03-31', '2024-04-30']],
    ['monthly on the 30th', '2025-12-30', 'MONTHLY', ['2026-01-30', '2026-02-28', '2026-03-30']],
    ['monthly on the 29th', '2026-01-29', 'MONTHLY', ['2026-02-28', '2026-03-29']],
    ['quarterly at a month’s end', '2025-11-30', 'QUARTERLY', ['2026-02-28', '2026-05-30', '2026-08-30']],
    ['by the half-year', '2025-08-31', 'SEMIANNUAL', ['2026-02-28', '2026-08-31']],
    ['yearly on a leap day', '2024-02-29', 'YEARLY', ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['every two years on a leap day', '2024-02-29', 'BIENNIAL', ['2026-02-28', '2028-02-29']],
    ['across the new year', '2025-12-15', 'MONTHLY', ['2026-01-15', '2026-02-15']],
  ])('%s are counted from the anchor', (_what, anchorOn, cycle, ends) => {
    const billing = { anchorOn, cycle };
    expect(ends.map((_, index) => periodAt(billing, index).end)).toEqual(ends);
    expect(ends.map((end) => periodsUntil(billing, end))).toEqual(ends.map((_, index) => index + 1));
    expect(periodFrom(billing, ends[0]!)).toEqual({ start: ends[0], end: ends[1] });
    expect(periodFrom(billing, anchorOn)).toEqual({ start: anchorOn, end: ends[0] });
  });

  test('follow each other without a gap for ten years', () => {
    const billing = { anchorOn: '2024-02-29', cycle: 'MONTHLY' } as const;
    for (let index = 0; index < 120; index++) {
      expect(periodAt(billing, index).end).toBe(periodAt(billing, index + 1).start);
      expect(periodsUntil(billing, periodAt(billing, index).end)).toBe(index + 1);
    }
  });

  test('end on no other day, and one-off things have none', () => {
    expect(() => periodsUntil({ anchorOn: '2026-01-31', cycle: 'MONTHLY' }, '2026-03-01')).toThrow(
      'ends on 2026-03-01',
    );
    expect(() => periodsUntil({ anchorOn: '2026-01-31', cycle: 'MONTHLY' }, '2025-12-31')).toThrow(RangeError);
    expect(() => periodAt({ anchorOn: '2026-01-31', cycle: 'ONE_OFF' }, 0)).toThrow('not a recurring cycle: ONE_OFF');
  });
});

describe('what is left', () => {
  const monthly = { anchorOn: '2026-01-31', cycle: 'MONTHLY' } as const;
  test.each<[string, number, string, number[]]>([
    ['on the first day, all of it', 1, '2026-01-31', [28, 28, 0]],
    ['in the middle', 1, '2026-02-14', [14, 28, 0]],
    ['on the last day, one day', 1, '2026-02-27', [1, 28, 0]],
    ['on the period’s end, nothing', 1, '2026-02-28', [0, 28, 0]],
    ['long after, nothing', 1, '2026-06-01', [0, 28, 0]],
    ['of a longer month', 2, '2026-03-01', [30, 31, 0]],
    ['paid ahead, whole periods too', 3, '2026-02-14', [14, 28, 2]],
    ['before the first day, everything', 2, '2026-01-01', [0, 28, 2]],
  ])('%s', (_what, periods, today, [daysLeft, periodDays, wholePeriods]) => {
    expect(remainder(monthly, periods, today)).toEqual({ daysLeft, periodDays, wholePeriods });
  });

  test('is worth its share, rounded once, half away from zero', () => {
    expect(worth(eur(1000), { daysLeft: 1, periodDays: 3, wholePeriods: 0 })).toEqual(eur(333));
    expect(worth(eur(1001), { daysLeft: 1, periodDays: 2, wholePeriods: 0 })).toEqual(eur(501));
    expect(worth(eur(-1001), { daysLeft: 1, periodDays: 2, wholePeriods: 0 })).toEqual(eur(-501));
    expect(worth(eur(1000), { daysLeft: 14, periodDays: 28, wholePeriods: 2 })).toEqual(eur(2500));
  });
});

describe('a change of price', () => {
  const before = { anchorOn: '2026-03-01', cycle: 'MONTHLY', periods: 1, periodEnd: '2026-04-01' } as const;
  test.each([
    ['an upgrade on the first day costs the whole difference', 1000, 3000, '2026-03-01', 1000, 3000, 2000],
    ['an upgrade half-way', 1000, 3000, '2026-03-17', 484, 1452, 968],
    ['an upgrade on the last day', 1000, 3000, '2026-03-31', 32, 97, 65],
    ['a downgrade is credited', 3000, 1000, '2026-03-17', 1452, 484, -968],
    ['the same price costs nothing', 1000, 1000, '2026-03-17', 484, 484, 0],
    ['from nothing', 0, 3100, '2026-03-31', 0, 100, 100],
  ])('%s', (_what, old, price, today, credit, charge, difference) => {
    const result = proration({ ...before, price: eur(old) }, { cycle: 'MONTHLY', price: eur(price) }, today);
    expect(result).toMatchObject({ credit: eur(credit), charge: eur(charge), difference: eur(difference) });
    expect(result).toMatchObject({ periodDays: 31, period: { start: today, end: '2026-04-01' } });
  });

  test('there and back on one day comes to nothing', () => {
    for (let price = 1; price < 400; price += 7) {
      const up = proration({ ...before, price: eur(1000) }, { cycle: 'MONTHLY', price: eur(price) }, '2026-03-14');
      const down = proration({ ...before, price: eur(price) }, { cycle: 'MONTHLY', price: eur(1000) }, '2026-03-14');
      expect(up.difference.minor + down.difference.minor).toBe(0);
    }
  });

  test('another cycle begins today, in full, less what was not used', () => {
    const yearly = { cycle: 'YEARLY', price: eur(10000) } as const;
    expect(proration({ ...before, price: eur(1000) }, yearly, '2026-03-17')).toEqual({
      ...{ daysLeft: 15, periodDays: 31, wholePeriods: 0, credit: eur(484), charge: eur(10000), difference: eur(9516) },
      period: { start: '2026-03-17', end: '2027-03-17' },
    });
  });

  test('a shorter cycle may leave a credit', () => {
    const terms = { anchorOn: '2026-01-01', cycle: 'YEARLY', periods: 1, periodEnd: '2027-01-01' } as const;
    const year = { ...terms, price: eur(36500) };
    expect(proration(year, { cycle: 'MONTHLY', price: eur(4000) }, '2026-07-02')).toMatchObject({
      ...{ daysLeft: 183, periodDays: 365, credit: eur(18300), charge: eur(4000), difference: eur(-14300) },
      period: { start: '2026-07-02', end: '2026-08-02' },
    });
  });
});

describe('what time will do', () => {
  const terms = { terminateAfterDays: 30, domainGraceDays: 30, domainRedemptionDays: 30 };
  const service: Standing = {
    ...{ kind: 'SERVICE', status: 'ACTIVE', periodEnd: '2026-04-01', billedUntil: '2026-04-01', endsOn: null },
    ...{ suspendedOn: null, suspendReason: null },
  };
  const domain: Standing = { ...service, kind: 'DOMAIN' };
  test.each<[string, Standing, string | null, string | null]>([
    ['an active service renews', service, null, '2026-04-01'],
    ['one billed ahead renews after that', { ...service, billedUntil: '2026-05-01' }, null, '2026-05-01'],
    [
      'one that ends at its period’s end is not billed again',
      { ...service, status: 'CANCEL_AT_PERIOD_END', endsOn: '2026-04-01' },
      '2026-04-01',
      null,
    ],
    [
      'an add-on is billed until its parent ends',
      { ...service, kind: 'ADDON', status: 'CANCEL_AT_PERIOD_END', endsOn: '2026-09-01' },
      '2026-09-01',
      '2026-04-01',
    ],
    [
      'a suspended service is terminated after 30 days',
      { ...service, status: 'SUSPENDED', suspendedOn: '2026-01-31', suspendReason: 'NON_PAYMENT' },
      '2026-03-02',
      null,
    ],
    [
      'an add-on suspended with its parent waits for it',
      { ...service, kind: 'ADDON', status: 'SUSPENDED', suspendedOn: '2026-01-31', suspendReason: 'PARENT' },
      null,
      null,
    ],
    ['a pending service waits', { ...service, status: 'PENDING', periodEnd: null, billedUntil: null }, null, null],
    ['a terminated one is done', { ...service, status: 'TERMINATED' }, null, null],
    ['a domain lapses at its end, unless renewed', domain, '2026-04-01', '2026-04-01'],
    ['a domain not to be renewed is not billed', { ...domain, endsOn: '2026-04-01' }, '2026-04-01', null],
    ['grace lasts 30 days', { ...domain, status: 'GRACE' }, '2026-05-01', null],
    ['redemption lasts 30 more', { ...domain, status: 'REDEMPTION' }, '2026-05-31', null],
    ['an expired domain is done', { ...domain, status: 'EXPIRED' }, null, null],
    ['a transfer waits', { ...domain, status: 'PENDING_TRANSFER', periodEnd: null, billedUntil: null }, null, null],
  ])('%s', (_what, standing, nextStepOn, renewsOn) => {
    expect(schedule(standing, terms)).toEqual({ nextStepOn, renewsOn });
  });
});

describe('whatever the day, the cycle and the price', () => {
  const cycles = ['MONTHLY', 'QUARTERLY', 'SEMIANNUAL', 'YEARLY', 'BIENNIAL'] as const;
  const billing = fc.record({
    anchorOn: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days)),
    cycle: fc.constantFrom(...cycles),
  });
  const price = fc.integer({ min: 0, max: 100_000_000_000 }).map(eur);

  test('periods adjoin, and each end is found again', () => {
    fc.assert(
      fc.property(billing, fc.integer({ min: 0, max: 600 }), (terms, index) => {
        const { start, end } = periodAt(terms, index);
        expect(start < end).toBe(true);
        expect(periodAt(terms, index + 1).start).toBe(end);
        expect(countUntil(terms, end)).toBe(index + 1);
      }),
    );
  });

  test('what is left is never more than was paid for, and a day later never more than today', () => {
    fc.assert(
      fc.property(
        billing,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: -40, max: 4000 }),
        (terms, periods, day) => {
          const today = addDays(terms.anchorOn, day);
          const left = remainder(terms, periods, today);
          expect(left.daysLeft).toBeGreaterThanOrEqual(0);
          expect(left.daysLeft).toBeLessThanOrEqual(left.periodDays);
          const worthNow = worth(eur(1_000_000), left).minor;
          expect(worthNow).toBeLessThanOrEqual(1_000_000 * periods);
          expect(worth(eur(1_000_000), remainder(terms, periods, addDays(today, 1))).minor).toBeLessThanOrEqual(
            worthNow,
          );
        },
      ),
    );
  });

  test('there and back on one day costs nothing, and charge less credit is the difference', () => {
    fc.assert(
      fc.property(billing, price, price, fc.integer({ min: 0, max: 800 }), ({ anchorOn, cycle }, one, other, day) => {
        const today = addDays(anchorOn, day);
        const periodEnd = periodAt({ anchorOn, cycle }, 1).end;
        const change = (from: typeof one, to: typeof one) =>
          proration({ anchorOn, cycle, periods: 2, periodEnd, price: from }, { cycle, price: to }, today);
        const [there, back] = [change(one, other), change(other, one)];
        expect(there.difference.minor + back.difference.minor).toBe(0);
        expect(there.charge.minor - there.credit.minor).toBe(there.difference.minor);
      }),
    );
  });
});
