import { behind, partnerIdOf, userIdOf } from '../../../kernel/actor';
import { zero } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Order, OrderItem } from '../entity';
import { OrderPlaced } from '../events';
import { OrderStatus } from '../rules/status';
import { quote, type OrderWish } from './quote';

const LONGEST_NOTE = 2000;

/** Places what the wish quotes to; announces it, so that subscriptions and the first invoice come with it. */
export async function placeOrder(work: Work, wish: OrderWish): Promise<Order> {
  const note = noteOf(wish);
  const { clientId, currency, lines, net } = await quote(work, wish);
  const { actor, now } = work;
  const id = work.id('ord');
  const items = lines.map((line): OrderItem => {
    const { taxCategory: _ofProduct, parentItem: _place, ...ordered } = line;
    return { ...ordered, id: work.id('oit'), orderId: id, clientId, parentItemId: null, subscriptionId: null };
  });
  for (const [position, { parentItem }] of lines.entries())
    if (parentItem !== null) items[position]!.parentItemId = items[parentItem]!.id;

  const order = await work.of(Order).insert({
    ...{ id, number: await work.next('ORD'), clientId, status: OrderStatus.PENDING, placedAt: now },
    ...{ placedByUserId: userIdOf(actor), placedByKind: actor.kind, behindUserId: behind(actor)?.userId ?? null },
    ...{ partnerId: partnerIdOf(actor), currency, net, tax: zero(currency), total: net, note },
    ...{ ip: actor.origin?.ip ?? null, version: 1 },
  });
  await work.of(OrderItem).insertAll(items);
  work.audit({
    action: 'order.place',
    subject: ['Order', id],
    clientId,
    after: { number: order.number, status: order.status, net, items: items.length },
  });
  work.touch({ topic: 'orders', subjectId: id, clientId });
  work.announce(new OrderPlaced(id, clientId));
  return order;
}

function noteOf({ note }: OrderWish): string {
  const text = note?.trim() ?? '';
  if (text.length <= LONGEST_NOTE) return text;
  throw new Refusal(
    'TEXT_TOO_LONG',
    `The note has ${text.length} characters; at most ${LONGEST_NOTE} are kept.`,
    ['input', 'note'],
    { length: text.length, most: LONGEST_NOTE },
  );
}
