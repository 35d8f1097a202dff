import { house } from '../../kernel/actor';
import { Refusal } from '../../kernel/refusal';
import type { Database } from '../../platform/db/database';
import type { Work } from '../../platform/db/work';
import type { Transport } from '../../platform/mail/transport';
import { OutboxMessage } from '../../platform/outbox/entity';
import type { Delivery } from '../../platform/outbox/deliver';
import { settingsOf } from '../settings/service';
import { Mail, MailStatus } from './entity';
import { isOptedOut } from './queries';
import { logoOf } from './service/brand';
import { refusalToken } from './service/unsubscribe';
import { orderFrom, render, type MailOrder } from './templates/letter';
import { topicOf } from './templates/topics';

export interface MailOptions {
  readonly publicUrl: string;
  readonly mailFrom: string;
  /** Null: mails are only kept, for an admin to read. */
  readonly transport: Transport | null;
  /** Whether the reader has chosen not to be written to about this. */
  readonly isUnwanted?: (db: Database, order: MailOrder) => Promise<boolean>;
}

/** Writes the ordered mail, keeps it, and hands it to the mail server when there is one and its reader wants it. */
export function mailDelivery(options: MailOptions): Delivery {
  const { publicUrl, mailFrom, transport } = options;
  return async (db, { id: outboxId, payload }) => {
    const order = orderFrom(payload);
    const settings = await settingsOf(db.reading(house('mail')));
    const logo = await logoOf(settings);
    const topic = topicOf(order.template);
    const refuseAt =
      topic === 'account' ? null : `${publicUrl}/unsubscribe/${refusalToken({ email: order.to, topic })}`;
    const brand = { colour: settings.brandColour, logo: logo && `cid:${logo.name}` };
    const inHouse = { operator: settings.operator.name, publicUrl, brand, refuseAt };
    const isRefused = await refused(db, order, options);
    const mail = render(order, inHouse);
    // A link that opens an account stays with its reader, unless reading it here is the only way.
    const kept =
      transport || isRefused
        ? render({ ...order, values: { ...order.values, link: `${publicUrl}/admin/` } }, inHouse)
        : mail;
    const id = outboxId.replace(/^out/, 'mai');
    const status = isRefused ? MailStatus.SUPPRESSED : transport ? MailStatus.WAITING : MailStatus.STORED;
    await keep(db, {
      ...{ id, outboxId, template: order.template, recipient: order.to, language: order.language.slice(0, 2) },
      ...{ subject: kept.subject.slice(0, 500), html: kept.html, text: kept.text, createdAt: db.now(), sentAt: null },
      status,
    });
    if (transport && !isRefused) {
      await transport({
        ...mail,
        from: mailFrom,
        to: order.to,
        messageId: `<${outboxId}@${new URL(publicUrl).hostname}>`,
        headers: refuseAt ? oneClick(refuseAt) : {},
        pictures: logo ? [logo] : [],
      });
      await db.transact(house('mail'), ({ of }) => of(Mail).update(id, { status: MailStatus.SENT, sentAt: db.now() }));
    }
    return { template: order.template, mailId: id };
  };
}

/** RFC 8058: the mail program itself offers to refuse more of these. */
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Asked when it is sent, not when it was ordered: what its reader decided meanwhile counts. */
async function refused(db: Database, order: MailOrder, { isUnwanted }: MailOptions): Promise<boolean> {
  const topic = topicOf(order.template);
  if (topic !== 'account' && (await isOptedOut(db.reading(house('mail')), order.to, topic))) return true;
  return (await isUnwanted?.(db, order)) ?? false;
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
