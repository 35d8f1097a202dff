import PanTool from '@mui/icons-material/PanToolOutlined';
import { ClaimDocument, ClaimsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const claims: ResourceModule = {
  name: 'claims',
  icon: PanTool,
  adapter: defineResource({ list: ClaimsDocument, one: ClaimDocument, unsorted: true }),
  access: { list: 'claims.read', show: 'claims.read', create: 'claims.create' },
  list: lazyRoute(() => import('./ClaimList'), 'ClaimList'),
  show: lazyRoute(() => import('./ClaimShow'), 'ClaimShow'),
  create: lazyRoute(() => import('./ClaimCreate'), 'ClaimCreate'),
  recordRepresentation: ({ email, company }) => String(email || company),
};
