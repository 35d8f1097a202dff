import Forum from '@mui/icons-material/ForumOutlined';
import type { Identifier } from 'react-admin';
import { TicketCloseDocument, TicketDocument, TicketsDocument } from '../../gql/graphql';
import { defineResource, type Adapter, type FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { loadViewer } from '../../provider/viewer';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

const base = defineResource({
  list: TicketsDocument,
  one: TicketDocument,
  oneVariables: async () => ({ notes: (await loadViewer())?.permissions.includes('tickets.note') ?? false }),
});

const adapter: Adapter = {
  ...base,
  /** Closing is the one change that react-admin may hold back for an undo; every other verb has its own button. */
  update: async (id: Identifier, form: FormValues) => {
    if (form.status !== 'CLOSED') throw new TypeError('an inquiry is changed by its verbs');
    await act(TicketCloseDocument, { id: String(id) });
    return { id, status: 'CLOSED' };
  },
};

export const tickets: ResourceModule = {
  name: 'tickets',
  icon: Forum,
  adapter,
  access: { list: 'tickets.read', show: 'tickets.read', create: 'tickets.open', edit: 'tickets.close' },
  list: lazyRoute(() => import('./TicketList'), 'TicketList'),
  show: lazyRoute(() => import('./TicketShow'), 'TicketShow'),
  create: lazyRoute(() => import('./TicketOpen'), 'TicketOpen'),
  recordRepresentation: 'number',
};
