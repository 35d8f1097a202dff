import { decimal, type Money } from '../../../kernel/money';
import type { Work } from '../../../platform/db/work';
import type { Invoice } from '../entity/invoice';
import { InvoiceStatus } from '../rules/states';

type Facts = Readonly<Record<string, string | number>>;

/** Writes to the buyer as it was at issue; one without an address is not written to. */
export function writeToBuyer(work: Work, template: string, invoice: Invoice, facts: Facts): void {
  const { buyer, language, number, currency } = { ...invoice, currency: invoice.total.currency };
  if (!buyer?.email) return;
  work.emit('mail', {
    ...{ template, to: buyer.email, language },
    values: { name: buyer.name, number: number ?? '', currency, invoiceId: invoice.id, ...facts },
  });
}

/** Tells open pages. */
export function touchInvoice(work: Work, { id, clientId, status }: Pick<Invoice, 'id' | 'clientId' | 'status'>): void {
  work.touch({ topic: 'invoices', subjectId: id, clientId, staffOnly: status === InvoiceStatus.DRAFT });
}

export const shown = (amount: Money) => decimal(amount);
