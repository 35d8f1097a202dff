import { domainToASCII } from 'node:url';
import { permits } from '../../../kernel/policy';
import { Refusal } from '../../../kernel/refusal';
import { oneOf } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { Price, Product } from '../../catalogue/entity';
import type { BillingCycle } from '../../catalogue/rules';
import { Client, ClientStatus } from '../../clients/entity';
import { OrderPreview, OrderPreviewLine } from '../entity';
import { orderPolicy } from '../policy';
import { assertRegistrable, checkedDomainName, typedDomainName } from '../rules/domain-name';
import {
  assertItemCount,
  assertQuantity,
  lineNet,
  orderNet,
  overriddenPrice,
  type PriceOverride,
} from '../rules/items';
import { assertItemsFit } from '../rules/shape';

export interface ItemWish {
  readonly productId: string;
  readonly cycle: BillingCycle;
  readonly quantity: number;
  readonly domainName?: string | null;
  readonly transfer?: boolean | null;
  readonly parentSubscriptionId?: string | null;
  readonly parentItem?: number | null;
  readonly priceOverride?: PriceOverride | null;
}

export interface OrderWish {
  readonly clientId: string;
  readonly note?: string | null;
  readonly items: readonly ItemWish[];
}

/** A line that can be shown, or placed. */
export interface QuotedLine extends OrderPreviewLine {
  readonly transfer: boolean;
  readonly overrideReason: string | null;
  readonly parentSubscriptionId: string | null;
  readonly parentItem: number | null;
}

export interface Quote extends OrderPreview {
  readonly lines: QuotedLine[];
}

const itemPath = (position: number) => ['input', 'items', String(position)];

/** What the wish comes to today, net; every way in which it cannot be is refused at its place in the input. */
export async function quote(reading: Reading, { clientId, items }: OrderWish): Promise<Quote> {
  const client = await orderingClient(reading, clientId);
  assertItemCount(items.length);
  const productIds = [...new Set(items.map(({ productId }) => productId))];
  const products = new Map((await reading.of(Product).byIds(productIds)).map((product) => [product.id, product]));
  const prices = await reading.of(Price).list({ where: [{ productId: oneOf(productIds), active: true }] });

  const lines = items.map((wish, position): QuotedLine => {
    const path = itemPath(position);
    const product = orderable(products.get(wish.productId), wish.productId, path);
    assertQuantity(wish.quantity, product.kind, [...path, 'quantity']);
    const domainName = domainOf(wish, product, path);
    const price = prices.find(
      ({ productId, cycle, amount }) =>
        productId === product.id && cycle === wish.cycle && amount.currency === client.currency,
    );
    if (!price) throw unpriced(product, wish.cycle, client.currency, path);
    const override = overrideOf(reading, wish, path);
    const unitPrice = override
      ? overriddenPrice(override, client.currency, [...path, 'priceOverride'])
      : { ...price.amount };
    const setupFee = { ...price.setupFee };
    const { quantity, cycle } = wish;
    return Object.assign(new OrderPreviewLine(), {
      ...{ position, productId: product.id, categoryId: product.categoryId, taxCategory: product.taxCategory },
      ...{ kind: product.kind, description: product.name, cycle, quantity, domainName },
      ...{ listPrice: { ...price.amount }, unitPrice, setupFee },
      net: lineNet({ unitPrice, setupFee, quantity }, [...path, 'quantity']),
      transfer: wish.transfer ?? false,
      overrideReason: override?.reason?.trim() ?? null,
      parentSubscriptionId: wish.parentSubscriptionId ?? null,
      parentItem: wish.parentItem ?? null,
    });
  });
  assertItemsFit(lines, itemPath);
  return Object.assign(new OrderPreview(), {
    ...{ clientId, currency: client.currency, lines },
    net: orderNet(
      lines.map(({ net }) => net),
      client.currency,
    ),
  });
}

async function orderingClient(reading: Reading, id: string): Promise<Client> {
  const client = await reading.of(Client).find(id);
  const path = ['input', 'clientId'];
  if (!client) throw new Refusal('NOT_FOUND', 'Client not found', path, { what: 'Client' });
  if (client.status === ClientStatus.ACTIVE) return client;
  throw new Refusal('CLIENT_CLOSED', `${client.name} has been closed and orders no more.`, path, { name: client.name });
}

function orderable(product: Product | undefined, id: string, path: readonly string[]): Product {
  const at = [...path, 'productId'];
  if (!product) throw new Refusal('NOT_FOUND', `There is no product ${id.slice(0, 64)}.`, at, { what: 'Product' });
  if (product.active) return product;
  throw new Refusal('PRODUCT_INACTIVE', `${product.name} is not sold any more.`, at, { product: product.name });
}

function domainOf({ domainName }: ItemWish, { kind, tld }: Product, path: readonly string[]): string | null {
  if (!domainName) return null;
  const at = [...path, 'domainName'];
  const ascii = checkedDomainName(domainToASCII(typedDomainName(domainName, at)), domainName, at);
  if (kind === 'DOMAIN' && tld) assertRegistrable(ascii, tld, at);
  return ascii;
}

function unpriced({ name }: Product, cycle: string, currency: string, path: readonly string[]): Refusal {
  return new Refusal('PRICE_NOT_FOUND', `${name} has no price for ${cycle} in ${currency}.`, [...path, 'cycle'], {
    ...{ product: name, cycle, currency },
  });
}

/** Another price than the list's is for staff, as themselves. */
function overrideOf({ actor }: Reading, { priceOverride }: ItemWish, path: readonly string[]): PriceOverride | null {
  if (!priceOverride) return null;
  if (permits(orderPolicy.override, actor)) return priceOverride;
  const amount = priceOverride.amount.slice(0, 40);
  throw new Refusal(
    'OVERRIDE_NOT_ALLOWED',
    `Only staff may set another price than the list’s, such as ${amount}.`,
    [...path, 'priceOverride'],
    { amount },
  );
}
