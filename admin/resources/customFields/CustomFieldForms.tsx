import { Stack } from '@mui/material';
import { BooleanInput, NumberInput, required, SelectInput, TextArrayInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useChoices } from '../../shared/choices';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { CHANGEABLE, FIELD_KINDS } from './form';

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
