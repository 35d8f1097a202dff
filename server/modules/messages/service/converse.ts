import { userIdOf, type Actor } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { StaffMember, User } from '../../identity/entity';
import { Partner } from '../../partners/entity';
import { Department } from '../../tickets/entity/ticket';
import { FilesSent } from '../../tickets/events';
import {
  closed,
  opened,
  reopened,
  replied,
  replyGoes,
  type AuthorKind,
  type Side,
  type TicketState,
} from '../../tickets/rules/status';
import { bodyOf, fileIdsOf, searchText, subjectOf } from '../../tickets/rules/words';
import { authorOf, ownerOf } from '../../tickets/service/write';
import { Conversation, ConversationMessage } from '../entity';
import { MessageSent } from '../events';
import { readBy } from './read';

interface Message {
  readonly body: string;
  readonly fileIds?: readonly string[] | null;
}

export interface ConversationWish extends Message {
  /** To which partner; a partner writes for itself. */
  readonly partnerId?: string | null;
  /** Where it goes; the first one that takes inquiries, when left out. */
  readonly departmentId?: string | null;
  readonly subject: string;
}

/** A partner always asks, and staff always answer. */
const sideOf = (kind: AuthorKind): Side => (kind === 'STAFF' ? 'answering' : 'asking');

/** Begins a thread between a partner and the operator. Returns its id. */
export async function openConversation(work: Work, wish: ConversationWish): Promise<string> {
  const partner = await work.of(Partner).get(partnerIdFor(work.actor, wish.partnerId));
  const department = await departmentFor(work, wish.departmentId);
  const about = { departmentId: department.id, subject: subjectOf(wish.subject), followsId: null };
  return begin(work, partner.id, about, wish);
}

/** Adds a message. Returns the thread it went to: a new one, when this was closed for long. */
export async function replyToConversation(work: Work, id: string, message: Message): Promise<string> {
  const { of, actor, now } = work;
  const thread = await of(Conversation).lock(id);
  const { kind } = authorOf(actor);
  if (replyGoes(thread, now) === 'to a new one') {
    const { departmentId, subject, partnerId } = thread;
    return begin(work, partnerId, { departmentId, subject, followsId: id }, message);
  }
  const state = replied(thread, sideOf(kind), now);
  await of(Conversation).update(id, {
    ...state,
    ...{ messageCount: thread.messageCount + 1, lastMessageAt: now, lastMessageBy: kind },
  });
  await write(work, thread, kind, message, false);
  note(work, thread, 'reply', { before: { status: thread.status }, after: { status: state.status } });
  return id;
}

export const closeConversation = (work: Work, id: string) => change(work, id, 'close', (it) => closed(it, work.now));
export const reopenConversation = (work: Work, id: string) =>
  change(work, id, 'reopen', (it) => reopened(it, work.now));

/** Makes it somebody's job, or nobody's. Only those of the staff who may deal with messages. */
export async function assignConversation(work: Work, id: string, userId: string | null): Promise<string> {
  const thread = await work.of(Conversation).lock(id);
  const member = userId && (await work.of(StaffMember).first({ userId, active: true }));
  if (userId && (!member || (member.role !== 'ADMIN' && member.role !== 'SUPPORT')))
    throw new Refusal('TICKET_ASSIGNEE', 'This person does not deal with messages.', ['userId']);
  const after = { assigneeUserId: userId, assigneeName: userId ? (await work.of(User).get(userId)).name : null };
  await work.of(Conversation).update(id, after);
  note(work, thread, 'assign', { before: thread, after });
  return id;
}

type About = Pick<Conversation, 'departmentId' | 'subject' | 'followsId'>;

async function begin(work: Work, partnerId: string, about: About, message: Message): Promise<string> {
  const { of, actor, now } = work;
  const { kind } = authorOf(actor);
  const number = await work.next('CONVERSATION');
  const thread = await of(Conversation).insert({
    ...{ id: work.id('con'), number, partnerId, ...about, ...opened(sideOf(kind), now) },
    ...{ openedBy: kind, openedByUserId: userIdOf(actor), assigneeUserId: null, assigneeName: null },
    ...{ messageCount: 1, lastMessageAt: now, lastMessageBy: kind, createdAt: now },
    searchText: searchText(number, about.subject),
  });
  await write(work, thread, kind, message, true);
  const { departmentId, followsId, status } = thread;
  note(work, thread, 'open', { after: { number, departmentId, status, followsId } });
  return thread.id;
}

/** The author's name is filled in by a listener: a partner cannot read users. */
async function write(
  work: Work,
  { id: conversationId, partnerId, subject }: Conversation,
  authorKind: AuthorKind,
  message: Message,
  isNew: boolean,
): Promise<void> {
  const { of, actor, now } = work;
  const body = bodyOf(message.body);
  const fileIds = fileIdsOf(message.fileIds);
  const id = work.id('msg');
  const authorUserId = userIdOf(actor);
  await of(ConversationMessage).insert({
    ...{ id, conversationId, partnerId, authorKind, authorUserId, authorName: '', body, createdAt: now },
  });
  await readBy(work, conversationId, partnerId, authorUserId);
  if (fileIds.length > 0)
    work.announce(new FilesSent(fileIds, ownerOf(actor), { conversationMessageId: id, partnerId }));
  const side = authorKind === 'STAFF' ? 'STAFF' : 'PARTNER';
  work.announce(new MessageSent(conversationId, id, partnerId, side, subject, isNew));
}

async function change(
  work: Work,
  id: string,
  verb: string,
  become: (thread: TicketState) => TicketState,
): Promise<string> {
  const thread = await work.of(Conversation).lock(id);
  const state = become(thread);
  await work.of(Conversation).update(id, state);
  note(work, thread, verb, { before: { status: thread.status }, after: { status: state.status } });
  return id;
}

function note(
  work: Work,
  { id, partnerId }: Pick<Conversation, 'id' | 'partnerId'>,
  verb: string,
  deed: { readonly before?: object; readonly after?: object },
): void {
  work.audit({ action: `conversation.${verb}`, subject: ['Conversation', id], partnerId, ...deed });
  work.touch({ topic: 'messages', subjectId: id, partnerId });
}

function partnerIdFor(actor: Actor, named: string | null | undefined): string {
  if (actor.kind === 'partner') {
    if (named && named !== actor.partnerId) throw new NotFound('Partner');
    return actor.partnerId;
  }
  if (!named) throw new Refusal('REQUIRED', 'Say to which partner you write.', ['input', 'partnerId']);
  return named;
}

async function departmentFor({ of }: Work, id: string | null | undefined): Promise<Department> {
  const [first] = await of(Department).list({
    where: [id ? { id } : { active: true }],
    orderBy: [['position', 'ASC']],
    limit: 1,
  });
  if (!first && id) throw new NotFound('Department');
  if (!first?.active)
    throw new Refusal('DEPARTMENT_CLOSED', `${first?.name ?? 'Nobody'} takes no messages.`, ['input', 'departmentId'], {
      name: first?.name ?? '–',
    });
  return first;
}
