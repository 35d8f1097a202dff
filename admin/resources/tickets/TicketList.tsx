import {
  BulkUpdateWithUndoButton,
  DataTable,
  NullableBooleanInput,
  SelectArrayInput,
  SelectInput,
  useListContext,
} from 'react-admin';
import type { TicketsQuery, TicketStatus } from '../../gql/graphql';
import { usePermitted } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { useShippedChoices } from '../../shared/shipped';
import { ShippedName } from '../../shared/ShippedName';
import { StatusChip } from '../../shared/StatusChip';
import { Moment, Plain, valueAt } from '../../shared/Texts';
import { PRIORITIES } from './priorities';
import { useTicketsLive } from './useTicketLive';

const STATUSES: readonly TicketStatus[] = [
  'OPEN',
  'CUSTOMER_REPLY',
  'IN_PROGRESS',
  'ANSWERED',
  'ON_HOLD',
  'CLOSED',
  'MERGED',
  'SPAM',
];

export function TicketList() {
  useTicketsLive();
  const permitted = usePermitted();
  const { ago } = useFormats();
  const statuses = useChoices(STATUSES, 'tickets.status');
  const priorities = useChoices(PRIORITIES, 'tickets.priority');
  return (
    <ListPage
      sort={{ field: 'queue', order: 'ASC' }}
      empty="tickets.empty"
      creates={permitted('tickets.open')}
      bulk={
        permitted('tickets.close') ? (
          <BulkUpdateWithUndoButton label="tickets.close" data={{ status: 'CLOSED' }} />
        ) : undefined
      }
      hiddenColumns={['messageCount', 'department.name']}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          <SelectArrayInput source="priority" choices={priorities} />
          <DepartmentFilter />
          <NullableBooleanInput source="unanswered" />
          <NullableBooleanInput source="mine" />
          {permitted('tickets.assign') && <NullableBooleanInput source="unassigned" />}
        </>
      }
      card={{
        primary: ({ subject }) => subject,
        secondary: ({ number, client, lastMessageAt }) => `${number} · ${client?.name ?? ''} · ${ago(lastMessageAt)}`,
        end: <StatusChip of="tickets.status" />,
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="subject" />
      <DataTable.Col source="client.name" disableSort>
        <Plain source="client.name" />
      </DataTable.Col>
      <DataTable.Col source="department.name" disableSort>
        <ShippedName source="department.name" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="tickets.status" />
      </DataTable.Col>
      <DataTable.Col source="priority">
        <StatusChip of="tickets.priority" source="priority" />
      </DataTable.Col>
      <DataTable.Col source="assigneeName" disableSort>
        <Plain source="assigneeName" />
      </DataTable.Col>
      <DataTable.Col source="messageCount" align="right" disableSort />
      <DataTable.Col
        source="lastMessageAt"
        render={(record) => <Moment value={valueAt(record, 'lastMessageAt') as string} relative />}
      />
    </ListPage>
  );
}

/** Its choices come with the list. */
function DepartmentFilter() {
  const { meta } = useListContext();
  const choices = useShippedChoices();
  const found = meta as Pick<TicketsQuery, 'departments'> | undefined;
  return <SelectInput source="departmentId" choices={choices(found?.departments)} />;
}
