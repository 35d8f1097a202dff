import { Box } from '@mui/material';
import { AutocompleteInput, email, required, TextInput } from 'react-admin';
import { useCountries, useCurrencies, useLanguages } from '../../shared/choices';
import { CreatePage, EditPage } from '../../shared/FormPage';
import { EDITABLE } from './editable';

export function PartnerCreate() {
  return (
    <CreatePage defaults={{ language: 'en', currency: 'EUR' }}>
      <Inputs />
    </CreatePage>
  );
}

export function PartnerEdit() {
  return (
    <EditPage compared={EDITABLE}>
      <Inputs />
    </EditPage>
  );
}

function Inputs() {
  const countries = useCountries();
  const currencies = useCurrencies();
  const languages = useLanguages();
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
      <TextInput source="email" type="email" validate={[required(), email()]} />
      <AutocompleteInput source="country" choices={countries} validate={required()} />
      <AutocompleteInput source="currency" choices={currencies} validate={required()} />
      <AutocompleteInput source="language" choices={languages} validate={required()} />
    </Box>
  );
}
