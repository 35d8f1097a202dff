import { plus, proRata, sum, zero, type BasisPoints, type Money } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import type { Client } from '../../clients/entity';
import { settingsOf } from '../../settings/service';
import { CreditNote, CreditNoteCause, CreditNoteLine } from '../entity/credit-note';
import { DocumentSource, Invoice, InvoiceLine, InvoiceLineKind } from '../entity/invoice';
import { Payment, PaymentMethod } from '../entity/payment';
import { CreditNoteIssued, InvoicePaid, InvoicesReported } from '../events';
import { creditedOf } from '../rules/reported';
import { credit, InvoiceStatus } from '../rules/states';
import { TaxTreatment } from '../rules/tax';
import { buyerOf, sellerOf } from './issue';
import { touchInvoice } from './tell';

/** A line of an invoice that another billing has issued; net and tax are what they were there. */
export interface ReportedLine {
  readonly description: string;
  readonly quantity: number;
  readonly net: Money;
  readonly tax: Money;
  readonly recurring: boolean;
  readonly productId: string | null;
  readonly category: { readonly id: string; readonly key: string };
  readonly periodStart: CalendarDate | null;
  readonly periodEnd: CalendarDate | null;
  /** Set where the same plan was paid for before; unique. */
  readonly billingKey: string | null;
}

/** An invoice that was issued and paid elsewhere, at one instant. */
export interface ReportedInvoice {
  readonly id: string;
  readonly client: Client;
  readonly number: string;
  readonly currency: string;
  readonly paidAt: Date;
  readonly paidOn: CalendarDate;
  readonly lines: readonly ReportedLine[];
}

/** Those of the numbers that an invoice or credit note here has already. */
export async function numbersTaken({ of }: Work, numbers: readonly string[]): Promise<Set<string>> {
  const invoices = await of(Invoice).list({ where: [{ number: oneOf(numbers) }], columns: ['number'] });
  const notes = await of(CreditNote).list({ where: [{ number: oneOf(numbers) }], columns: ['number'] });
  return new Set([...invoices, ...notes].map(({ number }) => number!.toLowerCase()));
}

/**
 * Enters invoices that were paid elsewhere, all in a few statements. They earn as those of here do; nobody is written to,
 * and nothing follows for services. For the house.
 */
export async function reportInvoices(work: Work, reported: readonly ReportedInvoice[]): Promise<void> {
  if (reported.length === 0) return;
  const { operator } = await settingsOf(work);
  const seller = sellerOf(operator);
  const invoices: Invoice[] = [];
  const lines: InvoiceLine[] = [];
  const payments: Payment[] = [];
  for (const each of reported) {
    const { id, client, number, currency, paidAt, paidOn } = each;
    const nothing = zero(currency);
    const net = sum(each.lines.map((line) => line.net), currency); // prettier-ignore
    const tax = sum(each.lines.map((line) => line.tax), currency); // prettier-ignore
    const total = plus(net, tax);
    const buyer = buyerOf(client);
    invoices.push({
      ...{ id, number, clientId: client.id, orderId: null, status: InvoiceStatus.PAID, open: false, currency },
      ...{ net, tax, total, paid: total, credited: nothing, issuedOn: paidOn, dueOn: paidOn, paidAt, seller, buyer },
      ...{ taxTreatment: treatmentOf(tax, client.country === operator.country), language: client.language, note: '' },
      ...{ searchText: `${number} ${buyer.name}`.toLowerCase().slice(0, 400), remindedFor: null, suspendedAt: null },
      ...{ createdAt: work.now, version: 1, source: DocumentSource.REPORTED },
    });
    for (const [index, line] of each.lines.entries()) lines.push(lineOf(work, each, line, index + 1));
    if (total.minor > 0)
      payments.push({
        ...{ id: work.id('pay'), invoiceId: id, clientId: client.id, amount: total, method: PaymentMethod.OTHER },
        ...{ reference: '', receivedOn: paidOn, applied: total, excess: nothing, createdAt: work.now },
        recordedByUserId: null,
      });
    work.announce(new InvoicePaid(id, client.id, paidAt, true));
    touchInvoice(work, { id, clientId: client.id, status: InvoiceStatus.PAID });
  }
  work.announce(new InvoicesReported(invoices.map(({ id }) => id)));
  await work.of(Invoice).insertAll(invoices);
  await work.of(InvoiceLine).insertAll(lines);
  await work.of(Payment).insertAll(payments);
}

