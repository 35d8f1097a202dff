import { HttpError, type Identifier, type RaRecord } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql';
import { errorText } from '../i18n/provider';
import { asRecord, execute, refuseUserErrors, type FieldMapping, type UserError } from './client';

/** Any generated document: what it takes and gives is checked where it is defined, not here. */
export type AnyDocument = TypedDocumentString<unknown, never>;

export type FormValues = Readonly<Record<string, unknown>>;

export interface ListRequest {
  readonly page: number;
  readonly perPage: number;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly filter: FormValues;
  readonly signal?: AbortSignal;
}

/**
 * How one resource speaks GraphQL. The first root field of a document is the record or the connection; whatever a
 * screen needs besides (the choices of a filter) is asked in the same request: a list's comes as `meta`, a record's
 * beside its own fields.
 */
export interface Definition<Created, Updated> {
  /** `($first, $offset, $sort, $filter)` on a connection. */
  readonly list: AnyDocument;
  /** What `list` takes besides. */
  readonly listVariables?: () => Promise<object>;
  /** `($id)` */
  readonly one?: AnyDocument;
  /** What `one` takes besides the id. */
  readonly oneVariables?: () => Promise<object>;
  readonly create?: TypedDocumentString<unknown, Created>;
  readonly toCreate?: (form: FormValues) => Created;
  readonly update?: TypedDocumentString<unknown, Updated>;
  readonly toUpdate?: (id: string, form: FormValues, before: FormValues) => Updated;
  readonly remove?: TypedDocumentString<unknown, { id: string }>;
  /** The server has one order for this list. */
  readonly unsorted?: boolean;
  /** Sort keys that are not the field's name in capitals. */
  readonly sortKeys?: Readonly<Record<string, string>>;
  /** Conditions that always hold, such as the kind of subscription. */
  readonly always?: FormValues;
  /** Filter form values to the filter input, when they differ. */
  readonly toFilter?: (values: FormValues) => FormValues;
  readonly fields?: FieldMapping;
  /** The record a page works with, when it is shaped otherwise than the answer. */
  readonly toRecord?: (answer: RaRecord) => RaRecord;
}

export type Adapter = ReturnType<typeof defineResource>;

/** How react-admin sorts choices that say nothing about their order: in that of the server, then. */
const BY_ID = 'id';

/** A typed bridge between the documents of one resource and react-admin. */
export function defineResource<Created = never, Updated = never>(definition: Definition<Created, Updated>) {
  const { always, fields, sortKeys = {} } = definition;
  const { toFilter = (values: FormValues) => values, toRecord = (answer: RaRecord) => answer } = definition;

  const page = async (variables: object, signal?: AbortSignal) => {
    const besidesThese = await definition.listVariables?.();
    const answer = await execute(definition.list, { ...variables, ...besidesThese } as never, signal);
    const root = rootOf(answer);
    // What there are only ever a few of comes as a plain list.
    const { nodes, totalCount } = Array.isArray(root)
      ? { nodes: root as RaRecord[], totalCount: root.length }
      : (root as { nodes: RaRecord[]; totalCount?: number | null });
    return { data: nodes, total: totalCount ?? nodes.length, meta: besides(answer) };
  };

  const change = async <Variables>(document: TypedDocumentString<unknown, Variables>, variables: Variables) => {
    const payload = asRecord(rootOf(await execute(document, variables)));
    refuseUserErrors((payload.userErrors ?? []) as UserError[], fields);
    const [, record] = Object.entries(payload).find(([name]) => name !== 'userErrors' && name !== '__typename') ?? [];
    return toRecord(record as RaRecord);
  };

  const filterOf = (values: FormValues) => meant({ ...toFilter(values), ...always });

  return {
    filterOf,
    list: ({ page: number, perPage, sort, filter, signal }: ListRequest) =>
      page(
        {
          first: perPage,
          offset: (number - 1) * perPage,
          sort:
            definition.unsorted || sort?.field === BY_ID
              ? undefined
              : sort && { by: sortKeys[sort.field] ?? upperSnake(sort.field), direction: sort.order },
          filter: filterOf(filter),
        },
        signal,
      ),
    many: async (ids: readonly Identifier[], signal?: AbortSignal) =>
      (await page({ first: ids.length, filter: { ids } }, signal)).data,
    one: async (id: Identifier, signal?: AbortSignal): Promise<RaRecord> => {
      if (!definition.one) throw new TypeError('this resource has no page for one record');
      const variables = { id, ...(await definition.oneVariables?.()) };
      const answer = await execute(definition.one, variables as never, signal);
      const found = rootOf(answer) as RaRecord | null;
      if (!found) throw new HttpError(errorText('NOT_FOUND', 'There is no such record.'), 404);
      return toRecord({ ...found, ...besides(answer) });
    },
    create: (form: FormValues) => {
      if (!definition.create || !definition.toCreate) throw new TypeError('this resource cannot be created');
      return change(definition.create, definition.toCreate(form));
    },
    update: (id: Identifier, form: FormValues, before: FormValues) => {
      if (!definition.update || !definition.toUpdate) throw new TypeError('this resource cannot be changed');
      return change(definition.update, definition.toUpdate(String(id), form, before));
    },
    remove: (id: Identifier) => {
      if (!definition.remove) throw new TypeError('this resource cannot be deleted');
      return change(definition.remove, { id: String(id) });
    },
  };
}

/** The named fields of a form, as they are. */
export function picked(form: FormValues, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => form[name] !== undefined).map((name) => [name, form[name]]));
}

/** Those of the named fields that differ from what was there before: what nobody touched is not sent. */
export function changed(form: FormValues, before: FormValues, names: readonly string[]): Record<string, unknown> {
  return picked(
    form,
    names.filter((name) => JSON.stringify(form[name]) !== JSON.stringify(before[name])),
  );
}

/** The value of a document's first root field. */
export function rootOf(answer: unknown): unknown {
  return Object.values(asRecord(answer))[0];
}

/** The values of the other root fields, by name. */
function besides(answer: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(asRecord(answer)).slice(1));
}

/** Filters with an empty value are conditions nobody asked for. */
function meant(filter: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/** `placedAt` and `client.name` as sort keys: `PLACED_AT`, `CLIENT_NAME`. */
export function upperSnake(field: string): string {
  return field
    .replace(/\./g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase();
}
