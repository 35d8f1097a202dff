import { Stack } from '@mui/material';
import { BooleanInput, NumberInput, required, TextInput } from 'react-admin';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { CHANGEABLE } from './fields';

export function DepartmentCreate() {
  return (
    <CreatePage redirect="list" defaults={{ position: 0, active: true }}>
      <Inputs />
    </CreatePage>
  );
}

export function DepartmentEdit() {
  return (
    <EditPage redirect="list" compared={CHANGEABLE}>
      <Inputs />
    </EditPage>
  );
}

const Inputs = () => (
  <Stack sx={{ maxWidth: 520, width: '100%' }}>
    <TextInput source="name" validate={required()} />
    <TextInput source="email" type="email" helperText="departments.emailHelp" />
    <NumberInput source="position" min={0} step={1} />
    <BooleanInput source="active" helperText="departments.activeHelp" />
  </Stack>
);
