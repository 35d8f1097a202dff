import { Box } from '@mui/material';
import type { HomeQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { MonthFigure } from './MonthFigure';
import { COLUMNS, GRID, InvoicePanel, Stat, useMoneyList } from './pieces';

export function MoneyPart({ money }: { readonly money: NonNullable<HomeQuery['home']['money']> }) {
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
          to={`/commissions?filter=${encodeURIComponent('{"status":["HELD"]}')}`}
        />
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
