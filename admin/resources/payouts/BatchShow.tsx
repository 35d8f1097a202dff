import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { DataTable, useRecordContext, type RaRecord } from 'react-admin';
import type { PayoutBatchQuery } from '../../gql/graphql';
import { errorText, useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { OwnedTable } from '../../shared/OwnedTable';
import { Facts, RecordTabs, ShowPage } from '../../shared/ShowPage';
import { Status, StatusChip } from '../../shared/StatusChip';
import { Amount, Money, Plain, When } from '../../shared/Texts';
import { BatchActs } from './BatchActs';
import { useBatchName } from './batchName';

export type BatchRecord = NonNullable<PayoutBatchQuery['payoutBatch']> & RaRecord;

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
          content: <PayoutsOfBatch />,
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

function PayoutsOfBatch() {
  return (
    <OwnedTable
      reference="payouts"
      target="batchId"
      sort="createdAt"
      empty="payoutBatches.noPayouts"
      storeKey="payoutBatches.show.payouts"
      card={{
        primary: ({ partner }) => (partner as { name: string } | null)?.name ?? '–',
        secondary: ({ number }) => String(number),
        end: (
          <>
            <Money source="paid" />
            <StatusChip of="payouts.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="payouts.status" />
      </DataTable.Col>
      <DataTable.Col source="paid" align="right" disableSort>
        <Money source="paid" />
      </DataTable.Col>
      <DataTable.Col source="expectedOn">
        <When source="expectedOn" />
      </DataTable.Col>
    </OwnedTable>
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
          [text('payoutBatches.fields.createdBy'), batch.createdBy?.name ?? text('payouts.byTime')],
          ...(batch.kind === 'MONTHLY' ? [[text('payoutBatches.fields.ranAt'), time(batch.ranAt)] as const] : []),
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
