import Handshake from '@mui/icons-material/HandshakeOutlined';
import { CustomerDocument, CustomersDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const customers: ResourceModule = {
  name: 'customers',
  icon: Handshake,
  adapter: defineResource({
    list: CustomersDocument,
    one: CustomerDocument,
    sortKeys: { signedUpAt: 'SIGNED_UP' },
    toFilter: ({ state, source, ...rest }) => ({
      ...rest,
      ...(state ? { state: [state].flat() } : {}),
      ...(source ? { source: [source].flat() } : {}),
    }),
  }),
  access: { list: 'reports.readReferrals', show: 'reports.readReferrals' },
  list: lazyRoute(() => import('./CustomerList'), 'CustomerList'),
  show: lazyRoute(() => import('./CustomerShow'), 'CustomerShow'),
  recordRepresentation: 'name',
};
