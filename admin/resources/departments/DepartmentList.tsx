import { BooleanField, DataTable } from 'react-admin';
import { ListPage } from '../../shared/ListPage';
import { Plain } from '../../shared/Texts';

/** Where inquiries go, in the order people are shown them. */
export function DepartmentList() {
  return (
    <ListPage
      sort={{ field: 'position', order: 'ASC' }}
      search={false}
      creates
      rowClick="edit"
      empty="departments.empty"
      card={{ primary: ({ name }) => name, secondary: ({ email }) => email ?? '' }}
    >
      <DataTable.Col source="position" disableSort />
      <DataTable.Col source="name" disableSort />
      <DataTable.Col source="email" disableSort>
        <Plain source="email" />
      </DataTable.Col>
      <DataTable.Col source="active" disableSort field={BooleanField} />
    </ListPage>
  );
}
