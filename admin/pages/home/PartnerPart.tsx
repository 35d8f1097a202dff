import { Box } from '@mui/material';
import type { HomeQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useMenuCounts } from '../../provider/menuCounts';
import { useFormats } from '../../shared/format';
import { useShippedName } from '../../shared/shipped';
import { MonthFigure } from './MonthFigure';
import { COLUMNS, GRID, InvoicePanel, Panel, Stat, TicketPanel, useMoneyList } from './pieces';

interface PartnerPartProps {
  readonly home: NonNullable<HomeQuery['home']['partner']>;
  readonly payouts: HomeQuery['payoutsUnderWay'];
  readonly news: NonNullable<HomeQuery['news']>['nodes'];
}

export function PartnerPart({ home, payouts, news }: PartnerPartProps) {
  const text = useText();
  const shipped = useShippedName();
  const { number, money, date } = useFormats();
  const list = useMoneyList();
  const { messages } = useMenuCounts();
  const tier = home.partner?.tier;
  const balances = home.partner?.balances;
  // With one under way it is the money that is of interest, with more how many.
  const latest = payouts?.totalCount === 1 ? payouts.nodes[0] : undefined;
  const next = tier?.next && text('home.nextTier', { smart_count: tier.next.missing, tier: shipped(tier.next.name) });
  const told = news.map(({ id, publishFrom, read, text: { title } }) => ({
    ...{ id, to: `/announcements/${id}/show`, primary: title, secondary: date(publishFrom) },
    ...(!read && { end: text('announcements.unread') }),
  }));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={GRID}>
        <Stat label={text('home.tier')} value={shipped(tier?.name) || text('tier.none')} hint={next} to="/tier" />
        <Stat label={text('home.clients')} value={number(home.clients)} to="/clients" />
        <Stat label={text('home.earnedThisMonth')} value={list(home.earnedThisMonth)} to="/commissions" />
        {balances && (
          <Stat label={text('home.available')} value={list(balances.map(({ available }) => available))} to="/payouts" />
        )}
        {payouts && (
          <Stat
            label={text('home.payoutsUnderWay')}
            value={latest ? money(latest.paid) : number(payouts.totalCount)}
            hint={latest && text('home.payoutExpected', { date: date(latest.expectedOn) })}
            to={latest ? `/payouts/${latest.id}/show` : '/payouts'}
          />
        )}
        <Stat
          label={text('home.ticketsWaiting')}
          value={number(home.ticketsWaiting)}
          to={`/tickets?filter=${encodeURIComponent('{"unanswered":true}')}`}
          urgent={home.ticketsWaiting > 0}
        />
        <Stat
          label={text('home.ordersPending')}
          value={number(home.ordersPending)}
          to={`/orders?filter=${encodeURIComponent('{"status":["PENDING"]}')}`}
        />
        {messages > 0 && <Stat label={text('messages.unreadStat')} value={number(messages)} to="/messages" urgent />}
      </Box>
      {told.length > 0 && <Panel title={text('announcements.news')} rows={told} empty="" />}
      <Box sx={COLUMNS}>
        <MonthFigure months={home.months} />
        <TicketPanel title={text('home.oldestWaiting')} tickets={home.oldestWaiting} empty={text('home.noTickets')} />
      </Box>
      <InvoicePanel title={text('home.oldestOverdue')} invoices={home.oldestOverdue} empty={text('home.noOverdue')} />
    </Box>
  );
}
