import { Box } from '@mui/material';
import { NumberInput, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CategoryChoicesDocument, type ProductQuery } from '../../gql/graphql';
import { useChoices, type Choice } from '../../shared/choices';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { PRODUCT_KINDS } from './kinds';

export function ProductCreate() {
  const asked = useAsk(CategoryChoicesDocument, {});
  const { data } = asked;
  return (
    <CreatePage defaults={{ kind: 'SERVICE', taxCategory: 'STANDARD' }}>
      {data ? <ProductInputs categories={data.categories.nodes} kindFixed={false} /> : <Waiting on={asked} />}
    </CreatePage>
  );
}

export function ProductEdit() {
  return (
    <EditPage compared={['name', 'description', 'categoryId', 'taxCategory', 'tld', 'graceDays', 'redemptionDays']}>
      <EditInputs />
    </EditPage>
  );
}

function EditInputs() {
  const record = useRecordContext();
  const { categories } = (record ?? {}) as Partial<Pick<ProductQuery, 'categories'>>;
  return <ProductInputs categories={categories?.nodes ?? []} kindFixed />;
}

function ProductInputs({
  categories,
  kindFixed,
}: {
  readonly categories: readonly Choice[];
  readonly kindFixed: boolean;
}) {
  const kinds = useChoices(PRODUCT_KINDS, 'kinds');
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        width: '100%',
        maxWidth: 760,
      }}
    >
      <TextInput source="name" validate={required()} />
      <SelectInput source="kind" choices={kinds} validate={required()} disabled={kindFixed} />
      <SelectInput source="categoryId" choices={[...categories]} validate={required()} />
      <TextInput source="taxCategory" helperText="products.taxHelp" />
      {kind === 'DOMAIN' && (
        <>
          <TextInput source="tld" validate={required()} helperText="products.tldHelp" />
          <NumberInput source="graceDays" min={0} max={90} helperText="products.daysHelp" />
          <NumberInput source="redemptionDays" min={0} max={90} helperText="products.daysHelp" />
        </>
      )}
      <TextInput source="description" multiline minRows={3} sx={{ gridColumn: '1 / -1' }} />
    </Box>
  );
}
