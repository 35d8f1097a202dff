import { Typography } from '@mui/material';
import { DataTable, SelectInput, useRecordContext, type RaRecord } from 'react-admin';
import { OutboxRedriveDocument, type OutboxRowFragment, type OutboxState } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { When } from '../../shared/Texts';

const STATES: readonly OutboxState[] = ['WAITING', 'DELIVERED', 'DEAD'];

/** What has to leave the portal. What was given up can be sent on its way again. */
export function OutboxList() {
  const { time } = useFormats();
  const states = useChoices(STATES, 'outbox.state');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={false}
      rowClick={false}
      empty="outbox.empty"
      filters={<SelectInput source="state" choices={states} />}
      card={{
        primary: ({ mail, type }) => mail?.subject ?? type,
        secondary: ({ createdAt, lastError }) => [time(createdAt), lastError].filter(Boolean).join(' · '),
        end: (
          <>
            <StatusChip of="outbox.state" source="state" />
            <Redrive />
          </>
        ),
      }}
    >
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" time />
      </DataTable.Col>
      <DataTable.Col source="what" disableSort>
        <What />
      </DataTable.Col>
      <DataTable.Col source="state" disableSort>
        <StatusChip of="outbox.state" source="state" />
      </DataTable.Col>
      <DataTable.Col source="attempts" align="right" disableSort />
      <DataTable.Col source="dueAt" disableSort>
        <When source="dueAt" time />
      </DataTable.Col>
      <DataTable.Col source="lastError" disableSort>
        <Trouble />
      </DataTable.Col>
      <DataTable.Col source="id" label="lists.actions" disableSort align="right">
        <Redrive />
      </DataTable.Col>
    </ListPage>
  );
}

function What() {
  const message = useRecordContext<OutboxRowFragment & RaRecord>();
  if (!message) return null;
  const { mail, type } = message;
  if (!mail) return <>{type}</>;
  return (
    <>
      <LinkTo resource="mails" id={mail.id}>
        {mail.subject}
      </LinkTo>
      <Typography variant="caption" component="p" color="text.secondary">
        {mail.to}
      </Typography>
    </>
  );
}

function Trouble() {
  const message = useRecordContext<OutboxRowFragment & RaRecord>();
  return (
    <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
      {message?.lastError ?? '–'}
    </Typography>
  );
}

function Redrive() {
  const message = useRecordContext<OutboxRowFragment & RaRecord>();
  const text = useText();
  if (message?.state !== 'DEAD') return null;
  return (
    <ActButton
      text="outbox.redrive"
      needs="notifications.redrive"
      document={OutboxRedriveDocument}
      variables={() => ({ id: message.id })}
      explain={text('outbox.redriveExplain')}
      done="outbox.redriven"
      variant="text"
    />
  );
}
