import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useText } from '../../i18n/provider';
import { useFormats, type MoneyValue } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Amount } from '../../shared/Texts';
import type { InvoiceRecord } from './InvoiceShow';

/** The document's lines and its totals, as the server has them. */
export function InvoiceLines({ invoice }: { readonly invoice: InvoiceRecord }) {
  const text = useText();
  const { rate, date } = useFormats();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('invoices.lines')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('fields.description')}</TableCell>
            <TableCell align="right">{text('fields.quantity')}</TableCell>
            <TableCell align="right">{text('invoices.fields.unitPrice')}</TableCell>
            <TableCell align="right">{text('invoices.fields.taxRate')}</TableCell>
            <TableCell align="right">{text('fields.net')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {invoice.lines.map((line) => (
            <TableRow key={line.id}>
              <TableCell>
                {line.description}
                {line.periodStart && (
                  <Typography variant="body2" color="text.secondary">
                    {date(line.periodStart)} – {date(line.periodEnd)}
                  </Typography>
                )}
                {line.creditedNet.minor > 0 && (
                  <Typography variant="body2" color="error">
                    {text('invoices.fields.credited')}: <Amount value={line.creditedNet} />
                  </Typography>
                )}
                <Earned line={line} />
              </TableCell>
              <TableCell align="right">{line.quantity}</TableCell>
              <TableCell align="right">
                <Amount value={line.unitPrice} />
              </TableCell>
              <TableCell align="right">{rate(line.taxRate)}</TableCell>
              <TableCell align="right">
                <Amount value={line.net} />
              </TableCell>
            </TableRow>
          ))}
          <Total label={text('fields.net')} value={invoice.net} />
          <Total label={text('fields.tax')} value={invoice.tax} />
          <Total label={text('fields.total')} value={invoice.total} strong />
        </TableBody>
      </Table>
    </Box>
  );
}

/** What the line has earned the client's partner, or why it has not, for who may know. */
function Earned({ line: { commissions, earnedNothing } }: { readonly line: InvoiceRecord['lines'][number] }) {
  const text = useText();
  const { money } = useFormats();
  if (earnedNothing)
    return (
      <Typography variant="body2" color="text.secondary">
        {earnedNothing.sentence}
      </Typography>
    );
  if (!commissions || commissions.length === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary">
      {text('commissions.nothing.earned')}:{' '}
      {commissions.map(({ id, amount }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <LinkTo resource="commissions" id={id}>
            {money(amount)}
          </LinkTo>
        </span>
      ))}
    </Typography>
  );
}

function Total({
  label,
  value,
  strong = false,
}: {
  readonly label: string;
  readonly value: MoneyValue;
  readonly strong?: boolean;
}) {
  return (
    <TableRow sx={{ '& td': { border: 0, py: 0.5, fontWeight: strong ? 650 : 400 } }}>
      <TableCell colSpan={4} align="right">
        {label}
      </TableCell>
      <TableCell align="right">
        <Amount value={value} />
      </TableCell>
    </TableRow>
  );
}
