import { Box } from '@mui/material';
import type { HomeQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { MonthFigure } from './MonthFigure';
import { COLUMNS, GRID, InvoicePanel, Stat, useMoneyList } from './pieces';

interface MoneyPartProps {
  readonly money: NonNullable<HomeQuery['home']['money']>;
  readonly waiting: Pick<HomeQuery, 'payoutsWaiting' | 'payoutsFailed' | 'adjustmentsWaiting'>;
}

const listed = (resource: string, filter: object) =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

export function MoneyPart({ money, waiting }: MoneyPartProps) {
  const text = useText();
  const { number } = useFormats();
  const list = useMoneyList();
  const overdue = `/invoices?filter=${encodeURIComponent(JSON.stringify({ overdue: true }))}`;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={GRID}>
        <Stat
          label={text('home.invoicesOverdue')}
          value={number(money.invoicesOverdue)}
          hint={list(money.overdue)}
          to={overdue}
          urgent={money.invoicesOverdue > 0}
        />
        <Stat
          label={text('home.invoicesOpen')}
          value={number(money.invoicesOpen)}
          to={`/invoices?filter=${encodeURIComponent('{"open":true}')}`}
        />
        <Stat
          label={text('home.commissionsHeld')}
          value={number(money.commissionsHeld)}
          to={listed('commissions', { status: ['HELD'] })}
        />
        {money.commissionsToReview > 0 && (
          <Stat
            label={text('home.commissionsToReview')}
            value={number(money.commissionsToReview)}
            to={listed('commissions', { needsReview: true })}
          />
        )}
        {waiting.payoutsWaiting && (
          <Stat
            label={text('home.payoutsWaiting')}
            value={number(waiting.payoutsWaiting.totalCount)}
            to={listed('payouts', { status: ['REQUESTED', 'SCHEDULED'] })}
          />
        )}
        {waiting.payoutsFailed && (
          <Stat
            label={text('home.payoutsFailed')}
            value={number(waiting.payoutsFailed.totalCount)}
            to={listed('payouts', { status: ['FAILED'], retried: false })}
          />
        )}
        {waiting.adjustmentsWaiting && (
          <Stat
            label={text('home.adjustmentsWaiting')}
            value={number(waiting.adjustmentsWaiting.totalCount)}
            to={listed('adjustments', { status: ['PROPOSED'] })}
          />
        )}
      </Box>
      <Box sx={COLUMNS}>
        <MonthFigure months={money.months} />
        <InvoicePanel
          title={text('home.oldestOverdue')}
          invoices={money.oldestOverdue}
          empty={text('home.noOverdue')}
        />
      </Box>
    </Box>
  );
}
