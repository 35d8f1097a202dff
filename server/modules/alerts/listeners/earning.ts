import type { Work } from '../../../platform/db/work';
import type { BalanceAdjusted } from '../../adjustments/events';
import type { CommissionsDecided } from '../../commissions/events';
import { Partner } from '../../partners/entity';
import type { PayoutAsked, PayoutMoved } from '../../payouts/events';
import { Payout } from '../../payouts/entity/payout';
import { decimal } from '../../../kernel/money';
import { Programme } from '../../programmes/entity';
import type { TierMoved } from '../../programmes/events';
import { EVENTS, OWNERS } from '../rules';
import { raise } from '../service/raise';

const DECIDED = { APPROVED: 'commissionApproved', HELD: 'commissionHeld', DECLINED: 'commissionDeclined' } as const;

export async function alertOfDecision(work: Work, decided: CommissionsDecided): Promise<void> {
  const { partnerId, decision, count, only, reason } = decided;
  const { commissionId, clientId, ...single } = only ?? {};
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: DECIDED[decision], wording: DECIDED[decision] },
    ...{ facts: { count, reason: reason ?? '', ...single }, aboutClientId: clientId ?? null },
    path: commissionId ? `/commissions/${commissionId}/show` : '/commissions',
  });
}

export async function alertOfAdjustment(work: Work, adjusted: BalanceAdjusted): Promise<void> {
  const { adjustmentId, partnerId, kind, amount, currency } = adjusted;
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId, roles: OWNERS }, event: 'balanceAdjusted', facts: { amount, currency } },
    ...{ wording: kind === 'BONUS' ? 'bonusReceived' : 'balanceCorrected', path: `/adjustments/${adjustmentId}/show` },
  });
}

const MOVED = {
  REQUESTED: 'payoutRequested',
  SCHEDULED: 'payoutScheduled',
  APPROVED: 'payoutApproved',
  PROCESSING: 'payoutProcessing',
  PAID: 'payoutPaid',
  REJECTED: 'payoutRejected',
  CANCELLED: 'payoutCancelled',
  FAILED: 'payoutFailed',
} as const;

export async function alertOfPayout(work: Work, { payoutId, partnerId, status, ...facts }: PayoutMoved): Promise<void> {
  const { number, amount, currency } = facts;
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId, roles: OWNERS }, event: 'payoutMoved', path: `/payouts/${payoutId}/show` },
    ...{ wording: MOVED[status as keyof typeof MOVED], facts: { number, amount, currency } },
  });
}

/** Whoever approves payouts. Heard after the payout was made. */
export async function alertOfRequest(work: Work, { payoutId, asked }: PayoutAsked): Promise<void> {
  const { name } = await work.of(Partner).get(asked.partnerId);
  const { paid } = await work.of(Payout).get(payoutId);
  await raise(work, {
    ...{ to: { of: 'staff', roles: EVENTS.payoutAsked.roles }, event: 'payoutAsked', wording: 'payoutAsked' },
    ...{ facts: { partner: name, amount: decimal(paid), currency: paid.currency }, path: `/payouts/${payoutId}/show` },
  });
}

export async function alertOfTier(work: Work, { partnerId, programmeId, tier, isHigher }: TierMoved): Promise<void> {
  const { name } = await work.of(Programme).get(programmeId);
  const wording = tier === null ? 'tierLost' : isHigher ? 'tierReached' : 'tierMoved';
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: 'tierMoved', wording, path: '/tier' },
    facts: { tier: tier ?? '', programme: name },
  });
}
