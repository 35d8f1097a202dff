import type { CommissionRule, ProgrammeRules, TierRule, TierScheme } from '../rules';

/** A tier as its author wrote it: `to` is what they believe, and is checked; null or left out says nothing. */
export interface DraftTier extends TierRule {
  readonly to?: number | null;
}

/** Rules in the making: they may contradict themselves, and name what does not exist. */
export interface DraftRules extends Omit<ProgrammeRules, 'tierScheme'> {
  readonly tierScheme: Omit<TierScheme, 'tiers'> & { readonly tiers: readonly DraftTier[] };
}

/** What is published of a draft without faults: the ends of tiers follow from the next one's beginning. */
export function published({ tierScheme, ...rest }: DraftRules): ProgrammeRules {
  const tiers = tierScheme.tiers.map(({ key, name, from }) => ({ key, name, from })).sort((a, b) => a.from - b.from);
  const recalibrationDays = tierScheme.recalibration === 'AT_ONCE' ? [] : [...tierScheme.recalibrationDays].sort();
  return { ...rest, tierScheme: { ...tierScheme, tiers, recalibrationDays } };
}

/** Rules without any promise: what a programme begins with that follows no other. */
export const blankRules: ProgrammeRules = {
  tierScheme: { metric: 'NONE', recalibration: 'AT_ONCE', recalibrationDays: [], belowFirst: 'EARNS', tiers: [] },
  commissions: [] as readonly CommissionRule[],
  ...{ base: 'NET', windowMonths: null, eligibility: 'ATTRIBUTED', holdDays: 30, review: 'AUTOMATIC' },
  ...{ clawback: 'PRO_RATA', minimumPayout: '5', payoutCurrency: null },
};
