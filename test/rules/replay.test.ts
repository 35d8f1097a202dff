import type { Around, AttributionPast, PaidInvoice } from '../../server/modules/reports/rules/replay/documents';
import { attributionAt, isEarnedBy, isEnrolled, tierHeld, versionOn } from '../../server/modules/reports/rules/replay/footing'; // prettier-ignore
import { Windows } from '../../server/modules/reports/rules/replay/windows';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';

const rules = hostingReseller.version.rules as unknown as ProgrammeRules;
const at = (hour: number) => `2026-03-08 ${String(hour).padStart(2, '0')}:00:00.000`;
const attribution = (
  id: string,
  startedAt: string,
  endedAt: string | null,
  rest: Partial<AttributionPast> = {},
): AttributionPast => ({
  ...{ id, relationshipId: 'r', partnerId: 'P', programmeId: 'g', eligible: true, startedAt, endedAt },
  signedUpAt: startedAt,
  ...{ windowFrom: null, windowUntil: null, windowEndedOn: null, ...rest },
});
const invoice = (judgedAt: string, rest: Partial<PaidInvoice> = {}): PaidInvoice => ({
  ...{ id: 'i', currency: 'EUR', issuedOn: '2026-03-08', paidAt: judgedAt, paidOn: '2026-03-08', judgedAt },
  ...{ judgedOn: '2026-03-08', order: '', entered: false, reported: false, lines: [], ...rest },
});
const around = (rest: Partial<Around> = {}): Around => ({
  ...{ versions: () => [], tiers: () => [], enrolments: () => [], overrides: () => [], ...rest },
});

describe('whose a client was when it paid', () => {
  const first = attribution('first', at(1), at(5));
  const then = attribution('then', at(5), null);
  test.each([
    ['nobody’s before', at(0), null, null],
    ['the first’s', at(3), null, 'first'],
    ['the first’s, whatever is stored', at(3), 'then', 'first'],
    ['the other’s after it', at(6), 'first', 'then'],
    ['either’s at the instant of the change: the first’s', at(5), 'first', 'first'],
    ['either’s at the instant of the change: the other’s', at(5), 'then', 'then'],
    ['nobody’s yet at the instant it began', at(1), null, null],
  ])('%s', (_what, judgedAt, stored, expected) => {
    expect(attributionAt([first, then], invoice(judgedAt), stored)?.id ?? null).toBe(expected);
  });
});

test('the version of a day is the latest that has begun', () => {
  const versions = ['2026-04-01', '2026-03-08', '2000-01-01'].map((effectiveFrom) => ({ id: effectiveFrom, programmeId: 'g', effectiveFrom, rules })); // prettier-ignore
  const known = around({ versions: () => versions });
  expect(['1999-12-31', '2000-01-01', '2026-03-07', '2026-03-08', '2026-05-01'].map((day) => versionOn(known, 'g', day)?.id)).toEqual([undefined, '2000-01-01', '2000-01-01', '2026-03-08', '2026-04-01']); // prettier-ignore
});

test.each([
  ['before it joined', at(1), true, false],
  ['while it was in', at(3), false, true],
  ['after it left', at(5), true, false],
  ['when it was back', at(7), false, true],
  ['as it left, as stored', at(4), true, true],
  ['as it left, otherwise', at(4), false, false],
])('a partner is in a programme: %s', (_what, judgedAt, stored, expected) => {
  const enrolments = () => [{ joinedAt: at(2), leftAt: at(4) }, { joinedAt: at(6), leftAt: null }]; // prettier-ignore
  expect(isEnrolled(around({ enrolments }), attribution('a', at(0), null), invoice(judgedAt), stored)).toBe(expected);
});

test.each([
  ['before it joined', at(1), true, false],
  ['as it joined', at(2), false, true],
  ['while it was in', at(3), false, true],
  ['as it left', at(4), true, false],
  ['while it was out', at(5), true, false],
  ['when it was back', at(7), false, true],
])('what was paid elsewhere asks whether its partner was in then: %s', (_what, paidAt, stored, expected) => {
  const enrolments = () => [{ joinedAt: at(2), leftAt: at(4) }, { joinedAt: at(6), leftAt: null }]; // prettier-ignore
  const told = invoice(at(5), { paidAt, reported: true });
  expect(isEnrolled(around({ enrolments }), attribution('a', at(0), null), told, stored)).toBe(expected);
});

describe('the tier that was held', () => {
  const tiers = () => [
    { key: 'BRONZE', name: 'Bronze', since: at(2), until: at(4) },
    { key: null, name: null, since: at(4), until: at(6) },
    { key: 'GOLD', name: 'Gold', since: at(6), until: null },
  ];
  const held = (hour: number, tier: string | null, rest: Partial<PaidInvoice> = {}) =>
    tierHeld(around({ tiers }), attribution('a', at(0), null), invoice(at(hour), rest), { tier })?.key;

  test('is the one of the history, or none before it', () => {
    expect([held(3, 'BRONZE'), held(7, 'GOLD')]).toEqual(['BRONZE', 'GOLD']);
    expect(tierHeld(around({ tiers }), attribution('a', at(0), null), invoice(at(1)), { tier: null })).toBeNull();
  });

  test('is either at the instant it changed', () => {
    expect([held(6, 'GOLD'), held(4, 'BRONZE')]).toEqual(['GOLD', 'BRONZE']);
  });

  test('is none that the history does not know', () => {
    expect([held(3, 'GOLD'), held(7, 'BRONZE'), held(3, null)]).toEqual([undefined, undefined, undefined]);
  });

  test('of what was entered later is any of them: it was judged when it was entered', () => {
    expect(held(1, 'GOLD', { entered: true })).toBe('GOLD');
  });

  test('is given by so many clients under the version of the day', () => {
    const versions = () => [{ id: 'v', programmeId: 'g', effectiveFrom: '2000-01-01', rules }];
    const given = (tier: string | null, clients: number) => isEarnedBy(around({ versions }), 'g', invoice(at(1)), { tier, clients }); // prettier-ignore
    expect([given('GOLD', 11), given('GOLD', 10), given(null, 2), given(null, 3)]).toEqual([true, false, true, false]);
  });
});

describe('a window, lived through again', () => {
  const a = attribution('a', at(1), null);
  const open = () => {
    const windows = new Windows();
    windows.begin(a);
    windows.open(a, '2026-01-31', 1);
    return windows;
  };

  test('begins once, and ends on the last day of a shorter month', () => {
    const windows = open();
    windows.open(a, '2026-02-02', 24);
    expect(windows.of('a')).toEqual({ windowFrom: '2026-01-31', windowUntil: '2026-02-28', windowEndedOn: null });
  });

  test('ends with a refund, unless it was over before', () => {
    const windows = open();
    windows.refund(a, '2026-02-10');
    windows.refund(a, '2026-02-20');
    expect(windows.of('a').windowEndedOn).toBe('2026-02-10');
    const over = open();
    over.refund(a, '2026-02-28');
    expect(over.of('a').windowEndedOn).toBeNull();
  });

  test('goes on in another attribution of the same programme, and begins anew in another programme', () => {
    const windows = open();
    windows.begin(attribution('b', at(2), null));
    windows.begin(attribution('c', at(3), null, { programmeId: 'other' }));
    windows.begin(attribution('d', at(4), null));
    expect(['b', 'c', 'd'].map((id) => windows.of(id).windowFrom)).toEqual(['2026-01-31', null, null]);
  });
});
