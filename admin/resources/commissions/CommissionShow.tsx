import { Box, Stack, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { CommissionQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { CommissionActs } from './CommissionActs';
import { CommissionHistory } from './CommissionHistory';
import { CommissionState } from './CommissionState';
import { WhyThisAmount } from './WhyThisAmount';

export type CommissionRecord = NonNullable<CommissionQuery['commission']> & RaRecord & { readonly language: string };

export function CommissionShow() {
  const text = useText();
  return (
    <ShowPage
      title={({ invoiceNumber }) => text('commissions.title', { invoice: invoiceNumber })}
      summary={<Summary />}
      actions={<CommissionActs />}
    >
      <Body />
    </ShowPage>
  );
}

function Body() {
  const commission = useRecordContext<CommissionRecord>();
  if (!commission) return null;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 3 }}>
      <WhyThisAmount commission={commission} />
      <Corrections commission={commission} />
      <CommissionHistory commission={commission} />
    </Stack>
  );
}

/** What was taken back of it, what it takes back from, and what a person corrected. */
function Corrections({ commission }: { readonly commission: CommissionRecord }) {
  const text = useText();
  const { money, date } = useFormats();
  const { reverses, clawbacks, adjustments } = commission;
  if (!reverses && clawbacks.length === 0 && adjustments.length === 0) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      {reverses && (
        <Typography variant="body2">
          {text('commissions.corrects')}:{' '}
          <LinkTo resource="commissions" id={reverses.id}>
            {money(reverses.amount)}
          </LinkTo>
        </Typography>
      )}
      {clawbacks.map(({ id, amount, earnedOn, creditNoteNumber }) => (
        <Typography key={id} variant="body2">
          {text('commissions.takenBack')}:{' '}
          <LinkTo resource="commissions" id={id}>
            {money(amount)}
          </LinkTo>{' '}
          · {date(earnedOn)} · {creditNoteNumber}
        </Typography>
      ))}
      {adjustments.map(({ id, amount, status, reason }) => (
        <Typography key={id} variant="body2">
          {text('commissions.corrected')}:{' '}
          <LinkTo resource="adjustments" id={id}>
            {money(amount)}
          </LinkTo>{' '}
          · {text(`adjustments.status.${status}`)} · {reason}
        </Typography>
      ))}
    </Box>
  );
}

function Summary() {
  const commission = useRecordContext<CommissionRecord>();
  const text = useText();
  const { money, date } = useFormats();
  if (!commission) return null;
  const { client, invoice, partner, payout, explanation } = commission;
  const expectedOn = explanation?.expectedPayoutOn ?? (commission.paidOn ? null : payout?.expectedOn);
  return (
    <Facts
      title={money(commission.amount)}
      action={<CommissionState of={commission} />}
      rows={[
        [text('fields.kind'), text(`commissions.kind.${commission.kind}`)],
        [
          text('fields.partner'),
          partner && (
            <LinkTo key="partner" resource="partners" id={partner.id}>
              {partner.name}
            </LinkTo>
          ),
        ],
        [
          text('fields.client'),
          client ? (
            <LinkTo key="client" resource="clients" id={client.id}>
              {client.name}
            </LinkTo>
          ) : (
            commission.clientName
          ),
        ],
        [
          text('commissions.fields.invoiceNumber'),
          invoice ? (
            <LinkTo key="invoice" resource="invoices" id={invoice.id}>
              {commission.invoiceNumber}
            </LinkTo>
          ) : (
            commission.invoiceNumber
          ),
        ],
        [text('commissions.fields.earnedOn'), date(commission.earnedOn)],
        [text('commissions.fields.holdUntil'), date(commission.holdUntil)],
        [text('commissions.fields.expectedPayoutOn'), date(expectedOn)],
        [
          text('payouts.name', { smart_count: 1 }),
          payout && (
            <LinkTo key="payout" resource="payouts" id={payout.id}>
              {payout.number}
            </LinkTo>
          ),
        ],
        ...(commission.reason ? [[text('fields.reason'), commission.reason] as const] : []),
      ]}
    />
  );
}
