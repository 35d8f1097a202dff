import Paid from '@mui/icons-material/PaidOutlined';
import { CommissionDocument, CommissionsDocument } from '../../gql/graphql';
import { currentLocale } from '../../i18n/provider';
import { defineResource } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const commissions: ResourceModule = {
  name: 'commissions',
  icon: Paid,
  adapter: defineResource({
    list: CommissionsDocument,
    one: CommissionDocument,
    oneVariables: async () => ({
      language: currentLocale(),
      withPayout: (await loadViewer())?.permissions.includes('payouts.read') ?? false,
    }),
    // Its sentence is in the language it was asked in.
    toRecord: (answer) => ({ ...answer, language: currentLocale() }),
    sortKeys: { earnedOn: 'EARNED_AT' },
  }),
  access: { list: 'commissions.read', show: 'commissions.read' },
  list: lazyRoute(() => import('./CommissionList'), 'CommissionList'),
  show: lazyRoute(() => import('./CommissionShow'), 'CommissionShow'),
  recordRepresentation: 'invoiceNumber',
};
