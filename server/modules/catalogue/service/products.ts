import { Refusal } from '../../../kernel/refusal';
import { assertFresh } from '../../../platform/audit/stale';
import type { Work } from '../../../platform/db/work';
import { Category, Product } from '../entity';
import { assertCategoryKey, assertDomainTerms, assertTaxCategory, type ProductKind } from '../rules';

export interface ProductFacts {
  readonly categoryId: string;
  readonly name: string;
  readonly description?: string;
  readonly taxCategory?: string;
  readonly tld?: string | null;
  readonly graceDays?: number | null;
  readonly redemptionDays?: number | null;
}

export async function createProduct(work: Work, kind: ProductKind, facts: ProductFacts): Promise<string> {
  const { tld, graceDays = null, redemptionDays = null, description = '', taxCategory = 'STANDARD' } = facts;
  const product = searchable({
    ...{ id: work.id('pro'), kind, categoryId: facts.categoryId, name: named(facts.name), description, taxCategory },
    ...{ tld: ending(tld), graceDays, redemptionDays, active: true, createdAt: work.now, version: 1 },
    searchText: '',
  });
  await assertWhole(work, product);
  await work.of(Product).insert(product);
  const { searchText: _, ...after } = product;
  work.audit({ action: 'product.create', subject: ['Product', product.id], after });
  return product.id;
}

/** Changes what is given; what already runs keeps its name and terms. */
export async function updateProduct(
  work: Work,
  id: string,
  version: number,
  facts: Partial<ProductFacts>,
): Promise<void> {
  const before = await work.of(Product).lock(id);
  await assertFresh(work, ['Product', id], before, version);
  const patch: Partial<Product> = {
    ...facts,
    ...(facts.name !== undefined && { name: named(facts.name) }),
    ...(facts.tld !== undefined && { tld: ending(facts.tld) }),
  };
  await assertWhole(work, { ...before, ...patch });
  await change(work, before, patch, 'product.update');
}

/** Takes a product off sale, or puts it back. What runs goes on. */
export async function setOnSale(work: Work, id: string, active: boolean): Promise<void> {
  const before = await work.of(Product).lock(id);
  if (before.active !== active)
    await change(work, before, { active }, active ? 'product.unarchive' : 'product.archive');
}

export interface CategoryFacts {
  readonly name: string;
  readonly position: number;
}

export async function createCategory(work: Work, key: string, { name, position }: CategoryFacts): Promise<string> {
  assertCategoryKey(key);
  if (await work.of(Category).first({ key }))
    throw new Refusal('KEY_TAKEN', `There is a category ${key} already.`, ['input', 'key'], { value: key });
  const category: Category = { id: work.id('cat'), key, name: named(name), position, version: 1 };
  await work.of(Category).insert(category);
  work.audit({ action: 'category.create', subject: ['Category', category.id], after: category });
  return category.id;
}

export async function updateCategory(
  work: Work,
  id: string,
  version: number,
  facts: Partial<CategoryFacts>,
): Promise<void> {
  const before = await work.of(Category).lock(id);
  await assertFresh(work, ['Category', id], before, version);
  const patch = { ...facts, ...(facts.name !== undefined && { name: named(facts.name) }) };
  await work.of(Category).update(id, patch, version);
  work.audit({
    action: 'category.update',
    subject: ['Category', id],
    before,
    after: { ...patch, version: version + 1 },
  });
}

async function change(work: Work, before: Product, patch: Partial<Product>, action: string): Promise<void> {
  const { searchText } = searchable({ ...before, ...patch });
  await work.of(Product).update(before.id, { ...patch, searchText }, before.version);
  work.audit({ action, subject: ['Product', before.id], before, after: { ...patch, version: before.version + 1 } });
}

function searchable(product: Product): Product {
  return { ...product, searchText: `${product.name} ${product.tld ? `.${product.tld}` : ''}`.trim().toLowerCase() };
}

async function assertWhole(work: Work, product: Product): Promise<void> {
  assertDomainTerms(product);
  assertTaxCategory(product.taxCategory);
  if (!(await work.of(Category).find(product.categoryId)))
    throw new Refusal('UNKNOWN_CATEGORY', `There is no category ${product.categoryId}.`, ['input', 'categoryId']);
}

function named(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new Refusal('REQUIRED', 'A name is needed.', ['input', 'name']);
  return trimmed;
}

/** `.Com` is kept as `com`. */
function ending(tld: string | null | undefined): string | null {
  return tld?.trim().toLowerCase().replace(/^\./, '') || null;
}
