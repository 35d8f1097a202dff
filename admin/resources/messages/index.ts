import MailOutline from '@mui/icons-material/QuestionAnswerOutlined';
import { ConversationDocument, ConversationsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const messages: ResourceModule = {
  name: 'messages',
  icon: MailOutline,
  adapter: defineResource({ list: ConversationsDocument, one: ConversationDocument, unsorted: true }),
  access: { list: 'messages.read', show: 'messages.read', create: 'messages.write' },
  list: lazyRoute(() => import('./MessageList'), 'MessageList'),
  show: lazyRoute(() => import('./MessageShow'), 'MessageShow'),
  create: lazyRoute(() => import('./MessageWrite'), 'MessageWrite'),
  recordRepresentation: 'subject',
};
