import type { Work } from '../../../platform/db/work';
import { User } from '../../identity/entity';
import { Ticket, TicketMessage } from '../../tickets/entity/ticket';
import type { TicketOpened, TicketReplied } from '../../tickets/events';
import { accountsOf, type Audience } from '../queries';
import { EVENTS } from '../rules';
import { raise } from '../service/raise';

/** Everybody whose inquiry it is too, but for its author. */
export async function alertOfInquiry(
  work: Work,
  { ticketId, messageId, authorPartnerId }: TicketOpened,
): Promise<void> {
  if (work.silent) return;
  const ticket = await work.of(Ticket).get(ticketId);
  await tell(work, 'inquiryOpened', ticket, messageId, [
    ...(ticket.openedBy === 'STAFF' ? [] : [await desk(work, ticket)]),
    { of: 'serving', clientId: ticket.clientId, but: authorPartnerId },
    ...(ticket.openedBy === 'CLIENT' ? [] : [{ of: 'client', id: ticket.clientId } as const]),
  ]);
}

/** A reply is news to the other side, and to the partners that could answer a question. */
export async function alertOfReply(
  work: Work,
  { ticketId, messageId, authorPartnerId, side }: TicketReplied,
): Promise<void> {
  if (work.silent) return;
  const ticket = await work.of(Ticket).get(ticketId);
  const { clientId, openedBy, partnerId } = ticket;
  const asking: Audience =
    openedBy === 'PARTNER' && partnerId ? { of: 'partner', id: partnerId } : { of: 'client', id: clientId };
  const answering: Audience[] = [await desk(work, ticket), { of: 'serving', clientId, but: authorPartnerId }];
  await tell(work, 'inquiryReplied', ticket, messageId, side === 'answering' ? [asking] : answering);
}

async function tell(
  work: Work,
  wording: 'inquiryOpened' | 'inquiryReplied',
  { id, number, subject, clientId, openedByUserId, assigneeUserId }: Ticket,
  messageId: string,
  audiences: readonly Audience[],
): Promise<void> {
  const { authorName } = await work.of(TicketMessage).get(messageId);
  const people = await work.of(User).byIds([openedByUserId, assigneeUserId].filter((each) => each !== null));
  for (const to of audiences) {
    const accounts = await accountsOf(work, to);
    await raise(work, {
      ...{ to, event: 'inquiry', wording, facts: { author: authorName, number, subject } },
      ...{ path: `/tickets/${id}/show`, aboutClientId: clientId },
      written: [...people, ...accounts].map(({ email }) => email),
    });
  }
}

/** Whose job it is, or else everybody whose it could be. */
async function desk({ of }: Work, { assigneeUserId }: Ticket): Promise<Audience> {
  const assignee = assigneeUserId ? await of(User).find(assigneeUserId) : null;
  return { of: 'staff', roles: STAFF, userId: assignee?.id ?? null };
}

const STAFF = EVENTS.inquiry.roles.filter((role) => role === 'ADMIN' || role === 'SUPPORT');
