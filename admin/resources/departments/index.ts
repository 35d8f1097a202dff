import Support from '@mui/icons-material/SupportAgentOutlined';
import { HttpError } from 'react-admin';
import {
  DepartmentCreateDocument,
  DepartmentsDocument,
  DepartmentUpdateDocument,
  type DepartmentCreateInput,
} from '../../gql/graphql';
import { errorText } from '../../i18n/provider';
import { execute } from '../../provider/client';
import { changed, defineResource, picked, type Adapter } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';
import { CHANGEABLE } from './fields';

const base = defineResource({
  list: DepartmentsDocument,
  create: DepartmentCreateDocument,
  toCreate: (form) => ({ input: picked(form, CHANGEABLE) as DepartmentCreateInput }),
  update: DepartmentUpdateDocument,
  toUpdate: (id, form, before) => ({ id, version: Number(form.version), input: changed(form, before, CHANGEABLE) }),
});

/** There are few: the server gives all of them at once, in their order. */
const all = async (signal?: AbortSignal) => [...(await execute(DepartmentsDocument, {}, signal)).departments];

const adapter: Adapter = {
  ...base,
  list: async ({ page, perPage, signal }) => {
    const data = await all(signal);
    return { data: data.slice((page - 1) * perPage, page * perPage), total: data.length, meta: {} };
  },
  many: async (ids, signal) => (await all(signal)).filter(({ id }) => ids.includes(id)),
  one: async (id, signal) => {
    const found = (await all(signal)).find((department) => department.id === id);
    if (!found) throw new HttpError(errorText('NOT_FOUND', 'There is no such record.'), 404);
    return found;
  },
};

export const departments: ResourceModule = {
  name: 'departments',
  icon: Support,
  adapter,
  access: { list: 'tickets.manage', create: 'tickets.manage', edit: 'tickets.manage' },
  list: lazyRoute(() => import('./DepartmentList'), 'DepartmentList'),
  create: lazyRoute(() => import('./DepartmentForms'), 'DepartmentCreate'),
  edit: lazyRoute(() => import('./DepartmentForms'), 'DepartmentEdit'),
  recordRepresentation: 'name',
};
