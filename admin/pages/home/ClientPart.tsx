import { Box } from '@mui/material';
import type { HomeQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { COLUMNS, GRID, InvoicePanel, Panel, Stat, TicketPanel, useMoneyList } from './pieces';

const PAGES = { SERVICE: 'services', ADDON: 'addons', DOMAIN: 'domains' } as const;

export function ClientPart({ home }: { readonly home: NonNullable<HomeQuery['home']['client']> }) {
  const text = useText();
  const { number, money, date } = useFormats();
  const list = useMoneyList();
  const open = home.billing.map(({ open: amount }) => amount).filter(({ minor }) => minor > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={GRID}>
        <Stat label={text('shell.menu.services')} value={number(home.services)} to="/services" />
        <Stat label={text('shell.menu.domains')} value={number(home.domains)} to="/domains" />
        <Stat
          label={text('home.toPay')}
          value={list(open)}
          hint={text('home.overdueCount', { smart_count: home.invoicesOverdue })}
          to="/invoices"
          urgent={home.invoicesOverdue > 0}
        />
        <Stat label={text('home.ticketsAnswered')} value={number(home.ticketsAnswered)} to="/tickets" />
      </Box>
      <Box sx={COLUMNS}>
        <InvoicePanel title={text('home.nextDue')} invoices={home.nextDue} empty={text('home.nothingToPay')} />
        <Panel
          title={text('home.nextRenewals')}
          empty={text('home.noRenewals')}
          rows={home.nextRenewals.map(({ id, kind, name, periodEnd, price }) => ({
            id,
            to: `/${PAGES[kind]}/${id}/show`,
            primary: name,
            secondary: date(periodEnd),
            end: money(price),
          }))}
        />
        <TicketPanel title={text('home.answered')} tickets={home.answered} empty={text('home.noAnswers')} />
      </Box>
    </Box>
  );
}
