import { DataTable, SelectArrayInput } from 'react-admin';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { When } from '../../shared/Texts';

const STATUSES = ['STORED', 'WAITING', 'SENT', 'SUPPRESSED'];

/** What the portal has written to people. Without a mail server this is where the mails end up. */
export function MailList() {
  const { time, language } = useFormats();
  const statuses = useChoices(STATUSES, 'mails.status');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty="mails.empty"
      filters={<SelectArrayInput source="status" choices={statuses} />}
      card={{
        primary: ({ subject }) => subject,
        secondary: ({ to, createdAt }) => `${to} · ${time(createdAt)}`,
        end: <StatusChip of="mails.status" />,
      }}
    >
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" time />
      </DataTable.Col>
      <DataTable.Col source="to" disableSort />
      <DataTable.Col source="subject" disableSort />
      <DataTable.Col source="language" disableSort render={(record) => language(record.language as string)} />
      <DataTable.Col source="status" disableSort>
        <StatusChip of="mails.status" />
      </DataTable.Col>
    </ListPage>
  );
}
