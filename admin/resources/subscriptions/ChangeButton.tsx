import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { NumberInput, required, SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  ChangeChoicesDocument,
  SubscriptionChangeDocument,
  SubscriptionChangePreviewDocument,
  type BillingCycle,
  type SubscriptionChangeInput,
  type SubscriptionChangePreviewQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { FactList } from '../../shared/ShowPage';
import { useAsk } from '../../shared/useAsk';
import type { SubscriptionRecord } from './SubscriptionShow';

type Preview = NonNullable<SubscriptionChangePreviewQuery['subscriptionChangePreview']['preview']>;

/** An upgrade or a downgrade, with what it costs by the day before it is made. */
export function ChangeButton({ subscription }: { readonly subscription: SubscriptionRecord }) {
  const text = useText();
  const { id, name, product, cycle, quantity } = subscription;
  return (
    <ActButton
      text="subscriptions.change.button"
      title={text('subscriptions.change.title', { name })}
      needs="subscriptions.change"
      document={SubscriptionChangeDocument}
      defaults={{ productId: product?.id, cycle, quantity }}
      variables={(form, idempotencyKey) => ({ id, input: changesIn(form, subscription), idempotencyKey })}
      done="subscriptions.change.done"
      variant="contained"
    >
      <ChangeInputs subscription={subscription} />
    </ActButton>
  );
}

function changesIn(form: FormValues, { product, cycle, quantity }: SubscriptionRecord): SubscriptionChangeInput {
  return {
    ...(form.productId !== product?.id && { productId: String(form.productId) }),
    ...(form.cycle !== cycle && { cycle: form.cycle as BillingCycle }),
    ...(form.quantity !== quantity && { quantity: Number(form.quantity) }),
  };
}

function ChangeInputs({ subscription }: { readonly subscription: SubscriptionRecord }) {
  const text = useText();
  const { money } = useFormats();
  const { kind, category, price } = subscription;
  const { data } = useAsk(ChangeChoicesDocument, { kind, categoryId: category?.id ?? '' });
  const productId: unknown = useWatch({ name: 'productId' });
  const products = data?.products.nodes ?? [];
  const cycles = (products.find((product) => product.id === productId)?.prices ?? [])
    .filter(({ amount }) => amount.currency === price.currency)
    .map(({ cycle, amount }) => ({ id: cycle, name: `${text(`cycles.${cycle}`)} · ${money(amount)}` }));
  return (
    <>
      <SelectInput
        source="productId"
        label="subscriptions.change.product"
        choices={products.map(({ id, name }) => ({ id, name }))}
        validate={required()}
      />
      <SelectInput source="cycle" label="fields.cycle" choices={cycles} validate={required()} />
      {kind !== 'DOMAIN' && (
        <NumberInput source="quantity" label="fields.quantity" min={1} step={1} validate={required()} />
      )}
      <Cost subscription={subscription} />
    </>
  );
}

/** Asks the server what the values now in the form would cost. */
function Cost({ subscription }: { readonly subscription: SubscriptionRecord }) {
  const text = useText();
  const { money, date } = useFormats();
  const { getValues } = useFormContext();
  const [preview, setPreview] = useState<Preview>();
  const [refused, setRefused] = useState<string>();
  const ask = async () => {
    setRefused(undefined);
    setPreview(undefined);
    try {
      const input = changesIn(getValues(), subscription);
      const answer = await act(SubscriptionChangePreviewDocument, { id: subscription.id, input });
      setPreview(answer.preview ?? undefined);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Box>
      <Button onClick={() => void ask()}>{text('subscriptions.change.preview')}</Button>
      {refused && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {refused}
        </Alert>
      )}
      {preview && (
        <Box role="status" sx={{ mt: 1, p: 2, borderRadius: 1, bgcolor: 'var(--app-sunken)' }}>
          <FactList
            rows={[
              [text('subscriptions.change.credit'), money(preview.credit)],
              [text('subscriptions.change.charge', { date: date(preview.until) }), money(preview.charge)],
              [
                text(preview.difference.minor < 0 ? 'subscriptions.change.refund' : 'subscriptions.change.due'),
                <strong key="difference">{money(preview.difference)}</strong>,
              ],
            ]}
          />
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {text('subscriptions.change.days', { left: preview.daysLeft, days: preview.periodDays })}{' '}
            {text('subscriptions.change.then', { price: money(preview.after) })}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
