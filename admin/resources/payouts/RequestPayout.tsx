import { Button, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { PayoutRequestDocument, type OfferFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { upload, type UploadedFile } from '../../provider/upload';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';

/** Asks for all that is available in a currency; the invoice is uploaded first where one is needed. */
export function RequestPayout({ offer: { currency, available, needsInvoice } }: { readonly offer: OfferFragment }) {
  const text = useText();
  const redirect = useRedirect();
  const { money } = useFormats();
  const [invoice, setInvoice] = useState<UploadedFile>();
  return (
    <ActButton
      text="payouts.request.button"
      needs="payouts.request"
      document={PayoutRequestDocument}
      variables={(_, idempotencyKey) => ({
        currency,
        invoiceId: invoice?.id ?? null,
        // With another invoice it is another request.
        idempotencyKey: invoice ? `${idempotencyKey}-${invoice.id}` : idempotencyKey,
      })}
      explain={text('payouts.request.explain', { amount: money(available) })}
      done="payouts.request.done"
      doneValues={({ payout }) => ({ number: payout?.number })}
      onDone={({ payout }) => redirect('show', 'payouts', payout?.id)}
      variant="contained"
    >
      {needsInvoice && <InvoiceFile file={invoice} onFile={setInvoice} />}
    </ActButton>
  );
}

interface InvoiceFileProps {
  readonly file: UploadedFile | undefined;
  readonly onFile: (file: UploadedFile) => void;
}

function InvoiceFile({ file, onFile }: InvoiceFileProps) {
  const text = useText();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [isPending, setPending] = useState(false);
  const chosen = async (picked: File | undefined) => {
    if (!picked) return;
    setPending(true);
    try {
      onFile(await upload('/payout-invoices', picked));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <Typography variant="body2">{text('payouts.request.invoiceHelp')}</Typography>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" size="small" loading={isPending} onClick={() => input.current?.click()}>
          {text('payouts.request.choose')}
        </Button>
        <Typography variant="body2" role="status">
          {file?.name}
        </Typography>
      </Stack>
      <input
        ref={input}
        type="file"
        accept=".pdf,application/pdf"
        hidden
        aria-label={text('payouts.request.invoice')}
        onChange={(event) => void chosen(event.target.files?.[0])}
      />
    </Stack>
  );
}
