import { Box } from '@mui/material';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AudienceChoicesDocument, type MaterialOneQuery } from '../../gql/graphql';
import { AudienceInput } from '../../shared/AudienceInput';
import { useChoices, useLanguages } from '../../shared/choices';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { useAsk } from '../../shared/useAsk';
import { CATEGORIES } from './categories';
import { FileInput } from './FileInput';

const GRID = {
  display: 'grid',
  columnGap: 2,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  width: '100%',
  maxWidth: 760,
};

export function MaterialCreate() {
  const { data } = useAsk(AudienceChoicesDocument, {});
  return (
    <CreatePage defaults={{ kind: 'FILE', category: 'PRODUCT', audienceKeys: [] }}>
      <Box sx={GRID}>
        <Said programmes={data?.programmes} />
        <Content />
      </Box>
    </CreatePage>
  );
}

export function MaterialEdit() {
  return (
    <EditPage compared={['title', 'description', 'category', 'language']}>
      <EditInputs />
    </EditPage>
  );
}

function EditInputs() {
  const record = useRecordContext();
  const { programmes } = (record ?? {}) as Partial<Pick<MaterialOneQuery, 'programmes'>>;
  return (
    <Box sx={GRID}>
      <Said programmes={programmes} />
    </Box>
  );
}

function Said({ programmes }: { readonly programmes: MaterialOneQuery['programmes'] | undefined }) {
  const categories = useChoices(CATEGORIES, 'material.category');
  const languages = useLanguages();
  return (
    <>
      <TextInput source="title" validate={required()} sx={{ gridColumn: '1 / -1' }} />
      <SelectInput source="category" choices={categories} validate={required()} />
      <SelectInput
        source="language"
        choices={languages}
        emptyText="material.noLanguage"
        helperText="material.noLanguageHelp"
      />
      <TextInput source="description" multiline minRows={3} sx={{ gridColumn: '1 / -1' }} />
      <AudienceInput programmes={programmes} />
    </>
  );
}

function Content() {
  const kinds = useChoices(['FILE', 'LINK'], 'material.kind');
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <RadioButtonGroupInput source="kind" choices={kinds} sx={{ gridColumn: '1 / -1' }} />
      {kind === 'LINK' ? (
        <TextInput source="link" type="url" validate={required()} sx={{ gridColumn: '1 / -1' }} />
      ) : (
        <FileInput />
      )}
    </>
  );
}
