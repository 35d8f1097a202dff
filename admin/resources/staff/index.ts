import Shield from '@mui/icons-material/AdminPanelSettingsOutlined';
import { StaffMembersDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const staff: ResourceModule = {
  name: 'staff',
  icon: Shield,
  adapter: defineResource({ list: StaffMembersDocument }),
  access: { list: 'staff.read' },
  list: lazyRoute(() => import('./StaffList'), 'StaffList'),
};
