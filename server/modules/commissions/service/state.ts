import { userIdOf } from '../../../kernel/actor';
import { decimal, negate, sum, type Money } from '../../../kernel/money';
import { exact } from '../../../platform/db/money';
import { atMost, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { EntryKind } from '../../ledger/entity';
import { post } from '../../ledger/service';
import { todayOf } from '../../programmes/service';
import { Commission, CommissionKind, CommissionReview, CommissionStatus } from '../entity';
import { CommissionsDecided } from '../events';
import { daysInPayout, groupsInPayout, sumInPayout, type Taken } from '../queries';
import { moveAll, moveEarnings, type DayMovement, type StandingName } from './figures';

/**
 * The only writer of a commission's state, and of the payout it is in. Each function locks what it changes, leaves alone
 * what is in another state meanwhile, and returns what it changed: an earning moves with what was taken back of it in
 * the same state, so that no part of it is left behind. Ledger and figures move with it.
 */

const { PENDING, HELD, APPROVED, DECLINED } = CommissionStatus;

/** From pending to available, in one entry. At most a few hundred of one partner at a time. */
export async function approve(work: Work, partnerId: string, ids: readonly string[]): Promise<Commission[]> {
  return approveLocked(work, partnerId, await lockWhole(work, ids, PENDING), userIdOf(work.actor));
}

/** Those of a partner that time approves: reviewed by nobody, and out of their hold on `today`. At most `limit`. */
export async function approveDue(work: Work, partnerId: string, today: string, limit: number): Promise<Commission[]> {
  const due = { partnerId, status: PENDING, review: CommissionReview.AUTOMATIC, holdUntil: atMost(today) };
  const found = await work.of(Commission).list({ where: [due], columns: ['id'], limit });
  // What another worker approved meanwhile is no longer pending, and left out.
  const commissions = await work.of(Commission).lockAll([{ id: oneOf(found.map(({ id }) => id)), status: PENDING }]);
  return approveLocked(work, partnerId, commissions, null);
}

async function approveLocked(
  work: Work,
  partnerId: string,
  locked: readonly Commission[],
  decidedByUserId: string | null,
): Promise<Commission[]> {
  const commissions = locked.filter((each) => each.partnerId === partnerId);
  const [first] = commissions;
  if (!first) return [];
  const today = await todayOf(work);
  const decided = decidedByUserId === null ? {} : { decidedByUserId, decidedAt: work.now };
  await change(work, commissions, { status: APPROVED, approvedAt: work.now, approvedOn: today, ...decided });
  const legs = commissions
    .filter(({ amount }) => amount.minor !== 0)
    .flatMap(({ id, amount }) => [
      { account: 'PENDING' as const, amount: negate(exact(amount)), commissionId: id },
      { account: 'AVAILABLE' as const, amount: exact(amount), commissionId: id },
    ]);
  if (legs.length > 0)
    await post(work, {
      ...{ partnerId, reference: `approval:${first.id}`, kind: EntryKind.APPROVAL, effectiveAt: work.now, legs },
    });
  await moveAll(
    work,
    commissions.map((each) => ({ ...keyOf(each), day: today, approved: each.amount.minor })),
    commissions.flatMap((each) => moved(dayOf(each), 'rewardsPending', 'rewardsAvailable')),
  );
  announceApproved(work, partnerId, commissions);
  if (decidedByUserId !== null) return said(work, commissions, 'commission.approve', { status: APPROVED });
  work.audit({
    ...{ action: 'commission.approve', subject: ['Partner', partnerId], partnerId },
    after: { commissions: commissions.length, approvedOn: today },
  });
  tell(work, partnerId);
  return commissions;
}

/** Those whose earning came with them: what was taken back of another is no approval. */
function announceApproved(work: Work, partnerId: string, commissions: readonly Commission[]): void {
  const earnings = commissions.filter(({ kind }) => kind === CommissionKind.EARNING);
  const [first] = earnings;
  if (!first) return;
  const { id: commissionId, clientId, clientName, currency } = first;
  const parts = commissions.filter(({ id, reversesId }) => id === commissionId || reversesId === commissionId);
  const single = { commissionId, clientId, client: clientName, amount: decimal(total(parts, currency)), currency };
  const only = earnings.length === 1 ? single : null;
  work.announce(new CommissionsDecided(partnerId, 'APPROVED', earnings.length, only, null));
}

/** Kept back by a person, with a reason the partner sees. From pending; no money moves. */
export async function hold(work: Work, ids: readonly string[], reason: string): Promise<Commission[]> {
  const commissions = await lockWhole(work, ids, PENDING);
  await change(work, commissions, { status: HELD, reason, ...decidedNow(work) });
  return said(work, commissions, 'commission.hold', { status: HELD, reason });
}

/** Back to pending; time or a person approves it as if it had not been held. */
export async function release(work: Work, ids: readonly string[]): Promise<Commission[]> {
  const commissions = await lockWhole(work, ids, HELD);
  await change(work, commissions, { status: PENDING, reason: null, ...decidedNow(work) });
  return said(work, commissions, 'commission.release', { status: PENDING });
}

/** Refused by a person, from pending or held, with a reason the partner sees: gone from what is pending. */
export async function decline(work: Work, ids: readonly string[], reason: string): Promise<Commission[]> {
  const commissions = [...(await lockWhole(work, ids, PENDING)), ...(await lockWhole(work, ids, HELD))];
  const day = await todayOf(work);
  await change(work, commissions, { status: DECLINED, reason, declinedOn: day, ...decidedNow(work) });
  for (const earning of commissions.filter(({ kind }) => kind === CommissionKind.EARNING))
    await giveUp(
      work,
      earning,
      commissions.filter(({ id, reversesId }) => id === earning.id || reversesId === earning.id),
    );
  await moveAll(
    work,
    commissions.map((each) => ({ ...keyOf(each), day, declined: each.amount.minor })),
    commissions.flatMap((each) => moved(dayOf(each), 'rewardsPending', null)),
  );
  return said(work, commissions, 'commission.decline', { status: DECLINED, reason });
}

/** What is left of an earning goes from pending back to the programme. */
async function giveUp(work: Work, earning: Commission, parts: readonly Commission[]): Promise<void> {
  const { partnerId, clientId, currency } = earning;
  const left = total(parts, currency);
  const debits = parts
    .filter(({ amount }) => amount.minor !== 0)
    .map(({ id, amount }) => ({ account: 'PENDING' as const, amount: negate(exact(amount)), commissionId: id }));
  if (debits.length === 0) return;
  await post(work, {
    ...{ partnerId, reference: `decline:${earning.id}`, kind: EntryKind.DECLINE, effectiveAt: work.now },
    legs: [...debits, { account: 'EXPENSE', amount: left }],
  });
  await moveEarnings(work, { partnerId, clientId, currency, earned: negate(left).minor, revenue: 0 });
}

export interface PayoutShare {
  readonly partnerId: string;
  /** The ledger's: what the commissions are in. */
  readonly currency: string;
  readonly payoutId: string;
}

/** Puts all that is approved and in no payout into this one, what was taken back included. */
export async function takeIntoPayout(work: Work, { partnerId, currency, payoutId }: PayoutShare): Promise<Taken> {
  await work.of(Commission).updateWhere([{ partnerId, currency, status: APPROVED, payoutId: null }], { payoutId });
  await moveDays(work, payoutId, 'rewardsAvailable', 'rewardsSent');
  tell(work, partnerId);
  return sumInPayout(work, payoutId);
}

/** The payout came to nothing: its commissions are available to the next. Returns how many. */
export async function releaseFromPayout(work: Work, payoutId: string): Promise<number> {
  const [any] = await work.of(Commission).list({ where: [{ payoutId }], columns: ['partnerId'], limit: 1 });
  if (!any) return 0;
  tell(work, any.partnerId);
  await moveDays(work, payoutId, 'rewardsSent', 'rewardsAvailable');
  return work.of(Commission).updateWhere([{ payoutId, paidOn: null }], { payoutId: null });
}

async function moveDays(work: Work, payoutId: string, from: StandingName, to: StandingName): Promise<void> {
  const days = await daysInPayout(work, payoutId);
  await moveAll(work, [], days.flatMap((day) => moved(day, from, to))); // prettier-ignore
}

/** The payout reached the partner: its commissions are paid as of the operator's day. Returns how many. */
export async function markPaid(work: Work, payoutId: string): Promise<number> {
  const day = await todayOf(work);
  const [groups, days] = [await groupsInPayout(work, payoutId), await daysInPayout(work, payoutId)];
  const count = await work.of(Commission).updateWhere([{ payoutId, paidOn: null }], { paidOn: day });
  if (count === 0) return 0;
  await moveAll(
    work,
    groups.map(({ minor, ...key }) => ({ ...key, day, paid: minor })),
    days.flatMap((each) => moved(each, 'rewardsSent', 'rewardsPaid')),
  );
  tell(work, groups[0]!.partnerId);
  return count;
}

/**
 * The earnings of those ids in that state, with what was taken back of them and is in it too. The earnings first, as a
 * credit note does: what it takes back meanwhile is there once they are ours.
 */
async function lockWhole({ of }: Work, ids: readonly string[], status: CommissionStatus): Promise<Commission[]> {
  if (ids.length === 0) return [];
  const earnings = await of(Commission).lockAll([{ id: oneOf(ids), kind: CommissionKind.EARNING, status }]);
  if (earnings.length === 0) return [];
  const reversesId = oneOf(earnings.map(({ id }) => id));
  return [...earnings, ...(await of(Commission).lockAll([{ reversesId, status }]))];
}

async function change({ of }: Work, commissions: readonly Commission[], changes: Partial<Commission>): Promise<void> {
  if (commissions.length === 0) return;
  await of(Commission).updateWhere([{ id: oneOf(commissions.map(({ id }) => id)) }], changes);
  for (const commission of commissions) Object.assign(commission, changes);
}

const decidedNow = (work: Work) => ({ decidedAt: work.now, decidedByUserId: userIdOf(work.actor) });

const keyOf = ({ partnerId, programmeId, currency, category, tier }: Commission) => ({
  ...{ partnerId, programmeId, currency, category, tier },
});

const dayOf = ({ partnerId, programmeId, currency, earnedOn, amount }: Commission) => ({
  ...{ partnerId, programmeId, currency, day: earnedOn, minor: amount.minor },
});

/** The day that earned it keeps in which state it is now. */
function moved(
  { minor, ...day }: ReturnType<typeof dayOf>,
  from: StandingName,
  to: StandingName | null,
): readonly DayMovement[] {
  return [{ ...day, [from]: -minor }, ...(to ? [{ ...day, [to]: minor }] : [])];
}

function total(commissions: readonly Commission[], currency: string): Money {
  return sum(
    commissions.map(({ amount }) => exact(amount)),
    currency,
  );
}

/** One line in the audit for each earning, and one word to the open pages of each partner. */
function said(work: Work, commissions: Commission[], action: string, after: object): Commission[] {
  for (const { id, kind, partnerId, clientId } of commissions)
    if (kind === CommissionKind.EARNING)
      work.audit({ action, subject: ['Commission', id], partnerId, clientId, after });
  for (const partnerId of new Set(commissions.map((each) => each.partnerId))) tell(work, partnerId);
  return commissions;
}

function tell(work: Work, partnerId: string): void {
  work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
}
