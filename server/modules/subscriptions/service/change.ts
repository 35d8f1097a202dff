import { Refusal } from '../../../kernel/refusal';
import { dateIn } from '../../../kernel/period';
import type { Reading, Work } from '../../../platform/db/work';
import { Product } from '../../catalogue/entity';
import type { BillingCycle } from '../../catalogue/rules';
import { priceFor } from '../../catalogue/service/prices';
import { Client } from '../../clients/entity';
import { assertOpen } from '../../clients/rules';
import { assertQuantity } from '../../orders/rules/items';
import { settingsOf } from '../../settings/service';
import { Subscription, SubscriptionChangePreview } from '../entity';
import { SubscriptionRepriced, type Offer } from '../events';
import { periodAmount, proration, type Proration } from '../rules/period';
import { stateAfter } from '../rules/status';
import { named } from './begin';
import { write } from './write';

export interface ChangeWish {
  readonly productId?: string | null;
  readonly cycle?: BillingCycle | null;
  readonly quantity?: number | null;
}

interface Change {
  readonly before: Offer & { readonly cycle: BillingCycle };
  readonly after: Offer & { readonly cycle: BillingCycle };
  readonly product: Product;
  readonly proration: Proration;
}

/** What the change would cost today, before tax. */
export async function previewChange(
  reading: Reading,
  id: string,
  wish: ChangeWish,
): Promise<SubscriptionChangePreview> {
  const { before, after, proration } = await priced(reading, await reading.of(Subscription).get(id), wish);
  const { credit, charge, difference, daysLeft, periodDays, period } = proration;
  return Object.assign(new SubscriptionChangePreview(), {
    ...{ before: periodAmount(before), after: periodAmount(after) },
    ...{ credit, charge, difference, daysLeft, periodDays, from: period.start, until: period.end },
  });
}

/** An upgrade or a downgrade, as of today; what it costs or gives back is announced for the invoices. */
export async function changeSubscription(work: Work, id: string, wish: ChangeWish): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  const { before, after, product, proration } = await priced(work, subscription, wish);
  const { credit, charge, difference, daysLeft, periodDays, period } = proration;
  const { productId, categoryId, cycle, quantity, price } = after;
  const { clientId, kind, domainName } = subscription;
  await write(
    work,
    subscription,
    {
      ...{ productId, categoryId, cycle, quantity, price, ...named(kind, product.name, domainName) },
      ...(cycle !== before.cycle && {
        ...{ anchorOn: period.start, periods: 1, periodStart: period.start, periodEnd: period.end },
        billedUntil: period.end,
      }),
    },
    'change',
  );
  work.announce(
    new SubscriptionRepriced(
      ...([id, clientId, before, after, credit, charge, difference, daysLeft, periodDays, period] as const),
    ),
  );
}

async function priced(reading: Reading, subscription: Subscription, wish: ChangeWish): Promise<Change> {
  const { clientId, kind, status, anchorOn, periods, periodEnd, billedUntil } = subscription;
  assertOpen(await reading.of(Client).get(clientId));
  stateAfter(kind, status, 'change');
  if (!anchorOn || !periodEnd) throw new Error(`${subscription.id} is ${status} and has no period`);
  if (billedUntil && billedUntil > periodEnd)
    throw new Refusal(
      'RENEWAL_OPEN',
      `The period from ${periodEnd} has been invoiced: pay that invoice or have it cancelled first.`,
      ['id'],
      { periodEnd },
    );
  const { productId, categoryId, cycle, quantity, price } = subscription;
  const before = { productId, categoryId, cycle, quantity, price };
  const product = await chosen(reading, subscription, wish);
  const after = { ...before, productId: product.id, categoryId: product.categoryId };
  after.cycle = wish.cycle ?? cycle;
  after.quantity = wish.quantity ?? quantity;
  assertQuantity(after.quantity, kind, ['input', 'quantity']);
  if (after.productId === productId && after.cycle === cycle && after.quantity === quantity)
    throw new Refusal('NOTHING_CHANGES', 'This is what it is already.', ['input']);
  if (after.productId !== productId || after.cycle !== cycle)
    after.price = await listed(reading, product, after, price);
  const today = dateIn((await settingsOf(reading)).timeZone, reading.now);
  return {
    ...{ before, after, product },
    proration: proration(
      { anchorOn, cycle, periods, periodEnd, price: periodAmount(before) },
      { cycle: after.cycle, price: periodAmount(after) },
      today,
    ),
  };
}

/** Another product of the same kind; the one it is may be off sale by now. */
async function chosen(reading: Reading, { productId, kind }: Subscription, wish: ChangeWish): Promise<Product> {
  const id = wish.productId ?? productId;
  const product = await reading.of(Product).find(id);
  const path = ['input', 'productId'];
  if (!product) throw new Refusal('NOT_FOUND', `There is no product ${id.slice(0, 64)}.`, path, { what: 'Product' });
  if (product.kind !== kind)
    throw new Refusal('PRODUCT_OF_OTHER_KIND', `${product.name} is a ${product.kind}, not a ${kind}.`, path, {
      ...{ product: product.name, kind: product.kind, expected: kind },
    });
  if (product.active || id === productId) return product;
  throw new Refusal('PRODUCT_INACTIVE', `${product.name} is not sold any more.`, path, { product: product.name });
}

async function listed(
  reading: Reading,
  { id, name }: Product,
  { cycle }: { cycle: BillingCycle },
  now: Offer['price'],
) {
  const price = cycle === 'ONE_OFF' ? null : await priceFor(reading, id, cycle, now.currency);
  if (price) return { ...price.amount };
  throw new Refusal('PRICE_NOT_FOUND', `${name} has no price for ${cycle} in ${now.currency}.`, ['input', 'cycle'], {
    product: name,
    cycle,
    currency: now.currency,
  });
}
