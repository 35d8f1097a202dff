import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Card, IconButton, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { AutocompleteInput, NumberInput, ReferenceInput, required, TextInput, Title, useRedirect } from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { InvoiceClientDocument, InvoiceCreateDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { asRecord } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { ActForm } from '../../shared/ActForm';
import { AmountInput } from '../../shared/AmountInput';
import { useIdempotencyKey } from '../../shared/idempotency';
import { useAsk } from '../../shared/useAsk';

const EMPTY_LINE = { description: '', quantity: 1, amount: '' };
const SHORTEST = 2;

const IN_FORM = { 'lines.*.unitPrice': 'lines.*.amount', 'lines.*.unitPrice.amount': 'lines.*.amount' };

/** A draft written by hand; it is looked at before it is issued. */
export function InvoiceWrite() {
  const text = useText();
  const redirect = useRedirect();
  const keyFor = useIdempotencyKey();
  const [params] = useSearchParams();
  const write = async (form: FormValues) => {
    const lines = (form.lines as unknown[]).map((line) => lineOf(asRecord(line), String(form.currency)));
    const note = String(form.note ?? '').trim();
    const input = { clientId: String(form.clientId), lines, ...(note && { note }) };
    const { invoice } = await act(InvoiceCreateDocument, { input, idempotencyKey: keyFor(input) }, IN_FORM);
    redirect('show', 'invoices', invoice?.id);
  };
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Title title={text('invoices.write.title')} />
      <ActForm
        record={{ clientId: params.get('clientId'), lines: [EMPTY_LINE] }}
        submit="invoices.write.submit"
        done="invoices.write.done"
        onSubmit={write}
      >
        <Fields />
      </ActForm>
    </Box>
  );
}

function lineOf({ description, quantity, amount }: Record<string, unknown>, currency: string) {
  return {
    description: String(description),
    quantity: Number(quantity),
    unitPrice: { amount: String(amount), currency },
  };
}

function Fields() {
  const text = useText();
  const clientId = String(useWatch({ name: 'clientId' }) ?? '');
  const { data } = useAsk(InvoiceClientDocument, { id: clientId }, { enabled: clientId !== '' });
  const currency = data?.client?.currency;
  return (
    <Stack sx={{ gap: 2 }}>
      <Card sx={{ p: 2.5 }}>
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
          />
        </ReferenceInput>
      </Card>
      {currency && <Lines currency={currency} />}
      <Card sx={{ p: 2.5 }}>
        <TextInput source="note" label="invoices.write.note" multiline minRows={2} fullWidth />
        <Typography variant="body2" color="text.secondary">
          {text('fields.currency')}: {currency ?? '–'}
        </Typography>
      </Card>
    </Stack>
  );
}

function Lines({ currency }: { readonly currency: string }) {
  const text = useText();
  const { fields, append, remove } = useFieldArray({ name: 'lines' });
  const { setValue } = useFormContext();
  useEffect(() => setValue('currency', currency), [currency, setValue]);
  return (
    <Card component="section" sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('invoices.lines')}
      </Typography>
      {fields.map(({ id }, index) => (
        <Box
          key={id}
          role="group"
          aria-label={text('invoices.write.line', { number: index + 1 })}
          sx={{
            display: 'grid',
            columnGap: 1.5,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 100px 180px 40px' },
            alignItems: 'start',
          }}
        >
          <TextInput source={`lines.${index}.description`} label="fields.description" validate={required()} />
          <NumberInput
            source={`lines.${index}.quantity`}
            label="fields.quantity"
            min={1}
            step={1}
            validate={required()}
          />
          <AmountInput
            source={`lines.${index}.amount`}
            label="invoices.fields.unitPrice"
            currency={currency}
            validate={required()}
          />
          {fields.length > 1 && (
            <IconButton aria-label={text('invoices.write.removeLine')} onClick={() => remove(index)}>
              <Delete fontSize="small" />
            </IconButton>
          )}
        </Box>
      ))}
      <Button startIcon={<Add />} onClick={() => append(EMPTY_LINE)}>
        {text('invoices.write.addLine')}
      </Button>
    </Card>
  );
}
