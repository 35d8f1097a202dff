import Tune from '@mui/icons-material/TuneOutlined';
import {
  CustomFieldCreateDocument,
  CustomFieldDocument,
  CustomFieldsDocument,
  CustomFieldUpdateDocument,
  type CustomFieldCreateInput,
} from '../../gql/graphql';
import { changed, defineResource, picked } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';
import { CHANGEABLE } from './form';

export const customFields: ResourceModule = {
  name: 'customFields',
  icon: Tune,
  adapter: defineResource({
    list: CustomFieldsDocument,
    unsorted: true,
    one: CustomFieldDocument,
    create: CustomFieldCreateDocument,
    toCreate: (form) => ({ input: picked(form, ['kind', ...CHANGEABLE]) as CustomFieldCreateInput }),
    update: CustomFieldUpdateDocument,
    toUpdate: (id, form, before) => ({ id, version: Number(form.version), input: changed(form, before, CHANGEABLE) }),
  }),
  access: { list: 'clients.manageFields', create: 'clients.manageFields', edit: 'clients.manageFields' },
  list: lazyRoute(() => import('./CustomFieldList'), 'CustomFieldList'),
  create: lazyRoute(() => import('./CustomFieldForms'), 'CustomFieldCreate'),
  edit: lazyRoute(() => import('./CustomFieldForms'), 'CustomFieldEdit'),
  recordRepresentation: 'label',
};
