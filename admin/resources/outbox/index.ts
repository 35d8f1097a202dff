import Outbox from '@mui/icons-material/OutboxOutlined';
import { OutboxMessagesDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const outbox: ResourceModule = {
  name: 'outbox',
  icon: Outbox,
  adapter: defineResource({ list: OutboxMessagesDocument, unsorted: true }),
  access: { list: 'notifications.readOutbox' },
  list: lazyRoute(() => import('./OutboxList'), 'OutboxList'),
  recordRepresentation: 'type',
};
