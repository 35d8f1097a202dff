import type { Work } from '../../platform/db/work';
import type { OrderCancelled, OrderMarkedFraud, OrderPlaced, OrderReinstated } from '../orders/events';
import { acceptPaidOrder } from '../orders/service/decide';
import { Subscription } from '../subscriptions/entity';
import type { RenewalRequested, SubscriptionChanged, SubscriptionRepriced } from '../subscriptions/events';
import type { CreditNoteIssued, InvoicePaid, InvoiceSettled } from './events';
import { continueServices } from './service/continue';
import { issueFirstInvoice, withdrawFirstInvoice } from './service/first';
import { issueRequestedRenewal, settleRepricing, withdrawRenewals } from './service/renew';

export function onOrderPlaced(work: Work, { orderId }: OrderPlaced | OrderReinstated): Promise<void> {
  return issueFirstInvoice(work, orderId);
}

export function onOrderWithdrawn(work: Work, { orderId }: OrderCancelled | OrderMarkedFraud): Promise<void> {
  return withdrawFirstInvoice(work, orderId);
}

export function onRenewalRequested(work: Work, event: RenewalRequested): Promise<void> {
  return issueRequestedRenewal(work, event);
}

export function onSubscriptionRepriced(work: Work, event: SubscriptionRepriced): Promise<void> {
  return settleRepricing(work, event);
}

const ENDS: ReadonlySet<string> = new Set(['TERMINATED', 'CANCELLED', 'REDEMPTION', 'EXPIRED', 'TRANSFERRED_AWAY']);

/** What will not go on is not to be paid for. */
export async function onSubscriptionChanged(work: Work, { subscriptionId, from, to }: SubscriptionChanged) {
  if (from === null) return;
  if (ENDS.has(to)) return withdrawRenewals(work, subscriptionId, null);
  if (to !== 'CANCEL_AT_PERIOD_END') return;
  const { endsOn } = await work.of(Subscription).get(subscriptionId);
  if (endsOn) await withdrawRenewals(work, subscriptionId, endsOn);
}

/**
 * That it was told of, in the audit log. Here and not with its writing, so that the log has it in its place among what
 * each of several that are told at once brings about.
 */
export async function noteReported(work: Work, { invoiceId, clientId, paidAt, reported }: InvoicePaid): Promise<void> {
  if (!reported) return;
  work.audit({ action: 'invoice.enter', subject: ['Invoice', invoiceId], clientId, after: { paidAt } });
}

export async function noteRefund(work: Work, event: CreditNoteIssued): Promise<void> {
  const { creditNoteId, invoiceId, clientId, reported } = event;
  if (!reported) return;
  work.audit({ action: 'creditNote.enter', subject: ['CreditNote', creditNoteId], clientId, after: { invoiceId } });
}

/** Paid: its order is accepted, or its services go on. */
export async function onInvoiceSettled(work: Work, { invoiceId, orderId, suspended }: InvoiceSettled): Promise<void> {
  if (orderId) await acceptPaidOrder(work, orderId);
  if (!orderId || suspended) await continueServices(work, invoiceId, suspended);
}
