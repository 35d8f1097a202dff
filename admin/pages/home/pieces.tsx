import { Box, Card, CardActionArea, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DueInvoiceFragment, MoneyFieldsFragment, WaitingTicketFragment } from '../../gql/graphql';
import { useFormats } from '../../shared/format';

export const GRID = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
};
export const COLUMNS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};

interface StatProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly hint?: ReactNode;
  readonly to?: string;
  /** Somebody should do something about it. */
  readonly urgent?: boolean;
}

/** One figure, and the way to what is behind it. */
export function Stat({ label, value, hint, to, urgent = false }: StatProps) {
  const body = (
    <Box sx={{ p: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        variant="h5"
        component="p"
        color={urgent ? 'error' : 'text.primary'}
        sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}
      >
        {value}
      </Typography>
      {hint && (
        <Typography variant="body2" color="text.secondary">
          {hint}
        </Typography>
      )}
    </Box>
  );
  return (
    <Card>
      {to ? (
        <CardActionArea component={Link} to={to} sx={{ height: '100%' }}>
          {body}
        </CardActionArea>
      ) : (
        body
      )}
    </Card>
  );
}

/** One amount per currency; currencies without any are left out. */
export function useMoneyList(): (amounts: readonly MoneyFieldsFragment[]) => string {
  const { money } = useFormats();
  return (amounts) => {
    const some = amounts.filter(({ minor }) => minor !== 0);
    return some.length > 0 ? some.map(money).join(' · ') : '–';
  };
}

interface PanelProps {
  readonly title: string;
  readonly empty: string;
  readonly rows: readonly {
    readonly id: string;
    readonly to: string;
    readonly primary: string;
    readonly secondary: string;
    readonly end?: string;
  }[];
}

/** A short list of what waits, the most urgent first. */
export function Panel({ title, empty, rows }: PanelProps) {
  return (
    <Card component="section" sx={{ minWidth: 0 }}>
      <Typography variant="subtitle1" component="h3" sx={{ px: 2, pt: 2, pb: 0.5 }}>
        {title}
      </Typography>
      {rows.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
          {empty}
        </Typography>
      ) : (
        <List dense>
          {rows.map(({ id, to, primary, secondary, end }) => (
            <ListItem key={id} disablePadding>
              <ListItemButton component={Link} to={to} sx={{ gap: 2 }}>
                <ListItemText
                  primary={primary}
                  secondary={secondary}
                  slotProps={{ primary: { noWrap: true }, secondary: { noWrap: true } }}
                />
                {end && (
                  <Typography variant="body2" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                    {end}
                  </Typography>
                )}
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      )}
    </Card>
  );
}

export function TicketPanel({
  title,
  tickets,
  empty,
}: {
  readonly title: string;
  readonly tickets: readonly WaitingTicketFragment[];
  readonly empty: string;
}) {
  const { ago } = useFormats();
  const rows = tickets.map(({ id, number, subject, client, waitingSince }) => ({
    id,
    to: `/tickets/${id}/show`,
    primary: subject,
    secondary: `${number} · ${client.name}`,
    ...(waitingSince && { end: ago(waitingSince) }),
  }));
  return <Panel title={title} empty={empty} rows={rows} />;
}

export function InvoicePanel({
  title,
  invoices,
  empty,
}: {
  readonly title: string;
  readonly invoices: readonly DueInvoiceFragment[];
  readonly empty: string;
}) {
  const { money, date } = useFormats();
  const rows = invoices.map(({ id, number, client, dueOn, left }) => ({
    id,
    to: `/invoices/${id}/show`,
    primary: client.name,
    secondary: `${number ?? '–'} · ${date(dueOn)}`,
    end: money(left),
  }));
  return <Panel title={title} empty={empty} rows={rows} />;
}
