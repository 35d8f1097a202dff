import { specificity, type LineKind, type RuleConditions } from '../rules';

/** What of the catalogue conditions may name. */
export interface Catalogue {
  readonly categories: ReadonlySet<string>;
  /** Those that are named, by id: a rule for a product covers lines of its category and kind alone. */
  readonly products: ReadonlyMap<string, { readonly category: string; readonly kind: LineKind }>;
}

/** Whether two sets of as many conditions can both hold for one line, so that neither would win. */
export function compete(one: RuleConditions, other: RuleConditions, catalogue: Catalogue): boolean {
  if (specificity(one) !== specificity(other)) return false;
  const [a, b] = [spelledOut(one, catalogue), spelledOut(other, catalogue)];
  return Object.keys(a).every((name) => {
    const [mine, theirs] = [a[name as keyof RuleConditions], b[name as keyof RuleConditions]];
    return theirs === undefined || mine === theirs;
  });
}

/** Whether no line can ever fulfil it: a product that is of another category or kind than it asks for. */
export function neverHolds(when: RuleConditions, { products }: Catalogue): boolean {
  const product = when.product === undefined ? undefined : products.get(when.product);
  if (!product) return false;
  const { category = product.category, kind = product.kind } = when;
  return category !== product.category || kind !== product.kind;
}

function spelledOut(when: RuleConditions, { products }: Catalogue): RuleConditions {
  const product = when.product === undefined ? undefined : products.get(when.product);
  return product ? { category: product.category, kind: product.kind, ...when } : when;
}
