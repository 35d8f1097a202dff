import { plus, portion, sum, times, zero, type BasisPoints, type Money } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import type { Client } from '../../clients/entity';
import { settingsOf } from '../../settings/service';
import { Invoice, InvoiceLine, InvoiceLineKind } from '../entity/invoice';
import { Payment, type PaymentMethod } from '../entity/payment';
import { InvoiceEntered } from '../events';
import { reminderStep } from '../rules/reminders';
import { InvoiceStatus } from '../rules/states';
import { moveBilling } from './billing';
import { today } from './day';
import { buyerOf, sellerOf } from './issue';
import { taxationOf } from './price';
import { settled } from './settled';

/** A line of an invoice that was issued elsewhere: its tax is what it was there. */
export interface PastLine {
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly taxRate: BasisPoints;
  readonly category: { readonly id: string; readonly key: string } | null;
  readonly subscriptionId: string | null;
  readonly productId: string | null;
}

export interface PastInvoice {
  readonly client: Client;
  /** The number it had there; our own series stay without gaps. */
  readonly number: string;
  readonly currency: string;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly paidOn: CalendarDate | null;
  readonly method: PaymentMethod;
  readonly lines: readonly PastLine[];
  /** Whether its payment earns commission as if it had happened here. */
  readonly earn: boolean;
}

/** Enters an invoice of another system, with its payment. Nobody is written to, nothing is billed. */
export async function enterInvoice(work: Work, past: PastInvoice): Promise<Invoice> {
  const { client, number, currency, issuedOn, dueOn, paidOn, earn } = past;
  if (await work.of(Invoice).first({ number }))
    throw new Refusal('NUMBER_TAKEN', `There is an invoice ${number} already.`, ['number'], { number });
  const { operator, reminderDays } = await settingsOf(work);
  const { treatment } = await taxationOf(work, client, issuedOn);
  const buyer = buyerOf(client);
  const priced = past.lines.map((line) => {
    const net = times(line.unitPrice, line.quantity);
    return { line, net, tax: portion(net, line.taxRate) };
  });
  const nothing = zero(currency);
  const net = sum(priced.map((each) => each.net), currency); // prettier-ignore
  const tax = sum(priced.map((each) => each.tax), currency); // prettier-ignore
  const total = plus(net, tax);
  const paidAt = paidOn === null ? null : work.now;
  const open = paidAt === null && total.minor > 0;
  const invoice: Invoice = {
    ...{ id: work.id('inv'), number, clientId: client.id, orderId: null, currency, net, tax, total },
    ...{ status: open ? InvoiceStatus.ISSUED : InvoiceStatus.PAID, open, paid: open ? nothing : total },
    ...{ credited: nothing, taxTreatment: treatment, issuedOn, dueOn, paidAt: open ? null : (paidAt ?? work.now) },
    ...{ seller: sellerOf(operator), buyer, language: client.language, note: '' },
    // Whoever was reminded there is not reminded of the same again.
    remindedFor: reminderStep(dueOn, await today(work), reminderDays),
    searchText: `${number} ${buyer.name}`.toLowerCase().slice(0, 400),
    ...{ suspendedAt: null, createdAt: work.now, version: 1, source: null },
  };
  await work.of(Invoice).insert(invoice);
  await work.of(InvoiceLine).insertAll(
    priced.map(({ line, ...amounts }, index) => ({
      ...{ id: work.id('inl'), invoiceId: invoice.id, clientId: client.id, position: index + 1 },
      ...{ kind: InvoiceLineKind.RECURRING, subscriptionId: line.subscriptionId, orderItemId: null },
      ...{ productId: line.productId, categoryId: line.category?.id ?? null, categoryKey: line.category?.key ?? null },
      ...{ taxCategory: 'STANDARD', description: line.description, quantity: line.quantity, unitPrice: line.unitPrice },
      ...{ ...amounts, taxRate: line.taxRate, creditedNet: nothing, creditedTax: nothing },
      ...{ periodStart: null, periodEnd: null, billingKey: null },
    })),
  );
  if (paidOn !== null && total.minor > 0)
    await work.of(Payment).insert({
      ...{ id: work.id('pay'), invoiceId: invoice.id, clientId: client.id, amount: total, method: past.method },
      ...{ reference: '', receivedOn: paidOn, applied: total, excess: nothing, createdAt: work.now },
      recordedByUserId: null,
    });
  work.audit({
    ...{ action: 'invoice.enter', subject: ['Invoice', invoice.id], clientId: client.id },
    after: { number, total, status: invoice.status },
  });
  if (earn && invoice.paidAt) settled(work, invoice, invoice.paidAt);
  else if (invoice.paidAt) work.announce(new InvoiceEntered(invoice.id, client.id, invoice.paidAt));
  if (open) await moveBilling(work, client.id, currency, { openInvoices: 1, openMinor: total.minor });
  return invoice;
}
