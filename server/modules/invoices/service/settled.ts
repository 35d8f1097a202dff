import type { Work } from '../../../platform/db/work';
import type { Invoice } from '../entity/invoice';
import { InvoicePaid, InvoiceSettled } from '../events';

/** Nothing is left to pay, for the first time: those who earn hear of it before anything goes on because of it. */
export function settled(work: Work, { id, clientId, orderId, suspendedAt }: Invoice, paidAt: Date): void {
  work.announce(new InvoicePaid(id, clientId, paidAt));
  work.announce(new InvoiceSettled(id, clientId, orderId, suspendedAt !== null));
}
