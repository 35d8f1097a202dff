import { Box, Typography } from '@mui/material';
import { BooleanInput, DateInput, required, SelectInput, TextInput, useRedirect } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  CreditNoteIssueDocument,
  InvoiceApplyCreditDocument,
  InvoiceCancelDocument,
  InvoiceDiscardDocument,
  InvoiceIssueDocument,
  InvoiceRecordPaymentDocument,
  type PaymentMethod,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { asRecord } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';
import { AmountInput, moneyInput } from '../../shared/AmountInput';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import type { InvoiceRecord } from './InvoiceShow';
import { PAYMENT_METHODS } from './values';

interface InvoiceProps {
  readonly invoice: InvoiceRecord;
}

/** What may be done with the invoice as it stands. Money moves once: every one of these has its own key. */
export function InvoiceActs({ invoice }: InvoiceProps) {
  const text = useText();
  const { money } = useFormats();
  const redirect = useRedirect();
  const { id, payable, cancellable, creditable, issuable, client } = invoice;
  return (
    <>
      {issuable && (
        <ActButton
          text="invoices.discard.button"
          needs="invoices.create"
          document={InvoiceDiscardDocument}
          variables={() => ({ id })}
          explain={text('invoices.discard.explain')}
          done="invoices.discard.done"
          onDone={() => redirect('list', 'invoices')}
          danger
        />
      )}
      {cancellable && (
        <ActButton
          text="invoices.cancel.button"
          needs="invoices.cancel"
          document={InvoiceCancelDocument}
          variables={() => ({ id })}
          explain={text('invoices.cancel.explain')}
          done="invoices.cancel.done"
          danger
        />
      )}
      {creditable && <CreditNote invoice={invoice} />}
      {payable && client.credit.minor > 0 && (
        <ActButton
          text="invoices.useCredit.button"
          needs="invoices.applyCredit"
          document={InvoiceApplyCreditDocument}
          variables={(_, idempotencyKey) => ({ id, idempotencyKey })}
          explain={text('invoices.useCredit.explain', { credit: money(client.credit) })}
          done="invoices.useCredit.done"
        />
      )}
      {payable && <Payment invoice={invoice} />}
      {issuable && (
        <ActButton
          text="invoices.issue.button"
          needs="invoices.issue"
          document={InvoiceIssueDocument}
          variables={() => ({ id })}
          explain={text('invoices.issue.explain')}
          done="invoices.issue.done"
          doneValues={({ invoice: issued }) => ({ number: issued?.number })}
          variant="contained"
        />
      )}
    </>
  );
}

function Payment({ invoice: { id, left, currency } }: InvoiceProps) {
  const text = useText();
  const { money } = useFormats();
  const methods = useChoices(PAYMENT_METHODS, 'invoices.method');
  return (
    <ActButton
      text="invoices.pay.button"
      needs="invoices.recordPayment"
      document={InvoiceRecordPaymentDocument}
      explain={text('invoices.pay.explain', { left: money(left) })}
      defaults={{ amount: left.amount, method: 'BANK_TRANSFER', receivedOn: today() }}
      fields={{ 'amount.amount': 'amount' }}
      variables={({ amount, method, reference, receivedOn }, idempotencyKey) => ({
        id,
        idempotencyKey,
        input: {
          amount: { amount: String(amount), currency },
          method: method as PaymentMethod,
          reference: String(reference ?? ''),
          receivedOn: String(receivedOn),
        },
      })}
      done="invoices.pay.done"
      variant="contained"
    >
      <AmountInput source="amount" label="invoices.fields.amount" currency={currency} validate={required()} />
      <SelectInput source="method" label="invoices.fields.method" choices={methods} validate={required()} />
      <DateInput source="receivedOn" label="invoices.fields.receivedOn" validate={required()} />
      <TextInput source="reference" label="invoices.fields.reference" fullWidth />
    </ActButton>
  );
}

/** The calendar day it is where the reader sits; the server decides what it accepts. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA').format(new Date());
}

function CreditNote({ invoice }: InvoiceProps) {
  const text = useText();
  return (
    <ActButton
      text="invoices.credit.button"
      needs="invoices.credit"
      document={CreditNoteIssueDocument}
      explain={text('invoices.credit.explain')}
      defaults={{ all: false }}
      variables={(form, idempotencyKey) => ({
        invoiceId: invoice.id,
        lines: form.all === true ? null : linesOf(form, invoice),
        reason: String(form.reason ?? ''),
        idempotencyKey,
      })}
      done="invoices.credit.done"
      doneValues={({ creditNote }) => ({ number: creditNote?.number })}
      wide
      danger
    >
      <BooleanInput source="all" label="invoices.credit.all" helperText={false} />
      <CreditLines invoice={invoice} />
      <TextInput source="reason" label="fields.reason" validate={required()} fullWidth />
    </ActButton>
  );
}

function linesOf(form: FormValues, { lines, currency }: InvoiceRecord) {
  const nets = asRecord(form.nets);
  return lines.flatMap(({ id }) => {
    const net = moneyInput(nets[id], currency);
    return net ? [{ lineId: id, net }] : [];
  });
}

function CreditLines({ invoice: { lines, currency } }: InvoiceProps) {
  const { money } = useFormats();
  const all: unknown = useWatch({ name: 'all' });
  if (all === true) return null;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 200px' },
        columnGap: 2,
        alignItems: 'center',
        my: 1,
      }}
    >
      {lines.map(({ id, description, net }) => (
        <Box key={id} sx={{ display: 'contents' }}>
          <Typography variant="body2">
            {description} · {money(net)}
          </Typography>
          <AmountInput source={`nets.${id}`} label="fields.net" currency={currency} helperText={false} />
        </Box>
      ))}
    </Box>
  );
}
