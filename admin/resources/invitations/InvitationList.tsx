import { Stack } from '@mui/material';
import { DataTable, SelectArrayInput, SelectInput } from 'react-admin';
import { usePermitted, useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { StatusChip } from '../../shared/StatusChip';
import { Plain, When } from '../../shared/Texts';
import { InvitationActs, InvitedClient, Outcome, Sender } from './cells';
import { InviteClient } from './InviteClient';
import { InviteMany } from './InviteMany';
import { Received } from './Received';
import { KINDS, STATUSES } from './values';

/** Whom a partner has invited, and what became of it; of all partners and clients for the operator. */
export function InvitationList() {
  const { date } = useFormats();
  const permitted = usePermitted();
  const operator = useViewer()?.kind === 'STAFF';
  const statuses = useChoices(STATUSES, 'invitations.status');
  const kinds = useChoices(KINDS, 'invitations.kind');
  const buttons = permitted('invitations.inviteClient') && (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
      <InviteMany />
      <InviteClient />
    </Stack>
  );
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={operator ? 'invitations.none' : 'invitations.empty'}
      emptyAction={buttons}
      actions={buttons}
      above={<Received />}
      rowClick={false}
      hiddenColumns={operator ? ['company', 'kind'] : ['sender', 'kind', 'company']}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          {operator && <SelectInput source="kind" choices={kinds} />}
          {operator && <PartnerFilter />}
        </>
      }
      card={{
        primary: ({ email }) => email,
        secondary: ({ name, sentAt }) => [name, date(sentAt)].filter(Boolean).join(' · '),
        end: (
          <>
            <StatusChip of="invitations.status" />
            <InvitationActs />
          </>
        ),
      }}
    >
      <DataTable.Col source="email" disableSort>
        <InvitedClient />
      </DataTable.Col>
      <DataTable.Col source="company" disableSort>
        <Plain source="company" />
      </DataTable.Col>
      <DataTable.Col source="sender" disableSort>
        <Sender />
      </DataTable.Col>
      <DataTable.Col source="kind" disableSort>
        <StatusChip of="invitations.kind" source="kind" />
      </DataTable.Col>
      <DataTable.Col source="sentAt" disableSort>
        <When source="sentAt" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="invitations.status" />
      </DataTable.Col>
      <DataTable.Col source="outcome" disableSort>
        <Outcome />
      </DataTable.Col>
      <DataTable.Col source="actions" label="lists.actions" align="right" disableSort>
        <InvitationActs />
      </DataTable.Col>
    </ListPage>
  );
}
