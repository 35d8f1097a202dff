import People from '@mui/icons-material/PeopleAltOutlined';
import { ClientCreateDocument, ClientDocument, ClientsDocument, ClientUpdateDocument } from '../../gql/graphql';
import { currentLocale } from '../../i18n/provider';
import { defineResource } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';
import { createInput, fieldValues, instants, updateInput } from './form';

export const clients: ResourceModule = {
  name: 'clients',
  icon: People,
  adapter: defineResource({
    list: ClientsDocument,
    one: ClientDocument,
    oneVariables: async () => {
      const permissions = (await loadViewer())?.permissions ?? [];
      const people = permissions.includes('clients.manageMembers');
      return { people, earns: permissions.includes('commissions.read'), language: currentLocale() };
    },
    create: ClientCreateDocument,
    toCreate: (form) => ({ input: createInput(form) }),
    update: ClientUpdateDocument,
    toUpdate: (id, form, before) => ({ id, version: Number(form.version), input: updateInput(form, before) }),
    toFilter: instants,
    toRecord: fieldValues,
  }),
  access: { list: 'clients.read', show: 'clients.read', create: 'clients.create', edit: 'clients.update' },
  list: lazyRoute(() => import('./ClientList'), 'ClientList'),
  show: lazyRoute(() => import('./ClientShow'), 'ClientShow'),
  create: lazyRoute(() => import('./ClientForms'), 'ClientCreate'),
  edit: lazyRoute(() => import('./ClientForms'), 'ClientEdit'),
  recordRepresentation: 'name',
};
