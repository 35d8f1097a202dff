import Key from '@mui/icons-material/KeyOutlined';
import { ApiTokensDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const tokens: ResourceModule = {
  name: 'tokens',
  icon: Key,
  adapter: defineResource({ list: ApiTokensDocument, unsorted: true }),
  access: { list: 'tokens.read' },
  list: lazyRoute(() => import('./TokenList'), 'TokenList'),
};
