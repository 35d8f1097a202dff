import { addDays, type CalendarDate } from '../../../kernel/period';
import type { Work } from '../../../platform/db/work';
import { Category } from '../../catalogue/entity';
import { PaymentMethod } from '../../invoices/entity/payment';
import { enterInvoice, type PastLine } from '../../invoices/service/enter';
import { amountIn } from './products';
import { categoryOf, clientOf, RowRefusal, subscriptionOf } from './records';
import { begin } from './subscriptions';

/** One line of the file: one line of an invoice, with the invoice's own columns repeated. */
export interface InvoiceRow {
  readonly number: string;
  readonly client: string;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly paidOn: CalendarDate | null;
  readonly currency: string;
  readonly description: string;
  readonly quantity: number | null;
  readonly unitPrice: string;
  readonly taxRate: number | null;
  readonly category: string | null;
  readonly subscription: string | null;
  readonly method: string | null;
}

const LONGEST_NUMBER = 32;
const SAME = ['client', 'issuedOn', 'dueOn', 'paidOn', 'currency'] as const;

/** Enters the invoice that the rows make up. What waited for its first payment begins on the day it came. */
export async function enterInvoiceRows(work: Work, rows: readonly InvoiceRow[], earn: boolean): Promise<string> {
  const first = rows[0]!;
  for (const row of rows)
    for (const field of SAME)
      if (row[field] !== first[field])
        throw new RowRefusal(field, 'DIFFERS', `differs from the other lines of invoice ${first.number}`);
  const { number, issuedOn, paidOn, currency } = first;
  if (number.length > LONGEST_NUMBER)
    throw new RowRefusal('number', 'TOO_LONG', `longer than ${LONGEST_NUMBER} characters`);
  const client = await clientOf(work, first.client);
  if (currency !== client.currency)
    throw new RowRefusal('currency', 'CURRENCY_MISMATCH', `the client is invoiced in ${client.currency}`);
  const lines: PastLine[] = [];
  for (const row of rows) {
    const unitPrice = amountIn('unitPrice', row.unitPrice, currency);
    if (unitPrice.minor < 0) throw new RowRefusal('unitPrice', 'NEGATIVE', 'below zero; enter a credit note by hand');
    const subscription = row.subscription ? await subscriptionOf(work, row.subscription, client.id) : null;
    const category = row.category ? await categoryOf(work, row.category) : null;
    lines.push({
      ...{ description: row.description, quantity: row.quantity ?? 1, unitPrice, taxRate: row.taxRate ?? 0 },
      ...{ category: category ?? (subscription ? await work.of(Category).get(subscription.categoryId) : null) },
      ...{ subscriptionId: subscription?.id ?? null, productId: subscription?.productId ?? null },
    });
  }
  const dueOn = first.dueOn ?? addDays(issuedOn, 14);
  const method = methodOf(first.method);
  const { id } = await enterInvoice(work, { client, number, currency, issuedOn, dueOn, paidOn, method, lines, earn });
  const begun = new Set(lines.map(({ subscriptionId }) => subscriptionId).filter((each) => each !== null));
  if (paidOn) for (const each of begun) await begin(work, each, paidOn);
  return id;
}

function methodOf(text: string | null): PaymentMethod {
  const wanted = (text ?? '').toUpperCase().replace(/[^A-Z]+/g, '_');
  return (
    Object.values(PaymentMethod).find((method) => method === wanted && method !== PaymentMethod.CREDIT) ??
    PaymentMethod.OTHER
  );
}
