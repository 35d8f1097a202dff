import { addMonths, dateIn } from '../../server/kernel/period';
import { endsEarlier, lifeOf, reportedGap, windowOf, windowState } from '../../server/modules/attributions/rules';
import { firstBilling, placeIn } from '../../server/modules/commissions/rules/window';

const at = (instant: string) => new Date(instant.length === 10 ? `${instant}T12:00:00.000Z` : instant);
const day = (value: Date | null) => value && value.toISOString().slice(0, 10);

describe('how far a client has come', () => {
  const SIGNED_UP = at('2024-03-03');
  test.each<[string, string | null, boolean, object]>([
    ['has paid for no plan', null, false, { stage: 'LEAD', leadAt: '2024-03-03', customerAt: null }],
    ['has ordered a plan and not paid', null, true, { stage: 'LEAD', leadAt: '2024-03-03', customerAt: null }],
    ['paid for its first plan later', '2024-03-15', true, { stage: 'CUSTOMER', leadAt: '2024-03-03', customerAt: '2024-03-15' }], // prettier-ignore
    ['keeps no plan any more', '2024-03-15', false, { stage: 'CHURNED', leadAt: '2024-03-03', customerAt: '2024-03-15' }], // prettier-ignore
    ['paid at the very moment it signed up', '2024-03-03', true, { stage: 'CUSTOMER', leadAt: null, customerAt: '2024-03-03' }], // prettier-ignore
    ['had paid before it signed up', '2023-12-31', true, { stage: 'CUSTOMER', leadAt: null, customerAt: '2024-03-03' }],
    ['had paid and left before it signed up', '2023-12-31', false, { stage: 'CHURNED', leadAt: null, customerAt: '2024-03-03' }], // prettier-ignore
  ])('that %s', (_who, planPaidAt, keepsPlan, expected) => {
    const life = lifeOf({ signedUpAt: SIGNED_UP, planPaidAt: planPaidAt === null ? null : at(planPaidAt), keepsPlan });
    expect({ stage: life.stage, leadAt: day(life.leadAt), customerAt: day(life.customerAt) }).toEqual(expected);
  });

  test('comes back as a customer of the day it first was one', () => {
    const paid = { signedUpAt: SIGNED_UP, planPaidAt: at('2024-03-15') };
    expect(lifeOf({ ...paid, keepsPlan: false }).stage).toBe('CHURNED');
    expect(lifeOf({ ...paid, keepsPlan: true })).toEqual({
      ...{ stage: 'CUSTOMER', leadAt: SIGNED_UP, customerAt: at('2024-03-15') },
    });
  });
});

/** The starts of the periods of a plan that begins on a day, counted from it. */
const periods = (from: string, count: number, months = 1) =>
  Array.from({ length: count }, (_, nth) => addMonths(from, nth * months));

const earning = (from: string, starts: readonly string[], endedOn: string | null = null, months = 24) =>
  starts.filter((start) => 'month' in placeIn({ months, from, endedOn }, start));

