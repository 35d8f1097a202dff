import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import {
  Alert,
  Box,
  Button,
  Link,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { InvoiceQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Amount } from '../../shared/Texts';
import { InvoiceActs } from './InvoiceActs';
import { InvoiceLines } from './InvoiceLines';
import { InvoiceStatusChip } from './InvoiceStatusChip';

export type InvoiceRecord = NonNullable<InvoiceQuery['invoice']> & RaRecord;

export function InvoiceShow() {
  const text = useText();
  const title = ({ number }: RaRecord) => (number ? text('invoices.title', { number }) : text('invoices.draft'));
  return (
    <ShowPage title={title} summary={<Summary />} actions={<Actions />}>
      <Body />
    </ShowPage>
  );
}

function Actions() {
  const invoice = useRecordContext<InvoiceRecord>();
  const text = useText();
  if (!invoice) return null;
  return (
    <>
      <InvoiceActs invoice={invoice} />
      {invoice.number && invoice.source === null && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<PictureAsPdf />}
          href={invoice.pdfUrl}
          target="_blank"
          rel="noopener"
        >
          {text('invoices.pdf')}
        </Button>
      )}
    </>
  );
}

function Body() {
  const invoice = useRecordContext<InvoiceRecord>();
  const text = useText();
  const { date } = useFormats();
  if (!invoice) return null;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 3 }}>
      {invoice.suspendedAt && (
        <Alert severity="warning">{text('invoices.suspended', { date: date(invoice.suspendedAt) })}</Alert>
      )}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Party title={text('invoices.fields.seller')} party={invoice.seller} />
        <Party title={text('invoices.fields.buyer')} party={invoice.buyer} />
      </Box>
      <InvoiceLines invoice={invoice} />
      {invoice.note && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {invoice.note}
        </Typography>
      )}
      {invoice.number && <Payments invoice={invoice} />}
      {invoice.creditNotes.length > 0 && <CreditNotes invoice={invoice} />}
    </Stack>
  );
}

function Party({ title, party }: { readonly title: string; readonly party: InvoiceRecord['seller'] }) {
  const { country } = useFormats();
  if (!party) return null;
  return (
    <Box>
      <Typography variant="overline" color="text.secondary" component="h2">
        {title}
      </Typography>
      <Typography variant="subtitle2" component="p">
        {party.name}
      </Typography>
      {[...party.lines, country(party.country), party.vatNumber, party.email].filter(Boolean).map((line) => (
        <Typography key={line} variant="body2" color="text.secondary">
          {line}
        </Typography>
      ))}
    </Box>
  );
}

function Payments({ invoice: { payments } }: { readonly invoice: InvoiceRecord }) {
  const text = useText();
  const { date, money } = useFormats();
  return (
    <Box component="section">
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {text('invoices.payments')}
      </Typography>
      {payments.length === 0 ? (
        <Typography color="text.secondary">{text('invoices.noPayments')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('invoices.payments')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{text('invoices.fields.receivedOn')}</TableCell>
                <TableCell>{text('invoices.fields.method')}</TableCell>
                <TableCell>{text('invoices.fields.reference')}</TableCell>
                <TableCell align="right">{text('invoices.fields.amount')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {payments.map(({ id, method, reference, receivedOn, amount, excess }) => (
                <TableRow key={id}>
                  <TableCell>{date(receivedOn)}</TableCell>
                  <TableCell>{text(`invoices.method.${method}`)}</TableCell>
                  <TableCell>
                    {reference || '–'}
                    {excess.minor > 0 && (
                      <Typography variant="caption" component="p" color="text.secondary">
                        {text('invoices.excess', { amount: money(excess) })}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell align="right">
                    <Amount value={amount} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}

function CreditNotes({ invoice: { creditNotes } }: { readonly invoice: InvoiceRecord }) {
  const text = useText();
  const { date } = useFormats();
  return (
    <Box component="section">
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {text('invoices.creditNotes')}
      </Typography>
      <Table size="small">
        <TableBody>
          {creditNotes.map(({ id, number, issuedOn, reason, source, pdfUrl, total }) => (
            <TableRow key={id}>
              <TableCell>
                {source === null ? (
                  <Link href={pdfUrl} target="_blank" rel="noopener">
                    {number}
                  </Link>
                ) : (
                  number
                )}
              </TableCell>
              <TableCell>{date(issuedOn)}</TableCell>
              <TableCell>{reason}</TableCell>
              <TableCell align="right">
                <Amount value={total} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Summary() {
  const invoice = useRecordContext<InvoiceRecord>();
  const text = useText();
  const { money, date, time } = useFormats();
  if (!invoice) return null;
  const { client, order } = invoice;
  return (
    <>
      <Facts
        title={invoice.number ?? text('invoices.draft')}
        action={<InvoiceStatusChip />}
        rows={[
          [
            text('fields.client'),
            <LinkTo key="client" resource="clients" id={client.id}>
              {client.name}
            </LinkTo>,
          ],
          [text('invoices.fields.issuedOn'), date(invoice.issuedOn)],
          [text('invoices.fields.dueOn'), date(invoice.dueOn)],
          [text('invoices.fields.paidAt'), time(invoice.paidAt)],
          [
            text('invoices.fields.order'),
            order && (
              <LinkTo key="order" resource="orders" id={order.id}>
                {String(order.number)}
              </LinkTo>
            ),
          ],
          [text('invoices.fields.taxTreatment'), text(`invoices.treatment.${invoice.taxTreatment}`)],
        ]}
      />
      <Facts
        rows={[
          [text('fields.total'), money(invoice.total)],
          [text('invoices.fields.paid'), money(invoice.paid)],
          [text('invoices.fields.credited'), money(invoice.credited)],
          [text('invoices.fields.left'), <strong key="left">{money(invoice.left)}</strong>],
        ]}
      />
    </>
  );
}
