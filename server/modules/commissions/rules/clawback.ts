import { minus, proRata, sum, zero, type Money } from '../../../kernel/money';

/** What credit notes took off a line since it was paid, when it earned on `base`. */
export function creditedSince(net: Money, creditedNet: Money, base: Money): Money {
  return minus(creditedNet, minus(net, base));
}

/** A commission and what became of its line. */
export interface Credited {
  readonly amount: Money;
  readonly base: Money;
  /** Everything credited on the line since it was paid. */
  readonly credited: Money;
  /** What was taken back before: negative commissions. */
  readonly taken: readonly Money[];
}

/**
 * What to take back now, as a positive amount. Reckoned from totals, so that any sequence of partial credits ends at
 * exactly what was earned, however often each is told.
 */
export function clawback({ amount, base, credited, taken }: Credited): Money {
  const whole = minus(base, credited).minor <= 0;
  const left = sum([amount, ...taken], amount.currency);
  const keeps = whole ? zero(amount.currency) : minus(amount, proRata(amount, credited, base));
  // Of what was taken back for another reason there may be less left than would be kept: nothing is given again.
  const takes = minus(left, keeps);
  return takes.minor > 0 ? takes : zero(amount.currency);
}

/** Whether a credit note takes back its share: not where the programme leaves it, nor of what was declined. */
export function isTakenBack(policy: 'PRO_RATA' | 'NONE', status: string): boolean {
  return policy === 'PRO_RATA' && status !== 'DECLINED';
}
