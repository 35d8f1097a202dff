import { userIdOf } from '../../kernel/actor';
import { decimal, negate, type Money } from '../../kernel/money';
import { Refusal } from '../../kernel/refusal';
import { exact } from '../../platform/db/money';
import { absent, inCurrency } from '../../platform/db/where';
import type { Reading, Work } from '../../platform/db/work';
import { Commission } from '../commissions/entity';
import { moveAdjusted } from '../commissions/service/figures';
import { assertReason } from '../identity/rules';
import { EntryKind } from '../ledger/entity';
import { post } from '../ledger/service';
import { Partner } from '../partners/entity';
import { PartnerEnrolment, Programme } from '../programmes/entity';
import { todayOf } from '../programmes/service';
import { Adjustment, AdjustmentStatus, type AdjustmentKind } from './entity';
import { BalanceAdjusted } from './events';
import { assertAmount, assertCorrectable, assertDecidable } from './rules';

const { PROPOSED, APPROVED, REJECTED } = AdjustmentStatus;

export interface Proposed {
  readonly partnerId: string;
  readonly kind: AdjustmentKind;
  readonly amount: Money;
  readonly reason: string;
  readonly programmeId?: string;
  readonly commissionId?: string;
}

/** Proposes to give or take money. Nothing moves, and the partner learns nothing, until a second person approves. */
export async function propose(work: Work, proposed: Proposed): Promise<Adjustment> {
  const { partnerId, kind, amount, reason, commissionId = null } = proposed;
  assertReason(reason, ['input', 'reason']);
  assertAmount(kind, amount);
  await work.of(Partner).get(partnerId);
  const adjustment = await work.of(Adjustment).insert({
    ...{ id: work.id('adj'), partnerId, programmeId: await programmeOf(work, proposed), kind, amount: { ...amount } },
    ...{ reason: reason.trim(), commissionId, status: PROPOSED },
    ...{ proposedByUserId: userIdOf(work.actor), proposedAt: work.now, decidedByUserId: null, decidedAt: null },
    ...{ decidedOn: null, decisionReason: null, payoutId: null },
  });
  work.audit({
    ...{ action: 'adjustment.propose', subject: ['Adjustment', adjustment.id] },
    after: { partnerId, kind, amount, reason: adjustment.reason, commissionId },
  });
  work.touch({ topic: 'adjustments', subjectId: adjustment.id, staffOnly: true });
  return adjustment;
}

/** The commission's, the one that was named, the partner's only one, or the default: in this order. */
async function programmeOf(work: Work, { partnerId, amount, programmeId, commissionId }: Proposed): Promise<string> {
  if (commissionId) {
    const commission = await work.of(Commission).get(commissionId);
    assertCorrectable(commission, partnerId, amount);
    if (programmeId && programmeId !== commission.programmeId)
      throw new Refusal('COMMISSION_OF_ANOTHER_PROGRAMME', 'That commission is of another programme.', [
        ...['input', 'programmeId'],
      ]);
    return commission.programmeId;
  }
  if (programmeId) return (await work.of(Programme).get(programmeId)).id;
  const joined = await work.of(PartnerEnrolment).list({ where: [{ partnerId, leftAt: absent() }], limit: 2 });
  if (joined.length === 1) return joined[0]!.programmeId;
  const standard = await work.of(Programme).first({ isDefault: true });
  if (!standard) throw new Error('there is no default programme: the migrations bring one');
  return standard.id;
}

/** A second person agrees: the amount is available to the partner (or missing from it), and the partner is told. */
export async function approve(work: Work, id: string): Promise<void> {
  const adjustment = await decide(work, id, APPROVED, null);
  const { partnerId, programmeId, kind, reason } = adjustment;
  const amount = exact(adjustment.amount);
  await post(work, {
    ...{ partnerId, reference: `adjustment:${id}`, kind: EntryKind.ADJUSTMENT, effectiveAt: work.now },
    legs: [
      { account: 'AVAILABLE', amount, adjustmentId: id },
      { account: 'EXPENSE', amount: negate(amount), adjustmentId: id },
    ],
  });
  const { name, email, language } = await work.of(Partner).get(partnerId);
  work.emit('mail', {
    ...{ template: 'adjustmentApproved', to: email, language },
    values: { name, kind, amount: decimal(amount), currency: amount.currency, reason, adjustmentId: id },
  });
  const { currency, minor: adjusted } = amount;
  work.announce(new BalanceAdjusted(id, partnerId, kind, decimal(amount), currency));
  await moveAdjusted(work, { partnerId, programmeId, day: adjustment.decidedOn!, currency, adjusted });
}

/** A second person refuses: nothing moves, and the partner learns nothing. */
export async function reject(work: Work, id: string, reason: string): Promise<void> {
  assertReason(reason);
  await decide(work, id, REJECTED, reason.trim());
}

async function decide(
  work: Work,
  id: string,
  status: AdjustmentStatus.APPROVED | AdjustmentStatus.REJECTED,
  decisionReason: string | null,
): Promise<Adjustment> {
  const before = await work.of(Adjustment).lock(id);
  const decidedByUserId = userIdOf(work.actor);
  assertDecidable(before, decidedByUserId);
  const decided = { status, decidedByUserId, decidedAt: work.now, decidedOn: await todayOf(work), decisionReason };
  await work.of(Adjustment).update(id, decided);
  const { partnerId } = before;
  const approved = status === APPROVED;
  work.audit({
    ...{ action: approved ? 'adjustment.approve' : 'adjustment.reject', subject: ['Adjustment', id] },
    ...{
      before: { status: before.status },
      after: { partnerId, status, amount: before.amount, reason: decisionReason },
    },
    ...(approved && { partnerId }),
  });
  work.touch({ topic: 'adjustments', subjectId: id, ...(approved ? { partnerId } : { staffOnly: true }) });
  return { ...before, ...decided };
}

export interface PayoutShare {
  readonly partnerId: string;
  /** The ledger's: what the adjustments are in. */
  readonly currency: string;
  readonly payoutId: string;
}

/** Puts every approved adjustment that is in no payout into this one. Returns what they come to, in minor units. */
export async function takeIntoPayout(work: Work, share: PayoutShare): Promise<{ count: number; minor: number }> {
  const { partnerId, currency, payoutId } = share;
  const free = { partnerId, status: APPROVED, amount: inCurrency(currency), payoutId: absent() };
  const count = await work.of(Adjustment).updateWhere([free], { payoutId });
  return { count, minor: count === 0 ? 0 : await sumInPayout(work, payoutId) };
}

/** What the adjustments in a payout come to, in minor units of the ledger's currency. */
export function sumInPayout({ of }: Reading, payoutId: string): Promise<number> {
  return of(Adjustment).sum('amount', [{ payoutId }]);
}

/** The payout came to nothing: its adjustments are available to the next. Returns how many. */
export function releaseFromPayout(work: Work, payoutId: string): Promise<number> {
  return work.of(Adjustment).updateWhere([{ payoutId }], { payoutId: null });
}
