import Balance from '@mui/icons-material/BalanceOutlined';
import { AdjustmentDocument, AdjustmentsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const adjustments: ResourceModule = {
  name: 'adjustments',
  icon: Balance,
  adapter: defineResource({ list: AdjustmentsDocument, one: AdjustmentDocument, unsorted: true }),
  access: { list: 'adjustments.read', show: 'adjustments.read' },
  list: lazyRoute(() => import('./AdjustmentList'), 'AdjustmentList'),
  show: lazyRoute(() => import('./AdjustmentShow'), 'AdjustmentShow'),
  recordRepresentation: 'reason',
};
