import Key from '@mui/icons-material/KeyOutlined';
import { OperatorTokensDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const operatorTokens: ResourceModule = {
  name: 'operatorTokens',
  icon: Key,
  adapter: defineResource({ list: OperatorTokensDocument, unsorted: true }),
  access: { list: 'operatorTokens.read' },
  list: lazyRoute(() => import('./OperatorTokenList'), 'OperatorTokenList'),
  recordRepresentation: 'name',
};
