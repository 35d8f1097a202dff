import fc from 'fast-check';
import { Refusal } from '../../server/kernel/refusal';
import {
  begun,
  calledSpam,
  closed,
  held,
  isReopenable,
  LIVE,
  merged,
  NEVER,
  notSpam,
  opened,
  QUEUED,
  reopened,
  replied,
  replyGoes,
  resumed,
  sideOf,
  TicketStatus,
  unmerged,
  type TicketState,
} from '../../server/modules/tickets/rules/status';
import { bodyOf, fileIdsOf, LONGEST_BODY, subjectOf } from '../../server/modules/tickets/rules/words';

const noon = new Date('2026-03-08T12:00:00.000Z');
const later = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const at = (status: TicketStatus, rest: Partial<TicketState> = {}): TicketState => ({
  ...{ status, statusBefore: null, waitingSince: null, queuedAt: NEVER, holdUntil: null, closedAt: null, ...rest },
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
  }
  return 'done';
};

test.each([
  ['STAFF', null, 'CLIENT', null, 'answering'],
  ['STAFF', null, 'STAFF', null, 'answering'],
  ['CLIENT', null, 'CLIENT', null, 'asking'],
  ['CLIENT', null, 'PARTNER', 'A', 'asking'],
  ['PARTNER', 'A', 'CLIENT', null, 'answering'],
  ['PARTNER', 'A', 'STAFF', null, 'answering'],
  ['PARTNER', 'A', 'PARTNER', 'A', 'asking'],
  ['PARTNER', 'B', 'PARTNER', 'A', 'answering'],
] as const)('%s %s, where %s %s asked, is the %s side', (kind, partnerId, openedBy, askingPartner, side) => {
  expect(sideOf({ kind, partnerId }, { openedBy, partnerId: askingPartner })).toBe(side);
});

test('a conversation: open, answered, replied to, answered, closed', () => {
  const open = opened('asking', noon);
  expect(open).toMatchObject({ status: 'OPEN', waitingSince: noon, queuedAt: noon });
  const answered = replied(open, 'answering', later(1));
  expect(answered).toMatchObject({ status: 'ANSWERED', waitingSince: null, queuedAt: NEVER });
  const asked = replied(answered, 'asking', later(2));
  expect(asked).toMatchObject({ status: 'CUSTOMER_REPLY', waitingSince: later(2), queuedAt: later(2) });
  expect(replied(asked, 'asking', later(3))).toMatchObject({ waitingSince: later(2), queuedAt: later(2) });
  const done = closed(replied(asked, 'answering', later(3)), later(4));
  expect(done).toMatchObject({ status: 'CLOSED', statusBefore: 'ANSWERED', closedAt: later(4), queuedAt: NEVER });
});

test('one more question before the first answer waits since the first', () => {
  expect(replied(opened('asking', noon), 'asking', later(1))).toMatchObject({
    ...{ status: 'CUSTOMER_REPLY', waitingSince: noon, queuedAt: noon },
  });
});

/** [act, the states it is allowed in, what it leads to]. */
const ACTS: readonly [string, (ticket: TicketState) => TicketState, readonly string[], string][] = [
  ['begin', begun, ['OPEN', 'ANSWERED', 'CUSTOMER_REPLY', 'ON_HOLD'], 'IN_PROGRESS'],
  ['hold', (ticket) => held(ticket, '2026-03-10', '2026-03-08'), LIVE, 'ON_HOLD'],
  ['resume', (ticket) => resumed(ticket, noon), ['ON_HOLD'], 'OPEN'],
  ['close', (ticket) => closed(ticket, noon), LIVE, 'CLOSED'],
  ['merge', (ticket) => merged(ticket, at(TicketStatus.OPEN)), [...LIVE, 'CLOSED'], 'MERGED'],
  ['unmerge', unmerged, ['MERGED'], 'OPEN'],
  ['spam', calledSpam, [...LIVE, 'CLOSED'], 'SPAM'],
  ['not spam', notSpam, ['SPAM'], 'OPEN'],
];

describe.each(ACTS)('%s', (_name, act, allowed, leadsTo) => {
  test.each(Object.values(TicketStatus))('of one that is %s', (status) => {
    const outcome = () => act(at(status, { closedAt: status === 'CLOSED' ? noon : null }));
    if (allowed.includes(status)) expect(outcome().status).toBe(leadsTo);
    else expect(codeOf(outcome)).toBe('TICKET_STATE');
  });
});

