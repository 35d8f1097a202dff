import { DataTable, SelectArrayInput } from 'react-admin';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { Country, Plain, When } from '../../shared/Texts';

const STATUSES = ['PENDING', 'APPROVED', 'REJECTED'];

/** Who wants to become a partner. */
export function ApplicationList() {
  const { date, country } = useFormats();
  const statuses = useChoices(STATUSES, 'applications.status');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty="applications.empty"
      filters={<SelectArrayInput source="status" choices={statuses} />}
      card={{
        primary: ({ company }) => company,
        secondary: ({ contactName, country: code, createdAt }) =>
          `${contactName} · ${country(code)} · ${date(createdAt)}`,
        end: <StatusChip of="applications.status" />,
      }}
    >
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="company" disableSort />
      <DataTable.Col source="contactName" disableSort />
      <DataTable.Col source="email" disableSort />
      <DataTable.Col source="country" disableSort>
        <Country source="country" />
      </DataTable.Col>
      <DataTable.Col source="programme.name" disableSort>
        <Plain source="programme.name" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="applications.status" />
      </DataTable.Col>
    </ListPage>
  );
}
