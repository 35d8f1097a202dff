import { BooleanField, BooleanInput, DataTable } from 'react-admin';
import { useText } from '../../i18n/provider';
import { ListPage } from '../../shared/ListPage';

export function CustomFieldList() {
  const text = useText();
  return (
    <ListPage
      sort={{ field: 'position', order: 'ASC' }}
      search={false}
      creates
      rowClick="edit"
      empty="customFields.empty"
      filters={<BooleanInput source="active" />}
      card={{ primary: ({ label }) => label, secondary: ({ kind }) => text(`customFields.kind.${kind as 'TEXT'}`) }}
    >
      <DataTable.Col source="position" disableSort />
      <DataTable.Col source="label" disableSort />
      <DataTable.Col source="kind" disableSort render={({ kind }) => text(`customFields.kind.${kind as 'TEXT'}`)} />
      <DataTable.Col source="required" disableSort field={BooleanField} />
      <DataTable.Col source="active" disableSort field={BooleanField} />
    </ListPage>
  );
}
