import { lazy, Suspense } from 'react';
import { DataTable, DateInput, NullableBooleanInput, SelectInput } from 'react-admin';
import { usePermitted, useViewer } from '../../provider/access';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCountries } from '../../shared/choices';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { Country, Plain, When } from '../../shared/Texts';
import { Eligibility } from './Eligibility';
import { CLIENT_STATUSES } from './form';

// Its dialog brings the inputs along, and few lists are opened to tick rows.
const BulkPartner = lazy(() => import('./BulkPartner').then((module) => ({ default: module.BulkPartner })));

export function ClientList() {
  const permitted = usePermitted();
  const { country } = useFormats();
  const partner = useViewer()?.partner;
  const countries = useCountries();
  const statuses = useChoices(CLIENT_STATUSES, 'clients.status');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty="clients.empty"
      creates={permitted('clients.create')}
      actions={<ExportButton of="clients" />}
      bulk={
        <>
          <ExportButton of="clients" selected />
          <Suspense>
            <BulkPartner />
          </Suspense>
        </>
      }
      hiddenColumns={['phone', 'currency', 'language', ...(partner ? [] : ['rewards'])]}
      filters={
        <>
          <SelectInput source="status" choices={statuses} />
          <AutocompleteInput source="country" choices={countries} />
          <NullableBooleanInput source="hasActiveService" />
          <DateInput source="createdFrom" />
          <DateInput source="createdBefore" />
        </>
      }
      card={{
        primary: ({ name }) => name,
        secondary: ({ email, country: code }) => `${email} · ${country(code)}`,
        end: (
          <>
            <StatusChip of="clients.status" />
            {partner && <Eligibility />}
          </>
        ),
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="name" />
      <DataTable.Col source="email" />
      <DataTable.Col source="phone" disableSort>
        <Plain source="phone" />
      </DataTable.Col>
      <DataTable.Col source="country">
        <Country source="country" />
      </DataTable.Col>
      <DataTable.Col source="currency" disableSort />
      <DataTable.Col source="language" disableSort />
      <DataTable.Col source="status" disableSort>
        <StatusChip of="clients.status" />
      </DataTable.Col>
      <DataTable.Col source="rewards" disableSort>
        <Eligibility withReason />
      </DataTable.Col>
      <DataTable.Col source="createdAt">
        <When source="createdAt" />
      </DataTable.Col>
    </ListPage>
  );
}
