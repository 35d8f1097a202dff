import { plus, type Money } from '../../../kernel/money';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { assertOpen } from '../../clients/rules';
import { Order, OrderItem } from '../entity';
import { OrderAccepted, OrderCancelled, OrderMarkedFraud, OrderReinstated } from '../events';
import { canOrder, orderAfter, type OrderAct } from '../rules/status';

/** Staff accept an order that nobody has paid yet: its items begin. */
export async function acceptOrder(work: Work, id: string): Promise<void> {
  const { clientId } = await decide(work, id, 'accept');
  work.announce(new OrderAccepted(id, clientId));
}

/** The first invoice was paid: accepts the order if it waits for that; false when there was nothing to accept. */
export async function acceptPaidOrder(work: Work, id: string): Promise<boolean> {
  const order = await work.of(Order).lock(id);
  if (!canOrder(order.status, 'accept')) return false;
  await acceptOrder(work, id);
  return true;
}

/** Nothing of it waits any more. For the subscriptions, which know; an order not accepted stays as it is. */
export async function completeOrder(work: Work, id: string): Promise<void> {
  const order = await work.of(Order).lock(id);
  if (canOrder(order.status, 'complete')) await decide(work, id, 'complete');
}

export async function cancelOrder(work: Work, id: string): Promise<void> {
  const { clientId } = await decide(work, id, 'cancel');
  work.announce(new OrderCancelled(id, clientId));
}

export async function markOrderFraud(work: Work, id: string): Promise<void> {
  const { clientId } = await decide(work, id, 'markFraud');
  work.announce(new OrderMarkedFraud(id, clientId));
}

/** It was no fraud after all: its items are ordered again, unless the account has been closed since. */
export async function unmarkOrderFraud(work: Work, id: string): Promise<void> {
  const { clientId } = await decide(work, id, 'unmarkFraud');
  assertOpen(await work.of(Client).get(clientId));
  await work.of(OrderItem).updateWhere([{ orderId: id }], { subscriptionId: null });
  work.announce(new OrderReinstated(id, clientId));
}

/** What the first invoice adds in tax. For the invoices, which know. */
export async function recordTax(work: Work, id: string, tax: Money): Promise<void> {
  const { net } = await work.of(Order).get(id);
  await work.of(Order).update(id, { tax: { ...tax }, total: plus(net, tax) });
}

/** Locked before it is looked at: of two who decide at once, the second sees what the first did. */
async function decide(work: Work, id: string, act: OrderAct): Promise<Order> {
  const order = await work.of(Order).lock(id);
  const status = orderAfter(order.status, act);
  await work.of(Order).update(id, { status }, order.version);
  const { clientId } = order;
  work.audit({
    action: `order.${act}`,
    subject: ['Order', id],
    clientId,
    before: { status: order.status },
    after: { status },
  });
  work.touch({ topic: 'orders', subjectId: id, clientId });
  return order;
}
