import { DataTable, DateInput, NullableBooleanInput, SelectArrayInput } from 'react-admin';
import { usePermitted } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { Money, Plain, When } from '../../shared/Texts';
import { InvoiceStatusChip } from './InvoiceStatusChip';
import { INVOICE_STATUSES } from './values';

export function InvoiceList() {
  const permitted = usePermitted();
  const { date } = useFormats();
  const statuses = useChoices(INVOICE_STATUSES, 'invoices.status');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty="invoices.empty"
      creates={permitted('invoices.create')}
      actions={<ExportButton of="invoices" />}
      bulk={<ExportButton of="invoices" selected />}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          <NullableBooleanInput source="open" />
          <NullableBooleanInput source="overdue" />
          <DateInput source="issuedFrom" />
          <DateInput source="issuedTo" />
        </>
      }
      card={{
        primary: ({ number, client }) => `${number ?? '–'} · ${client?.name ?? ''}`,
        secondary: ({ dueOn }) => date(dueOn),
        end: (
          <>
            <Money source="total" />
            <InvoiceStatusChip />
          </>
        ),
      }}
    >
      <DataTable.Col source="number">
        <Plain source="number" />
      </DataTable.Col>
      <DataTable.Col source="client.name" disableSort>
        <Plain source="client.name" />
      </DataTable.Col>
      <DataTable.Col source="issuedOn">
        <When source="issuedOn" />
      </DataTable.Col>
      <DataTable.Col source="dueOn">
        <When source="dueOn" />
      </DataTable.Col>
      <DataTable.Col source="status">
        <InvoiceStatusChip />
      </DataTable.Col>
      <DataTable.Col source="total" align="right">
        <Money source="total" />
      </DataTable.Col>
      <DataTable.Col source="left" align="right" disableSort>
        <Money source="left" />
      </DataTable.Col>
    </ListPage>
  );
}
