import { minus, portion, proRata, sum, type BasisPoints, type Money } from '../../kernel/money';
import { addDays } from '../../kernel/period';
import { ruleFor, type CommissionRule, type ProgrammeRules } from '../programmes/rules';

/** A line of an invoice, as far as a programme judges it. */
export interface PaidLine {
  readonly id: string;
  readonly category: string;
  /** Net of tax and discount. */
  readonly net: Money;
}

/** What stands between a paid line and a commission. */
export type NothingBecause =
  'NO_PARTNER' | 'NO_PROGRAMME' | 'BELOW_FIRST_TIER' | 'NO_RULE' | 'ROUNDS_TO_NOTHING' | 'IMPORTED';

export type Judgement =
  | { readonly earned: Money; readonly rate: BasisPoints; readonly rule: CommissionRule; readonly holdUntil: string }
  | { readonly nothing: NothingBecause };

/** What a line earns its partner, that held `tier` just before the payment of `paidOn` took effect. */
export function judge(rules: ProgrammeRules | null, tier: string | null, paidOn: string, line: PaidLine): Judgement {
  if (!rules) return { nothing: 'NO_PROGRAMME' };
  if (tier === null) return { nothing: 'BELOW_FIRST_TIER' };
  const rule = ruleFor(rules, { category: line.category, tier });
  if (!rule) return { nothing: 'NO_RULE' };
  const earned = portion(line.net, rule.rate);
  if (earned.minor === 0) return { nothing: 'ROUNDS_TO_NOTHING' };
  return { earned, rate: rule.rate, rule, holdUntil: addDays(paidOn, rules.holdDays) };
}

/** A commission and what became of its line. */
export interface Credited {
  readonly earned: Money;
  readonly base: Money;
  /** Everything credited on the line until now. */
  readonly credited: Money;
  /** What was taken back before, as positive amounts. */
  readonly taken: readonly Money[];
}

/**
 * What to take back now, as a positive amount. Reckoned from totals, so that a string of partial credits ends at exactly
 * what was earned, in whatever order and however often it is told.
 */
export function clawback({ earned, base, credited, taken }: Credited): Money {
  const due = magnitude(credited) >= magnitude(base) ? earned : proRata(earned, credited, base);
  return minus(due, sum(taken, earned.currency));
}

function magnitude({ minor }: Money): number {
  return Math.abs(minor);
}
