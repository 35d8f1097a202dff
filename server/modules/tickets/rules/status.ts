import { Refusal } from '../../../kernel/refusal';

export enum TicketStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CUSTOMER_REPLY = 'CUSTOMER_REPLY',
  IN_PROGRESS = 'IN_PROGRESS',
  ON_HOLD = 'ON_HOLD',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
  SPAM = 'SPAM',
}

const { OPEN, ANSWERED, CUSTOMER_REPLY, IN_PROGRESS, ON_HOLD, CLOSED, MERGED, SPAM } = TicketStatus;

/** What an inquiry is about, seen as a process. */
export interface TicketState {
  readonly status: TicketStatus;
  /** What it was before it was closed, merged or called spam: what undoing goes back to. */
  readonly statusBefore: TicketStatus | null;
  /** Since when the asking side waits for an answer; null when it has one. Closing keeps it, so that undoing loses nothing. */
  readonly waitingSince: Date | null;
  /** The place in the queue: since when somebody waits who should not, or the end of time. */
  readonly queuedAt: Date;
  readonly holdUntil: string | null;
  readonly closedAt: Date | null;
}

/** Who asked, or who answers. */
export type Side = 'asking' | 'answering';
export type AuthorKind = 'CLIENT' | 'PARTNER' | 'STAFF';

export interface Author {
  readonly kind: AuthorKind;
  /** Of a partner: which. */
  readonly partnerId: string | null;
}

/** For how long a closed inquiry is reopened by a reply; later, a reply opens a new one. */
export const REOPENS_FOR_DAYS = 14;
/** Sorts behind everything that waits. */
export const NEVER = new Date('9999-12-31T23:59:59.999Z');

/** The states in which an inquiry is somebody's to deal with now. */
export const QUEUED: readonly TicketStatus[] = [OPEN, CUSTOMER_REPLY, IN_PROGRESS];
/** The states in which work goes on: from here it can be held, closed, merged or called spam. */
export const LIVE: readonly TicketStatus[] = [OPEN, ANSWERED, CUSTOMER_REPLY, IN_PROGRESS, ON_HOLD];

/** Staff answer. A partner answers for its client, unless it asked itself on the client's behalf. */
export function sideOf(
  author: Author,
  ticket: { readonly openedBy: AuthorKind; readonly partnerId: string | null },
): Side {
  if (author.kind === 'STAFF') return 'answering';
  if (author.kind === 'CLIENT') return 'asking';
  return ticket.openedBy === 'PARTNER' && ticket.partnerId === author.partnerId ? 'asking' : 'answering';
}

/** A new inquiry waits, whoever wrote it down; one begun by an answer does not. */
export function opened(side: Side, now: Date): TicketState {
  return side === 'asking' ? state(OPEN, { waitingSince: now }) : state(ANSWERED, { waitingSince: null });
}

/** A public reply. What waits goes on waiting since the first unanswered word. */
export function replied(ticket: TicketState, side: Side, now: Date): TicketState {
  return side === 'answering'
    ? state(ANSWERED, { waitingSince: null })
    : state(CUSTOMER_REPLY, { waitingSince: ticket.waitingSince ?? now });
}

/** What a reply does: goes to this inquiry, or opens a new one that follows it. Merged ones and spam take none. */
export function replyGoes(ticket: TicketState, now: Date): 'here' | 'to a new one' {
  if (ticket.status === MERGED)
    throw new Refusal('TICKET_MERGED', 'This inquiry was merged into another; reply there.', ['id']);
  if (ticket.status === SPAM)
    throw new Refusal('TICKET_SPAM', 'This inquiry is marked as spam and takes no replies.', ['id']);
  return ticket.status === CLOSED && !isReopenable(ticket, now) ? 'to a new one' : 'here';
}

export function isReopenable({ status, closedAt }: TicketState, now: Date): boolean {
  const last = (closedAt?.getTime() ?? 0) + REOPENS_FOR_DAYS * 86_400_000;
  return status === CLOSED && now.getTime() < last;
}

