import { Chip, Stack, Typography } from '@mui/material';
import { DataTable, NullableBooleanInput, SelectArrayInput, useRecordContext, type RaRecord } from 'react-admin';
import type { ConversationRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { Moment, Plain, valueAt } from '../../shared/Texts';
import { useMessagesLive } from './useMessagesLive';

type Row = ConversationRowFragment & RaRecord;

const STATUSES = ['OPEN', 'CUSTOMER_REPLY', 'ANSWERED', 'CLOSED'];

export function MessageList() {
  useMessagesLive();
  const permitted = usePermitted();
  const isPartner = Boolean(useViewer()?.partner);
  const { ago } = useFormats();
  const statuses = useChoices(STATUSES, 'messages.status');
  return (
    <ListPage
      sort={{ field: 'lastMessageAt', order: 'DESC' }}
      empty="messages.empty"
      creates={permitted('messages.write')}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          <NullableBooleanInput source="unanswered" />
          <NullableBooleanInput source="mine" />
        </>
      }
      card={{
        primary: ({ subject }) => subject,
        secondary: ({ number, partner, lastMessageAt }) =>
          [number, isPartner ? undefined : partner?.name, ago(lastMessageAt)].filter(Boolean).join(' · '),
        end: (
          <>
            <StatusChip of="messages.status" />
            <Unread />
          </>
        ),
      }}
    >
      <DataTable.Col source="number" disableSort />
      <DataTable.Col source="subject" disableSort>
        <Subject />
      </DataTable.Col>
      {!isPartner && (
        <DataTable.Col source="partner.name" disableSort>
          <Plain source="partner.name" />
        </DataTable.Col>
      )}
      <DataTable.Col source="status" disableSort>
        <StatusChip of="messages.status" />
      </DataTable.Col>
      {!isPartner && (
        <DataTable.Col source="assigneeName" disableSort>
          <Plain source="assigneeName" />
        </DataTable.Col>
      )}
      <DataTable.Col source="messageCount" align="right" disableSort />
      <DataTable.Col
        source="lastMessageAt"
        disableSort
        render={(record) => <Moment value={valueAt(record, 'lastMessageAt') as string} relative />}
      />
    </ListPage>
  );
}

function Subject() {
  const record = useRecordContext<Row>();
  if (!record) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      <Typography variant="body2" sx={{ fontWeight: record.unread ? 700 : 450, overflowWrap: 'anywhere' }}>
        <LinkTo resource="messages" id={record.id}>
          {record.subject}
        </LinkTo>
      </Typography>
      <Unread />
    </Stack>
  );
}

function Unread() {
  const record = useRecordContext<Row>();
  const text = useText();
  return record?.unread && record.status !== 'CLOSED' ? (
    <Chip size="small" color="info" label={text('messages.unread')} />
  ) : null;
}
