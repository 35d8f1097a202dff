import type { Facts } from '../rules/writing';

export type { Facts } from '../rules/writing';

/** Everything the product writes to people about. */
export type Template =
  | 'firstPassword'
  | 'signedUpBefore'
  | 'passwordReset'
  | 'passwordChanged'
  | 'secondFactorReset'
  | 'orderPlaced'
  | 'invoiceIssued'
  | 'invoiceReminder'
  | 'invoiceOverdue'
  | 'paymentReceived'
  | 'paymentOnCancelledInvoice'
  | 'creditNoteIssued'
  | 'ticketOpened'
  | 'ticketReplied'
  | 'messageReceived'
  | 'commissionDeclined'
  | 'commissionHeld'
  | 'adjustmentApproved'
  | 'payoutMoved'
  | 'payoutDetailsChanged'
  | 'applicationApproved'
  | 'applicationRejected'
  | 'clientInvited'
  | 'partnerInvited'
  | 'invitationAccepted'
  | 'partnerAccepted'
  | 'invitationDeclined'
  | 'invitationsExpired'
  | 'claimApproved'
  | 'claimRejected'
  | 'notice'
  | 'announcementPublished';

/** What a mail says, before it is laid out. */
export interface Letter {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Label and value, in a small table. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  /** Somebody else's words. */
  readonly quote?: string;
  /** What the button says; where it leads is the same in every language. */
  readonly action?: string;
  /** Below the button, smaller. */
  readonly aside?: string;
}

/** One language: all templates, and what stands around each of them. */
export interface Words extends Readonly<Record<Template, (facts: Facts) => Letter>> {
  /** Above the first paragraph, when the reader's name is known. */
  readonly greeting: (name: string) => string;
  /** For those whose mail program shows no button. */
  readonly linkBelow: string;
  readonly footer: (operator: string) => string;
}

/** Which commission a mail is about, when it is about a single one; the labels are its language's. */
export function oneCommission(
  facts: Facts,
  [client, invoice, commission]: readonly [client: string, invoice: string, commission: string],
): readonly (readonly [label: string, value: string])[] {
  if (facts.count('count') !== 1) return [];
  return [
    [client, facts.text('client')],
    [invoice, facts.text('invoice')],
    [commission, facts.money('amount')],
  ];
}
