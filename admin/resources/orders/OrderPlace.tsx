import { Alert, Box, Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import {
  AutocompleteInput,
  Form,
  Loading,
  ReferenceInput,
  required,
  TextInput,
  Title,
  useNotify,
  useRedirect,
} from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import {
  OrderChoicesDocument,
  OrderPlaceDocument,
  OrderPreviewDocument,
  type OrderChoicesQuery,
  type OrderInput,
  type OrderPreviewQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { forForm } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { useIdempotencyKey } from '../../shared/idempotency';
import { useAsk } from '../../shared/useAsk';
import { OrderItemInputs } from './OrderItemInputs';
import { OrderReview } from './OrderReview';
import { EMPTY_ITEM, inputOf } from './place';

export type Choices = OrderChoicesQuery;
export type Preview = NonNullable<OrderPreviewQuery['orderPreview']['preview']>;

interface Reviewed {
  readonly input: OrderInput;
  readonly preview: Preview;
}

/** Choose, look at the totals, place. Nothing is ordered before the last click, and that click counts once. */
export function OrderPlace() {
  const text = useText();
  const notify = useNotify();
  const redirect = useRedirect();
  const keyFor = useIdempotencyKey();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const [reviewed, setReviewed] = useState<Reviewed>();
  const [refused, setRefused] = useState<string>();
  const clientId = params.get('clientId') ?? viewer?.client?.id ?? '';

  const guarded = async (ask: () => Promise<void>) => {
    setRefused(undefined);
    try {
      await ask();
      return undefined;
    } catch (error) {
      const { fields, above } = forForm(error);
      setRefused(above);
      return fields;
    }
  };
  const review = (form: FormValues) =>
    guarded(async () => {
      const input = inputOf(form);
      const { preview } = await act(OrderPreviewDocument, { input });
      if (preview) setReviewed({ input, preview });
    });
  const place = async ({ input }: Reviewed) => {
    await guarded(async () => {
      const { order } = await act(OrderPlaceDocument, { input, idempotencyKey: keyFor(input) });
      notify(text('orders.place.done', { number: order?.number }), { type: 'success' });
      redirect('show', 'orders', order?.id);
    });
  };

  if (!viewer) return <Loading />;
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Title title={text('orders.place.title')} />
      {refused && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          {refused}
        </Alert>
      )}
      {reviewed && (
        <OrderReview preview={reviewed.preview} onBack={() => setReviewed(undefined)} onPlace={() => place(reviewed)} />
      )}
      <Box sx={{ display: reviewed ? 'none' : 'block' }}>
        <Form onSubmit={review} defaultValues={{ clientId, items: [EMPTY_ITEM] }} disableInvalidFormNotification>
          <OrderFields clientFixed={clientId !== ''} />
        </Form>
      </Box>
    </Box>
  );
}

function OrderFields({ clientFixed }: { readonly clientFixed: boolean }) {
  const text = useText();
  const clientId = String(useWatch({ name: 'clientId' }) ?? '');
  const { data } = useAsk(OrderChoicesDocument, { clientId, hasClient: clientId !== '' }, { keep: true });
  const { isSubmitting } = useFormState();
  return (
    <Stack sx={{ gap: 2 }}>
      <Card component="section" sx={{ p: 2.5 }}>
        <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
          {clientFixed ? (data?.client?.name ?? '…') : text('orders.place.client')}
        </Typography>
        {!clientFixed && <ClientInput />}
        {data?.client && (
          <Typography variant="body2" color="text.secondary">
            {text('fields.currency')}: {data.client.currency}
          </Typography>
        )}
      </Card>
      {data?.client && <OrderItemInputs choices={data} currency={data.client.currency} />}
      <Card component="section" sx={{ p: 2.5 }}>
        <TextInput source="note" label="orders.place.note" multiline minRows={2} fullWidth />
      </Card>
      <Box>
        <Button type="submit" variant="contained" size="large" loading={isSubmitting} disabled={!data?.client}>
          {text('orders.place.review')}
        </Button>
      </Box>
    </Stack>
  );
}

const SHORTEST = 2;

/** Asks for clients once something is typed. */
function ClientInput() {
  const { setValue } = useFormContext();
  return (
    <ReferenceInput
      source="clientId"
      reference="clients"
      enableGetChoices={({ q }: { q?: string }) => (q?.length ?? 0) >= SHORTEST}
    >
      <AutocompleteInput
        label="fields.client"
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
        validate={required()}
        noOptionsText="orders.place.typeClient"
        onChange={() => setValue('items', [EMPTY_ITEM])}
      />
    </ReferenceInput>
  );
}
