import type { Money } from '../../../kernel/money';
import type { Reading, Work } from '../../../platform/db/work';
import { Price, Product } from '../entity';
import { priceTerms, type BillingCycle } from '../rules';

/** What a new order pays for the product, or null when it is not sold for that cycle in that currency. */
export async function priceFor(
  reading: Reading,
  productId: string,
  cycle: BillingCycle,
  currency: string,
): Promise<Price | null> {
  const prices = await reading.of(Price).list({ where: [{ productId, cycle, active: true }] });
  return prices.find(({ amount }) => amount.currency === currency) ?? null;
}

export interface PriceFacts {
  readonly productId: string;
  readonly cycle: BillingCycle;
  readonly amount: Money;
  readonly setupFee: Money | null;
  readonly restoreFee: Money | null;
}

/** Sets what new orders pay from now on. Subscriptions that run keep the price they were made with. */
export async function setPrice(work: Work, { productId, cycle, ...amounts }: PriceFacts): Promise<string> {
  const { kind } = await work.of(Product).lock(productId);
  const terms = { ...priceTerms(kind, cycle, amounts), active: true, updatedAt: work.now };
  const known = await work.of(Price).list({ where: [{ productId, cycle }] });
  const before = known.find(({ amount }) => amount.currency === terms.amount.currency);
  const id = before?.id ?? work.id('pri');
  if (before) await work.of(Price).update(id, terms);
  else await work.of(Price).insert({ id, productId, cycle, ...terms });
  work.audit({
    action: 'price.set',
    subject: ['Price', id],
    ...(before && { before }),
    after: { productId, cycle, ...terms },
  });
  return id;
}

/** New orders cannot take the price any more. */
export async function withdrawPrice(work: Work, id: string): Promise<void> {
  const before = await work.of(Price).lock(id);
  if (!before.active) return;
  await work.of(Price).update(id, { active: false, updatedAt: work.now });
  work.audit({ action: 'price.withdraw', subject: ['Price', id], before, after: { active: false } });
}
