import { house } from '../../kernel/actor';
import { Refusal } from '../../kernel/refusal';
import type { Database } from '../../platform/db/database';
import type { Work } from '../../platform/db/work';
import type { Transport } from '../../platform/mail/transport';
import { OutboxMessage } from '../../platform/outbox/entity';
import type { Delivery } from '../../platform/outbox/deliver';
import { settingsOf } from '../settings/service';
import { Mail, MailStatus } from './entity';
import { orderFrom, render } from './templates/letter';

export interface MailOptions {
  readonly publicUrl: string;
  readonly mailFrom: string;
  /** Null: mails are only kept, for an admin to read. */
  readonly transport: Transport | null;
}

/** Writes the ordered mail, keeps it, and hands it to the mail server when there is one. */
export function mailDelivery({ publicUrl, mailFrom, transport }: MailOptions): Delivery {
  return async (db, { id: outboxId, payload }) => {
    const order = orderFrom(payload);
    const { operator } = await settingsOf(db.reading(house('mail')));
    const inHouse = { operator: operator.name, publicUrl };
    const mail = render(order, inHouse);
    // A link that opens an account stays with its reader, unless reading it here is the only way.
    const kept = transport
      ? render({ ...order, values: { ...order.values, link: `${publicUrl}/admin/` } }, inHouse)
      : mail;
    const id = outboxId.replace(/^out/, 'mai');
    await keep(db, {
      ...{ id, outboxId, template: order.template, recipient: order.to, language: order.language.slice(0, 2) },
      ...{ subject: kept.subject.slice(0, 500), html: kept.html, text: kept.text, createdAt: db.now(), sentAt: null },
      status: transport ? MailStatus.WAITING : MailStatus.STORED,
    });
    if (transport) {
      await transport({
        ...mail,
        from: mailFrom,
        to: order.to,
        messageId: `<${outboxId}@${new URL(publicUrl).hostname}>`,
      });
      await db.transact(house('mail'), ({ of }) => of(Mail).update(id, { status: MailStatus.SENT, sentAt: db.now() }));
    }
    return { template: order.template, mailId: id };
  };
}

/** Once, however often it is delivered. */
async function keep(db: Database, mail: Mail): Promise<void> {
  await db.transact(house('mail'), async ({ of }) => {
    if (!(await of(Mail).find(mail.id))) await of(Mail).insert(mail);
  });
}

/** Lets a message that was given up, or that rests after a failure, be tried again at once. */
export async function redrive(work: Work, id: string): Promise<string> {
  const message = await work.of(OutboxMessage).lock(id);
  if (message.deliveredAt) throw new Refusal('OUTBOX_DELIVERED', 'This message has been delivered.', ['id']);
  await work.of(OutboxMessage).update(id, { dueAt: work.now, attempts: 0, claimedBy: null });
  work.audit({
    action: 'outbox.redrive',
    subject: ['OutboxMessage', id],
    before: { attempts: message.attempts },
    after: { attempts: 0 },
  });
  return id;
}
