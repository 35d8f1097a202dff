import { addDays, addMonths, type CalendarDate } from '../../kernel/period';
import { Refusal } from '../../kernel/refusal';

/** What decides whether a client's payments earn its partner anything. */
export interface EligibilityFacts {
  readonly rule: 'ATTRIBUTED' | 'INVITED';
  readonly invitedAt: Date | null;
  readonly acceptedAt: Date | null;
  /** When the client first paid for a recurring plan; null when it never has. */
  readonly firstPaidAt: Date | null;
  /** It belonged to another partner at some time between the invitation and its acceptance. */
  readonly another: boolean;
}

export interface Eligibility {
  readonly eligible: boolean;
  readonly reason: 'ATTRIBUTED' | 'INVITED_FIRST' | 'ALREADY_CUSTOMER' | 'NOT_ACCEPTED' | 'OTHER_PARTNER';
}

/** Under `INVITED` a client earns only if it accepted, belongs to nobody else, and had no paid plan before that. */
export function eligibilityOf({ rule, invitedAt, acceptedAt, firstPaidAt, another }: EligibilityFacts): Eligibility {
  if (rule === 'ATTRIBUTED') return { eligible: true, reason: 'ATTRIBUTED' };
  if (!invitedAt || !acceptedAt) return { eligible: false, reason: 'NOT_ACCEPTED' };
  if (firstPaidAt && firstPaidAt < invitedAt) return { eligible: false, reason: 'ALREADY_CUSTOMER' };
  if (another) return { eligible: false, reason: 'OTHER_PARTNER' };
  return { eligible: true, reason: 'INVITED_FIRST' };
}

/** An acceptance answers an invitation, and both have happened. */
export function assertInvitation(invitedAt: Date | null, acceptedAt: Date | null, now: Date): void {
  const told = (at: Date) => at.toISOString();
  if (acceptedAt && !invitedAt)
    throw new Refusal('INVITATION_MISSING', 'What was accepted was sent some day: say when.', ['input', 'invitedAt']);
  if (acceptedAt && invitedAt && acceptedAt < invitedAt)
    throw new Refusal(
      'ACCEPTED_BEFORE_INVITED',
      `An invitation of ${told(invitedAt)} cannot have been accepted on ${told(acceptedAt)}.`,
      ['input', 'acceptedAt'],
    );
  for (const [field, at] of Object.entries({ invitedAt, acceptedAt }))
    if (at && at > now)
      throw new Refusal('NOT_YET', `${told(at)} is still to come.`, ['input', field], { value: told(at) });
}

export interface Window {
  readonly windowFrom: CalendarDate | null;
  readonly windowUntil: CalendarDate | null;
  readonly windowEndedOn: CalendarDate | null;
}

/** A window of so many calendar months from the first recurring billing date; null goes on without end. */
export function windowOf(from: CalendarDate, months: number | null): Pick<Window, 'windowFrom' | 'windowUntil'> {
  return { windowFrom: from, windowUntil: months === null ? null : addMonths(from, months) };
}

/** Whether a refund or a gap on `on` changes anything: a window that ended before it stays as it ended. */
export function endsEarlier({ windowFrom, windowUntil, windowEndedOn }: Window, on: CalendarDate): boolean {
  if (windowFrom === null || (windowUntil !== null && windowUntil <= on)) return false;
  return windowEndedOn === null || on < windowEndedOn;
}

/** Where the window stands on a day; one that has months to go but a gap or a refund before is `ENDED`. */
export function windowState(
  { windowFrom, windowUntil, windowEndedOn }: Window,
  today: CalendarDate,
): 'NOT_BEGUN' | 'OPEN' | 'OVER' | 'ENDED' {
  if (windowFrom === null) return 'NOT_BEGUN';
  if (windowEndedOn !== null && windowEndedOn <= today) return 'ENDED';
  return windowUntil !== null && windowUntil <= today ? 'OVER' : 'OPEN';
}

/** The statuses in which a client keeps a plan: it goes on, or can be brought back within its time. */
export const RUNNING: readonly string[] = ['ACTIVE', 'SUSPENDED', 'CANCEL_AT_PERIOD_END', 'GRACE', 'REDEMPTION'];
/** Those in which it has ordered one that has not begun. */
export const COMING: readonly string[] = ['PENDING', 'PENDING_TRANSFER'];
export const OVER: readonly string[] = ['TERMINATED', 'EXPIRED', 'TRANSFERRED_AWAY', 'CANCELLED'];

/** What a client has paid for, and what is left of it. */
export interface LifeFacts {
  readonly signedUpAt: Date;
  /** When it first paid for a recurring plan, with this partner or before. */
  readonly planPaidAt: Date | null;
  readonly keepsPlan: boolean;
}

export interface Life {
  readonly stage: 'LEAD' | 'CUSTOMER' | 'CHURNED';
  readonly leadAt: Date | null;
  readonly customerAt: Date | null;
}

/**
 * How far a client has come: it is a customer from its first paid recurring plan on, has churned while it keeps none,
 * and is a customer again with the next. One that paid before it signed up never was a lead.
 */
export function lifeOf({ signedUpAt, planPaidAt, keepsPlan }: LifeFacts): Life {
  if (!planPaidAt) return { stage: 'LEAD', leadAt: signedUpAt, customerAt: null };
  const stage = keepsPlan ? 'CUSTOMER' : 'CHURNED';
  return planPaidAt <= signedUpAt
    ? { stage, leadAt: null, customerAt: signedUpAt }
    : { stage, leadAt: signedUpAt, customerAt: planPaidAt };
}

/** Where billing is elsewhere, a plan that is not reported as paid again is given up so long after its last period. */
export const REPORTED_LATE_DAYS = 45;

/**
 * The day a plan that is billed elsewhere was left, if the next period that is paid for begins later than the last one
 * ended, and was paid only after the time to fill it; null where there is no gap, or it could still be filled then.
 */
export function reportedGap(
  paidUntil: CalendarDate | null,
  nextFrom: CalendarDate,
  paidOn: CalendarDate,
): CalendarDate | null {
  if (paidUntil === null || nextFrom <= paidUntil) return null;
  return addDays(paidUntil, REPORTED_LATE_DAYS) <= paidOn ? paidUntil : null;
}
