import { RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AmountInput } from '../../shared/AmountInput';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCurrencies } from '../../shared/choices';
import { ReasonInput } from '../../shared/ReasonInput';
import type { About } from './ProposeAdjustment';
import { PartnerInput } from '../../shared/PartnerInput';

const KINDS = ['ADJUSTMENT', 'BONUS'];

/** Whom it is for, how much, and why. */
export function ProposeInputs({ about }: { readonly about: About | undefined }) {
  const kinds = useChoices(KINDS, 'adjustments.kind');
  const currencies = useCurrencies();
  const currency = String(useWatch({ name: 'currency' }) ?? '');
  return (
    <>
      {!about && <PartnerInput />}
      <RadioButtonGroupInput source="kind" label="fields.kind" choices={kinds} validate={required()} />
      {about ? (
        <TextInput source="currency" label="fields.currency" disabled />
      ) : (
        <AutocompleteInput source="currency" label="fields.currency" choices={currencies} validate={required()} />
      )}
      <AmountInput
        source="amount"
        label="adjustments.fields.amount"
        currency={currency}
        helperText="adjustments.propose.amountHelp"
        validate={required()}
      />
      <ReasonInput />
    </>
  );
}
