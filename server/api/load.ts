import DataLoader from 'dataloader';
import type { Listing, Row } from '../platform/db/store';
import { oneOf, type Where } from '../platform/db/where';
import type { Reading } from '../platform/db/work';
import type { TenantTable } from '../platform/db/tenancy';

/** Batches every hop of one request: one statement per table and question, whatever the number of parents. */
export class Loads {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  private readonly names = new Map<unknown, number>();

  constructor(private readonly reading: Reading) {}

  /** The row of that id, or null when there is none to see. */
  one<E extends Row>(table: TenantTable<E>, id: string | null | undefined): Promise<E | null> {
    if (!id) return Promise.resolve(null);
    return this.batched(['one', table], async (ids: readonly string[]) => {
      const rows = new Map((await this.reading.of(table).byIds(ids)).map((row) => [row.id, row]));
      return ids.map((wanted) => rows.get(wanted) ?? null);
    }).load(id) as Promise<E | null>;
  }

  /** The first `limit` rows of one parent (the newest, unless `orderBy` says otherwise), for all parents together. */
  firstOf<E extends Row>(
    table: TenantTable<E>,
    parent: keyof E & string,
    parentId: string,
    limit: number,
    listing: Pick<Listing<E>, 'orderBy'> = {},
    /** What is read of each row: see `propertiesAsked`. */
    properties: readonly string[] | null = null,
  ): Promise<E[]> {
    const { orderBy } = listing;
    return this.batched(['first', table, parent, limit, orderBy, properties], async (ids: readonly string[]) => {
      const store = this.reading.of(table);
      const columns = store.columnsOf(properties);
      const rows = await store.firstOfEach<keyof E>(parent, ids, limit, { ...listing, ...(columns && { columns }) });
      return grouped(rows as E[], parent, ids);
    }).load(parentId) as Promise<E[]>;
  }

  /** All rows of one parent, for parents that have few: the lines of an invoice, the items of an order. */
  allOf<E extends Row>(
    table: TenantTable<E>,
    parent: keyof E & string,
    parentId: string,
    listing: Pick<Listing<E>, 'orderBy'> = {},
  ): Promise<E[]> {
    return this.batched(['all', table, parent, listing.orderBy], async (ids: readonly string[]) => {
      const where = [{ [parent]: oneOf(ids) } as unknown as Where<E>];
      return grouped(await this.reading.of(table).list({ where, ...listing }), parent, ids);
    }).load(parentId) as Promise<E[]>;
  }

  /** How many rows one parent has, for all parents together. */
  countOf<E extends Row>(table: TenantTable<E>, parent: keyof E & string, parentId: string): Promise<number> {
    return this.batched(['count', table, parent], async (ids: readonly string[]) => {
      const counts = await this.reading.of(table).countBy([parent], [{ [parent]: oneOf(ids) } as unknown as Where<E>]);
      const byParent = new Map(counts.map((each) => [String(each[parent]), each.counted]));
      return ids.map((id) => byParent.get(id) ?? 0);
    }).load(parentId) as Promise<number>;
  }

  /** Any other question asked once for all keys: `name` must tell it from every other. */
  ask<V>(name: string, key: string, answer: (keys: readonly string[]) => Promise<readonly V[]>): Promise<V> {
    return this.batched(['ask', name], answer).load(key) as Promise<V>;
  }

  private batched(
    question: readonly unknown[],
    answer: (keys: readonly string[]) => Promise<readonly unknown[]>,
  ): DataLoader<string, unknown> {
    let key = '';
    for (const part of question) key += `|${typeof part === 'function' ? this.nameOf(part) : written(part)}`;
    let loader = this.loaders.get(key);
    if (!loader) this.loaders.set(key, (loader = new DataLoader(answer)));
    return loader;
  }

  private nameOf(table: unknown): string {
    if (!this.names.has(table)) this.names.set(table, this.names.size);
    return `t${this.names.get(table)}`;
  }
}

/** Every row of a list asks with the same listing and properties: they are written out for the first. */
const texts = new WeakMap<object, string>();

function written(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  let text = texts.get(part);
  if (text === undefined) texts.set(part, (text = JSON.stringify(part)));
  return text;
}

function grouped<E extends Row>(rows: readonly E[], parent: keyof E, ids: readonly string[]): E[][] {
  const groups = new Map<string, E[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row[parent] as string)?.push(row);
  return ids.map((id) => groups.get(id)!);
}
