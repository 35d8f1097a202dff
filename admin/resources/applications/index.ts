import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { ApplicationDocument, ApplicationsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const applications: ResourceModule = {
  name: 'applications',
  icon: HowToReg,
  adapter: defineResource({ list: ApplicationsDocument, one: ApplicationDocument, unsorted: true }),
  access: { list: 'applications.read', show: 'applications.read' },
  list: lazyRoute(() => import('./ApplicationList'), 'ApplicationList'),
  show: lazyRoute(() => import('./ApplicationShow'), 'ApplicationShow'),
  recordRepresentation: 'company',
};
