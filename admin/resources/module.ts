import type { ComponentType } from 'react';
import type { RaRecord } from 'react-admin';
import type { PermissionName } from '../provider/access';
import type { Adapter } from '../provider/defineResource';
import type { LazyRoute } from '../shared/lazyRoute';

/** One resource: its pages, how it speaks to the server, and the permission each page needs. */
export interface ResourceModule {
  readonly name: string;
  readonly adapter: Adapter;
  readonly access: Readonly<Partial<Record<'list' | 'show' | 'create' | 'edit' | 'delete' | 'export', PermissionName>>>;
  readonly icon?: ComponentType;
  readonly list?: LazyRoute;
  readonly show?: LazyRoute;
  readonly edit?: LazyRoute;
  readonly create?: LazyRoute;
  readonly recordRepresentation?: string | ((record: RaRecord) => string);
}
