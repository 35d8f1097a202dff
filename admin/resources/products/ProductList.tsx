import { BooleanInput, DataTable, SelectInput, useListContext, useRecordContext } from 'react-admin';
import { Button, Chip } from '@mui/material';
import { Link } from 'react-router';
import type { ProductsQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useChoices } from '../../shared/choices';
import { ListPage } from '../../shared/ListPage';
import { ShippedName } from '../../shared/ShippedName';
import { PRODUCT_KINDS } from './kinds';

export function ProductList() {
  const text = useText();
  const kinds = useChoices(PRODUCT_KINDS, 'kinds');
  return (
    <ListPage
      sort={{ field: 'name', order: 'ASC' }}
      empty="products.empty"
      creates
      actions={
        <Button component={Link} to="/categories" size="small">
          {text('categories.name', { smart_count: 2 })}
        </Button>
      }
      filters={
        <>
          <SelectInput source="kind" choices={kinds} />
          <CategoryFilter />
          <BooleanInput source="active" />
        </>
      }
      card={{
        primary: ({ name }) => name,
        secondary: ({ category }) => category?.name,
        end: <OnSale />,
      }}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="kind" render={({ kind }) => text(`kinds.${kind as 'SERVICE'}`)} />
      <DataTable.Col source="category.name" disableSort>
        <ShippedName source="category.name" />
      </DataTable.Col>
      <DataTable.Col source="active" disableSort>
        <OnSale />
      </DataTable.Col>
    </ListPage>
  );
}

/** Its choices come with the list. */
function CategoryFilter() {
  const { meta } = useListContext();
  const found = meta as Pick<ProductsQuery, 'categories'> | undefined;
  return <SelectInput source="categoryId" choices={found?.categories.nodes ?? []} />;
}

function OnSale() {
  const text = useText();
  const active = Boolean(useRecordContext()?.active);
  return (
    <Chip
      size="small"
      variant="outlined"
      color={active ? 'success' : 'default'}
      label={text(active ? 'products.onSale' : 'products.offSale')}
    />
  );
}
