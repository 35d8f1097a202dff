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
import { useRecordContext, useRefresh, type RaRecord } from 'react-admin';
import { SimulationProgressDocument, type SimulationQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { execute } from '../../provider/client';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { Amount } from '../../shared/Texts';
import { Difference } from './Difference';
import { SimulationPartners } from './SimulationPartners';

type SimulationRecord = NonNullable<SimulationQuery['simulation']> & RaRecord;

const PAUSE = 700;
/** What a telephone has no room for. */
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } };

export function SimulationShow() {
  const text = useText();
  return (
    <ShowPage title={({ programme }) => text('simulations.title', { name: programme?.name })} summary={<Summary />}>
      <Body />
    </ShowPage>
  );
}

function Body() {
  const simulation = useRecordContext<SimulationRecord>();
  const text = useText();
  if (!simulation) return null;
  const { id, job, totals, partners } = simulation;
  const working = job?.status === 'QUEUED' || job?.status === 'RUNNING';
  return (
    <Box sx={{ p: 2.5, display: 'grid', gap: 3, minWidth: 0 }}>
      {working && <Progress jobId={job.id} />}
      {job?.status === 'FAILED' && <Alert severity="error">{job.error ?? text('simulations.failed')}</Alert>}
      {job?.status === 'DONE' && totals.length === 0 && <Alert severity="info">{text('simulations.nothing')}</Alert>}
      {job?.status === 'DONE' && totals.length > 0 && (
        <>
          <Totals totals={totals} />
          <SimulationPartners id={id} firstPage={partners} />
        </>
      )}
    </Box>
  );
}

/** Follows the job and loads the result when it has ended. It goes on when the page is closed. */
function Progress({ jobId }: { readonly jobId: string }) {
  const text = useText();
  const { number } = useFormats();
  const refresh = useRefresh();
  const { data } = useQuery({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => execute(SimulationProgressDocument, { id: jobId }, signal),
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
        aria-label={text('simulations.progress')}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {text('simulations.working')} {job?.total ? `${number(job.done)} / ${number(job.total)}` : ''}
      </Typography>
    </Box>
  );
}

function Totals({ totals }: { readonly totals: SimulationRecord['totals'] }) {
  const text = useText();
  const { number } = useFormats();
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {text('simulations.totals')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('simulations.totals')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('fields.currency')}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.partners')}
              </TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.judged')}
              </TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.differing')}
              </TableCell>
              <TableCell align="right">{text('simulations.fields.earned')}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.wouldEarn')}
              </TableCell>
              <TableCell align="right">{text('simulations.fields.difference')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {totals.map(({ currency, partners, judged, differing, earned, wouldEarn, difference }) => (
              <TableRow key={currency}>
                <TableCell component="th" scope="row">
                  {currency}
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  {number(partners)}
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  {number(judged)}
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  {number(differing)}
                </TableCell>
                <TableCell align="right">
                  <Amount value={earned} />
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  <Amount value={wouldEarn} />
                </TableCell>
                <TableCell align="right">
                  <Difference value={difference} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

function Summary() {
  const simulation = useRecordContext<SimulationRecord>();
  const text = useText();
  const { date, number, time } = useFormats();
  if (!simulation) return null;
  const { programme, job, startsOn, endsOn, createdAt, createdBy, draftVersion, judged, differing } = simulation;
  return (
    <Facts
      title={text('simulations.name', { smart_count: 1 })}
      action={<Status of="simulations.status" value={job?.status} />}
      rows={[
        [
          text('simulations.fields.programme'),
          programme && (
            <LinkTo key="programme" resource="programmes" id={programme.id}>
              {programme.name}
            </LinkTo>
          ),
        ],
        [text('simulations.fields.draftVersion'), number(draftVersion)],
        [text('simulations.fields.months'), `${date(startsOn)} – ${date(endsOn)}`],
        [text('simulations.fields.judged'), number(judged)],
        [text('simulations.fields.differing'), number(differing)],
        [text('fields.createdAt'), time(createdAt)],
        [text('simulations.fields.createdBy'), createdBy],
      ]}
    />
  );
}
