import { domainToUnicode } from 'node:url';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { monthsOf } from '../../catalogue/rules';
import { OrderItem } from '../../orders/entity';
import { assertRunning, domainTaken } from '../../orders/rules/available';
import { completeOrder } from '../../orders/service/decide';
import { Subscription } from '../entity';
import { periodAt } from '../rules/period';
import { stateAfter } from '../rules/status';
import { follow } from './follow';
import { todayOf, insertSubscription, write, type Patch } from './write';

const itemsOf = (work: Work, orderId: string) =>
  work.of(OrderItem).list({ where: [{ orderId }], orderBy: [['position', 'ASC']] });

/** Every item that renews becomes a pending subscription; what is bought once becomes none. */
export async function createSubscriptions(work: Work, orderId: string): Promise<void> {
  const items = (await itemsOf(work, orderId)).filter(({ cycle }) => monthsOf(cycle) !== null);
  const idOf = new Map(items.map((item) => [item.id, work.id('sub')]));
  for (const item of items) {
    const id = idOf.get(item.id)!;
    await assertDomainFree(work, item);
    const parentId = item.parentItemId ? idOf.get(item.parentItemId)! : await parentOf(work, item);
    await insertSubscription(work, { ...pending(item), id, parentId, createdAt: work.now });
    await work.of(OrderItem).update(item.id, { subscriptionId: id });
  }
}

function pending(item: OrderItem): Omit<Subscription, 'id' | 'parentId' | 'createdAt'> {
  const { clientId, orderId, productId, categoryId, kind, domainName, cycle, quantity, unitPrice, description } = item;
  return {
    ...{ clientId, orderId, orderItemId: item.id, productId, categoryId, kind, domainName, liveDomain: null },
    ...named(kind, description, domainName),
    ...{ cycle, quantity, price: unitPrice, status: 'PENDING', anchorOn: null, periods: 0, periodStart: null },
    ...{ periodEnd: null, billedUntil: null, endsOn: null, renewsOn: null, nextStepOn: null, suspendedAt: null },
    ...{ suspendReason: null, cancelReason: null, following: false, endedAt: null, version: 1 },
  };
}

/** What lists show, and what a search looks through: a domain in the letters people write it with, too. */
export function named(kind: string, description: string, domainName: string | null) {
  const domain = domainName ? domainToUnicode(domainName) : '';
  const name = kind === 'DOMAIN' ? domain : description;
  const words = new Set([description, domain, domainName ?? ''].map((text) => text.toLowerCase()).filter(Boolean));
  return { name, searchText: [...words].join(' ') };
}

/** A unique column holds the same when two ask at once: the second runs again, and is refused here. */
async function assertDomainFree(work: Work, { kind, domainName, position }: OrderItem): Promise<void> {
  if (kind !== 'DOMAIN' || !domainName || !(await work.of(Subscription).first({ liveDomain: domainName }))) return;
  throw domainTaken(domainName, position);
}

/** The service an add-on belongs to: the same client's, and running. */
async function parentOf(work: Work, item: OrderItem): Promise<string | null> {
  const { parentSubscriptionId: id, clientId, position } = item;
  if (!id) return null;
  const [parent] = await work.of(Subscription).lockAll([{ id, clientId, kind: 'SERVICE' }]);
  return assertRunning(parent, position).id;
}

/** The order was accepted: what was ordered begins today, and a domain from elsewhere sets out. */
export async function beginSubscriptions(work: Work, orderId: string): Promise<void> {
  const transfers = new Set((await itemsOf(work, orderId)).filter(({ transfer }) => transfer).map(({ id }) => id));
  const pending = await work.of(Subscription).lockAll([{ orderId, status: 'PENDING' }]);
  for (const subscription of pending) {
    const { kind, status, orderItemId } = subscription;
    if (orderItemId && transfers.has(orderItemId))
      await write(work, subscription, { status: stateAfter(kind, status, 'startTransfer') }, 'startTransfer');
    else await write(work, subscription, await firstPeriod(work, subscription, 'activate'), 'activate');
  }
  // The service an add-on was ordered for may have stopped since.
  const parents = new Set(pending.map(({ parentId }) => parentId).filter((id) => id !== null));
  for (const parent of await work.of(Subscription).byIds([...parents])) await follow(work, parent);
  await completeWhenNonePends(work, orderId);
}

/** From today on, for one period. */
export async function firstPeriod(
  work: Work,
  { kind, status, cycle }: Subscription,
  act: 'activate' | 'completeTransfer',
): Promise<Patch> {
  const anchorOn = await todayOf(work);
  const { start, end } = periodAt({ anchorOn, cycle }, 0);
  const next = stateAfter(kind, status, act);
  return { status: next, anchorOn, periods: 1, periodStart: start, periodEnd: end, billedUntil: end };
}

/** The order will not be: nothing of it begins. */
export async function cancelPending(work: Work, orderId: string): Promise<void> {
  for (const subscription of await work.of(Subscription).lockAll([{ orderId, status: 'PENDING' }])) {
    const { kind, status } = subscription;
    await write(work, subscription, { status: stateAfter(kind, status, 'cancel') }, 'cancel');
  }
}

export async function completeWhenNonePends(work: Work, orderId: string | null): Promise<void> {
  if (!orderId) return;
  const waiting = { orderId, status: oneOf(['PENDING', 'PENDING_TRANSFER']) };
  if ((await work.of(Subscription).count([waiting])) === 0) await completeOrder(work, orderId);
}
