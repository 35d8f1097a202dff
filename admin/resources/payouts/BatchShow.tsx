import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import type { PayoutBatchQuery } from '../../gql/graphql';
import { errorText, useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, RecordTabs, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { Amount } from '../../shared/Texts';
import { BatchActs } from './BatchActs';
import { useBatchName } from './batchName';

export type BatchRecord = NonNullable<PayoutBatchQuery['payoutBatch']> & Pick<PayoutBatchQuery, 'payouts'> & RaRecord;

export function BatchShow() {
  const name = useBatchName();
  return (
    <ShowPage title={(record) => name(record as unknown as BatchRecord)} summary={<Summary />} actions={<Acts />}>
      <Tabs />
    </ShowPage>
  );
}

function Acts() {
  const batch = useRecordContext<BatchRecord>();
  return batch ? <BatchActs batch={batch} /> : null;
}

function Tabs() {
  const batch = useRecordContext<BatchRecord>();
  const text = useText();
  if (!batch) return null;
  return (
    <RecordTabs
      label={text('payoutBatches.name', { smart_count: 1 })}
      tabs={[
        {
          name: 'payouts',
          label: text('payoutBatches.payouts'),
          count: batch.payouts.totalCount ?? null,
          content: <PayoutsOfBatch batch={batch} />,
        },
        {
          name: 'skipped',
          label: text('payoutBatches.skipped'),
          count: batch.skipped.length,
          content: <Skipped batch={batch} />,
        },
      ]}
    />
  );
}

/** Those it holds, as many as come with it; the list of payouts has all. */
function PayoutsOfBatch({ batch: { id, payouts } }: { readonly batch: BatchRecord }) {
  const text = useText();
  const { date } = useFormats();
  const total = payouts.totalCount ?? 0;
  if (payouts.nodes.length === 0)
    return <Typography color="text.secondary">{text('payoutBatches.noPayouts')}</Typography>;
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('payoutBatches.payouts')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('fields.number')}</TableCell>
              <TableCell>{text('fields.partner')}</TableCell>
              <TableCell>{text('fields.status')}</TableCell>
              <TableCell align="right">{text('payouts.fields.paid')}</TableCell>
              <TableCell>{text('payouts.fields.expectedOn')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {payouts.nodes.map((payout) => (
              <TableRow key={payout.id}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <LinkTo resource="payouts" id={payout.id}>
                    {payout.number}
                  </LinkTo>
                </TableCell>
                <TableCell>{payout.partner?.name ?? payout.holder}</TableCell>
                <TableCell>
                  <Status of="payouts.status" value={payout.status} />
                </TableCell>
                <TableCell align="right">
                  <Amount value={payout.paid} />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(payout.expectedOn)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {total > payouts.nodes.length && (
        <Button
          size="small"
          component={Link}
          to={`/payouts?filter=${encodeURIComponent(JSON.stringify({ batchId: id }))}`}
          sx={{ mt: 1 }}
        >
          {text('payoutBatches.all', { smart_count: total })}
        </Button>
      )}
    </>
  );
}

/** Whom the run could not pay, each with the reason in the reader's language. */
function Skipped({ batch: { skipped } }: { readonly batch: BatchRecord }) {
  const text = useText();
  if (skipped.length === 0) return <Typography color="text.secondary">{text('payoutBatches.noneSkipped')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('payoutBatches.skipped')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('fields.partner')}</TableCell>
            <TableCell align="right">{text('payoutBatches.available')}</TableCell>
            <TableCell>{text('payoutBatches.why')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {skipped.map(({ id, partner, available, code, message, values }) => (
            <TableRow key={id}>
              <TableCell>
                {partner ? (
                  <LinkTo resource="partners" id={partner.id}>
                    {partner.name}
                  </LinkTo>
                ) : (
                  '–'
                )}
              </TableCell>
              <TableCell align="right">
                <Amount value={available} />
              </TableCell>
              <TableCell>{errorText(code, message, values)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Summary() {
  const batch = useRecordContext<BatchRecord>();
  const text = useText();
  const name = useBatchName();
  const { money, number, date, time } = useFormats();
  if (!batch) return null;
  return (
    <>
      <Facts
        title={name(batch)}
        action={<Status of="payoutBatches.status" value={batch.status} />}
        rows={[
          [text('payoutBatches.fields.totals'), batch.totals.map(money).join(' · ') || null],
          [text('fields.createdAt'), time(batch.createdAt)],
          ...(batch.kind === 'MONTHLY'
            ? [
                [text('payoutBatches.fields.createdBy'), batch.createdBy?.name ?? text('payouts.byTime')] as const,
                [text('payoutBatches.fields.ranAt'), time(batch.ranAt)] as const,
              ]
            : []),
          ...(batch.exportedAt
            ? [
                [text('payoutBatches.fields.exportedAt'), time(batch.exportedAt)] as const,
                [text('payoutBatches.fields.exportedBy'), batch.exportedBy?.name] as const,
                [text('payoutBatches.fields.messageId'), batch.messageId] as const,
                [text('payoutBatches.fields.executionOn'), date(batch.executionOn)] as const,
              ]
            : []),
        ]}
      />
      <Facts
        title={text('payoutBatches.fields.counts')}
        rows={batch.counts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => [text(`payouts.status.${status}`), number(count)] as const)}
      />
    </>
  );
}
