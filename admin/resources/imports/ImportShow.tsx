import {
  Alert,
  Box,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { BooleanInput, SelectInput, useRecordContext, useRefresh, useTranslate, type RaRecord } from 'react-admin';
import { ImportCheckDocument, ImportJobDocument, ImportRunDocument, type ImportQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { asRecord, execute } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { ActButton } from '../../shared/ActButton';
import { ActForm } from '../../shared/ActForm';
import { useFormats } from '../../shared/format';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';

type ImportRecord = NonNullable<ImportQuery['import']> & RaRecord;

const WORKING: readonly ImportRecord['status'][] = ['CHECKING', 'RUNNING'];
const PAUSE = 1_000;

export function ImportShow() {
  return (
    <ShowPage title={({ fileName }) => String(fileName)} summary={<Summary />} actions={<Run />}>
      <Body />
    </ShowPage>
  );
}

function Run() {
  const record = useRecordContext<ImportRecord>();
  const text = useText();
  if (record?.status !== 'CHECKED' || record.good === 0) return null;
  return (
    <ActButton
      text="imports.runButton"
      title={text('imports.run', { smart_count: record.good })}
      needs="imports.run"
      document={ImportRunDocument}
      variables={() => ({ id: record.id })}
      explain={text('imports.runExplain')}
      done="imports.started"
      variant="contained"
    />
  );
}

function Body() {
  const record = useRecordContext<ImportRecord>();
  if (!record) return null;
  return (
    <Box sx={{ p: 2.5, display: 'grid', gap: 3 }}>
      {WORKING.includes(record.status) && record.jobId && <Progress jobId={record.jobId} />}
      {record.status !== 'UPLOADED' && !WORKING.includes(record.status) && <Report record={record} />}
      {(record.status === 'UPLOADED' || record.status === 'CHECKED') && <Columns record={record} />}
    </Box>
  );
}

/** Follows the job and loads the record anew when it has ended. It goes on when the page is closed. */
function Progress({ jobId }: { readonly jobId: string }) {
  const text = useText();
  const { number } = useFormats();
  const refresh = useRefresh();
  const { data } = useQuery({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => execute(ImportJobDocument, { id: jobId }, signal),
    refetchInterval: PAUSE,
  });
  const job = data?.job;
  const ended = job?.status === 'DONE' || job?.status === 'FAILED';
  useEffect(() => {
    if (ended) refresh();
  }, [ended, refresh]);
  return (
    <Box role="status">
      <LinearProgress
        variant={job?.total ? 'determinate' : 'indeterminate'}
        value={job?.total ? (job.done / job.total) * 100 : undefined}
        aria-label={text('imports.progress')}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {number(job?.done)} / {number(job?.total)}
      </Typography>
      {job?.error && <Alert severity="error">{job.error}</Alert>}
    </Box>
  );
}

function Columns({ record }: { readonly record: ImportRecord }) {
  const text = useText();
  const translate = useTranslate();
  const refresh = useRefresh();
  const nameOf = (field: string) => translate(`imports.columns.${field}`, { _: field });
  const headers = record.headers.map((id) => ({ id, name: id }));
  const check = async (form: FormValues) => {
    const columns = asRecord(form.columns);
    const mapping = record.columns.flatMap(({ field }) =>
      columns[field] ? [{ field, column: String(columns[field]) }] : [],
    );
    await act(ImportCheckDocument, { id: record.id, input: { mapping, earn: form.earn === true } });
    refresh();
  };
  return (
    <section>
      <Typography variant="h6" component="h2">
        {text('imports.match')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text('imports.matchExplain')}
      </Typography>
      <ActForm
        record={{
          id: record.id,
          earn: record.earn,
          columns: Object.fromEntries(record.columns.map(({ field, column }) => [field, column])),
        }}
        submit="imports.check"
        done="imports.checked"
        onSubmit={check}
      >
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {record.columns.map(({ field, required }) => (
            <SelectInput
              key={field}
              source={`columns.${field}`}
              label={required ? `${nameOf(field)} (${text('imports.required')})` : nameOf(field)}
              choices={headers}
              emptyText="imports.unmatched"
              translateChoice={false}
              helperText={false}
              sx={{ mb: 1.5 }}
            />
          ))}
        </Box>
        {record.kind === 'INVOICES' && (
          <BooleanInput source="earn" label="imports.fields.earn" helperText="imports.earnHelp" />
        )}
      </ActForm>
    </section>
  );
}

function Report({ record }: { readonly record: ImportRecord }) {
  const text = useText();
  const translate = useTranslate();
  if (record.badRows.length === 0) return <Alert severity="success">{text('imports.noBad')}</Alert>;
  return (
    <section>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {text('imports.onlyBad')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('imports.report')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right">{text('imports.fields.line')}</TableCell>
              <TableCell>{text('imports.fields.column')}</TableCell>
              <TableCell>{text('imports.fields.value')}</TableCell>
              <TableCell>{text('imports.fields.message')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {record.badRows.flatMap(({ id, line, problems }) =>
              problems.map(({ column, value, code, message }) => (
                <TableRow key={`${id}-${column}-${code}`}>
                  <TableCell align="right">{line}</TableCell>
                  <TableCell>{column}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{value || '–'}</TableCell>
                  <TableCell>
                    {translate(`imports.problems.${code}`, { _: translate(`errors.${code}`, { _: message, value }) })}
                  </TableCell>
                </TableRow>
              )),
            )}
          </TableBody>
        </Table>
      </Box>
    </section>
  );
}

function Summary() {
  const record = useRecordContext<ImportRecord>();
  const text = useText();
  const { number, time } = useFormats();
  if (!record) return null;
  return (
    <Facts
      title={record.fileName}
      action={<Status of="imports.status" value={record.status} />}
      rows={[
        [text('fields.kind'), text(`imports.kind.${record.kind}`)],
        [text('fields.createdAt'), time(record.createdAt)],
        [text('imports.fields.rows'), number(record.rows)],
        [text('imports.fields.good'), number(record.good)],
        [text('imports.fields.bad'), number(record.bad)],
        [text('imports.fields.entered'), number(record.entered)],
        [text('imports.fields.unchanged'), number(record.unchanged)],
      ]}
    />
  );
}
