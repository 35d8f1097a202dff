import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { pseudonym, seal, unseal } from '../../../platform/secrets';
import { MailOptOut } from '../entity';
import { isRefusable, type RefusableTopic } from '../rules/refusable';

/** Which mails to whom. */
export interface Subscription {
  readonly email: string;
  readonly topic: RefusableTopic;
}

const MARK = 'mails:';

/** What stands in the address by which they are refused: sealed, so that nobody makes one up, and no log tells whose it is. */
export function refusalToken({ email, topic }: Subscription): string {
  return Buffer.from(seal(`${MARK}${topic}:${email}`), 'base64').toString('base64url');
}

/** Null for what is no such token. It works as long as SECRET_KEY stays. */
export function subscriptionFrom(token: string): Subscription | null {
  try {
    const text = unseal(Buffer.from(token, 'base64url').toString('base64'));
    const [, topic = '', email = ''] = /^mails:(\w+):(.+)$/.exec(text) ?? [];
    return isRefusable(topic) ? { email, topic } : null;
  } catch {
    return null;
  }
}

/** Refuses what the token is no token of. */
export function assertSubscription(token: string): Subscription {
  const found = subscriptionFrom(token);
  if (!found) throw new Refusal('UNSUBSCRIBE_LINK', 'This link is not complete, or not ours.', ['token']);
  return found;
}

/**
 * No more of these mails to that address, until somebody there wants them again. Doing it twice is doing it once. The
 * log tells it of the hash: whoever asks what became of an address finds it, and nobody reads an address out of it.
 */
export async function optOut(work: Work, { email, topic }: Subscription): Promise<void> {
  const emailHash = pseudonym(email);
  if (await work.of(MailOptOut).first({ emailHash, topic })) return;
  await work.of(MailOptOut).insert({ id: work.id('opt'), emailHash, topic, createdAt: work.now });
  work.audit({ action: 'mail.optOut', subject: ['MailOptOut', emailHash], after: { topic } });
}

export async function optIn(work: Work, { email, topic }: Subscription): Promise<void> {
  const emailHash = pseudonym(email);
  if ((await work.of(MailOptOut).remove([{ emailHash, topic }])) === 0) return;
  work.audit({ action: 'mail.optIn', subject: ['MailOptOut', emailHash], before: { topic } });
}
