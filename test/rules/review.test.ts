import { Refusal } from '../../server/kernel/refusal';
import {
  actsOn,
  assertCount,
  assertPossible,
  statusesFor,
  type Act,
  type Status,
} from '../../server/modules/commissions/rules/review';

const acts: readonly Act[] = ['HOLD', 'RELEASE', 'APPROVE', 'DECLINE'];

/** What a rule answers: the code and values of its refusal, or that it has none. */
function answerOf(rule: () => void): unknown {
  try {
    rule();
    return 'allowed';
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.values];
    throw error;
  }
}

test.each([
  ['PENDING', ['HOLD', 'APPROVE', 'DECLINE']],
  ['HELD', ['RELEASE', 'APPROVE', 'DECLINE']],
  ['APPROVED', []],
  ['DECLINED', []],
] as readonly (readonly [Status, readonly Act[]])[])('what is %s can only be met with %j', (status, possible) => {
  const earning = { kind: 'EARNING', status } as const;
  expect(actsOn(earning)).toEqual(possible);
  for (const act of acts)
    expect(answerOf(() => assertPossible(act, earning))).toEqual(
      possible.includes(act) ? 'allowed' : ['COMMISSION_STATE', { status }],
    );
});

test.each(['PENDING', 'HELD', 'APPROVED', 'DECLINED'] as const)(
  'what was taken back is never decided about: %s',
  (status) => {
    expect(actsOn({ kind: 'CLAWBACK', status })).toEqual([]);
    for (const act of acts)
      expect(answerOf(() => assertPossible(act, { kind: 'CLAWBACK', status }))).toEqual(['COMMISSION_IS_CLAWBACK', {}]);
  },
);

test('many are decided about from the states in which one can be', () => {
  expect(acts.map(statusesFor)).toEqual([['PENDING'], ['HELD'], ['PENDING', 'HELD'], ['PENDING', 'HELD']]);
});

test('nothing is decided about more or fewer than were seen', () => {
  expect(answerOf(() => assertCount(3, 3))).toBe('allowed');
  expect(answerOf(() => assertCount(3, 4))).toEqual(['COUNT_CHANGED', { expected: 3, found: 4 }]);
  expect(answerOf(() => assertCount(3, 2))).toEqual(['COUNT_CHANGED', { expected: 3, found: 2 }]);
});
