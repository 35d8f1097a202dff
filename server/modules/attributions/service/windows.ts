import type { CalendarDate } from '../../../kernel/period';
import { absent, present, type Where } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { BillingCycle } from '../../catalogue/rules';
import { todayOf } from '../../programmes/service';
import { Subscription } from '../../subscriptions/entity';
import { Attribution, WindowEnd } from '../entity';
import { plansOf } from '../queries';
import { endsEarlier, windowOf } from '../rules';

/**
 * Begins the client's rewards on its first recurring billing date; what has begun stays as it is. Returns the
 * attribution with its window. For the house alone.
 */
export async function openWindow(
  work: Work,
  attributionId: string,
  from: CalendarDate,
  months: number | null,
): Promise<Attribution> {
  const attribution = await work.of(Attribution).lock(attributionId);
  if (attribution.windowFrom !== null) return attribution;
  const window = windowOf(from, months);
  await work.of(Attribution).update(attributionId, window);
  tell(work, attribution, 'attribution.window.open', window);
  return Object.assign(attribution, window);
}

/** The same, of a billing date that is only told of now: what has begun later begins on it instead. For the house alone. */
export async function openEarlier(
  work: Work,
  attributionId: string,
  from: CalendarDate,
  months: number | null,
): Promise<Attribution> {
  const attribution = await work.of(Attribution).lock(attributionId);
  if (attribution.windowFrom !== null && attribution.windowFrom <= from) return attribution;
  const window = windowOf(from, months);
  await work.of(Attribution).update(attributionId, window);
  tell(work, attribution, 'attribution.window.open', window);
  return Object.assign(attribution, window);
}

/** Ends the client's rewards on a day, unless they had ended before it. For the house alone. */
export async function endWindow(
  work: Work,
  attributionId: string,
  on: CalendarDate,
  reason: WindowEnd,
): Promise<Attribution> {
  const attribution = await work.of(Attribution).lock(attributionId);
  if (!endsEarlier(attribution, on)) return attribution;
  const end = { windowEndedOn: on, windowEndReason: reason };
  await work.of(Attribution).update(attributionId, end);
  tell(work, attribution, 'attribution.window.end', end);
  return Object.assign(attribution, end);
}

/**
 * A client that keeps no recurring plan earns nothing more from the day its last one was paid for, unless another has
 * begun by then.
 */
export async function followGap(work: Work, clientId: string): Promise<void> {
  for (const { id } of await windowed(work, clientId)) {
    const { running, paidUntil } = await plansOf(work, clientId);
    if (running > 0) return;
    await endWindow(work, id, paidUntil ?? (await todayOf(work)), WindowEnd.GAP);
  }
}

/** The client left the plans that are billed elsewhere on a day, and keeps none here. */
export async function leavePlans(work: Work, clientId: string, on: CalendarDate): Promise<void> {
  for (const { id } of await windowed(work, clientId)) {
    if ((await plansOf(work, clientId)).running > 0) return;
    await endWindow(work, id, on, WindowEnd.GAP);
  }
}

/** A subscription has begun: if it is a plan, a gap that had not come yet does not come. */
export async function closeGap(work: Work, clientId: string, subscriptionId: string): Promise<void> {
  const ending = await windowed(work, clientId, { windowEndReason: WindowEnd.GAP });
  if (ending.length === 0) return;
  const { cycle } = await work.of(Subscription).get(subscriptionId);
  if (cycle === BillingCycle.ONE_OFF) return;
  const today = await todayOf(work);
  for (const attribution of ending) {
    if (attribution.windowEndedOn === null || attribution.windowEndedOn < today) continue;
    const end = { windowEndedOn: null, windowEndReason: null };
    await work.of(Attribution).update(attribution.id, end);
    tell(work, attribution, 'attribution.window.resume', end);
  }
}

/** The client's attributions whose rewards have begun and have an end to come. */
function windowed({ of }: Work, clientId: string, rest: Where<Attribution> = {}): Promise<Attribution[]> {
  return of(Attribution).lockAll([{ clientId, endedAt: absent(), windowUntil: present() }, rest]);
}

function tell(work: Work, { id, clientId, partnerId }: Attribution, action: string, after: object): void {
  work.audit({ action, subject: ['Attribution', id], clientId, partnerId, after });
  work.touch({ topic: 'clients', subjectId: clientId, clientId, partnerId });
}
