import { fromDecimal, minus, portion, type BasisPoints, type Money } from '../../../kernel/money';
import { addDays, type CalendarDate } from '../../../kernel/period';
import {
  earnsWithoutTier,
  ruleFor,
  type CommissionRule,
  type LineFacts,
  type OverrideRule,
  type ProgrammeRules,
} from '../../programmes/rules';
import { placeIn } from './window';

/** A tier as held just before a payment. */
export interface HeldTier {
  readonly key: string;
  readonly name: string;
  readonly since: Date;
}

/** What a partner and its client stand on just before a payment takes effect. */
export interface Footing {
  readonly version: { readonly id: string; readonly rules: ProgrammeRules } | null;
  readonly tier: HeldTier | null;
  /** Whether the partner is in the programme that the client's attribution names. */
  readonly enrolled: boolean;
  /** Whether the client counts for its partner. */
  readonly eligible: boolean;
  /** The client's first recurring billing date, this payment included, and the day its window ended early. */
  readonly windowFrom: CalendarDate | null;
  readonly windowEndedOn: CalendarDate | null;
  /** Those of the partner in the programme that hold on the day of the payment. */
  readonly overrides: readonly OverrideRule[];
}

/** A line of an invoice, as far as a programme judges it. */
export interface PaidLine extends Omit<LineFacts, 'tier'> {
  /** Net of tax, discount and what was credited before. */
  readonly base: Money;
  /** The start of the period it pays for, or what stands for it: see `judgedBy`. */
  readonly day: CalendarDate;
}

export interface Earned {
  readonly amount: Money;
  /** Of the base; null where the rule promises an amount. */
  readonly rate: BasisPoints | null;
  /** The amount promised per line; null where the rule promises a rate. */
  readonly flat: Money | null;
  readonly rule: CommissionRule;
  readonly overrideId: string | null;
  readonly versionId: string;
  readonly tier: HeldTier | null;
  readonly holdUntil: CalendarDate;
  readonly review: ProgrammeRules['review'];
  readonly windowMonth: number | null;
  readonly windowMonths: number | null;
}

/** What stands between a paid line and a commission. */
export interface Nothing {
  readonly nothing:
    | 'NOT_ENROLLED'
    | 'NO_PROGRAMME'
    | 'NOT_ELIGIBLE'
    | 'BEFORE_WINDOW'
    | 'WINDOW_OVER'
    | 'WINDOW_ENDED'
    | 'BELOW_FIRST_TIER'
    | 'NO_RULE'
    | 'ROUNDS_TO_NOTHING';
}

/** What a line paid on a day earns. Of several reasons against it, the one that comes first in time is told. */
export function judge(footing: Footing, paidOn: CalendarDate, line: PaidLine): Earned | Nothing {
  const { version, tier, enrolled, eligible, windowFrom, windowEndedOn, overrides } = footing;
  if (!enrolled) return { nothing: 'NOT_ENROLLED' };
  if (!version) return { nothing: 'NO_PROGRAMME' };
  if (!eligible) return { nothing: 'NOT_ELIGIBLE' };
  const { rules } = version;
  const window = { months: rules.windowMonths, from: windowFrom, endedOn: windowEndedOn };
  const place = placeIn(window, line.day);
  if ('nothing' in place) return place;
  if (!tier && !earnsWithoutTier(rules)) return { nothing: 'BELOW_FIRST_TIER' };
  const { category, product, kind, sale, country, base } = line;
  const facts = { category, tier: tier?.key ?? null, product, kind, sale, country };
  const rule = ruleFor(rules, facts, overrides);
  const reward = rule && rewardOf(rule, base);
  if (!rule || !reward) return { nothing: 'NO_RULE' };
  if (reward.amount.minor === 0) return { nothing: 'ROUNDS_TO_NOTHING' };
  const { amount, rate, flat } = reward;
  const [overrideId, holdUntil] = [overrideOf(rule), addDays(paidOn, rules.holdDays)];
  const { months: windowMonths } = window;
  // Written out: a simulation judges a million lines.
  return {
    amount,
    rate,
    flat,
    rule,
    overrideId,
    versionId: version.id,
    tier,
    holdUntil,
    review: rules.review,
    windowMonth: place.month,
    windowMonths,
  };
}

/** What a rule promises of a base; null where it promises nothing in its currency. For what cost nothing, nothing. */
export function rewardOf(
  { rate, amounts }: Pick<CommissionRule, 'rate' | 'amounts'>,
  base: Money,
): Pick<Earned, 'amount' | 'rate' | 'flat'> | null {
  if (rate !== undefined) return { amount: portion(base, rate), rate, flat: null };
  const promised = amounts?.[base.currency];
  if (promised === undefined) return null;
  const flat = fromDecimal(promised, base.currency);
  return { amount: base.minor > 0 ? flat : minus(flat, flat), rate: null, flat };
}

const OVERRIDE = 'override:';

function overrideOf({ key }: CommissionRule): string | null {
  return key.startsWith(OVERRIDE) ? key.slice(OVERRIDE.length) : null;
}

/** What a line earns on: its net, less what credit notes took off it before the payment. */
export function baseOf(net: Money, creditedNet: Money): Money {
  return minus(net, creditedNet);
}
