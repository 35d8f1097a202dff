import { zero, type Money } from '../../../kernel/money';
import { addDays, type CalendarDate } from '../../../kernel/period';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import type { Settings } from '../../settings/rules';
import { settingsOf } from '../../settings/service';
import { Invoice, InvoiceLine, type InvoiceParty } from '../entity/invoice';
import { InvoiceIssued } from '../events';
import { documentNumber, totalsOf } from '../rules/amounts';
import { reminderStep } from '../rules/reminders';
import { afterIssue, assertDraft, InvoiceStatus } from '../rules/states';
import { moveBilling } from './billing';
import { today } from './day';
import { applyAtIssue } from './payment';
import { taxationOf, taxed, type LineDraft, type TaxedLine } from './price';
import { settled } from './settled';
import { shown, touchInvoice, writeToBuyer } from './tell';

export interface InvoiceDraft {
  readonly clientId: string;
  readonly lines: readonly LineDraft[];
  readonly orderId?: string | null;
  readonly note?: string;
  /** When left out, the term of the settings from the day of issue. */
  readonly dueOn?: CalendarDate;
}

/** Writes a draft, taxed as it would be today. It has no number, and nobody owes anything yet. */
export async function createInvoice(work: Work, draft: InvoiceDraft): Promise<Invoice> {
  const client = await work.of(Client).get(draft.clientId);
  const invoice = await write(work, client, draft);
  work.audit({ action: 'invoice.create', subject: ['Invoice', invoice.id], clientId: client.id, after: said(invoice) });
  touchInvoice(work, invoice);
  return invoice;
}

/** Writes an invoice and issues it at once. */
export async function issueInvoice(work: Work, draft: InvoiceDraft): Promise<Invoice> {
  const client = await work.of(Client).get(draft.clientId);
  const frozen = await freeze(work, client, draft.dueOn);
  const invoice = await write(work, client, draft, frozen);
  await announceIssue(work, invoice);
  return invoice;
}

/** Issues a draft: taxed by the rates of today, with a number, and never edited again. */
export async function issueDraft(work: Work, id: string): Promise<Invoice> {
  const draft = await work.of(Invoice).lock(id);
  assertDraft(draft);
  const client = await work.of(Client).get(draft.clientId);
  const lines = await work.of(InvoiceLine).list({ where: [{ invoiceId: id }], orderBy: [['position', 'ASC']] });
  const taxation = await taxationOf(work, client, await today(work));
  const priced = taxed(
    taxation,
    lines.map(({ kind, description, quantity, unitPrice, taxCategory }) => ({
      ...{ kind, description, quantity, unitPrice, taxCategory },
    })),
    draft.total.currency,
  );
  for (const [index, { taxRate, tax }] of priced.entries())
    if (lines[index]!.taxRate !== taxRate) await work.of(InvoiceLine).update(lines[index]!.id, { taxRate, tax });
  const { net, tax, total } = totalsOf(priced, draft.total.currency);
  const frozen = await freeze(work, client);
  const changes = { ...frozen, ...opened(work, total), net, tax, total, taxTreatment: taxation.treatment };
  await work.of(Invoice).update(id, changes, draft.version);
  const invoice = Object.assign(draft, changes);
  await announceIssue(work, invoice);
  return invoice;
}

type Frozen = Pick<
  Invoice,
  'number' | 'issuedOn' | 'dueOn' | 'seller' | 'buyer' | 'language' | 'searchText' | 'remindedFor'
>;

/** What is taken at issue and never changes. The number comes last of all reads: its series is locked from then on. */
async function freeze(work: Work, client: Client, dueOn?: CalendarDate): Promise<Frozen> {
  const { operator, paymentTermDays, reminderDays } = await settingsOf(work);
  const issuedOn = await today(work);
  const due = dueOn ?? addDays(issuedOn, paymentTermDays);
  const series = `INV-${issuedOn.slice(0, 4)}`;
  const number = documentNumber(series, await work.next(series));
  const buyer = buyerOf(client);
  return {
    ...{ number, issuedOn, dueOn: due, seller: sellerOf(operator), buyer },
    // The invoice itself stands for the reminders whose day has passed when it is issued.
    remindedFor: reminderStep(due, issuedOn, reminderDays),
    ...{ language: client.language, searchText: `${number} ${buyer.name}`.toLowerCase().slice(0, 400) },
  };
}

