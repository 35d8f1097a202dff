import { money } from '../../server/kernel/money';
import { Refusal } from '../../server/kernel/refusal';
import { assertAmount, assertCorrectable, assertDecidable, isDecidable } from '../../server/modules/adjustments/rules';

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
  ['ADJUSTMENT', 1, 'allowed'],
  ['ADJUSTMENT', -1, 'allowed'],
  ['ADJUSTMENT', 0, ['AMOUNT_ZERO', {}]],
  ['BONUS', 1, 'allowed'],
  ['BONUS', 0, ['AMOUNT_ZERO', {}]],
  ['BONUS', -250, ['BONUS_NOT_POSITIVE', { amount: '-2.50', currency: 'EUR' }]],
] as const)('%s of %i cents: %j', (kind, minor, answer) => {
  expect(answerOf(() => assertAmount(kind, money(minor, 'EUR')))).toEqual(answer);
});

test.each([
  ['P', 'EUR', 'APPROVED', 'allowed'],
  ['P', 'EUR', 'DECLINED', 'allowed'],
  ['P', 'EUR', 'PENDING', ['COMMISSION_NOT_FINAL', { status: 'PENDING' }]],
  ['P', 'EUR', 'HELD', ['COMMISSION_NOT_FINAL', { status: 'HELD' }]],
  ['P', 'USD', 'APPROVED', ['ADJUSTMENT_CURRENCY', { expected: 'USD', currency: 'EUR' }]],
  ['Q', 'EUR', 'APPROVED', ['COMMISSION_OF_ANOTHER', {}]],
] as const)(
  'an adjustment of P in EUR on a commission of %s in %s that is %s: %j',
  (partnerId, currency, status, answer) => {
    const rule = () => assertCorrectable({ partnerId, currency, status }, 'P', money(1, 'EUR'));
    expect(answerOf(rule)).toEqual(answer);
  },
);

test.each([
  ['PROPOSED', 'anna', 'boris', 'allowed'],
  ['PROPOSED', 'anna', 'anna', ['SAME_PERSON', {}]],
  ['PROPOSED', null, 'anna', 'allowed'],
  ['APPROVED', 'anna', 'boris', ['ADJUSTMENT_DECIDED', { status: 'APPROVED' }]],
  ['REJECTED', 'anna', 'boris', ['ADJUSTMENT_DECIDED', { status: 'REJECTED' }]],
  ['APPROVED', 'anna', 'anna', ['ADJUSTMENT_DECIDED', { status: 'APPROVED' }]],
] as const)('%s by %s, decided by %s: %j', (status, proposedByUserId, userId, answer) => {
  const proposal = { status, proposedByUserId };
  expect(answerOf(() => assertDecidable(proposal, userId))).toEqual(answer);
  expect(isDecidable(proposal, userId)).toBe(answer === 'allowed');
});
