import { Typography } from '@mui/material';
import { PasswordInput, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  PayoutDetailsChangeDocument,
  type DetailsOfPayoutFragment,
  type PayoutDetailsInput,
  type PayoutMethod,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { picked, type FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCountries, useCurrencies } from '../../shared/choices';

const METHODS = ['IBAN', 'OTHER'];
const COMMON = ['holder', 'bic', 'currency'];
const BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  IBAN: ['iban'],
  OTHER: ['accountNumber', 'routing', 'bank', 'country', 'note'],
};

/** Another account; the whole of it is entered anew, for nobody is shown the one that is kept. */
export function ChangeDetails({ details }: { readonly details: DetailsOfPayoutFragment | null }) {
  const text = useText();
  const { holder, method = 'IBAN', currency = 'EUR', country } = details ?? {};
  return (
    <ActButton
      text={details ? 'payoutDetails.change.button' : 'payoutDetails.change.enter'}
      title={text('payoutDetails.title')}
      needs="payoutDetails.change"
      document={PayoutDetailsChangeDocument}
      defaults={{ method, holder, currency, country }}
      variables={(form) => ({
        input: inputOf(form),
        ...(form.code ? { code: String(form.code).replace(/\s/g, '') } : { password: String(form.password ?? '') }),
      })}
      explain={text('payoutDetails.change.explain')}
      done="payoutDetails.change.done"
      variant={details ? 'outlined' : 'contained'}
    >
      <Inputs />
    </ActButton>
  );
}

/** What belongs to the other way of naming an account is not sent. */
function inputOf(form: FormValues): PayoutDetailsInput {
  const method = String(form.method) as PayoutMethod;
  const given = picked(form, [...COMMON, ...(BY_METHOD[method] ?? [])]);
  const texts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value ?? '')]));
  return { holder: '', currency: '', ...texts, method };
}

function Inputs() {
  const text = useText();
  const methods = useChoices(METHODS, 'payouts.method');
  const countries = useCountries();
  const currencies = useCurrencies();
  const method: unknown = useWatch({ name: 'method' });
  const label = (field: FieldName) => `payoutDetails.fields.${field}`;
  return (
    <>
      <RadioButtonGroupInput source="method" label={label('method')} choices={methods} validate={required()} />
      <TextInput source="holder" label={label('holder')} validate={required()} fullWidth />
      {method === 'OTHER' ? (
        <>
          <TextInput source="accountNumber" label={label('accountNumber')} validate={required()} fullWidth />
          <TextInput source="routing" label={label('routing')} fullWidth />
          <TextInput source="bank" label={label('bank')} fullWidth />
          <AutocompleteInput source="country" label={label('country')} choices={countries} validate={required()} />
          <TextInput source="note" label={label('note')} fullWidth />
        </>
      ) : (
        <TextInput source="iban" label={label('iban')} validate={required()} fullWidth autoComplete="off" />
      )}
      <TextInput source="bic" label={label('bic')} fullWidth autoComplete="off" />
      <AutocompleteInput
        source="currency"
        label={label('currency')}
        choices={currencies}
        helperText="payoutDetails.currencyHelp"
        validate={required()}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('payoutDetails.change.proof')}
      </Typography>
      <PasswordInput source="password" label={label('password')} autoComplete="current-password" fullWidth />
      <TextInput source="code" label={label('code')} autoComplete="one-time-code" fullWidth />
    </>
  );
}

type FieldName = 'method' | 'holder' | 'accountNumber' | 'routing' | 'bank' | 'country' | 'note' | 'iban' | 'bic' | 'currency' | 'password' | 'code'; // prettier-ignore
