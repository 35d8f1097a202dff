import type { Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';
import type { CalendarDate, Period } from '../../../kernel/period';
import { atMost } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { priceFor } from '../../catalogue/service/prices';
import { Client } from '../../clients/entity';
import { assertOpen } from '../../clients/rules';
import { Subscription } from '../entity';
import { RenewalRequested } from '../events';
import { countUntil, periodAmount, periodAt, periodFrom, type Billing } from '../rules/period';
import { nextState, stateAfter, type SubscriptionAct } from '../rules/status';
import { follow } from './follow';
import { restored, suspended } from './stop';
import { write, type Patch } from './write';

/** A period that is to be invoiced. */
export interface Renewal {
  readonly subscription: Subscription;
  readonly period: Period;
  /** Net, for the whole quantity. */
  readonly amount: Money;
}

/** What renews on `upTo` or before and has not been invoiced, oldest first: one period of each subscription. */
export async function dueForRenewal(reading: Reading, upTo: CalendarDate, limit: number): Promise<Renewal[]> {
  const due = await reading.of(Subscription).list({
    where: [{ renewsOn: atMost(upTo) }],
    orderBy: [
      ['renewsOn', 'ASC'],
      ['id', 'ASC'],
    ],
    limit,
  });
  return due.map((subscription) => ({
    subscription,
    period: periodFrom(billingOf(subscription), subscription.renewsOn!),
    amount: periodAmount(subscription),
  }));
}

/** A renewal invoice for `period` is being issued; false when it has been by somebody else, or it renews no more. */
export async function markBilled(work: Work, id: string, period: Period): Promise<boolean> {
  const subscription = await work.of(Subscription).lock(id);
  if (subscription.renewsOn !== period.start) return false;
  await write(work, subscription, { billedUntil: period.end }, 'bill');
  return true;
}

/** The renewal invoice for `period` was cancelled: the period is to be invoiced again, if it still renews. */
export async function unmarkBilled(work: Work, id: string, period: Period): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  if (subscription.billedUntil === period.end && subscription.periodEnd! <= period.start)
    await write(work, subscription, { billedUntil: period.start }, 'unbill');
}

/**
 * The periods until `toPeriodEnd` are paid for. Doing it again changes nothing. False when it cannot be extended any
 * more: it has ended, or is a domain in redemption.
 */
export function advance(work: Work, id: string, toPeriodEnd: CalendarDate): Promise<boolean> {
  return extend(work, id, toPeriodEnd, ['renew']);
}

/** The same, with the price of a restoration paid: brings a domain back from redemption, too. */
export function redeem(work: Work, id: string, toPeriodEnd: CalendarDate): Promise<boolean> {
  return extend(work, id, toPeriodEnd, ['redeem', 'renew']);
}

async function extend(work: Work, id: string, end: CalendarDate, acts: readonly SubscriptionAct[]): Promise<boolean> {
  const subscription = await work.of(Subscription).lock(id);
  const { kind, status, periodEnd, billedUntil, endsOn } = subscription;
  const act = acts.find((each) => nextState(kind, status, each));
  if (!act || !periodEnd) return false;
  if (end <= periodEnd) return true;
  const periods = countUntil(billingOf(subscription), end);
  if (!periods) return false;
  const { start } = periodAt(billingOf(subscription), periods - 1);
  const patch: Patch = {
    ...{ status: stateAfter(kind, status, act), periods, periodStart: start, periodEnd: end },
    billedUntil: billedUntil && billedUntil > end ? billedUntil : end,
    ...(endsOn && endsOn < end && { endsOn: end }),
  };
  await write(work, subscription, patch, act);
  return true;
}

/** An invoice of theirs is long overdue: what runs stops. What does not run, and domains, stay as they are. */
export async function suspendForNonPayment(work: Work, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) {
    const subscription = await work.of(Subscription).lock(id);
    const status = nextState(subscription.kind, subscription.status, 'suspend');
    if (!status) continue;
    const patch = { status, ...suspended(work, 'NON_PAYMENT') };
    await follow(work, await write(work, subscription, patch, 'suspend'));
  }
}

/** Nothing is overdue any more: what stopped for that runs again, unless the service it belongs to stands still. */
export async function restoreAfterPayment(work: Work, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) {
    const subscription = await work.of(Subscription).lock(id);
    const { kind, status, suspendReason, parentId } = subscription;
    const next = nextState(kind, status, 'restore');
    if (!next || suspendReason !== 'NON_PAYMENT') continue;
    const parent = parentId ? await work.of(Subscription).find(parentId) : null;
    if (parent?.status === 'SUSPENDED')
      await write(work, subscription, { suspendReason: 'PARENT', following: true }, 'follow');
    else await follow(work, await write(work, subscription, { status: next, ...restored }, 'restore'));
  }
}

/** Somebody wants a domain renewed ahead of time, or in its grace: it is invoiced, and extended when that is paid. */
export async function requestRenewal(work: Work, id: string): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  assertDomain(subscription);
  stateAfter(subscription.kind, subscription.status, 'renew');
  await request(work, subscription, null);
}

/** Somebody wants a domain back from redemption: its next period is invoiced with the price of restoring it. */
export async function requestRestoration(work: Work, id: string): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  assertDomain(subscription);
  stateAfter(subscription.kind, subscription.status, 'redeem');
  const { productId, cycle, price, name } = subscription;
  const listed = await priceFor(work, productId, cycle, price.currency);
  if (!listed?.restoreFee)
    throw new Refusal('RESTORE_NOT_PRICED', `There is no price for restoring ${name} in ${price.currency}.`, ['id'], {
      ...{ name, currency: price.currency },
    });
  await request(work, subscription, { ...listed.restoreFee });
}

async function request(work: Work, subscription: Subscription, restoreFee: Money | null): Promise<void> {
  const { id, clientId, name, periodEnd, billedUntil } = subscription;
  assertOpen(await work.of(Client).get(clientId));
  if (billedUntil! > periodEnd!)
    throw new Refusal('RENEWAL_OPEN', `The period of ${name} from ${periodEnd} has been invoiced already.`, ['id'], {
      periodEnd: periodEnd!,
    });
  const period = periodFrom(billingOf(subscription), periodEnd!);
  await write(work, subscription, { billedUntil: period.end }, restoreFee ? 'requestRestoration' : 'requestRenewal');
  work.announce(new RenewalRequested(id, clientId, period, restoreFee));
}

function assertDomain({ kind, name }: Subscription): void {
  if (kind === 'DOMAIN') return;
  throw new Refusal('NOT_A_DOMAIN', `${name} is no domain: it renews by itself.`, ['id'], { name });
}

function billingOf({ id, anchorOn, cycle }: Subscription): Billing {
  if (!anchorOn) throw new Error(`${id} has not begun`);
  return { anchorOn, cycle };
}
