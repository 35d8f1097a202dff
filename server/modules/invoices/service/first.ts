import { addMonths, type CalendarDate, type Period } from '../../../kernel/period';
import type { Reading, Work } from '../../../platform/db/work';
import { Category, Product } from '../../catalogue/entity';
import { monthsOf } from '../../catalogue/rules';
import { Client } from '../../clients/entity';
import { Order, OrderItem } from '../../orders/entity';
import { recordTax } from '../../orders/service/decide';
import { Invoice, InvoiceLineKind } from '../entity/invoice';
import { lineSubject, lineTexts, type LineTexts } from '../rules/texts';
import { cancelInvoice } from './cancel';
import { issueCreditNote } from './credit-note';
import { today } from './day';
import { issueInvoice } from './issue';
import type { LineDraft } from './price';

/** The first invoice of an order: the first period of each item, and its set-up fee. */
export async function issueFirstInvoice(work: Work, orderId: string): Promise<void> {
  const order = await work.of(Order).get(orderId);
  const client = await work.of(Client).get(order.clientId);
  const items = await work.of(OrderItem).list({ where: [{ orderId }], orderBy: [['position', 'ASC']] });
  const kinds = await productFacts(
    work,
    items.map(({ productId }) => productId),
  );
  const [on, texts] = [await today(work), lineTexts(client.language)];
  const lines = items.flatMap((item) => firstLines(item, kinds(item.productId), on, texts));
  const invoice = await issueInvoice(work, { clientId: order.clientId, orderId, lines });
  await recordTax(work, orderId, invoice.tax);
}

export interface ProductFacts {
  readonly taxCategory: string;
  readonly category: { readonly id: string; readonly key: string };
}

/** How products are taxed, and the category their commission goes by. */
export async function productFacts(reading: Reading, ids: readonly string[]): Promise<(id: string) => ProductFacts> {
  const products = new Map((await reading.of(Product).byIds([...new Set(ids)])).map((each) => [each.id, each]));
  const categoryIds = [...new Set([...products.values()].map(({ categoryId }) => categoryId))];
  const categories = new Map((await reading.of(Category).byIds(categoryIds)).map((each) => [each.id, each]));
  return (id) => {
    const { taxCategory, categoryId } = products.get(id)!;
    return { taxCategory, category: { id: categoryId, key: categories.get(categoryId)!.key } };
  };
}

type Ordered = Pick<
  OrderItem,
  'id' | 'productId' | 'description' | 'domainName' | 'cycle' | 'quantity' | 'unitPrice' | 'setupFee' | 'subscriptionId'
>;

export function firstLines(item: Ordered, facts: ProductFacts, on: CalendarDate, texts: LineTexts): LineDraft[] {
  const { quantity, unitPrice, setupFee, productId, subscriptionId, id: orderItemId } = item;
  const subject = lineSubject(item.description, item.domainName);
  const common = { quantity, productId, subscriptionId, orderItemId, ...facts };
  const months = monthsOf(item.cycle);
  const period: Period | null = months === null ? null : { start: on, end: addMonths(on, months) };
  const kind = period ? InvoiceLineKind.RECURRING : InvoiceLineKind.ONE_OFF;
  const first: LineDraft = { ...common, kind, description: subject, unitPrice, period };
  if (setupFee.minor === 0) return [first];
  const setup = { ...common, kind: InvoiceLineKind.SETUP, description: texts.setup(subject), unitPrice: setupFee };
  return [first, setup];
}

/** The order will not be: what is unpaid of it is withdrawn, what was paid becomes client credit. */
export async function withdrawFirstInvoice(work: Work, orderId: string): Promise<void> {
  for (const invoice of await work.of(Invoice).lockAll([{ orderId, open: true }])) {
    if (invoice.paid.minor === 0 && invoice.credited.minor === 0) await cancelInvoice(work, invoice.id);
    else await issueCreditNote(work, invoice.id, null, lineTexts(invoice.language).orderCancelled);
  }
}