function lineOf(
  work: Work,
  { id: invoiceId, client, currency }: ReportedInvoice,
  line: ReportedLine,
  position: number,
) {
  const { net, tax, recurring, productId, category, periodStart, periodEnd, billingKey } = line;
  // A quantity that does not divide the net has no price for one: then it stands in words.
  const divides = net.minor % line.quantity === 0;
  const quantity = divides ? line.quantity : 1;
  return {
    ...{ id: work.id('inl'), invoiceId, clientId: client.id, position, subscriptionId: null, orderItemId: null },
    ...{ kind: recurring ? InvoiceLineKind.RECURRING : InvoiceLineKind.ONE_OFF, productId, categoryId: category.id },
    ...{ categoryKey: category.key, taxCategory: 'STANDARD', quantity, net, tax, taxRate: rateOf(net, tax) },
    description: divides ? line.description : `${line.quantity} × ${line.description}`,
    unitPrice: divides ? { minor: net.minor / quantity, currency } : net,
    ...{ creditedNet: zero(currency), creditedTax: zero(currency), periodStart, periodEnd, billingKey },
  };
}

/** As near as basis points come: the amounts are what counts. */
function rateOf(net: Money, tax: Money): BasisPoints {
  return net.minor === 0 ? 0 : proRata({ minor: 10_000, currency: net.currency }, tax, net).minor;
}

function treatmentOf(tax: Money, atHome: boolean): TaxTreatment {
  if (tax.minor === 0) return TaxTreatment.OUTSIDE_SCOPE;
  return atHome ? TaxTreatment.DOMESTIC : TaxTreatment.DESTINATION;
}

/** What goes back of an invoice that was reported: of lines by their place from 1, or all that is left. */
export interface ReportedRefund {
  readonly id: string;
  readonly invoiceId: string;
  readonly number: string;
  readonly at: Date;
  readonly on: CalendarDate;
  readonly reason: string;
  readonly lines: readonly { readonly position: number; readonly net: Money }[] | null;
}

/**
 * Enters refunds that were paid out elsewhere, in the order given. What cannot be is told by `refuse`, and changes
 * nothing. Returns whose they are. For the house.
 */
export async function reportRefunds(
  work: Work,
  refunds: readonly ReportedRefund[],
  refuse: (refund: ReportedRefund, refusal: Refusal) => void,
): Promise<void> {
  if (refunds.length === 0) return;
  const ids = [...new Set(refunds.map(({ invoiceId }) => invoiceId))];
  const invoices = new Map((await work.of(Invoice).lockAll([{ id: oneOf(ids) }])).map((each) => [each.id, each]));
  const lines = new Map<string, InvoiceLine[]>(ids.map((id) => [id, []]));
  for (const line of await work.of(InvoiceLine).list({ where: [{ invoiceId: oneOf(ids) }] }))
    lines.get(line.invoiceId)!.push(line);
  const notes: CreditNote[] = [];
  const noteLines: CreditNoteLine[] = [];
  const changed = new Map<string, InvoiceLine>();
  for (const refund of refunds) {
    const invoice = invoices.get(refund.invoiceId)!;
    try {
      const taken = creditedOf(lines.get(invoice.id) ?? [], refund.lines, invoice);
      noteLines.push(...apply(work, refund, invoice, taken, notes));
      for (const { line } of taken) changed.set(line.id, line);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(refund, error);
    }
  }
  await work.of(CreditNote).insertAll(notes);
  await work.of(CreditNoteLine).insertAll(noteLines);
  for (const { id, creditedNet, creditedTax } of changed.values())
    await work.of(InvoiceLine).update(id, { creditedNet, creditedTax });
  for (const id of new Set(notes.map(({ invoiceId }) => invoiceId))) {
    const { status, credited } = invoices.get(id)!;
    await work.of(Invoice).update(id, { status, credited });
  }
}

function apply(
  work: Work,
  { id, number, at, on, reason }: ReportedRefund,
  invoice: Invoice,
  taken: ReturnType<typeof creditedOf<InvoiceLine>>,
  notes: CreditNote[],
): CreditNoteLine[] {
  const { clientId, currency } = invoice;
  const net = sum(taken.map((each) => each.net), currency); // prettier-ignore
  const tax = sum(taken.map((each) => each.tax), currency); // prettier-ignore
  const total = plus(net, tax);
  const { status, credited } = credit(invoice, total);
  for (const { line, net: lineNet, tax: lineTax } of taken)
    Object.assign(line, { creditedNet: plus(line.creditedNet, lineNet), creditedTax: plus(line.creditedTax, lineTax) });
  Object.assign(invoice, { status, credited });
  notes.push({
    ...{ id, number, invoiceId: invoice.id, clientId, net, tax, total, returned: total, cause: CreditNoteCause.REFUND },
    ...{ reason, issuedOn: on, createdAt: at, createdByUserId: null, source: DocumentSource.REPORTED },
  });
  work.announce(new CreditNoteIssued(id, invoice.id, clientId, true));
  touchInvoice(work, invoice);
  return taken.map(({ line, net: lineNet, tax: lineTax }, index) => ({
    ...{ id: work.id('cnl'), creditNoteId: id, invoiceLineId: line.id, clientId, position: index + 1 },
    ...{ description: line.description, net: lineNet, taxRate: line.taxRate, tax: lineTax },
  }));
}
