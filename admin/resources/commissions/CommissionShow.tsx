import { Box, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { CommissionQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { FactList, Facts, ShowPage } from '../../shared/ShowPage';
import { useShippedName } from '../../shared/shipped';
import { Status } from '../../shared/StatusChip';

type CommissionRecord = NonNullable<CommissionQuery['commission']> & RaRecord;

export function CommissionShow() {
  const text = useText();
  return (
    <ShowPage
      title={({ invoiceNumber }) => text('commissions.title', { invoice: invoiceNumber })}
      summary={<Summary />}
    >
      <Why />
    </ShowPage>
  );
}

/** The amount, explained to the cent. */
function Why() {
  const commission = useRecordContext<CommissionRecord>();
  const text = useText();
  const shipped = useShippedName();
  const { rate, money, date } = useFormats();
  if (!commission) return null;
  const { explanation, clawbacks, reverses } = commission;
  return (
    <Box sx={{ p: 2.5 }}>
      <Typography variant="h6" component="h2">
        {text('commissions.why')}
      </Typography>
      {explanation && (
        <Typography sx={{ my: 1.5, fontSize: '1.05rem' }}>
          {text('commissions.computed', {
            rate: rate(commission.rate),
            base: money(commission.base),
            exact: explanation.beforeRounding,
            amount: money(commission.amount),
          })}
        </Typography>
      )}
      <FactList
        columns={2}
        rows={[
          [text('commissions.fields.lineDescription'), commission.lineDescription],
          [text('fields.category'), shipped(commission.category)],
          [
            text('commissions.fields.tierName'),
            text('commissions.tierHeld', {
              tier: shipped(commission.tierName),
              date: date(commission.tierSince),
              smart_count: commission.tierClients,
            }),
          ],
          [
            text('shell.menu.programme'),
            explanation &&
              text('commissions.programme', {
                name: explanation.programmeName,
                number: explanation.versionNumber,
                date: date(explanation.versionFrom),
              }),
          ],
          [text('commissions.fields.creditNoteNumber'), commission.creditNoteNumber],
          [text('fields.reason'), commission.reason],
        ]}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {text('commissions.rounding')}
      </Typography>
      {reverses && (
        <Typography sx={{ mt: 2 }}>
          {text('commissions.corrects')}:{' '}
          <LinkTo resource="commissions" id={reverses.id}>
            {money(reverses.amount)}
          </LinkTo>
        </Typography>
      )}
      {clawbacks.map(({ id, amount, earnedOn, creditNoteNumber }) => (
        <Typography key={id} sx={{ mt: 1 }}>
          {text('commissions.takenBack')}:{' '}
          <LinkTo resource="commissions" id={id}>
            {money(amount)}
          </LinkTo>{' '}
          · {date(earnedOn)} · {creditNoteNumber}
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
  const { client, invoice, partner } = commission;
  return (
    <Facts
      title={money(commission.amount)}
      action={<Status of="commissions.status" value={commission.status} />}
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
        [text('commissions.fields.approvedOn'), date(commission.approvedOn)],
      ]}
    />
  );
}
