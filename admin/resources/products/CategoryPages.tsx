import { DataTable, NumberInput, required, TextInput } from 'react-admin';
import { Stack } from '@mui/material';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { ListPage } from '../../shared/ListPage';

export function CategoryList() {
  return (
    <ListPage
      sort={{ field: 'position', order: 'ASC' }}
      search={false}
      empty="categories.empty"
      creates
      rowClick="edit"
      card={{ primary: ({ name }) => name, secondary: ({ key }) => key }}
    >
      <DataTable.Col source="position" disableSort />
      <DataTable.Col source="name" disableSort />
      <DataTable.Col source="key" disableSort />
    </ListPage>
  );
}

export function CategoryCreate() {
  return (
    <CreatePage redirect="list" defaults={{ position: 0 }}>
      <CategoryInputs keyFixed={false} />
    </CreatePage>
  );
}

export function CategoryEdit() {
  return (
    <EditPage redirect="list" compared={['name', 'position']}>
      <CategoryInputs keyFixed />
    </EditPage>
  );
}

function CategoryInputs({ keyFixed }: { readonly keyFixed: boolean }) {
  return (
    <Stack sx={{ maxWidth: 480, width: '100%' }}>
      <TextInput source="name" validate={required()} />
      <TextInput
        source="key"
        validate={required()}
        disabled={keyFixed}
        helperText={keyFixed ? false : 'categories.keyHelp'}
      />
      <NumberInput source="position" min={0} step={1} validate={required()} />
    </Stack>
  );
}
