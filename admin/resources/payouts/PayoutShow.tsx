import { Alert, Link as MuiLink, Stack } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { PayoutQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { useDecimals } from '../rates/decimals';
import { useBatchName } from './batchName';
import { PayoutActs } from './PayoutActs';
import { PayoutContents } from './PayoutContents';
import { PayoutHistory } from './PayoutHistory';

export type PayoutRecord = NonNullable<PayoutQuery['payout']> & RaRecord;

export function PayoutShow() {
  const text = useText();
  return (
    <ShowPage title={({ number }) => text('payouts.title', { number })} summary={<Summary />} actions={<Acts />}>
      <Body />
    </ShowPage>
  );
}

function Acts() {
  const payout = useRecordContext<PayoutRecord>();
  return payout ? <PayoutActs payout={payout} /> : null;
}

function Body() {
  const payout = useRecordContext<PayoutRecord>();
  if (!payout) return null;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 3 }}>
      {payout.reason && <Alert severity={payout.status === 'FAILED' ? 'error' : 'warning'}>{payout.reason}</Alert>}
      <PayoutContents payout={payout} />
      <PayoutHistory payout={payout} />
    </Stack>
  );
}

function Summary() {
  const payout = useRecordContext<PayoutRecord>();
  const text = useText();
  const batchName = useBatchName();
  const staff = useViewer()?.kind === 'STAFF';
  const { money, date, country } = useFormats();
  const decimal = useDecimals();
  if (!payout) return null;
  const { amount, paid, status, partner, rate, invoice, retryOf, retries, batch, requestedBy, approvedBy } = payout;
  const published = rate
    ? [[amount.currency, rate.from] as const, [paid.currency, rate.to] as const]
        .filter(([currency]) => currency !== 'EUR')
        .map(([currency, units]) => [`EUR → ${currency}`, decimal(units)] as const)
        .filter(([label]) => label !== `${amount.currency} → ${paid.currency}`)
    : [];
  const link = (resource: string, id: string, name: string) => (
    <LinkTo key={id} resource={resource} id={id}>
      {name}
    </LinkTo>
  );
  return (
    <>
      <Facts
        title={money(paid)}
        action={<Status of="payouts.status" value={status} />}
        rows={[
          [text('fields.partner'), partner && link('partners', partner.id, partner.name)],
          [text('payouts.fields.amount'), money(amount)],
          [text('payouts.fields.expectedOn'), date(payout.expectedOn)],
          ...(staff && batch
            ? [[text('payouts.fields.batch'), link('payoutBatches', batch.id, batchName(batch))] as const]
            : []),
          ...(staff
            ? [
                [text('payouts.fields.requestedBy'), requestedBy?.name ?? text('payouts.byTime')] as const,
                [text('payouts.fields.approvedBy'), approvedBy?.name] as const,
              ]
            : []),
          ...(retryOf ? [[text('payouts.fields.retryOf'), link('payouts', retryOf.id, retryOf.number)] as const] : []),
          ...retries.map(({ id, number }) => [text('payouts.fields.retries'), link('payouts', id, number)] as const),
        ]}
      />
      <Facts
        title={text('payoutDetails.account')}
        rows={[
          [text('payoutDetails.fields.holder'), payout.holder],
          [text('payouts.fields.method'), text(`payouts.method.${payout.method}`)],
          [text('payouts.fields.accountMasked'), payout.accountMasked],
          [text('payouts.fields.bic'), payout.bic || null],
          [text('fields.country'), country(payout.country)],
        ]}
      />
      {rate && (
        <Facts
          title={text('payouts.fields.rate')}
          rows={[
            [`${amount.currency} → ${paid.currency}`, decimal(rate.rate)],
            ...published,
            [text('exchangeRates.fields.day'), date(rate.on)],
          ]}
        />
      )}
      {invoice && (
        <Facts
          rows={[
            [
              text('payouts.fields.invoice'),
              <MuiLink key="invoice" href={`/payout-invoices/${invoice.id}`} target="_blank" rel="noopener">
                {invoice.name}
              </MuiLink>,
            ],
          ]}
        />
      )}
    </>
  );
}
