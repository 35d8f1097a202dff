import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Amount } from '../../shared/Texts';
import type { PayoutRecord } from './PayoutShow';

/** The commissions and adjustments that a payout is made of. */
export function PayoutContents({ payout }: { readonly payout: PayoutRecord }) {
  const text = useText();
  const { date } = useFormats();
  const { id, commissions, adjustments, commissionCount } = payout;
  const isEmpty = commissions.length === 0 && adjustments.length === 0;
  const all = `/commissions?filter=${encodeURIComponent(JSON.stringify({ payoutId: id }))}`;
  return (
    <Box component="section">
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {text('payouts.inside')}
      </Typography>
      {isEmpty ? (
        <Typography color="text.secondary">{text('payouts.givenBack')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('payouts.inside')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{text('commissions.fields.earnedOn')}</TableCell>
                <TableCell>{text('fields.client')}</TableCell>
                <TableCell>{text('commissions.fields.invoiceNumber')}</TableCell>
                <TableCell align="right">{text('commissions.fields.amount')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {adjustments.map((each) => (
                <TableRow key={each.id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(each.decidedOn)}</TableCell>
                  <TableCell>{each.reason}</TableCell>
                  <TableCell>
                    <LinkTo resource="adjustments" id={each.id}>
                      {text(`adjustments.kind.${each.kind}`)}
                    </LinkTo>
                  </TableCell>
                  <TableCell align="right">
                    <Amount value={each.amount} />
                  </TableCell>
                </TableRow>
              ))}
              {commissions.map((each) => (
                <TableRow key={each.id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(each.earnedOn)}</TableCell>
                  <TableCell>{each.clientName}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    <LinkTo resource="commissions" id={each.id}>
                      {each.invoiceNumber}
                    </LinkTo>
                  </TableCell>
                  <TableCell align="right">
                    <Amount value={each.amount} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {commissionCount > commissions.length && !isEmpty && (
        <Button size="small" component={Link} to={all} sx={{ mt: 1 }}>
          {text('payouts.all', { smart_count: commissionCount })}
        </Button>
      )}
    </Box>
  );
}