test('what is held keeps who waits since when; the day it opens again must come', () => {
  const waiting = opened('asking', noon);
  const rests = held(waiting, '2026-03-09', '2026-03-08');
  expect(rests).toMatchObject({ holdUntil: '2026-03-09', waitingSince: noon, queuedAt: NEVER });
  expect(resumed(rests, later(1))).toMatchObject({
    status: 'OPEN',
    waitingSince: noon,
    queuedAt: noon,
    holdUntil: null,
  });
  expect(resumed(held(at(TicketStatus.ANSWERED), '2026-03-09', '2026-03-08'), later(1))).toMatchObject({
    ...{ status: 'OPEN', waitingSince: later(1), queuedAt: later(1) },
  });
  expect(codeOf(() => held(waiting, '2026-03-08', '2026-03-08'))).toBe('TICKET_HOLD_DATE');
});

test.each([
  [13.99, true, 'here'],
  [14, false, 'to a new one'],
  [400, false, 'to a new one'],
] as const)('closed for %d days: reopenable is %s, and a reply goes %s', (days, reopenable, goes) => {
  const done = closed(opened('asking', noon), noon);
  expect(isReopenable(done, later(days))).toBe(reopenable);
  expect(replyGoes(done, later(days))).toBe(goes);
  expect(codeOf(() => reopened(done, later(days)))).toBe(reopenable ? 'done' : 'TICKET_CLOSED_FOR_LONG');
});

test('what is merged or spam takes no reply, and no merge goes into it', () => {
  expect(codeOf(() => replyGoes(at(TicketStatus.MERGED), noon))).toBe('TICKET_MERGED');
  expect(codeOf(() => replyGoes(at(TicketStatus.SPAM), noon))).toBe('TICKET_SPAM');
  for (const status of ['MERGED', 'SPAM', 'CLOSED'] as TicketStatus[])
    expect(codeOf(() => merged(opened('asking', noon), at(status)))).toBe('TICKET_MERGE_TARGET');
});

const live: fc.Arbitrary<TicketState> = fc
  .record({ status: fc.constantFrom(...LIVE), waits: fc.boolean() })
  .map(({ status, waits }) => {
    const waitingSince = waits ? noon : null;
    const holdUntil = status === 'ON_HOLD' ? '2026-04-01' : null;
    return at(status, { waitingSince, holdUntil, queuedAt: (QUEUED.includes(status) && waitingSince) || NEVER });
  });

test.each([
  ['closing', (ticket: TicketState) => reopened(closed(ticket, noon), later(1))],
  ['merging', (ticket: TicketState) => unmerged(merged(ticket, at(TicketStatus.OPEN)))],
  ['spam', (ticket: TicketState) => notSpam(calledSpam(ticket))],
])('%s undone leaves everything as it was', (_name, roundTrip) => {
  fc.assert(fc.property(live, (ticket) => expect(roundTrip(ticket)).toEqual(ticket)));
});

test('one that was closed when it was merged is closed again', () => {
  const done = closed(opened('asking', noon), noon);
  expect(unmerged(merged(done, at(TicketStatus.OPEN)))).toMatchObject({ status: 'CLOSED', closedAt: noon });
});

test('words are trimmed, counted and kept as they are', () => {
  expect(subjectOf('  Mail \n does   not arrive ')).toBe('Mail does not arrive');
  expect(bodyOf('  <script>alert(1)</script>\r\nBye ')).toBe('<script>alert(1)</script>\nBye');
  expect(codeOf(() => subjectOf(' \n '))).toBe('SUBJECT_MISSING');
  expect(codeOf(() => subjectOf('x'.repeat(201)))).toBe('SUBJECT_TOO_LONG');
  expect(codeOf(() => bodyOf(' \n '))).toBe('BODY_MISSING');
  expect(codeOf(() => bodyOf('x'.repeat(LONGEST_BODY + 1)))).toBe('BODY_TOO_LONG');
  expect(fileIdsOf(['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(codeOf(() => fileIdsOf(['a', 'b', 'c', 'd', 'e', 'f']))).toBe('TOO_MANY_FILES');
});
