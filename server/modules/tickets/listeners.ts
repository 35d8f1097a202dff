import { Refusal } from '../../kernel/refusal';
import { oneOf, within } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import { Client } from '../clients/entity';
import type { ClientErased } from '../clients/events';
import { User } from '../identity/entity';
import { Partner, PartnerStatus } from '../partners/entity';
import { Relationship } from '../relationships/entity';
import { settingsOf } from '../settings/service';
import { Attachment, ConversationAttachment, NoteAttachment, Upload } from './entity/file';
import { Department, Ticket, TicketMessage, TicketNote } from './entity/ticket';
import type { FilesSent, TicketNoted, TicketOpened, TicketReplied } from './events';

/** The rest is read in the portal. */
const LONGEST_QUOTE = 2_000;
const ERASED = 'Erased';

/** Names the author as the person is called now; whoever writes for the house is called like the operator. */
export async function nameAuthor(work: Work, { messageId }: TicketOpened | TicketReplied): Promise<void> {
  const message = await work.of(TicketMessage).get(messageId);
  await work.of(TicketMessage).update(messageId, { authorName: await nameOf(work, message.authorUserId) });
}

export async function nameNoter(work: Work, { noteId }: TicketNoted): Promise<void> {
  const note = await work.of(TicketNote).get(noteId);
  await work.of(TicketNote).update(noteId, { authorName: await nameOf(work, note.authorUserId) });
}

/** Uploads become attachments: once, and only by who uploaded them. */
export async function attachFiles({ of }: Work, { fileIds, owner, on }: FilesSent): Promise<void> {
  const theirs = [{ id: oneOf(fileIds), owner }];
  const uploads = await of(Upload).list({ where: theirs, orderBy: [['createdAt', 'ASC']] });
  if (uploads.length !== fileIds.length || (await of(Upload).remove(theirs)) !== fileIds.length)
    throw new Refusal('FILE_UNKNOWN', 'A file is not there any more; upload it again.', ['input', 'fileIds']);
  const files = uploads.map(({ owner: _owner, ...file }) => file);
  if ('noteId' in on) {
    const { partnerId } = await of(TicketNote).get(on.noteId);
    await of(NoteAttachment).insertAll(files.map((file) => ({ ...file, noteId: on.noteId, partnerId })));
  } else if ('conversationMessageId' in on) {
    const { conversationMessageId: messageId, partnerId } = on;
    await of(ConversationAttachment).insertAll(files.map((file) => ({ ...file, messageId, partnerId })));
  } else {
    const { clientId } = await of(TicketMessage).get(on.messageId);
    await of(Attachment).insertAll(files.map((file) => ({ ...file, messageId: on.messageId, clientId })));
  }
}

/** Takes the words out of all correspondence of a client whose data is erased; its files go with the next tidying up. */
export async function eraseCorrespondence({ of }: Work, { clientId }: ClientErased): Promise<void> {
  const ticketId = within(Ticket, 'id', { clientId });
  await of(Attachment).remove([{ clientId }]);
  await of(NoteAttachment).remove([{ noteId: within(TicketNote, 'id', { ticketId }) }]);
  await of(TicketMessage).updateWhere([{ clientId }], { body: ERASED });
  await of(TicketMessage).updateWhere([{ clientId, authorKind: 'CLIENT' }], { authorName: ERASED });
  await of(TicketNote).updateWhere([{ ticketId }], { body: ERASED });
  await of(Ticket).updateWhere([{ clientId }], { subject: ERASED, searchText: ERASED.toLowerCase() });
}

interface Reader {
  readonly email: string;
  readonly language: string;
}

/** Writes to those concerned by a new inquiry, never to its author. */
export async function tellOfOpening(work: Work, { ticketId, messageId, authorPartnerId }: TicketOpened): Promise<void> {
  const ticket = await work.of(Ticket).get(ticketId);
  const readers = [
    ...(ticket.openedBy === 'STAFF' ? [] : await desk(work, ticket)),
    ...(await partnersOf(work, ticket, authorPartnerId)),
    ...(ticket.openedBy === 'CLIENT' ? [] : [await work.of(Client).get(ticket.clientId)]),
  ];
  await write(work, 'ticketOpened', ticket, messageId, readers);
}

/** A reply is news to the other side, and a question to every partner that could answer it. */
export async function tellOfReply(
  work: Work,
  { ticketId, messageId, authorPartnerId, side }: TicketReplied,
): Promise<void> {
  const ticket = await work.of(Ticket).get(ticketId);
  const readers =
    side === 'answering'
      ? await askers(work, ticket)
      : [...(await desk(work, ticket)), ...(await partnersOf(work, ticket, authorPartnerId))];
  await write(work, 'ticketReplied', ticket, messageId, readers);
}

async function write(
  work: Work,
  template: string,
  { id, number, subject }: Ticket,
  messageId: string,
  readers: readonly Reader[],
): Promise<void> {
  const { authorUserId, authorName, body } = await work.of(TicketMessage).get(messageId);
  const author = authorUserId ? await work.of(User).find(authorUserId) : null;
  const told = new Set(['', author?.email]);
  for (const { email, language } of readers) {
    if (told.has(email)) continue;
    told.add(email);
    const values = { number, subject, author: authorName, body: body.slice(0, LONGEST_QUOTE), ticketId: id };
    work.emit('mail', { template, to: email, language, values });
  }
}

/** The operator's side: whose job it is, or else the department's address. */
async function desk(work: Work, { assigneeUserId, departmentId }: Ticket): Promise<Reader[]> {
  const assignee = assigneeUserId ? await work.of(User).find(assigneeUserId) : null;
  if (assignee) return [assignee];
  const { email } = await work.of(Department).get(departmentId);
  return email ? [{ email, language: 'en' }] : [];
}

/** The asking side: who opened it, or the client's own address when staff wrote it down. */
async function askers({ of }: Work, { openedBy, openedByUserId, partnerId, clientId }: Ticket): Promise<Reader[]> {
  const opener = openedBy !== 'STAFF' && openedByUserId ? await of(User).find(openedByUserId) : null;
  if (opener) return [opener];
  const partner = partnerId ? await of(Partner).find(partnerId) : null;
  return [partner ?? (await of(Client).get(clientId))];
}

/** The partners that serve the client today, but for the one that wrote. */
async function partnersOf({ of }: Work, { clientId }: Ticket, author: string | null): Promise<Reader[]> {
  const serving = await of(Relationship).list({ where: [{ clientId, endedAt: null }], columns: ['partnerId'] });
  const partners = await of(Partner).byIds([...new Set(serving.map(({ partnerId }) => partnerId))]);
  return partners.filter(({ id, status }) => id !== author && status === PartnerStatus.ACTIVE);
}

/** Who writes for the house has no name of its own: the operator's. */
async function nameOf(work: Work, userId: string | null): Promise<string> {
  if (!userId) return (await settingsOf(work)).operator.name;
  return (await work.of(User).find(userId))?.name ?? '';
}
