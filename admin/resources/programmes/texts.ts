import { useFormats } from '../../shared/format';
import { useShippedName } from '../../shared/shipped';
import { useText } from '../../i18n/provider';
import type { ProductKind, RuleFieldsFragment, SaleKind } from '../../gql/graphql';

/** The conditions of a rule or an override, as the API shows both. */
export interface Lines {
  readonly category?: string | null;
  readonly categoryName?: string | null;
  readonly tier?: string | null;
  readonly product?: string | null;
  readonly kind?: ProductKind | null;
  readonly sale?: SaleKind | null;
  readonly country?: string | null;
}

export type Promised = Pick<RuleFieldsFragment, 'rate' | 'amounts'>;

/** What keys and ids are called; what is unknown is shown as it is. */
export interface Names {
  readonly categories?: ReadonlyMap<string, string>;
  readonly tiers?: ReadonlyMap<string, string>;
  readonly products?: ReadonlyMap<string, string>;
}

/** How rules read: which lines they cover, and what those earn. */
export function useRuleTexts({ categories, tiers, products }: Names = {}) {
  const text = useText();
  const shipped = useShippedName();
  const { country, money, rate } = useFormats();
  const lines = (rule: Lines): string =>
    [
      rule.category && shipped(rule.categoryName ?? categories?.get(rule.category) ?? rule.category),
      rule.tier && shipped(tiers?.get(rule.tier) ?? rule.tier),
      rule.product && (products?.get(rule.product) ?? rule.product),
      rule.kind && text(`kinds.${rule.kind}`),
      rule.sale && text(`programmes.sale.${rule.sale}`),
      rule.country && country(rule.country),
    ]
      .filter(Boolean)
      .join(' · ') || text('programmes.everything');
  const reward = ({ rate: points, amounts }: Promised): string =>
    points === null || points === undefined ? amounts.map(money).join(' · ') || '–' : rate(points);
  return { lines, reward };
}

/** How many conditions a rule has: of several that cover a line the one with most wins. */
export function conditionsOf({ category, tier, product, kind, sale, country }: Lines): number {
  return [category, tier, product, kind, sale, country].filter(Boolean).length;
}

export const namesOf = (nodes: readonly { readonly key: string; readonly name: string }[] = []) =>
  new Map(nodes.map(({ key, name }) => [key, name]));
