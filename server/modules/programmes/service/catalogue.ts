import type { Reading } from '../../../platform/db/work';
import { Category, Product } from '../../catalogue/entity';
import type { RuleConditions } from '../rules';
import type { Catalogue } from '../rules/overlap';

/** What those conditions may name, as the catalogue is today. */
export async function catalogueFor({ of }: Reading, conditions: readonly RuleConditions[]): Promise<Catalogue> {
  const categories = await of(Category).list();
  const keys = new Map(categories.map(({ id, key }) => [id, key]));
  const named = conditions.flatMap(({ product }) => product ?? []);
  const products = await of(Product).byIds([...new Set(named)]);
  return {
    categories: new Set(keys.values()),
    products: new Map(products.map(({ id, categoryId, kind }) => [id, { category: keys.get(categoryId) ?? '', kind }])),
  };
}
