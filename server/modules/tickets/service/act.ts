import { Refusal } from '../../../kernel/refusal';
import { dateIn, isCalendarDate } from '../../../kernel/period';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { StaffMember, User } from '../../identity/entity';
import { settingsOf } from '../../settings/service';
import { Department, Ticket, type TicketPriority } from '../entity/ticket';
import { TicketClosed } from '../events';
import {
  begun,
  calledSpam,
  closed,
  held,
  merged,
  notSpam,
  reopened,
  resumed,
  unmerged,
  type TicketState,
} from '../rules/status';

/** Tells open pages, of the client and of those who serve it. */
export function touchTicket(work: Work, { id, clientId }: Pick<Ticket, 'id' | 'clientId'>): void {
  work.touch({ topic: 'tickets', subjectId: id, clientId });
}

export const beginTicket = (work: Work, id: string) => change(work, id, 'begin', begun);

export async function holdTicket(work: Work, id: string, until: string): Promise<string> {
  if (!isCalendarDate(until))
    throw new Refusal('TICKET_HOLD_DATE', `Not a date: ${until.slice(0, 20)}.`, ['until'], {
      until: until.slice(0, 20),
    });
  const { timeZone } = await settingsOf(work);
  return change(work, id, 'hold', (ticket) => held(ticket, until, dateIn(timeZone, work.now)));
}

export const resumeTicket = (work: Work, id: string) =>
  change(work, id, 'resume', (ticket) => resumed(ticket, work.now));

export async function closeTicket(work: Work, id: string): Promise<string> {
  const { clientId } = await work.of(Ticket).get(id);
  await change(work, id, 'close', (ticket) => closed(ticket, work.now));
  work.announce(new TicketClosed(id, clientId));
  return id;
}

export const reopenTicket = (work: Work, id: string) =>
  change(work, id, 'reopen', (ticket) => reopened(ticket, work.now));
export const markAsSpam = (work: Work, id: string) => change(work, id, 'spam', calledSpam);
export const unmarkAsSpam = (work: Work, id: string) => change(work, id, 'notSpam', notSpam);

/** The ticket goes on in another of the same client; its correspondence stays where it is. */
export async function mergeTicket(work: Work, id: string, intoId: string): Promise<string> {
  const { of } = work;
  if (id === intoId) throw new Refusal('TICKET_MERGE_SELF', 'Choose another inquiry to merge it into.', ['intoId']);
  const both = await of(Ticket).lockAll([{ id: oneOf([id, intoId]) }]);
  const into = both.find((each) => each.id === intoId) ?? (await of(Ticket).get(intoId));
  const ticket = both.find((each) => each.id === id) ?? (await of(Ticket).get(id));
  if (ticket.clientId !== into.clientId)
    throw new Refusal('TICKET_MERGE_CLIENT', 'Only inquiries of the same client can be merged.', ['intoId']);
  const state = merged(ticket, into);
  await of(Ticket).update(id, { ...state, mergedIntoId: intoId });
  work.audit({
    ...{ action: 'ticket.merge', subject: ['Ticket', id], clientId: ticket.clientId },
    ...{ before: { status: ticket.status, mergedIntoId: null }, after: { status: state.status, mergedIntoId: intoId } },
  });
  touchTicket(work, ticket);
  touchTicket(work, into);
  return id;
}

export async function unmergeTicket(work: Work, id: string): Promise<string> {
  const { mergedIntoId, clientId } = await work.of(Ticket).get(id);
  await change(work, id, 'unmerge', unmerged, { mergedIntoId: null });
  if (mergedIntoId) touchTicket(work, { id: mergedIntoId, clientId });
  return id;
}

export async function prioritiseTicket(work: Work, id: string, priority: TicketPriority): Promise<string> {
  return edit(work, id, 'prioritise', { priority });
}

export async function moveTicket(work: Work, id: string, departmentId: string): Promise<string> {
  const department = await work.of(Department).get(departmentId);
  if (!department.active)
    throw new Refusal('DEPARTMENT_CLOSED', `${department.name} takes no inquiries.`, ['departmentId'], {
      name: department.name,
    });
  return edit(work, id, 'move', { departmentId });
}

/** Makes it somebody's job, or nobody's. Only those of the staff who may deal with inquiries. */
export async function assignTicket(work: Work, id: string, userId: string | null): Promise<string> {
  if (userId === null) return edit(work, id, 'assign', { assigneeUserId: null, assigneeName: null });
  const member = await work.of(StaffMember).first({ userId, active: true });
  if (!member || (member.role !== 'ADMIN' && member.role !== 'SUPPORT'))
    throw new Refusal('TICKET_ASSIGNEE', 'This person does not deal with inquiries.', ['userId']);
  const { name } = await work.of(User).get(userId);
  return edit(work, id, 'assign', { assigneeUserId: userId, assigneeName: name });
}

async function change(
  work: Work,
  id: string,
  verb: string,
  become: (ticket: TicketState) => TicketState,
  also: Partial<Ticket> = {},
): Promise<string> {
  const ticket = await work.of(Ticket).lock(id);
  const state = become(ticket);
  await work.of(Ticket).update(id, { ...state, ...also });
  const [before, after] = [ticket, state].map(({ status, holdUntil }) => ({ status, holdUntil }));
  work.audit({ action: `ticket.${verb}`, subject: ['Ticket', id], clientId: ticket.clientId, before, after });
  touchTicket(work, ticket);
  return id;
}

async function edit(work: Work, id: string, verb: string, patch: Partial<Ticket>): Promise<string> {
  const ticket = await work.of(Ticket).lock(id);
  await work.of(Ticket).update(id, patch);
  work.audit({
    action: `ticket.${verb}`,
    subject: ['Ticket', id],
    clientId: ticket.clientId,
    before: ticket,
    after: patch,
  });
  touchTicket(work, ticket);
  return id;
}
