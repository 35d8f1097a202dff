import Paid from '@mui/icons-material/PaidOutlined';
import { CommissionDocument, CommissionsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const commissions: ResourceModule = {
  name: 'commissions',
  icon: Paid,
  adapter: defineResource({
    list: CommissionsDocument,
    one: CommissionDocument,
    sortKeys: { earnedOn: 'EARNED_AT' },
  }),
  access: { list: 'commissions.read', show: 'commissions.read' },
  list: lazyRoute(() => import('./CommissionList'), 'CommissionList'),
  show: lazyRoute(() => import('./CommissionShow'), 'CommissionShow'),
  recordRepresentation: 'invoiceNumber',
};
