import { fromDecimal, zero } from '../../../kernel/money';
import type { Work } from '../../../platform/db/work';
import { Price } from '../../catalogue/entity';
import type { BillingCycle, ProductKind } from '../../catalogue/rules';
import { setPrice } from '../../catalogue/service/prices';
import { createProduct } from '../../catalogue/service/products';
import { categoryOf, RowRefusal } from './records';

export interface ProductRow {
  readonly ref: string;
  readonly name: string;
  readonly category: string;
  readonly kind: ProductKind | null;
  readonly description: string | null;
  readonly tld: string | null;
  readonly cycle: BillingCycle | null;
  readonly currency: string | null;
  readonly price: string | null;
  readonly setupFee: string | null;
}

export async function enterProduct(work: Work, row: ProductRow): Promise<string> {
  const { id: categoryId } = await categoryOf(work, row.category);
  const id = await createProduct(work, row.kind ?? 'SERVICE', {
    ...{ categoryId, name: row.name, description: row.description ?? '' },
    ...(row.tld && { tld: row.tld }),
  });
  await addPrice(work, id, row);
  return id;
}

/** Further rows of a product that is here already bring further prices; one it has is left as it is. */
export async function addPrice(work: Work, productId: string, row: ProductRow): Promise<boolean> {
  const price = priceIn(row);
  if (!price) return false;
  const { cycle, amount, setupFee } = price;
  const priced = await work.of(Price).list({ where: [{ productId, cycle }] });
  if (priced.some((each) => each.amount.currency === amount.currency)) return false;
  await setPrice(work, { productId, cycle, amount, setupFee, restoreFee: null });
  return true;
}

function priceIn({ cycle, currency, price, setupFee }: ProductRow) {
  if (price === null) return null;
  if (!cycle) throw new RowRefusal('cycle', 'MISSING', 'a price needs its billing cycle');
  if (!currency) throw new RowRefusal('currency', 'MISSING', 'a price needs its currency');
  return {
    cycle,
    amount: amountIn('price', price, currency),
    setupFee: setupFee === null ? zero(currency) : amountIn('setupFee', setupFee, currency),
  };
}

/** The amount in its currency, refused with the field when it has more digits than the currency. */
export function amountIn(field: string, text: string, currency: string) {
  try {
    return fromDecimal(trimmed(text), currency);
  } catch {
    throw new RowRefusal(field, 'NOT_AN_AMOUNT', `not an amount of ${currency}`);
  }
}

/** `12.5000` is 12.50: zeros behind the point that say nothing. */
function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}