/** Somebody is at it. */
export function begun(ticket: TicketState): TicketState {
  assertIn(ticket, [OPEN, ANSWERED, CUSTOMER_REPLY, ON_HOLD], 'begun');
  return state(IN_PROGRESS, { waitingSince: ticket.waitingSince });
}

/** Nothing is to be done before that day. */
export function held(ticket: TicketState, until: string, today: string): TicketState {
  assertIn(ticket, LIVE, 'put on hold');
  if (until <= today)
    throw new Refusal('TICKET_HOLD_DATE', `Hold it until a day after today, ${today}, not ${until}.`, ['until'], {
      until,
    });
  return state(ON_HOLD, { waitingSince: ticket.waitingSince, holdUntil: until });
}

/** The day has come, or somebody did not want to wait for it: it is in the queue again. */
export function resumed(ticket: TicketState, now: Date): TicketState {
  assertIn(ticket, [ON_HOLD], 'resumed');
  return state(OPEN, { waitingSince: ticket.waitingSince ?? now });
}

export function closed(ticket: TicketState, now: Date): TicketState {
  assertIn(ticket, LIVE, 'closed');
  return ended(CLOSED, ticket, now);
}

/** Closing undone: it stands as it stood before. */
export function reopened(ticket: TicketState, now: Date): TicketState {
  assertIn(ticket, [CLOSED], 'reopened');
  if (!isReopenable(ticket, now))
    throw new Refusal(
      'TICKET_CLOSED_FOR_LONG',
      `It has been closed for more than ${REOPENS_FOR_DAYS} days; a reply opens a new one that follows it.`,
      ['id'],
      { days: REOPENS_FOR_DAYS },
    );
  return restored(ticket);
}

/** The target goes on; this one only points to it. */
export function merged(ticket: TicketState, into: TicketState): TicketState {
  assertIn(ticket, [...LIVE, CLOSED], 'merged');
  if (!LIVE.includes(into.status))
    throw new Refusal('TICKET_MERGE_TARGET', `It cannot be merged into one that is ${into.status}.`, ['intoId'], {
      status: into.status,
    });
  return { ...ended(MERGED, ticket, null), closedAt: ticket.closedAt };
}

export function unmerged(ticket: TicketState): TicketState {
  assertIn(ticket, [MERGED], 'taken out again');
  return restored(ticket);
}

export function calledSpam(ticket: TicketState): TicketState {
  assertIn(ticket, [...LIVE, CLOSED], 'marked as spam');
  return { ...ended(SPAM, ticket, null), closedAt: ticket.closedAt };
}

export function notSpam(ticket: TicketState): TicketState {
  assertIn(ticket, [SPAM], 'taken back');
  return restored(ticket);
}

function state(
  status: TicketStatus,
  { waitingSince, holdUntil = null }: { waitingSince: Date | null; holdUntil?: string | null },
): TicketState {
  const queuedAt = (QUEUED.includes(status) && waitingSince) || NEVER;
  return { status, statusBefore: null, waitingSince, queuedAt, holdUntil, closedAt: null };
}

function ended(
  status: TicketStatus,
  { status: statusBefore, waitingSince, holdUntil }: TicketState,
  closedAt: Date | null,
) {
  return { ...state(status, { waitingSince, holdUntil }), statusBefore, closedAt };
}

function restored({ statusBefore, waitingSince, holdUntil, closedAt }: TicketState): TicketState {
  const before = statusBefore ?? OPEN;
  // Merged or called spam when it was closed already: it is closed again, and was live before that.
  if (before === CLOSED) return { ...state(CLOSED, { waitingSince, holdUntil }), statusBefore: OPEN, closedAt };
  return state(before, { waitingSince, holdUntil });
}

function assertIn({ status }: TicketState, allowed: readonly TicketStatus[], act: string): void {
  if (!allowed.includes(status))
    throw new Refusal('TICKET_STATE', `An inquiry that is ${status} cannot be ${act}.`, ['id'], { status });
}
