import { createHash } from 'node:crypto';
import type { Reading, Work } from '../../../platform/db/work';
import { Category, Product } from '../../catalogue/entity';
import { Client } from '../../clients/entity';
import { Subscription } from '../../subscriptions/entity';
import { ImportedRecord, type ImportKind } from '../entity';

/** A row that cannot be entered: which field, why, and the values a translation may name. */
export class RowRefusal extends Error {
  constructor(
    readonly field: string,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const idOf = (kind: ImportKind, ref: string) => createHash('sha256').update(`${kind}:${ref}`).digest('hex');

/** What a record of the other system became here, or null. */
export async function known({ of }: Reading, kind: ImportKind, ref: string): Promise<string | null> {
  return (await of(ImportedRecord).find(idOf(kind, ref)))?.recordId ?? null;
}

/** Remembers it, in the transaction that enters it. */
export async function remember(work: Work, importId: string, kind: ImportKind, ref: string, recordId: string) {
  await work.of(ImportedRecord).insert({ id: idOf(kind, ref), kind, ref, recordId, importId });
}

/** A client by its reference in the other system, its e-mail address, or its number here. */
export async function clientOf(reading: Reading, ref: string): Promise<Client> {
  const { of } = reading;
  const imported = await known(reading, 'CLIENTS', ref);
  if (imported) return of(Client).get(imported);
  const found = await of(Client).list({
    where: [ref.includes('@') ? { email: ref.toLowerCase() } : { number: /^\d{1,9}$/.test(ref) ? Number(ref) : -1 }],
    limit: 2,
  });
  if (found.length === 1) return found[0]!;
  const why = found.length > 1 ? 'is the address of several clients' : 'is no client here';
  throw new RowRefusal('client', found.length > 1 ? 'AMBIGUOUS_CLIENT' : 'UNKNOWN_CLIENT', `${ref} ${why}`);
}

/** A product by its reference in the other system, or by its name here. */
export async function productOf(reading: Reading, ref: string): Promise<Product> {
  const { of } = reading;
  const imported = await known(reading, 'PRODUCTS', ref);
  if (imported) return of(Product).get(imported);
  const product = await of(Product).first({ name: ref });
  if (product) return product;
  throw new RowRefusal('product', 'UNKNOWN_PRODUCT', `${ref} is no product here`);
}

/** A category by its key, or by its name. */
export async function categoryOf({ of }: Reading, ref: string): Promise<Category> {
  const categories = await of(Category).list();
  const wanted = ref.toLowerCase();
  const found = categories.find(({ key, name }) => key === wanted || name.toLowerCase() === wanted);
  if (found) return found;
  const keys = categories.map(({ key }) => key).join(', ');
  throw new RowRefusal('category', 'UNKNOWN_CATEGORY', `${ref} is no category here; there are ${keys || 'none'}`);
}

export async function subscriptionOf(reading: Reading, ref: string, clientId: string): Promise<Subscription> {
  const imported = await known(reading, 'SUBSCRIPTIONS', ref);
  const subscription = imported ? await reading.of(Subscription).find(imported) : null;
  if (subscription?.clientId === clientId) return subscription;
  throw new RowRefusal('subscription', 'UNKNOWN_SUBSCRIPTION', `${ref} is no imported subscription of this client`);
}
