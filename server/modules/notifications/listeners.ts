import { decimal } from '../../kernel/money';
import { absent, containing, oneOf, type Conditions } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import { OutboxMessage } from '../../platform/outbox/entity';
import { Client } from '../clients/entity';
import type { ClientErased } from '../clients/events';
import { Order } from '../orders/entity';
import type { OrderPlaced } from '../orders/events';
import { Ticket } from '../tickets/entity/ticket';
import { Mail } from './entity';

const ERASED = { recipient: 'erased@invalid.invalid', subject: 'Erased', html: '', text: '' };
const AT_ONCE = 50;

/** Confirms an order to its client, whoever placed it. Heard after the tax is known. */
export async function confirmOrder(work: Work, { orderId, clientId }: OrderPlaced): Promise<void> {
  const order = await work.of(Order).get(orderId);
  const { email, name, language } = await work.of(Client).get(clientId);
  if (!email) return;
  const values = { name, number: order.number, total: decimal(order.total), currency: order.total.currency, orderId };
  work.emit('mail', { template: 'orderPlaced', to: email, language, values });
}

/**
 * Empties the kept mails that went to an erased client or its people, name them, or quote their correspondence, and
 * drops those that still wait. One too many is forgotten rather than one too few: a copy lasts 90 days anyway.
 */
export async function forgetMails({ of }: Work, { clientId, knownBy }: ClientErased): Promise<void> {
  const tickets = await of(Ticket).list({ where: [{ clientId }], columns: ['id'] });
  await of(Mail).updateWhere([{ recipient: oneOf(knownBy.emails) }], ERASED);
  const signs = [...knownBy.emails, ...knownBy.names, ...tickets.map(({ id }) => id)];
  for (let from = 0; from < signs.length; from += AT_ONCE) {
    const some = signs.slice(from, from + AT_ONCE);
    await of(Mail).updateWhere([some.map((sign) => ({ text: containing(sign) }))], ERASED);
    const named = some.map((sign): Conditions<OutboxMessage> => ({ payload: containing(inJson(sign)) }));
    await of(OutboxMessage).remove([{ type: 'mail', deliveredAt: absent() }, named]);
  }
}

/** As it stands within a JSON text. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