async function write(work: Work, client: Client, draft: InvoiceDraft, frozen?: Frozen): Promise<Invoice> {
  const taxation = await taxationOf(work, client, frozen?.issuedOn ?? (await today(work)));
  const priced = taxed(taxation, draft.lines, client.currency);
  const { net, tax, total } = totalsOf(priced, client.currency);
  const nothing = zero(client.currency);
  const invoice: Invoice = {
    ...{ id: work.id('inv'), number: null, clientId: client.id, orderId: draft.orderId ?? null },
    ...{
      status: InvoiceStatus.DRAFT,
      open: false,
      currency: client.currency,
      net,
      tax,
      total,
      paid: nothing,
      credited: nothing,
    },
    ...{ taxTreatment: taxation.treatment, issuedOn: null, dueOn: null, paidAt: null, seller: null, buyer: null },
    ...{
      language: client.language,
      note: draft.note ?? '',
      searchText: client.name.toLowerCase(),
      remindedFor: null,
      suspendedAt: null,
    },
    ...{ createdAt: work.now, version: 1, source: null },
    ...(frozen && { ...frozen, ...opened(work, total) }),
  };
  await work.of(Invoice).insert(invoice);
  await work.of(InvoiceLine).insertAll(priced.map((line, index) => lineOf(work, invoice, line, index + 1)));
  return invoice;
}

/** An invoice that asks for nothing is paid at once. */
const opened = (work: Work, total: Money) => ({
  ...{ status: afterIssue(total), open: total.minor > 0, paidAt: total.minor > 0 ? null : work.now },
});

function lineOf(work: Work, invoice: Invoice, line: TaxedLine, position: number): InvoiceLine {
  const { draft, net, tax, taxRate } = line;
  const { subscriptionId = null, orderItemId = null, productId = null, category = null, period = null } = draft;
  const nothing = zero(net.currency);
  return {
    ...{ id: work.id('inl'), invoiceId: invoice.id, clientId: invoice.clientId, position, kind: draft.kind },
    ...{ subscriptionId, orderItemId, productId, categoryId: category?.id ?? null, categoryKey: category?.key ?? null },
    ...{ taxCategory: draft.taxCategory, description: draft.description, quantity: draft.quantity },
    ...{ unitPrice: draft.unitPrice, net, tax, taxRate, creditedNet: nothing, creditedTax: nothing },
    ...{ periodStart: period?.start ?? null, periodEnd: period?.end ?? null },
    billingKey: draft.renews && subscriptionId && period ? `${subscriptionId}:${period.start}` : null,
  };
}

async function announceIssue(work: Work, invoice: Invoice): Promise<void> {
  const { id, clientId, total, dueOn } = invoice;
  work.announce(new InvoiceIssued(id, clientId));
  work.audit({ action: 'invoice.issue', subject: ['Invoice', id], clientId, after: said(invoice) });
  writeToBuyer(work, 'invoiceIssued', invoice, { total: shown(total), dueOn: dueOn ?? '' });
  touchInvoice(work, invoice);
  if (total.minor === 0) return settled(work, invoice, work.now);
  if (!(await applyAtIssue(work, invoice)))
    await moveBilling(work, clientId, total.currency, { openInvoices: 1, openMinor: total.minor });
}

const said = ({ number, status, total }: Invoice) => ({ number, status, total });

export function sellerOf({ name, address, country, vatNumber, email }: Settings['operator']): InvoiceParty {
  return { name, lines: address.split('\n').filter(Boolean), country, vatNumber, email };
}

export function buyerOf(client: Client): InvoiceParty {
  const person = `${client.firstName} ${client.lastName}`.trim();
  const town = [client.postcode, client.city, client.region].filter(Boolean).join(' ');
  const lines = [client.company && person !== client.company ? person : '', client.address1, client.address2, town];
  const name = client.company || person || client.name;
  return {
    name,
    lines: lines.filter(Boolean),
    country: client.country,
    vatNumber: client.vatNumber,
    email: client.email,
  };
}
