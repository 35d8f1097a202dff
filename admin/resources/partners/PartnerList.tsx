import { DataTable, SelectInput } from 'react-admin';
import { usePermitted } from '../../provider/access';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCountries } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { ShippedName } from '../../shared/ShippedName';
import { StatusChip } from '../../shared/StatusChip';
import { Country, Plain, When } from '../../shared/Texts';

const STATUSES = ['ACTIVE', 'SUSPENDED'];

export function PartnerList() {
  const permitted = usePermitted();
  const { country } = useFormats();
  const countries = useCountries();
  const statuses = useChoices(STATUSES, 'partners.status');
  return (
    <ListPage
      sort={{ field: 'name', order: 'ASC' }}
      empty="partners.empty"
      creates={permitted('partners.manage')}
      filters={
        <>
          <SelectInput source="status" choices={statuses} />
          <AutocompleteInput source="country" choices={countries} />
        </>
      }
      card={{
        primary: ({ name }) => name,
        secondary: (record) => [record.tier?.name, country(record.country)].filter(Boolean).join(' · '),
        end: <StatusChip of="partners.status" />,
      }}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="email" disableSort />
      <DataTable.Col source="country">
        <Country source="country" />
      </DataTable.Col>
      <DataTable.Col source="tier" disableSort>
        <ShippedName source="tier.name" />
      </DataTable.Col>
      <DataTable.Col source="clients" align="right" disableSort>
        <Plain source="tier.clients" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="partners.status" />
      </DataTable.Col>
      <DataTable.Col source="createdAt">
        <When source="createdAt" />
      </DataTable.Col>
    </ListPage>
  );
}
