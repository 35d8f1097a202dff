import { userIdOf } from '../../../kernel/actor';
import { negate } from '../../../kernel/money';
import { addDays } from '../../../kernel/period';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { exact } from '../../../platform/db/money';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { releaseFromPayout as releaseAdjustments } from '../../adjustments/service';
import {
  markPaid as markCommissionsPaid,
  releaseFromPayout as releaseCommissions,
} from '../../commissions/service/state';
import { assertReason } from '../../identity/rules';
import { EntryKind, LedgerPosting } from '../../ledger/entity';
import { post } from '../../ledger/service';
import { PartnerMember } from '../../partners/entity';
import { todayOf } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { Payout, PayoutStatus } from '../entity/payout';
import { PayoutWithdrawn } from '../events';
import { assertBankReason, assertPossible, assertSecondPerson, assertWithdrawable } from '../rules/states';
import { tellOfPayout } from './tell';

export const MOST_AT_ONCE = 200;

/** Approves all of them or, when one cannot be, none. */
export async function approvePayouts(work: Work, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_AT_ONCE)
    throw new Refusal('TOO_MANY', `At most ${MOST_AT_ONCE} at a time.`, ['ids'], { most: MOST_AT_ONCE });
  const payouts = await work.of(Payout).lockAll([{ id: oneOf(wanted) }]);
  if (payouts.length < wanted.length) throw new NotFound('Payout');
  const userId = userIdOf(work.actor);
  for (const payout of payouts) {
    assertPossible('approve', payout);
    const members = await work.of(PartnerMember).list({ where: [{ partnerId: payout.partnerId, active: true }] });
    assertSecondPerson({ ...payout, partnerUserIds: members.map((member) => member.userId) }, userId);
    await step(work, payout, 'payout.approve', {
      ...{ status: PayoutStatus.APPROVED, approvedAt: work.now, approvedByUserId: userId },
      expectedOn: await expectedFrom(work),
    });
  }
}

/** Not approved: final, and its money is available again. */
export async function rejectPayout(work: Work, id: string, reason: string): Promise<void> {
  assertReason(reason);
  const payout = await work.of(Payout).lock(id);
  assertPossible('reject', payout);
  await giveBack(work, payout, 'payout.reject', PayoutStatus.REJECTED, reason);
}

/** Withdrawn before it went to the bank. A partner's own act is the house's to carry out. */
export async function cancelPayout(work: Work, id: string, reason: string): Promise<void> {
  assertReason(reason);
  if (work.actor.kind !== 'partner') return withdraw(work, id, reason);
  assertWithdrawable(await work.of(Payout).get(id));
  work.announce(new PayoutWithdrawn(id, reason));
}

export async function withdraw(work: Work, id: string, reason: string): Promise<void> {
  const payout = await work.of(Payout).lock(id);
  if (work.actor.kind === 'house') assertWithdrawable(payout);
  assertPossible('cancel', payout);
  await giveBack(work, payout, 'payout.cancel', PayoutStatus.CANCELLED, reason);
}

/** With the bank, by hand: what goes there by file is exported with its batch. */
export async function markSent(work: Work, id: string): Promise<void> {
  const payout = await work.of(Payout).lock(id);
  assertPossible('send', payout);
  await send(work, payout, null);
}

/** With the bank; `exportedAt` is when it went into its batch's file. */
export async function send(work: Work, payout: Payout, exportedAt: Date | null): Promise<void> {
  await step(work, payout, 'payout.send', {
    ...{ status: PayoutStatus.PROCESSING, sentAt: work.now, exportedAt, expectedOn: await expectedFrom(work) },
  });
}

/** Arrived: from transit to paid. */
export async function markPaid(work: Work, id: string): Promise<void> {
  const payout = await work.of(Payout).lock(id);
  assertPossible('pay', payout);
  const { partnerId, paid } = payout;
  await post(work, {
    ...{ partnerId, reference: `payout-sent:${id}`, kind: EntryKind.PAYOUT_SENT, effectiveAt: work.now },
    legs: [
      { account: 'IN_TRANSIT', amount: negate(exact(paid)), payoutId: id },
      { account: 'PAID', amount: exact(paid), payoutId: id },
    ],
  });
  // After the balances, as every earning has it: the figures are the rows that others wait for.
  await markCommissionsPaid(work, id);
  await step(work, payout, 'payout.pay', { status: PayoutStatus.PAID, settledAt: work.now });
}

/** The bank could not pay it: final, and its money is available again. */
export async function markFailed(work: Work, id: string, reason: string): Promise<void> {
  assertBankReason(reason);
  const payout = await work.of(Payout).lock(id);
  assertPossible('fail', payout);
  await giveBack(work, payout, 'payout.fail', PayoutStatus.FAILED, reason);
}

/** By the mirror image of the entry that took it; its commissions and adjustments go into the next payout. */
async function giveBack(
  work: Work,
  payout: Payout,
  action: string,
  status: PayoutStatus,
  reason: string,
): Promise<void> {
  const { id, partnerId, entryId } = payout;
  await releaseCommissions(work, id);
  await releaseAdjustments(work, id);
  const postings = await work.of(LedgerPosting).list({ where: [{ entryId }], orderBy: [['position', 'ASC']] });
  await post(work, {
    ...{ partnerId, reference: `payout-returned:${id}`, kind: EntryKind.PAYOUT_RETURNED, effectiveAt: work.now },
    reversesId: entryId,
    legs: postings.map(({ account, amount }) => ({ account, amount: negate(exact(amount)), payoutId: id })),
  });
  await step(work, payout, action, { status, settledAt: work.now, reason: reason.trim() });
}

/** Changes the row, which is locked, and says so to everybody. */
async function step(work: Work, payout: Payout, action: string, changes: Partial<Payout>): Promise<void> {
  const { id, partnerId } = payout;
  await work.of(Payout).update(id, changes);
  work.audit({ action, subject: ['Payout', id], partnerId, before: payout, after: changes });
  await tellOfPayout(work, Object.assign(payout, changes));
}

async function expectedFrom(work: Work): Promise<string> {
  return addDays(await todayOf(work), (await settingsOf(work)).payoutLeadDays);
}
