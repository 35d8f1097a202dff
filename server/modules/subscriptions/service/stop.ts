import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { assertOpen } from '../../clients/rules';
import { Subscription } from '../entity';
import { actionsOn, stateAfter, type SubscriptionAct, type SuspendReason } from '../rules/status';
import { completeWhenNonePends } from './begin';
import { follow } from './follow';
import { write, type Patch } from './write';

const LONGEST_REASON = 255;

/** Locked before it is looked at; moved by `act`, its add-ons with it. */
async function move(work: Work, id: string, act: SubscriptionAct, patchOf: (it: Subscription) => Patch): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  const { kind, status } = subscription;
  const patch = { status: stateAfter(kind, status, act), ...patchOf(subscription) };
  await follow(work, await write(work, subscription, patch, act));
}

/** Staff stop a service or an add-on; it is terminated after the days of the settings unless restored. */
export function suspendSubscription(work: Work, id: string, reason: string | null): Promise<void> {
  return move(work, id, 'suspend', () => suspended(work, 'STAFF', reason));
}

export function suspended(work: Work, suspendReason: SuspendReason, reason: string | null = null): Patch {
  return { suspendedAt: work.now, suspendReason, following: false, ...(reason && { cancelReason: said(reason) }) };
}

export const restored = { suspendedAt: null, suspendReason: null, cancelReason: null, following: false } as const;

/** An add-on that stands still with its service is restored with it. */
export function restoreSubscription(work: Work, id: string): Promise<void> {
  return move(work, id, 'restore', ({ following, name }) => {
    if (!following) return restored;
    throw new Refusal('PARENT_SUSPENDED', `${name} is restored with what it belongs to.`, ['id'], { name });
  });
}

export function terminateSubscription(work: Work, id: string, reason: string | null): Promise<void> {
  return move(work, id, 'terminate', () => ended(reason));
}

/** Ends it today; what has not begun is cancelled with its order. */
export async function cancelSubscription(work: Work, id: string, reason: string | null): Promise<void> {
  await move(work, id, 'cancel', ({ status, name }) => {
    if (status !== 'PENDING') return ended(reason);
    throw new Refusal('SUBSCRIPTION_PENDING', `${name} has not begun: cancel its order.`, ['id'], { name });
  });
  const { orderId } = await work.of(Subscription).get(id);
  await completeWhenNonePends(work, orderId);
}

/** It runs until the period it is paid for is over; a domain is just not renewed. */
export function cancelAtPeriodEnd(work: Work, id: string, reason: string | null): Promise<void> {
  return move(work, id, 'cancelAtPeriodEnd', ({ periodEnd, endsOn, name }) => {
    if (endsOn) throw new Refusal('ALREADY_ENDING', `${name} ends on ${endsOn} already.`, ['id'], { name, endsOn });
    return { endsOn: periodEnd, ...(reason && { cancelReason: said(reason) }) };
  });
}

/** It goes on after all, unless its client's account has been closed. */
export async function withdrawCancellation(work: Work, id: string): Promise<void> {
  const { clientId } = await work.of(Subscription).get(id);
  assertOpen(await work.of(Client).get(clientId));
  await move(work, id, 'withdraw', ({ following, endsOn, name }) => {
    if (following)
      throw new Refusal('PARENT_ENDING', `${name} ends with what it belongs to: keep that.`, ['id'], { name });
    if (!endsOn) throw new Refusal('NOT_ENDING', `${name} is not going to end.`, ['id'], { name });
    return { endsOn: null, cancelReason: null };
  });
}

/**
 * Nothing of this client goes on: what runs ends with the period it is paid for, what stands still or is on its way ends
 * now, and no domain is renewed.
 */
export async function letEverythingEnd(work: Work, clientId: string): Promise<void> {
  const living = await work.of(Subscription).list({ where: [{ clientId, endedAt: null }], columns: ['id'] });
  for (const { id } of living) {
    const it = await work.of(Subscription).lock(id);
    if (actionsOn(it).includes('cancelAtPeriodEnd')) await cancelAtPeriodEnd(work, id, null);
    else if (it.status === 'SUSPENDED' || it.status === 'PENDING_TRANSFER') await cancelSubscription(work, id, null);
  }
}

/** Time has come for it, if it still has: whoever else was there first has moved its next step. */
export async function lapse(work: Work, id: string, today: string): Promise<boolean> {
  const subscription = await work.of(Subscription).lock(id);
  const { kind, status, nextStepOn, periodEnd } = subscription;
  if (!nextStepOn || nextStepOn > today) return false;
  const next = stateAfter(kind, status, 'lapse');
  // From redemption on, the renewal that was invoiced is not for sale any more: what opens it again is a restoration.
  const patch: Patch = { status: next, ...(next === 'REDEMPTION' && { billedUntil: periodEnd }) };
  await follow(work, await write(work, subscription, patch, 'lapse'));
  return true;
}

const ended = (reason: string | null): Patch => (reason ? { cancelReason: said(reason) } : {});

function said(reason: string): string {
  const text = reason.trim();
  if (text.length <= LONGEST_REASON) return text;
  throw new Refusal(
    'TEXT_TOO_LONG',
    `The reason has ${text.length} characters; at most ${LONGEST_REASON} are kept.`,
    ['reason'],
    { length: text.length, most: LONGEST_REASON },
  );
}
