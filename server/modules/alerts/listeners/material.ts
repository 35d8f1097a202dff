import type { Work } from '../../../platform/db/work';
import { Announcement } from '../../announcements/entity';
import type { AnnouncementPublished } from '../../announcements/events';
import type { AudiencePart } from '../../audiences/rules';
import { partnersMeant } from '../../audiences/service';
import { User } from '../../identity/entity';
import { Conversation, ConversationMessage } from '../../messages/entity';
import type { MessageSent } from '../../messages/events';
import type { ResourcePublished } from '../../resources/events';
import { accountsOf, type Audience } from '../queries';
import { EVENTS } from '../rules';
import { raise, type Notice } from '../service/raise';

/** So many partners in one statement. */
const AT_ONCE = 500;
const STAFF = EVENTS.inquiry.roles.filter((role) => role === 'ADMIN' || role === 'SUPPORT');

/** In the portal, and as news by mail: what the operator wrote, in each partner's language. */
export async function alertOfNews(
  work: Work,
  { announcementId, title, audience }: AnnouncementPublished,
): Promise<void> {
  const path = `/announcements/${announcementId}/show`;
  await tellPartners(work, audience, { event: 'announcement', wording: 'announcement', facts: { title }, path });
  if (work.silent) return;
  const { texts, fallback } = await work.of(Announcement).get(announcementId);
  for (const { email, name, language } of await partnersMeant(work, audience)) {
    const text = texts[language as keyof typeof texts] ?? texts[fallback as keyof typeof texts];
    if (!email || !text) continue;
    const values = { name, announcementId, title: text.title, body: text.body };
    work.emit('mail', { template: 'announcementPublished', to: email, language, values });
  }
}

export async function alertOfResource(work: Work, { title, number, audience }: ResourcePublished): Promise<void> {
  const wording = number === 1 ? 'resourceNew' : 'resourceVersion';
  await tellPartners(work, audience, { event: 'resource', wording, facts: { title, number }, path: '/material' });
}

async function tellPartners(work: Work, parts: readonly AudiencePart[], notice: Omit<Notice, 'to'>): Promise<void> {
  if (work.silent) return;
  if (parts.length === 0) return raise(work, { to: { of: 'partners' }, ...notice });
  const ids = (await partnersMeant(work, parts)).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await raise(work, { to: { of: 'some', ids: ids.slice(from, from + AT_ONCE) }, ...notice });
}

/** The other side of a thread between a partner and the operator. */
export async function alertOfMessage(work: Work, sent: MessageSent): Promise<void> {
  if (work.silent) return;
  const { conversationId, messageId, partnerId, side, subject } = sent;
  const { authorName } = await work.of(ConversationMessage).get(messageId);
  const { openedByUserId, assigneeUserId } = await work.of(Conversation).get(conversationId);
  const people = await work.of(User).byIds([openedByUserId, assigneeUserId].filter((each) => each !== null));
  const to: Audience =
    side === 'STAFF' ? { of: 'partner', id: partnerId } : { of: 'staff', roles: STAFF, userId: assigneeUserId };
  const accounts = await accountsOf(work, to);
  await raise(work, {
    ...{ to, event: 'inquiry', wording: 'messageReceived', facts: { author: authorName, subject } },
    ...{ path: `/messages/${conversationId}/show`, written: [...people, ...accounts].map(({ email }) => email) },
  });
}
