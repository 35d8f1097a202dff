import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/provider';
import { Timeline, type TimelineEvent } from '../../shared/Timeline';
import type { PayoutRecord } from './PayoutShow';

const OPEN = ['REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING'];

/** The steps a payout has gone, and when its money is expected. */
export function PayoutHistory({ payout }: { readonly payout: PayoutRecord }) {
  const text = useText();
  const { status, createdAt, approvedAt, sentAt, settledAt, expectedOn, requestedBy, approvedBy } = payout;
  const ended = status === 'PAID' || status === 'REJECTED' || status === 'CANCELLED' || status === 'FAILED';
  const events: TimelineEvent[] = [
    { key: 'created', at: createdAt, what: text('payouts.events.CREATED'), who: requestedBy?.name },
    { key: 'approved', at: approvedAt, what: text('payouts.events.APPROVED'), who: approvedBy?.name },
    { key: 'sent', at: sentAt, what: text('payouts.events.SENT') },
    ...(ended ? [{ key: 'settled', at: settledAt, what: text(`payouts.events.${status}`) }] : []),
    {
      key: 'expected',
      at: OPEN.includes(status) ? expectedOn : null,
      what: text('payouts.events.EXPECTED'),
      expected: true,
    },
  ];
  return (
    <Box component="section">
      <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
        {text('payouts.history')}
      </Typography>
      <Timeline events={events} label={text('payouts.history')} />
    </Box>
  );
}
