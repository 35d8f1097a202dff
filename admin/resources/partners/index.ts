import Business from '@mui/icons-material/BusinessOutlined';
import {
  PartnerCreateDocument,
  PartnerDocument,
  PartnersDocument,
  PartnerUpdateDocument,
  type PartnerCreateInput,
} from '../../gql/graphql';
import { changed, defineResource, picked } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';
import { EDITABLE } from './editable';

export const partners: ResourceModule = {
  name: 'partners',
  icon: Business,
  adapter: defineResource({
    list: PartnersDocument,
    one: PartnerDocument,
    create: PartnerCreateDocument,
    toCreate: (form) => ({ input: picked(form, EDITABLE) as PartnerCreateInput }),
    update: PartnerUpdateDocument,
    toUpdate: (id, form, before) => ({ id, version: Number(form.version), input: changed(form, before, EDITABLE) }),
  }),
  access: { list: 'partners.read', show: 'partners.read', create: 'partners.manage', edit: 'partners.manage' },
  list: lazyRoute(() => import('./PartnerList'), 'PartnerList'),
  show: lazyRoute(() => import('./PartnerShow'), 'PartnerShow'),
  create: lazyRoute(() => import('./PartnerForms'), 'PartnerCreate'),
  edit: lazyRoute(() => import('./PartnerForms'), 'PartnerEdit'),
  recordRepresentation: 'name',
};
