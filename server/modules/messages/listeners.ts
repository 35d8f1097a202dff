import type { Work } from '../../platform/db/work';
import { User } from '../identity/entity';
import { Partner } from '../partners/entity';
import { settingsOf } from '../settings/service';
import { Department } from '../tickets/entity/ticket';
import { Conversation, ConversationMessage } from './entity';
import type { MessageSent } from './events';

/** The rest is read in the portal. */
const LONGEST_QUOTE = 2_000;

/** Names the author as the person is called now; whoever writes for the house is called like the operator. */
export async function nameAuthor(work: Work, { messageId }: MessageSent): Promise<void> {
  const { authorUserId } = await work.of(ConversationMessage).get(messageId);
  const author = authorUserId ? await work.of(User).find(authorUserId) : null;
  const authorName = author?.name ?? (await settingsOf(work)).operator.name;
  await work.of(ConversationMessage).update(messageId, { authorName });
}

/** Writes to the other side, never to the author. */
export async function tellOfMessage(work: Work, { conversationId, messageId, side }: MessageSent): Promise<void> {
  const thread = await work.of(Conversation).get(conversationId);
  const { authorUserId, authorName, body } = await work.of(ConversationMessage).get(messageId);
  const author = authorUserId ? await work.of(User).find(authorUserId) : null;
  const reader = side === 'PARTNER' ? await desk(work, thread) : await partnerOf(work, thread);
  if (!reader?.email || reader.email === author?.email) return;
  const { number, subject } = thread;
  const values = { number, subject, author: authorName, body: body.slice(0, LONGEST_QUOTE), conversationId };
  work.emit('mail', { template: 'messageReceived', to: reader.email, language: reader.language, values });
}

interface Reader {
  readonly email: string;
  readonly language: string;
}

/** The operator's side: whose job it is, or else the department's address. */
async function desk({ of }: Work, { assigneeUserId, departmentId }: Conversation): Promise<Reader | null> {
  const assignee = assigneeUserId ? await of(User).find(assigneeUserId) : null;
  if (assignee) return assignee;
  const { email } = await of(Department).get(departmentId);
  return { email, language: 'en' };
}

/** The partner's side: who began it, or the partner's own address when staff did. */
async function partnerOf({ of }: Work, { openedBy, openedByUserId, partnerId }: Conversation): Promise<Reader | null> {
  const opener = openedBy === 'PARTNER' && openedByUserId ? await of(User).find(openedByUserId) : null;
  return opener ?? of(Partner).find(partnerId);
}
