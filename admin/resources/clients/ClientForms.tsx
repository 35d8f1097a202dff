import { Box, Typography } from '@mui/material';
import {
  AutocompleteInput,
  Create,
  Edit,
  email,
  RadioButtonGroupInput,
  required,
  TabbedForm,
  TextInput,
  useNotify,
  useRecordContext,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ActiveCustomFieldsDocument, type CustomFieldShapeFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { forForm } from '../../provider/client';
import { useChoices, useCountries, useCurrencies, useLanguages } from '../../shared/choices';
import { WHOLE } from '../../shared/whole';
import { StaleDialog, useStale } from '../../shared/StaleDialog';
import { useAsk } from '../../shared/useAsk';
import { AdditionalInput } from './AdditionalInput';
import { EDITABLE } from './form';

const GRID = {
  display: 'grid',
  columnGap: 2,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  width: '100%',
  maxWidth: 760,
};
const KINDS = ['COMPANY', 'PERSON'];

export function ClientCreate() {
  const notify = useNotify();
  const viewer = useViewer();
  const { data } = useAsk(ActiveCustomFieldsDocument, {});
  const onError = (error: unknown) => {
    const { above } = forForm(error);
    if (above) notify(above, { type: 'error' });
  };
  return (
    <Create redirect="show" mutationMode="pessimistic" mutationOptions={{ onError }}>
      <TabbedForm
        syncWithLocation={false}
        warnWhenUnsavedChanges
        defaultValues={{ kind: 'COMPANY', language: viewer?.language }}
      >
        <TabbedForm.Tab label="clients.tabs.general">
          <General isNew />
        </TabbedForm.Tab>
        <TabbedForm.Tab label="clients.tabs.address">
          <Address />
        </TabbedForm.Tab>
        <TabbedForm.Tab label="clients.tabs.additional">
          <Additional definitions={data?.customFields.nodes ?? []} />
        </TabbedForm.Tab>
      </TabbedForm>
    </Create>
  );
}

export function ClientEdit() {
  const { stale, onError, close } = useStale();
  return (
    <Edit
      redirect="show"
      queryOptions={{ meta: WHOLE }}
      mutationMode="pessimistic"
      mutationOptions={{ onError, meta: WHOLE }}
    >
      <TabbedForm syncWithLocation={false} warnWhenUnsavedChanges>
        <TabbedForm.Tab label="clients.tabs.general">
          <General isNew={false} />
          {stale && <StaleDialog stale={stale} compared={EDITABLE} onClose={close} />}
        </TabbedForm.Tab>
        <TabbedForm.Tab label="clients.tabs.address">
          <Address />
        </TabbedForm.Tab>
        <TabbedForm.Tab label="clients.tabs.additional">
          <RecordAdditional />
        </TabbedForm.Tab>
      </TabbedForm>
    </Edit>
  );
}

function General({ isNew }: { readonly isNew: boolean }) {
  const kinds = useChoices(KINDS, 'clients.kind');
  const languages = useLanguages();
  const currencies = useCurrencies();
  const isCompany = useWatch({ name: 'kind' }) === 'COMPANY';
  return (
    <Box sx={GRID}>
      <RadioButtonGroupInput source="kind" choices={kinds} sx={{ gridColumn: '1 / -1' }} />
      {isCompany && <TextInput source="company" validate={required()} sx={{ gridColumn: '1 / -1' }} />}
      <TextInput source="firstName" />
      <TextInput source="lastName" validate={isCompany ? undefined : required()} />
      <TextInput source="email" type="email" validate={[required(), email()]} />
      <TextInput source="phone" type="tel" />
      <AutocompleteInput source="language" choices={languages} validate={required()} />
      {isNew && <AutocompleteInput source="currency" choices={currencies} helperText="clients.currencyHelp" />}
    </Box>
  );
}

function Address() {
  const countries = useCountries();
  return (
    <Box sx={GRID}>
      <TextInput source="address1" />
      <TextInput source="address2" />
      <TextInput source="postcode" />
      <TextInput source="city" />
      <TextInput source="region" />
      <AutocompleteInput source="country" choices={countries} validate={required()} />
      <TextInput source="vatNumber" />
    </Box>
  );
}

function RecordAdditional() {
  const record = useRecordContext();
  return <Additional definitions={(record?.definitions ?? []) as readonly CustomFieldShapeFragment[]} />;
}

function Additional({ definitions }: { readonly definitions: readonly CustomFieldShapeFragment[] }) {
  const text = useText();
  if (definitions.length === 0) return <Typography color="text.secondary">{text('clients.noAdditional')}</Typography>;
  return (
    <Box sx={GRID}>
      {definitions.map((definition) => (
        <AdditionalInput key={definition.id} definition={definition} />
      ))}
    </Box>
  );
}
