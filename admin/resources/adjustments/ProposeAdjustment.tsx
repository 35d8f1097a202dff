import { RadioButtonGroupInput, ReferenceInputBase, required, TextInput, useRedirect } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AdjustmentProposeDocument, type AdjustmentKind } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { AmountInput } from '../../shared/AmountInput';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCurrencies } from '../../shared/choices';
import { ReasonInput } from '../../shared/ReasonInput';

const KINDS = ['ADJUSTMENT', 'BONUS'];

/** Whom, and which commission, it is about where that is known. */
interface About {
  readonly partnerId: string;
  readonly commissionId: string;
  readonly currency: string;
}

interface ProposeProps {
  readonly about?: About;
  readonly text?: TextKey;
}

/** A correction or a bonus: nothing moves until a second person approves it. */
export function ProposeAdjustment({ about, text: key = 'adjustments.propose.button' }: ProposeProps) {
  const text = useText();
  const redirect = useRedirect();
  return (
    <ActButton
      text={key}
      title={text('adjustments.propose.button')}
      needs="adjustments.propose"
      document={AdjustmentProposeDocument}
      defaults={{ kind: 'ADJUSTMENT', currency: about?.currency ?? 'EUR', ...about }}
      fields={{ 'amount.amount': 'amount', 'amount.currency': 'currency' }}
      variables={({ partnerId, kind, amount, currency, reason }, idempotencyKey) => ({
        idempotencyKey,
        input: {
          partnerId: String(partnerId ?? ''),
          kind: kind as AdjustmentKind,
          amount: { amount: String(amount ?? ''), currency: String(currency ?? '') },
          reason: String(reason ?? ''),
          ...(about && { commissionId: about.commissionId }),
        },
      })}
      explain={text('adjustments.propose.explain')}
      done="adjustments.propose.done"
      onDone={({ adjustment }) => redirect('show', 'adjustments', adjustment?.id)}
      variant={about ? 'outlined' : 'contained'}
    >
      <Inputs about={about} />
    </ActButton>
  );
}

function Inputs({ about }: { readonly about: About | undefined }) {
  const kinds = useChoices(KINDS, 'adjustments.kind');
  const currencies = useCurrencies();
  const currency = String(useWatch({ name: 'currency' }) ?? '');
  return (
    <>
      {!about && (
        <ReferenceInputBase source="partnerId" reference="partners">
          <AutocompleteInput
            label="fields.partner"
            optionText="name"
            filterToQuery={(q: string) => ({ q })}
            validate={required()}
          />
        </ReferenceInputBase>
      )}
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
