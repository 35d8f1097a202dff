import {
  acceptance,
  assertFewSent,
  assertOpen,
  assertResendable,
  assertRows,
  assertWithdrawable,
  statusAt,
} from '../../server/modules/invitations/rules';

const expiresAt = new Date('2026-04-07T10:00:00.000Z');
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each([
  ['PENDING', '2026-04-07T09:59:59.999Z', 'PENDING', 'fine'],
  ['PENDING', '2026-04-07T10:00:00.000Z', 'EXPIRED', 'INVITATION_EXPIRED'],
  ['EXPIRED', '2026-04-07T10:00:00.000Z', 'EXPIRED', 'INVITATION_EXPIRED'],
  ['ACCEPTED', '2026-05-01T10:00:00.000Z', 'ACCEPTED', 'INVITATION_CLOSED'],
  ['DECLINED', '2026-03-01T10:00:00.000Z', 'DECLINED', 'INVITATION_CLOSED'],
  ['WITHDRAWN', '2026-03-01T10:00:00.000Z', 'WITHDRAWN', 'INVITATION_CLOSED'],
])('one that is %s is at %s %s, and answering it is %s', (status, at, shown, code) => {
  expect(statusAt({ status, expiresAt }, new Date(at))).toBe(shown);
  expect(codeOf(() => assertOpen({ status, expiresAt }, new Date(at)))).toBe(code);
});

test.each([
  ['PENDING', 59, 'RESENT_TOO_SOON'],
  ['PENDING', 60, 'fine'],
  ['EXPIRED', 60, 'fine'],
  ['ACCEPTED', 600, 'INVITATION_CLOSED'],
  ['DECLINED', 600, 'INVITATION_CLOSED'],
  ['WITHDRAWN', 600, 'INVITATION_CLOSED'],
])('one that is %s, sent %d minutes ago, is sent again: %s', (status, minutes, code) => {
  const now = new Date('2026-03-08T10:00:00.000Z');
  const sentAt = new Date(now.getTime() - minutes * 60_000);
  expect(codeOf(() => assertResendable({ status, expiresAt, sentAt }, now))).toBe(code);
});

test.each([
  ['PENDING', 'fine'],
  ['EXPIRED', 'INVITATION_CLOSED'],
  ['ACCEPTED', 'INVITATION_CLOSED'],
])('one that is %s is taken back: %s', (status, code) => {
  expect(codeOf(() => assertWithdrawable({ status }))).toBe(code);
});

test.each([
  [0, 'NO_ROWS'],
  [1, 'fine'],
  [500, 'fine'],
  [501, 'TOO_MANY_ROWS'],
])('%d rows: %s', (count, code) => expect(codeOf(() => assertRows(count))).toBe(code));

test.each([
  ['CLIENT', 999, 'fine'],
  ['CLIENT', 1000, 'TOO_MANY_INVITATIONS'],
  ['PARTNER', 9, 'fine'],
  ['PARTNER', 10, 'TOO_MANY_INVITATIONS'],
] as const)('of a %s, after %d within a day: %s', (kind, sent, code) =>
  expect(codeOf(() => assertFewSent(kind, sent))).toBe(code),
);

const invitedAt = new Date('2024-03-01T00:00:00.000Z');
const first = new Date('2024-02-01T00:00:00.000Z');

test.each([
  ['no plan and no partner', {}, true, null],
  ['a first plan paid on 1 February, invited on 1 March', { firstPaidAt: first }, false, 'ALREADY_CUSTOMER'],
  ['a first plan paid at the very moment of the invitation', { firstPaidAt: invitedAt }, true, null],
  ['a first plan paid after the invitation', { firstPaidAt: new Date('2024-03-02T00:00:00.000Z') }, true, null],
  ['another partner', { another: true }, false, 'OTHER_PARTNER'],
  ['another partner and a plan', { another: true, firstPaidAt: first }, false, 'OTHER_PARTNER'],
  ['an invitation for access alone', { accessOnly: true, firstPaidAt: first }, false, null],
])('with %s', (_what, facts, earns, reason) => {
  const standard = { accessOnly: false, another: false, invitedAt, firstPaidAt: null };
  expect(acceptance({ ...standard, ...facts })).toEqual({ earns, reason });
});
