import type { BasisPoints } from '../../kernel/money';
import type { PointsScheme } from './rules/points';

/** A level of a programme, held from `from` on of what the tier scheme counts, up to where the next begins. */
export interface TierRule {
  readonly key: string;
  readonly name: string;
  readonly from: number;
}

export type LineKind = 'SERVICE' | 'ADDON' | 'DOMAIN';
/** `RENEWAL`: billed by the renewal job; everything else is `FIRST`. */
export type Sale = 'FIRST' | 'RENEWAL';

/** What a line must be for a commission rule to cover it; a condition that is left out holds always. */
export interface RuleConditions {
  readonly category?: string;
  readonly tier?: string;
  /** A product's id. */
  readonly product?: string;
  readonly kind?: LineKind;
  readonly sale?: Sale;
  /** The client's country, ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** What a rule is asked about. */
export interface LineFacts {
  readonly category: string;
  readonly tier: string | null;
  readonly product: string | null;
  readonly kind: LineKind | null;
  readonly sale: Sale;
  readonly country: string;
}

/** What is promised: a share of the base, or so much for each line by currency, in major units. One of the two. */
export interface Reward {
  readonly rate?: BasisPoints;
  readonly amounts?: Readonly<Record<string, string>>;
}

/** One promise of a programme: lines like these earn this much. */
export interface CommissionRule extends Reward {
  readonly key: string;
  readonly when: RuleConditions;
}

/** A promise made to one partner alone. It beats every rule of the programme. */
export interface OverrideRule extends Reward {
  readonly id: string;
  readonly when: RuleConditions;
}

export interface TierScheme {
  /** `NONE`: there are no tiers. */
  readonly metric: 'CLIENTS_WITH_ACTIVE_SERVICE' | 'NONE';
  /**
   * `AT_ONCE`: the tier follows the count both ways, in the same transaction. `ON_DATES`: up at once, and down only on
   * the recalibration days.
   */
  readonly recalibration: 'AT_ONCE' | 'ON_DATES';
  /** `MM-DD`, every year. */
  readonly recalibrationDays: readonly string[];
  /** What a partner below the first tier earns: nothing, or what rules without a tier promise. */
  readonly belowFirst: 'NOTHING' | 'EARNS';
  readonly tiers: readonly TierRule[];
}

/** What a programme version says. Data: written once, with the version, and never edited. */
export interface ProgrammeRules {
  readonly tierScheme: TierScheme;
  readonly commissions: readonly CommissionRule[];
  /** What a rate is a share of: a paid line net of tax and discount. */
  readonly base: 'NET';
  /** How long a client earns its partner something: months from its first recurring invoice, or null without end. */
  readonly windowMonths: number | null;
  /** `ATTRIBUTED`: every client whose partner this is. `INVITED`: those that accepted before their first paid plan. */
  readonly eligibility: 'ATTRIBUTED' | 'INVITED';
  /** Days from the payment until a commission is approved. */
  readonly holdDays: number;
  /** How a commission is approved: by time, when its hold ends, or by a person. */
  readonly review: 'AUTOMATIC' | 'MANUAL';
  /** What a credit note takes back: its share of what the line earned, or nothing. */
  readonly clawback: 'PRO_RATA' | 'NONE';
  /** In major units of the ledger's own currency. */
  readonly minimumPayout: string;
  /** What partners are paid in; null for each partner's own currency. */
  readonly payoutCurrency: string | null;
  /** How it counts points; left out or null where it counts none. */
  readonly points?: PointsScheme | null;
}

/** A tier with the stretch of counts it covers; the last has no end. */
export interface TierBand extends TierRule {
  readonly to: number | null;
}

export function bandsOf({ tierScheme: { tiers } }: ProgrammeRules): TierBand[] {
  const sorted = [...tiers].sort((a, b) => a.from - b.from);
  return sorted.map((tier, place) => ({ ...tier, to: sorted[place + 1] ? sorted[place + 1]!.from - 1 : null }));
}

/** The tier that so many clients give, or null below the first and where there are no tiers. */
export function tierAt(rules: ProgrammeRules, clients: number): TierBand | null {
  if (rules.tierScheme.metric === 'NONE') return null;
  return bandsOf(rules).findLast(({ from }) => from <= clients) ?? null;
}

/** The tier above the one that so many clients give, and how many clients are missing; null at the top. */
export function nextTierAt(rules: ProgrammeRules, clients: number): (TierBand & { readonly missing: number }) | null {
  if (rules.tierScheme.metric === 'NONE') return null;
  const next = bandsOf(rules).find(({ from }) => from > clients);
  return next ? { ...next, missing: next.from - clients } : null;
}

/** Whether a partner without a tier earns something: there are none to climb, or the programme says so. */
export function earnsWithoutTier({ tierScheme: { metric, tiers, belowFirst } }: ProgrammeRules): boolean {
  return metric === 'NONE' || tiers.length === 0 || belowFirst === 'EARNS';
}

/**
 * The rule that covers a line: of several the one with the most conditions, but an override before any of them. A
 * programme has no two equal ones, nor has a partner at a time.
 */
export function ruleFor(
  rules: ProgrammeRules,
  line: LineFacts,
  overrides: readonly OverrideRule[] = [],
): CommissionRule | null {
  const own = overrides.length === 0 ? null : mostSpecific(overrides, line);
  if (own) return { ...own, key: `override:${own.id}` };
  return mostSpecific(rules.commissions, line);
}

export function covers(when: RuleConditions, line: LineFacts): boolean {
  return holds(Object.entries(when), line);
}

type Conditions = readonly (readonly [name: string, value: unknown])[];

function holds(conditions: Conditions, line: LineFacts): boolean {
  for (const [name, value] of conditions) if (line[name as keyof RuleConditions] !== value) return false;
  return true;
}

interface Asked<R> {
  readonly rule: R;
  readonly conditions: Conditions;
}

/** Each list of rules in the order in which they are asked: a version is asked about many lines. */
const inOrder = new WeakMap<readonly object[], readonly Asked<never>[]>();

function mostSpecific<R extends { readonly when: RuleConditions }>(rules: readonly R[], line: LineFacts): R | null {
  let ordered = inOrder.get(rules) as readonly Asked<R>[] | undefined;
  if (!ordered) {
    ordered = [...rules]
      .sort((a, b) => specificity(b.when) - specificity(a.when))
      .map((rule) => ({ rule, conditions: Object.entries(rule.when) }));
    inOrder.set(rules, ordered as readonly Asked<never>[]);
  }
  for (const { rule, conditions } of ordered) if (holds(conditions, line)) return rule;
  return null;
}

export function specificity(when: RuleConditions): number {
  return Object.keys(when).length;
}

/** The statuses in which a service makes its client count for the tier; whether suspended ones do is a setting. */
export function countedStatuses(suspendedCount: boolean): readonly string[] {
  return ['ACTIVE', 'CANCEL_AT_PERIOD_END', ...(suspendedCount ? ['SUSPENDED'] : [])];
}
