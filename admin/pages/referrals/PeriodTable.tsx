import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import type { ReferralReportFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Defined } from '../../shared/Defined';
import { useFormats } from '../../shared/format';
import { Amount, Moment } from '../../shared/Texts';
import { figureOf, type FigureName, type Figures } from './figures';
import { usePeriodNames, type Step } from './periods';

interface PeriodTableProps {
  readonly columns: readonly FigureName[];
  readonly report: ReferralReportFieldsFragment;
  readonly by: Step;
  /** All periods, or the totals alone. */
  readonly whole: boolean;
}

/** Each period a row, the latest first, and all of them together. */
export function PeriodTable({ columns, report, by, whole }: PeriodTableProps) {
  const text = useText();
  const named = usePeriodNames();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('referrals.table')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text(`referrals.periods.${by}`)}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} align="right">
                <Defined of={column}>{text(`referrals.figures.${column}`)}</Defined>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {whole && (
          <TableBody>
            {[...report.periods].reverse().map((period) => (
              <TableRow key={period.start}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  {by === 'DAY' || by === 'WEEK' ? <Moment value={period.start} /> : named(period.start, by)}
                </TableCell>
                <Cells columns={columns} of={period} />
              </TableRow>
            ))}
          </TableBody>
        )}
        <TableFooter>
          <TableRow
            sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontSize: '0.875rem', fontWeight: 600, border: 0 } }}
          >
            <TableCell component="th" scope="row">
              {text('referrals.together')}
            </TableCell>
            <Cells columns={columns} of={report.totals} />
          </TableRow>
        </TableFooter>
      </Table>
    </Box>
  );
}

interface CellsProps {
  readonly columns: readonly FigureName[];
  readonly of: Figures;
}

function Cells({ columns, of }: CellsProps) {
  const { number } = useFormats();
  return columns.map((column) => {
    const value = figureOf(of, column);
    return (
      <TableCell key={column} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {typeof value === 'number' ? number(value) : value && <Amount value={value} />}
      </TableCell>
    );
  });
}
