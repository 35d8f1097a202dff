import type { BasisPoints } from '../../kernel/money';

/** A level of a programme, held from `from` on of what the tier scheme counts, up to where the next begins. */
export interface TierRule {
  readonly key: string;
  readonly name: string;
  readonly from: number;
}

/** What a line must be for a commission rule to cover it; a condition that is left out holds always. */
export interface RuleConditions {
  readonly category?: string;
  readonly tier?: string;
}

/** One promise of a programme: lines like these earn this much of their base. */
export interface CommissionRule {
  readonly key: string;
  readonly when: RuleConditions;
  readonly rate: BasisPoints;
}

/** What a programme version says. Data: written once, with the version, and never edited. */
export interface ProgrammeRules {
  readonly tierScheme: {
    readonly metric: 'CLIENTS_WITH_ACTIVE_SERVICE';
    /** `AT_ONCE`: the tier follows the count both ways, in the same transaction. */
    readonly recalibration: 'AT_ONCE';
    /** Below the first tier there is no commission. */
    readonly belowFirst: 'NOTHING';
    readonly tiers: readonly TierRule[];
  };
  readonly commissions: readonly CommissionRule[];
  /** What a rate is a share of: a paid line net of tax and discount. */
  readonly base: 'NET';
  /** How long a client earns its partner something: months from its first recurring invoice, or null without end. */
  readonly windowMonths: number | null;
  /** `ATTRIBUTED`: every client whose partner this is. */
  readonly eligibility: 'ATTRIBUTED';
  /** Days from the payment until a commission is approved. */
  readonly holdDays: number;
  readonly review: 'AUTOMATIC';
  readonly clawback: 'PRO_RATA';
  /** In major units of the ledger's own currency. */
  readonly minimumPayout: string;
}

/** A tier with the stretch of counts it covers; the last has no end. */
export interface TierBand extends TierRule {
  readonly to: number | null;
}

export function bandsOf({ tierScheme: { tiers } }: ProgrammeRules): TierBand[] {
  const sorted = [...tiers].sort((a, b) => a.from - b.from);
  return sorted.map((tier, place) => ({ ...tier, to: sorted[place + 1] ? sorted[place + 1]!.from - 1 : null }));
}

/** The tier that so many clients give, or null below the first. */
export function tierAt(rules: ProgrammeRules, clients: number): TierBand | null {
  return bandsOf(rules).findLast(({ from }) => from <= clients) ?? null;
}

/** The tier above the one that so many clients give, and how many clients are missing; null at the top. */
export function nextTierAt(rules: ProgrammeRules, clients: number): (TierBand & { readonly missing: number }) | null {
  const next = bandsOf(rules).find(({ from }) => from > clients);
  return next ? { ...next, missing: next.from - clients } : null;
}

/** The rule that covers a line: of several the one with the most conditions. A programme has no two equal ones. */
export function ruleFor(rules: ProgrammeRules, line: Required<RuleConditions>): CommissionRule | null {
  const covering = rules.commissions.filter(
    ({ when }) =>
      (when.category === undefined || when.category === line.category) &&
      (when.tier === undefined || when.tier === line.tier),
  );
  return covering.sort((a, b) => specificity(b) - specificity(a))[0] ?? null;
}

function specificity({ when }: CommissionRule): number {
  return Object.keys(when).length;
}

/** The statuses in which a service makes its client count for the tier; whether suspended ones do is a setting. */
export function countedStatuses(suspendedCount: boolean): readonly string[] {
  return ['ACTIVE', 'CANCEL_AT_PERIOD_END', ...(suspendedCount ? ['SUSPENDED'] : [])];
}
