import { behind, partnerIdOf, userIdOf, type Actor } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Client, ClientStatus } from '../../clients/entity';
import { Subscription } from '../../subscriptions/entity';
import { Department, Ticket, TicketMessage, TicketNote, TicketPriority } from '../entity/ticket';
import { FilesSent, TicketNoted, TicketOpened, TicketReplied } from '../events';
import { opened, replied, replyGoes, sideOf, type Author, type AuthorKind, type Side } from '../rules/status';
import { bodyOf, fileIdsOf, searchText, subjectOf } from '../rules/words';
import { touchTicket } from './act';

interface Message {
  readonly body: string;
  readonly fileIds?: readonly string[] | null;
}

export interface Opening extends Message {
  /** For whom it is asked; a client asks for itself. */
  readonly clientId?: string | null;
  readonly departmentId: string;
  readonly subject: string;
  readonly priority?: TicketPriority | null;
  /** The service, add-on or domain it is about. */
  readonly subscriptionId?: string | null;
}

export function authorOf(actor: Actor): Author {
  const kinds = { client: 'CLIENT', partner: 'PARTNER', staff: 'STAFF', house: 'STAFF' } as const;
  return { kind: kinds[actor.kind], partnerId: actor.kind === 'partner' ? actor.partnerId : null };
}

/** The person, in the account it acts for: whose an upload is. */
export function ownerOf(actor: Actor): string {
  const account = actor.kind === 'client' ? actor.clientId : (partnerIdOf(actor) ?? '');
  return `${actor.kind}:${account}:${userIdOf(actor) ?? ''}`;
}

/** Opens an inquiry for the asking client, or on a client's behalf. Returns its id. */
export async function openTicket(work: Work, opening: Opening): Promise<string> {
  const { of, actor } = work;
  const client = await of(Client).get(clientIdFor(actor, opening.clientId));
  if (client.status !== ClientStatus.ACTIVE)
    throw new Refusal('CLIENT_CLOSED', 'The client account is closed.', ['input', 'clientId']);
  const department = await of(Department).get(opening.departmentId);
  if (!department.active)
    throw new Refusal('DEPARTMENT_CLOSED', `${department.name} takes no new inquiries.`, ['input', 'departmentId'], {
      name: department.name,
    });
  await assertOwn(work, client.id, opening.subscriptionId);
  const subject = subjectOf(opening.subject);
  const { departmentId, subscriptionId = null, priority } = opening;
  const about = { departmentId, subject, subscriptionId, priority: priority ?? TicketPriority.MEDIUM, followsId: null };
  return begin(work, client, about, 'asking', opening);
}

/** Adds a message for all sides. Returns the inquiry it went to: a new one, when this was closed for long. */
export async function replyToTicket(work: Work, id: string, message: Message): Promise<string> {
  const { of, actor, now } = work;
  const ticket = await of(Ticket).lock(id);
  const author = authorOf(actor);
  const side = sideOf(author, ticket);
  if (replyGoes(ticket, now) === 'to a new one') {
    const client = await of(Client).get(ticket.clientId);
    const { departmentId, subject, subscriptionId, priority } = ticket;
    return begin(work, client, { departmentId, subject, subscriptionId, priority, followsId: id }, side, message);
  }
  const messageId = await write(work, ticket, author.kind, message);
  const state = replied(ticket, side, now);
  await of(Ticket).update(id, {
    ...state,
    ...{ messageCount: ticket.messageCount + 1, lastMessageAt: now, lastMessageBy: author.kind },
  });
  work.audit({
    ...{ action: 'ticket.reply', subject: ['Ticket', id], clientId: ticket.clientId },
    ...{ before: { status: ticket.status }, after: { status: state.status } },
  });
  work.announce(new TicketReplied(id, ticket.clientId, messageId, author.partnerId, side));
  touchTicket(work, ticket);
  return id;
}

/** Adds what the client never sees. A partner's note is its own and staff's; staff's is staff's. */
export async function noteOnTicket(work: Work, id: string, note: Message): Promise<string> {
  const { of, actor, now } = work;
  const ticket = await of(Ticket).get(id);
  const { kind: authorKind, partnerId } = authorOf(actor);
  const body = bodyOf(note.body);
  const fileIds = fileIdsOf(note.fileIds);
  const noteId = work.id('not');
  await of(TicketNote).insert({
    ...{ id: noteId, ticketId: id, partnerId, authorKind, authorUserId: userIdOf(actor), authorName: '', body },
    createdAt: now,
  });
  if (fileIds.length > 0) work.announce(new FilesSent(fileIds, ownerOf(actor), { noteId }));
  work.announce(new TicketNoted(id, noteId));
  // Not the client's business: its activity list does not show it.
  work.audit({ action: 'ticket.note', subject: ['TicketNote', noteId], partnerId });
  work.touch({ topic: 'tickets', subjectId: ticket.id, partnerId, staffOnly: !partnerId });
  return id;
}

type About = Pick<Ticket, 'departmentId' | 'subject' | 'subscriptionId' | 'priority' | 'followsId'>;

async function begin(work: Work, client: Client, about: About, side: Side, message: Message): Promise<string> {
  const { of, actor, now } = work;
  const { kind, partnerId } = authorOf(actor);
  const number = await work.next('TICKET');
  const ticket = await of(Ticket).insert({
    ...{ id: work.id('tic'), number, clientId: client.id, ...about, ...opened(side, now) },
    ...{ openedBy: kind, openedByUserId: userIdOf(actor), partnerId, assigneeUserId: null, assigneeName: null },
    ...{ mergedIntoId: null, messageCount: 1, lastMessageAt: now, lastMessageBy: kind, createdAt: now },
    searchText: searchText(number, about.subject),
  });
  const messageId = await write(work, ticket, kind, message);
  const { departmentId, priority, status, followsId } = ticket;
  work.audit({
    ...{ action: 'ticket.open', subject: ['Ticket', ticket.id], clientId: client.id },
    after: { number, departmentId, priority, status, followsId },
  });
  work.announce(new TicketOpened(ticket.id, client.id, messageId, partnerId));
  touchTicket(work, ticket);
  return ticket.id;
}

/** The author's name is filled in by a listener: who is not staff cannot read users. */
async function write(work: Work, { id, clientId }: Ticket, authorKind: AuthorKind, message: Message): Promise<string> {
  const { of, actor, now } = work;
  const body = bodyOf(message.body);
  const fileIds = fileIdsOf(message.fileIds);
  const messageId = work.id('msg');
  await of(TicketMessage).insert({
    ...{ id: messageId, ticketId: id, clientId, authorKind, authorUserId: userIdOf(actor), authorName: '', body },
    ...{ onBehalf: behind(actor) !== null, createdAt: now },
  });
  if (fileIds.length > 0) work.announce(new FilesSent(fileIds, ownerOf(actor), { messageId }));
  return messageId;
}

function clientIdFor(actor: Actor, named: string | null | undefined): string {
  if (actor.kind === 'client') {
    if (named && named !== actor.clientId) throw new NotFound('Client');
    return actor.clientId;
  }
  if (!named) throw new Refusal('CLIENT_MISSING', 'Say for which client you ask.', ['input', 'clientId']);
  return named;
}

async function assertOwn({ of }: Work, clientId: string, subscriptionId: string | null | undefined): Promise<void> {
  if (!subscriptionId) return;
  const subscription = await of(Subscription).get(subscriptionId);
  if (subscription.clientId !== clientId) throw new NotFound('Subscription');
}
