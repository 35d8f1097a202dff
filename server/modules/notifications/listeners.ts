import { decimal } from '../../kernel/money';
import type { Work } from '../../platform/db/work';
import { Client } from '../clients/entity';
import { Order } from '../orders/entity';
import type { OrderPlaced } from '../orders/events';

/** Confirms an order to its client, whoever placed it. Heard after the tax is known. */
export async function confirmOrder(work: Work, { orderId, clientId }: OrderPlaced): Promise<void> {
  const order = await work.of(Order).get(orderId);
  const { email, name, language } = await work.of(Client).get(clientId);
  if (!email) return;
  const values = { name, number: order.number, total: decimal(order.total), currency: order.total.currency, orderId };
  work.emit('mail', { template: 'orderPlaced', to: email, language, values });
}
