import { Alert, Box, Stack, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { IntakeReportQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { Retry, useReason } from './cells';

type Report = NonNullable<IntakeReportQuery['intakeReport']> & RaRecord;

export function IntakeReportShow() {
  return (
    <ShowPage title={({ key }) => String(key)} summary={<Summary />} actions={<Retry variant="contained" />}>
      <Body />
    </ShowPage>
  );
}

function Body() {
  const report = useRecordContext<Report>();
  const text = useText();
  const reasonOf = useReason();
  if (!report) return null;
  const { status, content } = report;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 2.5 }}>
      {status === 'REFUSED' && <Alert severity="error">{reasonOf(report)}</Alert>}
      {status === 'WAITING' && <Alert severity="info">{reasonOf(report)}</Alert>}
      <section>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {text('intakeReports.content')}
        </Typography>
        <Box component="pre" tabIndex={0} sx={{ m: 0, overflowX: 'auto', fontSize: 13 }}>
          {JSON.stringify(content, null, 2)}
        </Box>
      </section>
    </Stack>
  );
}

function Summary() {
  const report = useRecordContext<Report>();
  const text = useText();
  const { time } = useFormats();
  if (!report) return null;
  const { key, kind, status, occurredAt, receivedAt, attempts, client, recordId } = report;
  return (
    <Facts
      title={key}
      action={<Status of="intakeReports.status" value={status} />}
      rows={[
        [text('intakeReports.fields.kind'), text(`intakeReports.kind.${kind}`)],
        [text('intakeReports.fields.occurredAt'), time(occurredAt)],
        [text('intakeReports.fields.receivedAt'), time(receivedAt)],
        [text('intakeReports.fields.attempts'), String(attempts)],
        ...(client
          ? [
              [
                text('intakeReports.fields.client.name'),
                <LinkTo key="client" resource="clients" id={client.id}>
                  {client.name}
                </LinkTo>,
              ] as const,
            ]
          : []),
        ...(recordId && kind === 'TRANSACTION'
          ? [
              [
                text('intakeReports.fields.invoice'),
                <LinkTo key="invoice" resource="invoices" id={recordId}>
                  {text('intakeReports.open')}
                </LinkTo>,
              ] as const,
            ]
          : []),
      ]}
    />
  );
}
