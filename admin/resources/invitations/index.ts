import ForwardToInbox from '@mui/icons-material/ForwardToInboxOutlined';
import { InvitationsDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const invitations: ResourceModule = {
  name: 'invitations',
  icon: ForwardToInbox,
  adapter: defineResource({
    list: InvitationsDocument,
    // Those that went to the reader come in the same request.
    listVariables: async () => ({
      received: (await loadViewer())?.permissions.includes('invitations.readReceived') ?? false,
    }),
    unsorted: true,
  }),
  access: { list: 'invitations.read' },
  list: lazyRoute(() => import('./InvitationList'), 'InvitationList'),
  recordRepresentation: 'email',
};
