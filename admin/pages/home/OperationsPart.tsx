import { Box } from '@mui/material';
import type { HomeQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useMenuCounts } from '../../provider/menuCounts';
import { useFormats } from '../../shared/format';
import { GRID, Stat, TicketPanel } from './pieces';

const listed = (resource: string, filter: object) =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

interface OperationsPartProps {
  readonly operations: NonNullable<HomeQuery['home']['operations']>;
  /** How many wait, for who decides on them. */
  readonly applications: number | null | undefined;
}

export function OperationsPart({ operations, applications }: OperationsPartProps) {
  const text = useText();
  const { number } = useFormats();
  const { messages } = useMenuCounts();
  const { ticketsWaiting, ticketsMine, ticketsUnassigned, ordersPending, oldestWaiting } = operations;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={GRID}>
        <Stat
          label={text('home.ticketsWaiting')}
          value={number(ticketsWaiting)}
          to={listed('tickets', { unanswered: true })}
          urgent={ticketsWaiting > 0}
        />
        <Stat
          label={text('home.ticketsMine')}
          value={number(ticketsMine)}
          to={listed('tickets', { unanswered: true, mine: true })}
        />
        <Stat
          label={text('home.ticketsUnassigned')}
          value={number(ticketsUnassigned)}
          to={listed('tickets', { unanswered: true, unassigned: true })}
        />
        <Stat
          label={text('messages.waiting')}
          value={number(messages)}
          to={listed('messages', { unanswered: true })}
          urgent={messages > 0}
        />
        <Stat
          label={text('home.ordersPending')}
          value={number(ordersPending)}
          to={listed('orders', { status: ['PENDING'] })}
        />
        {typeof applications === 'number' && (
          <Stat
            label={text('home.applicationsWaiting')}
            value={number(applications)}
            to={listed('applications', { status: ['PENDING'] })}
            urgent={applications > 0}
          />
        )}
      </Box>
      <TicketPanel title={text('home.oldestWaiting')} tickets={oldestWaiting} empty={text('home.noTickets')} />
    </Box>
  );
}
