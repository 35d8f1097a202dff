import { Stack } from '@mui/material';
import {
  BooleanField,
  BooleanInput,
  DataTable,
  NumberInput,
  required,
  SelectInput,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/provider';
import { useChoices } from '../../shared/choices';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { ListPage } from '../../shared/ListPage';
import { CHANGEABLE, FIELD_KINDS } from './form';

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

export function CustomFieldCreate() {
  return (
    <CreatePage redirect="list" defaults={{ kind: 'TEXT', required: false, active: true, position: 0, choices: [] }}>
      <Inputs kindFixed={false} />
    </CreatePage>
  );
}

export function CustomFieldEdit() {
  return (
    <EditPage redirect="list" compared={CHANGEABLE}>
      <Inputs kindFixed />
    </EditPage>
  );
}

function Inputs({ kindFixed }: { readonly kindFixed: boolean }) {
  const kinds = useChoices(FIELD_KINDS, 'customFields.kind');
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <Stack sx={{ maxWidth: 520, width: '100%' }}>
      <TextInput source="label" validate={required()} />
      <SelectInput source="kind" choices={kinds} validate={required()} disabled={kindFixed} />
      {kind === 'CHOICE' && <TextArrayInput source="choices" helperText="customFields.choicesHelp" />}
      <TextInput source="helpText" multiline />
      <NumberInput source="position" min={0} step={1} />
      <BooleanInput source="required" />
      <BooleanInput source="active" />
    </Stack>
  );
}
