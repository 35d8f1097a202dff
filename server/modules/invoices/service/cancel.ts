import type { Work } from '../../../platform/db/work';
import { Invoice, InvoiceLine } from '../entity/invoice';
import { InvoiceCancelled } from '../events';
import { assertCancellable, assertDraft, InvoiceStatus, leftOf } from '../rules/states';
import { moveBilling } from './billing';
import { releasePeriods } from './periods';
import { touchInvoice } from './tell';

/** Withdraws an invoice of which nothing has been paid. A renewal's periods can be billed again. */
export async function cancelInvoice(work: Work, id: string): Promise<void> {
  const invoice = await work.of(Invoice).lock(id);
  assertCancellable(invoice);
  const { clientId, total, status } = invoice;
  await work.of(Invoice).update(id, { status: InvoiceStatus.CANCELLED, open: false });
  await releasePeriods(work, await work.of(InvoiceLine).list({ where: [{ invoiceId: id }] }));
  work.announce(new InvoiceCancelled(id, clientId));
  work.audit({
    ...{ action: 'invoice.cancel', subject: ['Invoice', id], clientId },
    ...{ before: { status }, after: { status: InvoiceStatus.CANCELLED } },
  });
  touchInvoice(work, invoice);
  await moveBilling(work, clientId, total.currency, { openInvoices: -1, openMinor: -leftOf(invoice).minor });
}

/** Throws a draft away; it never had a number. */
export async function discardDraft(work: Work, id: string): Promise<void> {
  const invoice = await work.of(Invoice).lock(id);
  assertDraft(invoice);
  await work.of(InvoiceLine).remove([{ invoiceId: id }]);
  await work.of(Invoice).remove([{ id }]);
  work.audit({
    ...{ action: 'invoice.discard', subject: ['Invoice', id], clientId: invoice.clientId },
    before: { total: invoice.total },
  });
  touchInvoice(work, invoice);
}
