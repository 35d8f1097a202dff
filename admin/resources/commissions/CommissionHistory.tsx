import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/provider';
import { LinkTo } from '../../shared/LinkTo';
import { Timeline, type TimelineEvent } from '../../shared/Timeline';
import type { CommissionRecord } from './CommissionShow';

/** How it came to be, who decided about it, and what is to come. */
export function CommissionHistory({ commission }: { readonly commission: CommissionRecord }) {
  const text = useText();
  const { kind, status, earnedAt, holdUntil, decidedAt, decidedBy, approvedAt, approvedOn, declinedOn } = commission;
  const { paidOn, payout, explanation, invoiceNumber, creditNoteNumber } = commission;
  const reason = commission.reason ?? '';
  const who = decidedBy && text('commissions.by', { name: decidedBy.name });
  const events: TimelineEvent[] = [
    {
      key: 'earned',
      at: earnedAt,
      what:
        kind === 'CLAWBACK'
          ? text('commissions.events.TAKEN', { creditNote: creditNoteNumber ?? '' })
          : text('commissions.events.EARNED', { invoice: invoiceNumber }),
    },
    { key: 'held', at: status === 'HELD' ? decidedAt : null, what: text('commissions.events.HELD', { reason }), who },
    {
      key: 'declined',
      at: status === 'DECLINED' ? (decidedAt ?? declinedOn) : null,
      what: text('commissions.events.DECLINED', { reason }),
      who,
    },
    {
      key: 'hold',
      at: status === 'PENDING' ? holdUntil : null,
      what: text('commissions.events.HOLD_ENDS'),
      expected: true,
    },
    {
      key: 'approved',
      at: status === 'APPROVED' ? (approvedAt ?? approvedOn) : null,
      what: text('commissions.events.APPROVED'),
      who,
    },
    {
      key: 'payout',
      at: payout?.createdAt,
      what: payout && (
        <LinkTo resource="payouts" id={payout.id}>
          {text('commissions.events.PAYOUT', { number: payout.number })}
        </LinkTo>
      ),
    },
    { key: 'paid', at: paidOn, what: text('commissions.events.PAID') },
    {
      key: 'expected',
      at: explanation?.expectedPayoutOn ?? (paidOn ? null : payout?.expectedOn),
      what: text('commissions.events.EXPECTED'),
      expected: true,
    },
  ];
  return (
    <Box component="section">
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('commissions.history')}
      </Typography>
      <Timeline events={events} label={text('commissions.history')} />
    </Box>
  );
}
