import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import { PayoutBatchDocument, PayoutBatchesDocument, PayoutDocument, PayoutsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const payouts: ResourceModule = {
  name: 'payouts',
  icon: AccountBalance,
  adapter: defineResource({
    list: PayoutsDocument,
    // A partner is told above the list what it could be paid now.
    listVariables: async () => {
      const partner = (await loadViewer())?.partner;
      return { own: Boolean(partner), partnerId: partner?.id ?? '' };
    },
    one: PayoutDocument,
    oneVariables: async () => ({ asStaff: (await loadViewer())?.permissions.includes('payouts.readBatches') ?? false }),
  }),
  access: { list: 'payouts.read', show: 'payouts.read' },
  list: lazyRoute(() => import('./PayoutList'), 'PayoutList'),
  show: lazyRoute(() => import('./PayoutShow'), 'PayoutShow'),
  recordRepresentation: 'number',
};

export const payoutBatches: ResourceModule = {
  name: 'payoutBatches',
  adapter: defineResource({ list: PayoutBatchesDocument, one: PayoutBatchDocument, unsorted: true }),
  access: { list: 'payouts.readBatches', show: 'payouts.readBatches' },
  list: lazyRoute(() => import('./BatchList'), 'BatchList'),
  show: lazyRoute(() => import('./BatchShow'), 'BatchShow'),
  recordRepresentation: 'key',
};