describe('the window of rewards', () => {
  test('of a plan from 15 March 2024, EUR 100 a month, has 24 rewards, the last of 2026-02-15', () => {
    const starts = periods('2024-03-15', 25);
    const rewarded = earning('2024-03-15', starts);
    expect([rewarded.length, rewarded[0], rewarded[23]]).toEqual([24, '2024-03-15', '2026-02-15']);
    expect(placeIn({ months: 24, from: '2024-03-15', endedOn: null }, '2026-03-15')).toEqual({
      nothing: 'WINDOW_OVER',
    });
    expect(rewarded.length * 1_000).toBe(24_000);
  });

  test.each<[string, string, number, number, string, string]>([
    ['monthly, from the 31st, whose months have 28 to 31 days', '2024-01-31', 1, 24, '2025-12-31', '2026-01-31'],
    ['monthly, from a leap day', '2024-02-29', 1, 24, '2026-01-29', '2026-02-28'],
    ['monthly, from 28 February of a leap year', '2024-02-28', 1, 24, '2026-01-28', '2026-02-28'],
    ['monthly, from the last day of a year', '2023-12-31', 1, 24, '2025-11-30', '2025-12-31'],
    ['quarterly, from the 30th of November', '2023-11-30', 3, 8, '2025-08-30', '2025-11-30'],
    ['yearly, from a leap day', '2024-02-29', 12, 2, '2025-02-28', '2026-02-28'],
    ['every three years', '2024-05-01', 36, 1, '2024-05-01', '2026-05-01'],
  ])('of a plan that is billed %s', (_how, from, months, rewards, last, until) => {
    const rewarded = earning(from, periods(from, 30, months));
    expect([rewarded.length, rewarded.at(-1)]).toEqual([rewards, last]);
    expect(windowOf(from, 24)).toEqual({ windowFrom: from, windowUntil: until });
  });

  test.each<[string, string, string]>([
    ['on its first day', '2024-03-15', 'month'],
    ['the day before it', '2024-03-14', 'BEFORE_WINDOW'],
    ['on its last day', '2026-03-14', 'month'],
    ['on the first day after it', '2026-03-15', 'WINDOW_OVER'],
  ])('takes or refuses a period that starts %s', (_when, start, expected) => {
    const place = placeIn({ months: 24, from: '2024-03-15', endedOn: null }, start);
    expect('month' in place ? 'month' : place.nothing).toBe(expected);
  });

  test.each<[string, string, number]>([
    ['a refund on a period’s first day takes that period', '2024-06-15', 3],
    ['a refund a day later leaves it', '2024-06-16', 4],
    ['a refund on the first day of all leaves nothing', '2024-03-15', 0],
    ['a refund after the end changes nothing', '2026-04-01', 24],
  ])('ends early: %s', (_what, endedOn, rewards) => {
    expect(earning('2024-03-15', periods('2024-03-15', 25), endedOn)).toHaveLength(rewards);
  });

  const open = { windowFrom: '2024-02-29', windowUntil: '2026-02-28', windowEndedOn: null };
  test.each<[string, object, string, boolean]>([
    ['a gap in it', {}, '2025-03-01', true],
    ['a refund on its last day', {}, '2026-02-27', true],
    ['a gap on the day it is over', {}, '2026-02-28', false],
    ['a second refund', { windowEndedOn: '2025-01-31' }, '2025-02-01', false],
    ['a refund before a gap that is to come', { windowEndedOn: '2025-04-01' }, '2025-03-31', true],
    ['a gap before anything was billed', { windowFrom: null, windowUntil: null }, '2025-03-01', false],
  ])('is ended, or not, by %s', (_what, rest, on, ends) => {
    expect(endsEarlier({ ...open, ...rest }, on)).toBe(ends);
  });

  test('is over for good where a gap ended it, whatever is billed later', () => {
    const ended = { ...open, windowEndedOn: '2024-09-30' };
    expect(windowState(ended, '2024-09-29')).toBe('OPEN');
    expect(windowState(ended, '2024-09-30')).toBe('ENDED');
    expect(earning('2024-02-29', periods('2025-01-29', 12), '2024-09-30')).toEqual([]);
  });

  test.each<[string, { recurring: boolean; periodStart: string | null; costs: boolean }[], string | null]>([
    ['the period of its first recurring line', [line('2024-04-01'), line('2024-03-15')], '2024-03-15'],
    ['the day of the invoice, where a recurring line names no period', [line(null)], '2024-03-20'],
    ['nothing, where only a set-up fee was paid', [{ ...line('2024-03-15'), recurring: false }], null],
    ['nothing, where the plan is free', [{ ...line('2024-03-15'), costs: false }], null],
  ])('begins with %s', (_what, lines, from) => {
    expect(firstBilling(lines, '2024-03-20')).toBe(from);
  });
});

function line(periodStart: string | null) {
  return { recurring: true, periodStart, costs: true };
}

describe('the operator’s day decides', () => {
  test.each<[string, string, string]>([
    ['UTC', '2024-03-31T22:30:00.000Z', '2024-03-31'],
    ['Europe/Berlin', '2024-03-31T22:30:00.000Z', '2024-04-01'],
    ['Europe/Berlin', '2024-03-30T22:30:00.000Z', '2024-03-30'],
    ['America/Los_Angeles', '2024-03-01T07:59:59.999Z', '2024-02-29'],
    ['America/Los_Angeles', '2024-03-01T08:00:00.000Z', '2024-03-01'],
    ['Pacific/Kiritimati', '2024-02-28T10:00:00.000Z', '2024-02-29'],
    ['Asia/Kathmandu', '2023-12-31T18:15:00.000Z', '2024-01-01'],
  ])('in %s %s falls on %s, and a window from it runs from there', (zone, instant, on) => {
    const from = dateIn(zone, at(instant));
    expect(from).toBe(on);
    expect(earning(from, periods(from, 25))).toHaveLength(24);
  });
});

describe('a plan that is billed elsewhere', () => {
  test.each<[string, string | null, string, string, string | null]>([
    ['has no gap with its first period', null, '2024-05-01', '2024-05-02', null],
    ['has none where one period follows the other', '2024-05-01', '2024-05-01', '2024-07-30', null],
    ['has none where periods overlap', '2024-05-01', '2024-04-15', '2024-07-30', null],
    ['had time to be paid for the month between', '2024-05-01', '2024-06-01', '2024-06-14', null],
    ['was left where it is not paid again in 45 days', '2024-05-01', '2024-06-01', '2024-06-15', '2024-05-01'], // prettier-ignore
    ['was left for a day alone, and that counts', '2024-02-29', '2024-03-01', '2024-04-14', '2024-02-29'],
  ])('%s', (_what, paidUntil, nextFrom, paidOn, left) => {
    expect(reportedGap(paidUntil, nextFrom, paidOn)).toBe(left);
  });
});
