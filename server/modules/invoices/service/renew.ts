import { negate, type Money } from '../../../kernel/money';
import type { CalendarDate, Period } from '../../../kernel/period';
import { above, oneOf, present, within } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { Subscription } from '../../subscriptions/entity';
import { markBilled } from '../../subscriptions/service/renew';
import { CreditNoteCause } from '../entity/credit-note';
import { Invoice, InvoiceLine, InvoiceLineKind } from '../entity/invoice';
import { spread, wholeOf } from '../rules/credits';
import { cancellable, creditable } from '../rules/states';
import { lineSubject, lineTexts } from '../rules/texts';
import { cancelInvoice } from './cancel';
import { issueCreditNote } from './credit-note';
import { today } from './day';
import { productFacts } from './first';
import { issueInvoice } from './issue';

export interface Renewal {
  readonly subscriptionId: string;
  readonly period: Period;
}

/** One invoice for the renewals of one client that are due together; null when all of them have been billed before. */
export async function issueRenewalInvoice(
  work: Work,
  clientId: string,
  renewals: readonly Renewal[],
  dueOn: CalendarDate,
): Promise<Invoice | null> {
  const unbilled: Renewal[] = [];
  for (const renewal of renewals)
    if (await markBilled(work, renewal.subscriptionId, renewal.period)) unbilled.push(renewal);
  if (unbilled.length === 0) return null;
  const subscriptions = new Map(
    (await work.of(Subscription).byIds(unbilled.map(({ subscriptionId }) => subscriptionId))).map((row) => [
      row.id,
      row,
    ]),
  );
  const facts = await productFacts(
    work,
    [...subscriptions.values()].map(({ productId }) => productId),
  );
  const lines = unbilled.map(({ subscriptionId, period }) => {
    const { productId, quantity, price } = subscriptions.get(subscriptionId)!;
    return {
      ...{ kind: InvoiceLineKind.RECURRING, description: nameOf(subscriptions.get(subscriptionId)!), quantity },
      ...{ unitPrice: price, subscriptionId, productId, period, renews: true, ...facts(productId) },
    };
  });
  return issueInvoice(work, { clientId, lines, dueOn });
}

const nameOf = ({ name, domainName }: Subscription) => lineSubject(name, domainName);

/** Somebody asked for a domain's renewal, or its restoration at a fee; the period is marked as billed already. */
export async function issueRequestedRenewal(
  work: Work,
  { subscriptionId, clientId, period, restoreFee }: Renewal & { clientId: string; restoreFee: Money | null },
): Promise<void> {
  const subscription = await work.of(Subscription).get(subscriptionId);
  const { language } = await work.of(Client).get(clientId);
  const { productId, quantity, price } = subscription;
  const facts = (await productFacts(work, [productId]))(productId);
  const description = nameOf(subscription);
  const common = { subscriptionId, productId, period, ...facts };
  const renewal = { ...common, kind: InvoiceLineKind.RECURRING, description, quantity, unitPrice: price, renews: true };
  const fee = restoreFee && {
    ...{ ...common, kind: InvoiceLineKind.RESTORE, quantity: 1, unitPrice: restoreFee },
    description: lineTexts(language).restore(description),
  };
  await issueInvoice(work, { clientId, lines: fee ? [renewal, fee] : [renewal] });
}

export interface Repricing {
  readonly subscriptionId: string;
  readonly clientId: string;
  readonly difference: Money;
  readonly period: Period;
}

/** An upgrade is invoiced for what is left of its period; a downgrade is credited, on what was invoiced last first. */
export async function settleRepricing(work: Work, { subscriptionId, clientId, difference, period }: Repricing) {
  if (difference.minor === 0) return;
  const subscription = await work.of(Subscription).get(subscriptionId);
  const { language } = await work.of(Client).get(clientId);
  const texts = lineTexts(language);
  if (difference.minor < 0) return creditDowngrade(work, subscriptionId, negate(difference), texts.serviceChanged);
  const { productId } = subscription;
  const facts = (await productFacts(work, [productId]))(productId);
  const line = {
    ...{ kind: InvoiceLineKind.PRORATION, description: texts.proration(nameOf(subscription)), quantity: 1 },
    ...{ unitPrice: difference, subscriptionId, productId, period, ...facts },
  };
  await issueInvoice(work, { clientId, lines: [line] });
}

async function creditDowngrade(work: Work, subscriptionId: string, net: Money, reason: string): Promise<void> {
  const kinds = [InvoiceLineKind.RECURRING, InvoiceLineKind.PRORATION];
  const unused = { subscriptionId, kind: oneOf(kinds), periodEnd: above(await today(work)) };
  const found = await work.of(InvoiceLine).list({ where: [unused], orderBy: [['id', 'DESC']] });
  const invoices = new Map(
    (await work.of(Invoice).byIds([...new Set(found.map(({ invoiceId }) => invoiceId))])).map((row) => [row.id, row]),
  );
  const lines = found.filter(
    ({ invoiceId, net: own }) => own.currency === net.currency && creditable(invoices.get(invoiceId)!),
  );
  const wishes = spread(lines, net);
  const byInvoice = grouped(wishes, ({ lineId }) => lines.find(({ id }) => id === lineId)!.invoiceId);
  for (const [invoiceId, own] of byInvoice)
    await issueCreditNote(work, invoiceId, own, reason, CreditNoteCause.DOWNGRADE);
}

/** Takes back renewals that nobody has paid, of a subscription that will not go on: those that start from a day on. */
export async function withdrawRenewals(work: Work, subscriptionId: string, from: CalendarDate | null): Promise<void> {
  const unpaid = { subscriptionId, billingKey: present(), invoiceId: within(Invoice, 'id', { open: true }) };
  const found = await work.of(InvoiceLine).list({ where: [unpaid] });
  const lines = found.filter(({ periodStart }) => from === null || (periodStart !== null && periodStart >= from));
  for (const [invoiceId, own] of grouped(lines, (line) => line.invoiceId)) {
    const invoice = await work.of(Invoice).lock(invoiceId);
    const all = await work.of(InvoiceLine).list({ where: [{ invoiceId }] });
    const alone = all.every(({ subscriptionId: of }) => of === subscriptionId) && invoice.credited.minor === 0;
    if (alone && cancellable(invoice)) await cancelInvoice(work, invoiceId);
    else if (wholeOf(own).length > 0)
      await issueCreditNote(work, invoiceId, wholeOf(own), lineTexts(invoice.language).serviceEnded);
  }
}

/** Renewals on an invoice, as far as no credit note has taken them back. */
export function renewalsOn(lines: readonly InvoiceLine[]): InvoiceLine[] {
  return lines.filter(
    ({ billingKey, net, creditedNet }) => billingKey && (net.minor === 0 || creditedNet.minor < net.minor),
  );
}

function grouped<V>(values: readonly V[], key: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}
