import type { Column, ListExport } from '../../api/export';
import type { Exchange, Route } from '../../api/route';
import { decimal, zero } from '../../kernel/money';
import { NotFound } from '../../kernel/refusal';
import { renderPdf, type PdfDocument } from '../../platform/pdf/pdf';
import { Client } from '../clients/entity';
import { CreditNote, CreditNoteLine } from './entity/credit-note';
import { Invoice, InvoiceLine } from './entity/invoice';
import { invoicePolicy } from './policy';
import { leftOf } from './rules/states';
import { today } from './service/day';
import { creditNoteDocument, invoiceDocument } from './service/document';
import { matching, type InvoiceFilter } from './types';

async function send({ response }: Exchange, name: string, document: PdfDocument): Promise<void> {
  const pdf = await renderPdf(document);
  response.setHeader('content-type', 'application/pdf');
  response.setHeader('content-length', String(pdf.length));
  response.setHeader('content-disposition', `inline; filename="${name}.pdf"`);
  response.setHeader('cache-control', 'private, no-store');
  response.end(pdf);
}

const invoicePdf: Route = {
  ...{ method: 'GET', path: '/invoices/:id.pdf', permission: invoicePolicy.read },
  async handle(exchange) {
    const { load } = exchange.context;
    const invoice = await load.one(Invoice, exchange.params['id']);
    // What was issued elsewhere has its document there.
    if (!invoice || invoice.source !== null) throw new NotFound('Invoice');
    const lines = await load.allOf(InvoiceLine, 'invoiceId', invoice.id, { orderBy: [['position', 'ASC']] });
    await send(exchange, invoice.number ?? 'draft', invoiceDocument(invoice, lines));
  },
};

const creditNotePdf: Route = {
  ...{ method: 'GET', path: '/credit-notes/:id.pdf', permission: invoicePolicy.read },
  async handle(exchange) {
    const { load } = exchange.context;
    const note = await load.one(CreditNote, exchange.params['id']);
    const invoice = await load.one(Invoice, note?.invoiceId);
    if (!note || !invoice || note.source !== null) throw new NotFound('CreditNote');
    const lines = await load.allOf(CreditNoteLine, 'creditNoteId', note.id, { orderBy: [['position', 'ASC']] });
    await send(exchange, note.number, creditNoteDocument(note, invoice, lines));
  },
};

export const routes: readonly Route[] = [invoicePdf, creditNotePdf];

const COLUMNS: readonly Column<Invoice>[] = [
  { title: 'Number', value: ({ number }) => number },
  { title: 'Client', value: async ({ clientId }, { load }) => (await load.one(Client, clientId))?.name },
  { title: 'Status', value: ({ status }) => status },
  { title: 'Issued', value: ({ issuedOn }) => issuedOn },
  { title: 'Due', value: ({ dueOn }) => dueOn },
  { title: 'Paid on', value: ({ paidAt }) => paidAt },
  { title: 'Currency', value: ({ currency }) => currency },
  { title: 'Net', value: ({ net }) => decimal(net) },
  { title: 'Tax', value: ({ tax }) => decimal(tax) },
  { title: 'Total', value: ({ total }) => decimal(total) },
  { title: 'Paid', value: ({ paid }) => decimal(paid) },
  { title: 'Credited', value: ({ credited }) => decimal(credited) },
  { title: 'Left', value: (invoice) => (invoice.open ? decimal(leftOf(invoice)) : decimal(zero(invoice.currency))) },
  { title: 'Tax treatment', value: ({ taxTreatment }) => taxTreatment },
  { title: 'Issued elsewhere', value: ({ source }) => source },
];

/** The list of invoices as a file. */
export const invoiceExport: ListExport<Invoice, InvoiceFilter> = {
  ...{ name: 'invoices', permission: invoicePolicy.read, table: Invoice, filterType: 'InvoiceFilter' },
  where: async (filter, ctx) => matching(filter, await today(ctx.read)),
  columns: () => COLUMNS,
};
