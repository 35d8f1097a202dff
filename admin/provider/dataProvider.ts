import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import type { Adapter, FormValues, ListRequest } from './defineResource';

interface ListParams {
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly sort?: ListRequest['sort'];
  readonly filter?: FormValues;
  readonly signal?: AbortSignal;
}
interface ReferenceParams extends ListParams {
  readonly target: string;
  readonly id: Identifier;
}
interface ChangeParams {
  readonly id: Identifier;
  readonly data: FormValues;
  readonly previousData?: FormValues;
}

export interface PortalDataProvider extends DataProvider {
  /** The filter input of a list for what its filter form holds, for an export of the same rows. */
  filterOf(resource: string, values: FormValues): Promise<FormValues>;
}

/** react-admin's provider over the adapters of the resources; all of them speak the same connections and payloads. */
export function dataProviderOf(adapters: Readonly<Record<string, Adapter>>): PortalDataProvider {
  const of = (resource: string): Adapter => {
    const adapter = adapters[resource];
    if (!adapter) throw new TypeError(`no such resource: ${resource}`);
    return adapter;
  };
  const request = ({ pagination, sort, filter, signal }: ListParams): ListRequest => ({
    page: pagination?.page ?? 1,
    perPage: pagination?.perPage ?? 25,
    filter: filter ?? {},
    ...(sort && { sort }),
    ...(signal && { signal }),
  });
  const provider = {
    supportAbortSignal: true,
    filterOf: async (resource: string, values: FormValues) => of(resource).filterOf(values),
    getList: (resource: string, params: ListParams) => of(resource).list(request(params)),
    getManyReference: (resource: string, params: ReferenceParams) =>
      of(resource).list({ ...request(params), filter: { ...params.filter, [params.target]: params.id } }),
    getOne: async (resource: string, { id, signal }: { id: Identifier; signal?: AbortSignal }) => ({
      data: await of(resource).one(id, signal),
    }),
    getMany: async (resource: string, { ids, signal }: { ids: Identifier[]; signal?: AbortSignal }) => ({
      data: await of(resource).many(ids, signal),
    }),
    create: async (resource: string, { data }: { data: FormValues }) => ({ data: await of(resource).create(data) }),
    update: async (resource: string, { id, data, previousData }: ChangeParams) => ({
      data: await of(resource).update(id, data, previousData ?? {}),
    }),
    updateMany: async (resource: string, { ids, data }: { ids: Identifier[]; data: FormValues }) => {
      await Promise.all(ids.map((id) => of(resource).update(id, data, {})));
      return { data: ids };
    },
    delete: async (resource: string, { id, previousData }: { id: Identifier; previousData?: RaRecord }) => {
      await of(resource).remove(id);
      return { data: previousData ?? { id } };
    },
    deleteMany: async (resource: string, { ids }: { ids: Identifier[] }) => {
      await Promise.all(ids.map((id) => of(resource).remove(id)));
      return { data: ids };
    },
  };
  // react-admin types every record as the caller's own; the adapters return what their documents select.
  return provider as unknown as PortalDataProvider;
}
