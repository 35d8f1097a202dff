import {
  Box,
  Card,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import type {
  EarningsAmountsFragment,
  EarningsGroup,
  EarningsLineFragment,
  EarningsQuery,
  EarningsSort,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { LinkTo } from '../../shared/LinkTo';
import { useShippedName } from '../../shared/shipped';
import { Amount } from '../../shared/Texts';

const FIGURES = ['revenue', 'earned', 'reversed', 'declined', 'pending', 'approved', 'available', 'paid'] as const;
type Figure = (typeof FIGURES)[number];

const SORTED_BY: Readonly<Partial<Record<Figure, EarningsSort['by']>>> = {
  ...{ revenue: 'REVENUE', earned: 'EARNED', pending: 'PENDING', approved: 'APPROVED', paid: 'PAID' },
};

/** Of everything the filter matches, one line for each currency: they do not add up. */
export function Totals({ totals }: { readonly totals: readonly EarningsAmountsFragment[] }) {
  const text = useText();
  if (totals.length === 0)
    return (
      <Card component="section" sx={{ p: 2 }}>
        <Typography color="text.secondary">{text('reports.empty')}</Typography>
      </Card>
    );
  return (
    <Card component="section" sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {text('reports.totals')}
      </Typography>
      <Scrolled label={text('reports.totals')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('fields.currency')}</TableCell>
              {FIGURES.map((figure) => (
                <TableCell key={figure} align="right">
                  {text(`reports.figures.${figure}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {totals.map((total) => (
              <TableRow key={total.currency}>
                <TableCell component="th" scope="row">
                  {total.currency}
                </TableCell>
                <Amounts of={total} />
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scrolled>
    </Card>
  );
}

interface ReportTableProps extends Pick<EarningsQuery, 'programmes'> {
  readonly groupBy: readonly EarningsGroup[];
  readonly rows: readonly EarningsLineFragment[];
  readonly sort: EarningsSort;
  readonly onSort: (sort: EarningsSort) => void;
  readonly action: ReactNode;
}

/** The rows of the report, as they were grouped. */
export function ReportTable({ groupBy, rows, programmes, sort, onSort, action }: ReportTableProps) {
  const text = useText();
  const named = useMonths();
  const shipped = useShippedName();
  const tiers = new Map(programmes.flatMap(({ current }) => current?.tiers ?? []).map(({ key, name }) => [key, name]));
  const by = groupBy.filter((group) => group !== 'CURRENCY');
  const cells: Readonly<Record<EarningsGroup, (row: EarningsLineFragment) => ReactNode>> = {
    PARTNER: ({ partner }) =>
      partner ? (
        <LinkTo resource="partners" id={partner.id}>
          {partner.name}
        </LinkTo>
      ) : (
        '–'
      ),
    PROGRAMME: ({ programme }) =>
      programme ? (
        <LinkTo resource="programmes" id={programme.id}>
          {programme.name}
        </LinkTo>
      ) : (
        '–'
      ),
    TIER: ({ tier }) => (tier ? shipped(tiers.get(tier) ?? tier) : text('tier.none')),
    CATEGORY: ({ category, categoryName }) => shipped(categoryName ?? category),
    MONTH: ({ month }) => (month ? named(month) : '–'),
    CURRENCY: ({ currency }) => currency,
  };
  const sorted = (key: EarningsSort['by'], label: string) => {
    const active = sort.by === key;
    const next = active && sort.direction === 'DESC' ? 'ASC' : 'DESC';
    return (
      <TableSortLabel
        active={active}
        direction={sort.direction === 'ASC' ? 'asc' : 'desc'}
        onClick={() => onSort({ by: key, direction: active ? next : key === 'GROUP' ? 'ASC' : 'DESC' })}
      >
        {label}
      </TableSortLabel>
    );
  };
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="subtitle1" component="h2">
          {text('reports.rows')}
        </Typography>
        {action}
      </Stack>
      <Scrolled label={text('reports.rows')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {by.map((group, nth) => (
                <TableCell key={group}>
                  {nth === 0 ? sorted('GROUP', text(`reports.groups.${group}`)) : text(`reports.groups.${group}`)}
                </TableCell>
              ))}
              <TableCell>{text('fields.currency')}</TableCell>
              {FIGURES.map((figure) => {
                const key = SORTED_BY[figure];
                const label = text(`reports.figures.${figure}`);
                return (
                  <TableCell key={figure} align="right">
                    {key ? sorted(key, label) : label}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                {by.map((group) => (
                  <TableCell key={group}>{cells[group](row)}</TableCell>
                ))}
                <TableCell>{row.currency}</TableCell>
                <Amounts of={row} />
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scrolled>
    </>
  );
}

function Amounts({ of }: { readonly of: Pick<EarningsAmountsFragment, Figure> }) {
  return (
    <>
      {FIGURES.map((figure) => (
        <TableCell key={figure} align="right">
          <Amount value={of[figure]} />
        </TableCell>
      ))}
    </>
  );
}

function Scrolled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      {children}
    </Box>
  );
}

function useMonths(): (month: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01`));
}
