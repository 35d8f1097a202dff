import { Refusal } from '../../server/kernel/refusal';
import {
  assertInvitation,
  eligibilityOf,
  endsEarlier,
  windowOf,
  windowState,
  type EligibilityFacts,
} from '../../server/modules/attributions/rules';

const at = (day: string) => new Date(`${day}T12:00:00.000Z`);
const facts = (rest: Partial<EligibilityFacts>): EligibilityFacts => ({
  ...{ rule: 'INVITED', invitedAt: at('2024-03-01'), acceptedAt: at('2024-03-03'), firstPaidAt: null, another: false },
  ...rest,
});

test.each<[string, Partial<EligibilityFacts>, string]>([
  ['that accepted, and has paid nothing', {}, 'INVITED_FIRST'],
  ['that paid after the invitation', { firstPaidAt: at('2024-03-02') }, 'INVITED_FIRST'],
  ['with a paid plan before it', { firstPaidAt: at('2024-02-01') }, 'ALREADY_CUSTOMER'],
  ['that was not invited', { invitedAt: null, acceptedAt: null }, 'NOT_ACCEPTED'],
  ['that has not accepted', { acceptedAt: null }, 'NOT_ACCEPTED'],
  ['that was another partner’s', { another: true }, 'OTHER_PARTNER'],
])('where invitations decide, a client %s is judged so', (_who, rest, reason) => {
  expect(eligibilityOf(facts(rest))).toEqual({ eligible: reason === 'INVITED_FIRST', reason });
});

test('where every attributed client earns, nothing else is asked', () => {
  const all = facts({ rule: 'ATTRIBUTED', invitedAt: null, acceptedAt: null, firstPaidAt: at('2020-01-01'), another: true }); // prettier-ignore
  expect(eligibilityOf(all)).toEqual({ eligible: true, reason: 'ATTRIBUTED' });
});

test.each([
  ['an acceptance of nothing', null, at('2024-03-03'), 'INVITATION_MISSING'],
  ['an acceptance before the invitation', at('2024-03-03'), at('2024-03-01'), 'ACCEPTED_BEFORE_INVITED'],
  ['an invitation to come', at('2024-05-03'), null, 'NOT_YET'],
  ['an acceptance to come', at('2024-03-03'), at('2024-05-03'), 'NOT_YET'],
])('%s is refused', (_what, invitedAt, acceptedAt, code) => {
  let refused: unknown;
  try {
    assertInvitation(invitedAt, acceptedAt, at('2024-04-01'));
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(Refusal);
  expect((refused as Refusal).code).toBe(code);
});

test.each([
  ['2024-03-15', 24, '2026-03-15'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-15', null, null],
])('a window from %s of %s months ends before %s', (from, months, until) => {
  expect(windowOf(from, months)).toEqual({ windowFrom: from, windowUntil: until });
});

const window = { windowFrom: '2024-03-15', windowUntil: '2026-03-15', windowEndedOn: null };
test.each([
  ['nothing was ended', window, '2025-01-01', true],
  ['it has not begun', { ...window, windowFrom: null, windowUntil: null }, '2025-01-01', false],
  ['its months are over', window, '2026-03-15', false],
  ['it ended before', { ...window, windowEndedOn: '2024-12-01' }, '2025-01-01', false],
  ['it was to end later', { ...window, windowEndedOn: '2025-02-01' }, '2025-01-01', true],
])('a refund or a gap when %s ends it, or not', (_when, given, on, ends) => {
  expect(endsEarlier(given, on)).toBe(ends);
});

test.each([
  [{ ...window, windowFrom: null, windowUntil: null }, '2025-01-01', 'NOT_BEGUN'],
  [window, '2026-03-14', 'OPEN'],
  [window, '2026-03-15', 'OVER'],
  [{ ...window, windowEndedOn: '2025-01-01' }, '2024-12-31', 'OPEN'],
  [{ ...window, windowEndedOn: '2025-01-01' }, '2025-01-01', 'ENDED'],
  [{ ...window, windowUntil: null }, '2030-01-01', 'OPEN'],
])('%j on %s is %s', (given, today, state) => {
  expect(windowState(given, today)).toBe(state);
});
