import type { ProductKind, SaleKind } from '../../gql/graphql';
import { basisPoints, percentText } from './fields';
import type { Lines, Promised } from './texts';

/** A promise as its form holds it: empty text where nothing is said, per cent as it was typed. */
export interface PromiseForm {
  readonly category: string;
  readonly tier: string;
  readonly product: string;
  readonly kind: string;
  readonly sale: string;
  readonly country: string;
  readonly rate: string;
  readonly amounts: readonly { readonly currency: string; readonly amount: string }[];
}

export const EMPTY_PROMISE: PromiseForm = {
  category: '',
  tier: '',
  product: '',
  kind: '',
  sale: '',
  country: '',
  rate: '',
  amounts: [],
};

export function promiseForm({ category, tier, product, kind, sale, country, rate, amounts }: Lines & Promised) {
  return {
    category: category ?? '',
    tier: tier ?? '',
    product: product ?? '',
    kind: kind ?? '',
    sale: sale ?? '',
    country: country ?? '',
    rate: percentText(rate),
    amounts: amounts.map(({ currency, amount }) => ({ currency, amount })),
  } satisfies PromiseForm;
}

/** What the server takes. Amounts, where there are some, stand instead of a rate. */
export function promiseInput({ category, tier, product, kind, sale, country, rate, amounts }: PromiseForm) {
  return {
    category: category || null,
    tier: tier || null,
    product: product || null,
    kind: (kind || null) as ProductKind | null,
    sale: (sale || null) as SaleKind | null,
    country: country || null,
    rate: amounts.length > 0 ? null : basisPoints(rate),
    amounts: amounts.map((each) => ({ currency: each.currency, amount: each.amount.trim().replace(',', '.') })),
  };
}
