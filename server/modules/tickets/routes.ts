import { assertPermitted } from '../../api/allow';
import type { ListExport } from '../../api/export';
import type { Exchange, Route } from '../../api/route';
import { house } from '../../kernel/actor';
import type { Permission } from '../../kernel/policy';
import { NotFound, Refusal } from '../../kernel/refusal';
import { send } from '../../platform/files/download';
import { files } from '../../platform/files/store';
import { receive } from '../../platform/files/upload';
import { Client } from '../clients/entity';
import { AREA, Attachment, ConversationAttachment, NoteAttachment, Upload } from './entity/file';
import { Department, Ticket, TicketPriority } from './entity/ticket';
import { ticketPolicy } from './policy';
import { ownerOf } from './service/write';
import { matching, type TicketFilter } from './types';

/** So many files may wait to be sent; the rest belongs to no message and goes after a day. */
const MOST_WAITING = 25;

/** Keeps one file, to be named in `fileIds` of the message it belongs to; nobody else can send or read it. */
async function upload({ context, request, response }: Exchange): Promise<void> {
  const actor = context.who();
  const owner = ownerOf(actor);
  const keeper = house('upload', actor.origin);
  const waiting = await context.db.reading(keeper).of(Upload).count([{ owner }]);
  if (waiting >= MOST_WAITING)
    throw new Refusal('TOO_MANY_UPLOADS', `${waiting} files wait to be sent; send or leave them first.`, ['file']);
  const { name, type, size, storedAs } = await receive(request, files(AREA));
  const id = await context.db.transact(keeper, async (work) => {
    const file = { id: work.id('att'), name, type, size, storedAs, createdAt: work.now, owner };
    await work.of(Upload).insert(file);
    return file.id;
  });
  response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ id, name, type, size }));
}

/** Only what hangs on a message or a note that the asker sees; what hangs on a conversation takes its permission. */
const download =
  (conversations: Permission) =>
  async ({ context, params, response }: Exchange): Promise<void> => {
    const id = params['id']!;
    const { of } = context.read;
    const own = (await of(Attachment).find(id)) ?? (await of(NoteAttachment).find(id));
    const file = own ?? (await of(ConversationAttachment).find(id));
    if (!file) throw new NotFound('File');
    if (!own) assertPermitted(context, conversations);
    await send(response, files(AREA), file);
  };

/** `conversations` is who reads those between a partner and the operator, which a module above this one keeps. */
export const routes = (conversations: Permission): readonly Route[] => [
  { method: 'POST', path: '/files', permission: ticketPolicy.reply, handle: upload },
  { method: 'GET', path: '/files/:id', permission: ticketPolicy.read, handle: download(conversations) },
];

/** The list of inquiries as a file; what was written in them is not part of it. */
export const ticketExport: ListExport<Ticket, TicketFilter> = {
  name: 'tickets',
  permission: ticketPolicy.read,
  table: Ticket,
  filterType: 'TicketFilter',
  where: (filter, ctx) => matching(filter, ctx.who()),
  columns: () => [
    { title: 'Number', value: ({ number }) => number },
    { title: 'Client', value: async ({ clientId }, ctx) => (await ctx.load.one(Client, clientId))?.name },
    {
      title: 'Department',
      value: async ({ departmentId }, ctx) => (await ctx.load.one(Department, departmentId))?.name,
    },
    { title: 'Subject', value: ({ subject }) => subject },
    { title: 'Priority', value: ({ priority }) => TicketPriority[priority] },
    { title: 'Status', value: ({ status }) => status },
    { title: 'Assigned to', value: ({ assigneeName }) => assigneeName },
    { title: 'Messages', value: ({ messageCount }) => messageCount },
    { title: 'Opened', value: ({ createdAt }) => createdAt },
    { title: 'Last message', value: ({ lastMessageAt }) => lastMessageAt },
    { title: 'Waiting since', value: ({ waitingSince }) => waitingSince },
    { title: 'Closed', value: ({ closedAt }) => closedAt },
  ],
};
