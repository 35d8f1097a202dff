import Add from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { ArrayInput, required, SelectInput, SimpleFormIterator, TextInput, useRecordContext } from 'react-admin';
import { AudienceChoicesDocument, type AudienceChoiceFragment } from '../../gql/graphql';
import { currentLocale, useText } from '../../i18n/provider';
import { AudienceInput } from '../../shared/AudienceInput';
import { useLanguages } from '../../shared/choices';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { useAsk } from '../../shared/useAsk';

export function AnnouncementCreate() {
  const { data } = useAsk(AudienceChoicesDocument, {});
  return (
    <CreatePage defaults={{ texts: [{ language: currentLocale() }], audienceKeys: [] }}>
      <Inputs programmes={data?.programmes} />
    </CreatePage>
  );
}

export function AnnouncementEdit() {
  return (
    <EditPage compared={[]}>
      <EditInputs />
    </EditPage>
  );
}

function EditInputs() {
  const record = useRecordContext();
  return <Inputs programmes={record?.programmes as readonly AudienceChoiceFragment[] | undefined} />;
}

function Inputs({ programmes }: { readonly programmes: readonly AudienceChoiceFragment[] | undefined }) {
  const text = useText();
  const languages = useLanguages();
  return (
    <Box sx={{ width: '100%', maxWidth: 820 }}>
      <ArrayInput source="texts" helperText="announcements.firstHelp">
        <SimpleFormIterator
          disableClear
          fullWidth
          addButton={
            <Button size="small" startIcon={<Add />}>
              {text('announcements.addLanguage')}
            </Button>
          }
        >
          <SelectInput source="language" label="fields.language" choices={languages} validate={required()} />
          <TextInput source="title" label="announcements.fields.title" validate={required()} />
          <TextInput source="body" label="announcements.fields.body" multiline minRows={5} validate={required()} />
        </SimpleFormIterator>
      </ArrayInput>
      <AudienceInput programmes={programmes} />
    </Box>
  );
}
