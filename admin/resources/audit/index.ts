import History from '@mui/icons-material/HistoryOutlined';
import { AuditEventsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';
import { instants } from './filter';

export const audit: ResourceModule = {
  name: 'audit',
  icon: History,
  adapter: defineResource({ list: AuditEventsDocument, unsorted: true, toFilter: instants }),
  access: { list: 'audit.read' },
  list: lazyRoute(() => import('./AuditList'), 'AuditList'),
};
