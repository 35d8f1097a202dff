import {
  Alert,
  Box,
  Button,
  Card,
  LinearProgress,
  MenuItem,
  Skeleton,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Series } from '../../charts/SeriesChart';
import type { ReferralReportFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Waiting } from '../../shared/Waiting';
import { ExchangeNote } from './ExchangeNote';
import { figureOf, isCount, type FigureName } from './figures';
import { PeriodTable } from './PeriodTable';
import { usePeriodNames, type Step } from './periods';

const SeriesChart = lazy(() => import('../../charts/SeriesChart').then((module) => ({ default: module.SeriesChart })));

export interface Asked {
  readonly by: Step;
  readonly from: string;
  readonly until: string;
}

/** What one picture shows: amounts, or counts. */
export interface Picture {
  readonly name: 'amounts' | 'clients';
  readonly series: readonly (Omit<Series, 'name' | 'key'> & { readonly key: FigureName })[];
}

interface PeriodReportProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly columns: readonly FigureName[];
  readonly pictures: readonly Picture[];
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  /** What has come of it. */
  readonly answer: {
    readonly data?: { readonly report: ReferralReportFieldsFragment | null } | undefined;
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly action?: ReactNode;
}

/** Figures period by period, as a picture or as a table, of the time and by the step that is chosen. */
export function PeriodReport({ steps, asked, onAsk, ...rest }: PeriodReportProps) {
  const text = useText();
  const [pictured, setPictured] = useState(0);
  const report = rest.answer.data?.report;
  return (
    <Stack sx={{ gap: 2, minWidth: 0 }}>
      <Card component="section" aria-label={text('lists.filters')} sx={{ p: 2 }}>
        <Box
          sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, minmax(0, 220px))' } }}
        >
          <TextField
            select
            size="small"
            label={text('referrals.by')}
            value={asked.by}
            onChange={(event) => onAsk({ by: event.target.value as Step, from: '', until: '' })}
          >
            {steps.map((step) => (
              <MenuItem key={step} value={step}>
                {text(`referrals.steps.${step}`)}
              </MenuItem>
            ))}
          </TextField>
          <Day label={text('lists.from')} value={asked.from} onChange={(from) => onAsk({ ...asked, from })} />
          <Day label={text('lists.until')} value={asked.until} onChange={(until) => onAsk({ ...asked, until })} />
          <TextField
            select
            size="small"
            label={text('referrals.picture')}
            value={pictured}
            onChange={(event) => setPictured(Number(event.target.value))}
          >
            {rest.pictures.map(({ name }, index) => (
              <MenuItem key={name} value={index}>
                {text(`referrals.pictures.${name}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
      </Card>
      {report ? (
        <Told {...rest} by={asked.by} report={report} picture={rest.pictures[pictured]!} />
      ) : rest.answer.error && (asked.from || asked.until) ? (
        <Alert severity="warning">{text('referrals.badTime')}</Alert>
      ) : (
        <Waiting on={rest.answer} />
      )}
    </Stack>
  );
}

interface ToldProps extends Pick<PeriodReportProps, 'title' | 'columns' | 'action' | 'answer'> {
  readonly by: Step;
  readonly report: ReferralReportFieldsFragment;
  readonly picture: Picture;
}

function Told({ title, columns, action, answer, by, report, picture }: ToldProps) {
  const text = useText();
  const named = usePeriodNames();
  const [asTable, setAsTable] = useState(false);
  // What is withheld from the asker has no column and no line.
  const isTold = (name: FigureName) => figureOf(report.totals, name) !== null;
  const series = picture.series
    .filter(({ key }) => isTold(key))
    .map((each) => ({ ...each, name: text(`referrals.figures.${each.key}`) }));
  const points = report.periods.map((period) => ({
    name: named(period.start, by),
    ...Object.fromEntries(series.map(({ key }) => [key, drawn(figureOf(period, key))])),
  }));
  const counts = picture.series.every(({ key }) => isCount(key));
  return (
    <Card component="section" sx={{ p: 2, minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
        <Typography variant="subtitle1" component="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {text(asTable ? 'forms.showChart' : 'forms.showTable')}
        </Button>
      </Stack>
      <Box sx={{ height: 4, mb: 1 }}>{answer.isFetching && <LinearProgress aria-hidden />}</Box>
      {!asTable && (
        <Box component="figure" aria-label={title} sx={{ m: 0, mb: 2 }}>
          <Suspense fallback={<Skeleton variant="rounded" height={260} />}>
            <SeriesChart points={points} series={series} currency={counts ? undefined : report.currency} />
          </Suspense>
        </Box>
      )}
      <PeriodTable columns={columns.filter(isTold)} report={report} by={by} whole={asTable} />
      <Box sx={{ mt: 1 }}>
        <ExchangeNote {...report} />
      </Box>
    </Card>
  );
}

/** A height, and no amount to reckon with. */
function drawn(value: ReturnType<typeof figureOf>): number {
  return typeof value === 'number' ? value : Number(value?.amount);
}

function Day({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  return (
    <TextField
      type="date"
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
