import { Box, Card, LinearProgress, Stack } from '@mui/material';
import { useState } from 'react';
import { EarningsDocument, type EarningsGroup, type EarningsQuery, type EarningsSort } from '../../gql/graphql';
import { Guarded } from '../../shared/Guarded';
import { Pages } from '../../shared/Pages';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { MonthFigure } from '../home/MonthFigure';
import { DownloadReport } from './DownloadReport';
import { filterOf, GROUPS, NO_FILTER, ReportFilters, type ReportFilter } from './ReportFilters';
import { ReportTable, Totals } from './ReportTable';

/** What partners earned, for staff: from figures that have moved when the payment was recorded. */
export function ReportsPage() {
  return (
    <Guarded needs="reports.read" title="reports.title">
      <Report />
    </Guarded>
  );
}

const PAGE = 25;

/** The figure begins with the first currency there is, as the totals do. */
const byCurrency = (rows: EarningsQuery['months']['rows']) =>
  rows.map((row) => ({ ...row, month: row.month ?? '' })).sort((a, b) => a.currency.localeCompare(b.currency));

interface Asked {
  readonly groupBy: readonly EarningsGroup[];
  readonly filter: ReportFilter;
  readonly sort: EarningsSort;
  readonly page: number;
}

const FIRST: Asked = {
  groupBy: ['PARTNER'],
  filter: NO_FILTER,
  sort: { by: 'EARNED', direction: 'DESC' },
  page: 0,
};

function Report() {
  const [{ groupBy, filter, sort, page }, setAsked] = useState(FIRST);
  const wanted = filterOf(filter);
  // Named in one order, whatever the order in which they were chosen.
  const groups = GROUPS.filter((group) => groupBy.includes(group));
  const variables = { groupBy: groups, filter: wanted, sort, first: PAGE, offset: page * PAGE };
  const asked = useAsk(EarningsDocument, variables, { keep: true });
  const { data, isFetching } = asked;
  if (!data) return <Waiting on={asked} />;
  const { report, months, programmes, categories } = data;
  const change = (part: Partial<Asked>) => setAsked((before) => ({ ...before, page: 0, ...part }));
  return (
    <Stack sx={{ gap: 2, mt: 1, minWidth: 0 }}>
      <ReportFilters
        groupBy={groups}
        filter={filter}
        programmes={programmes}
        categories={categories.nodes}
        onGroup={(chosen) => change({ groupBy: chosen })}
        onFilter={(chosen) => change({ filter: chosen })}
      />
      <Totals totals={report.totals} />
      <MonthFigure months={byCurrency(months.rows)} />
      <Card component="section" sx={{ p: 2, minWidth: 0 }}>
        <Box sx={{ height: 4, mb: 1 }}>{isFetching && <LinearProgress aria-hidden />}</Box>
        <ReportTable
          groupBy={groups}
          rows={report.rows}
          programmes={programmes}
          sort={sort}
          onSort={(chosen) => change({ sort: chosen })}
          action={<DownloadReport groupBy={groups} filter={wanted} total={report.totalCount} />}
        />
        <Pages page={page} perPage={PAGE} total={report.totalCount} onPage={(next) => change({ page: next })} />
      </Card>
    </Stack>
  );
}
