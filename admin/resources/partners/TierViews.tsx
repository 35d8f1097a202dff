import { Box, Card, LinearProgress, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { BalanceFragment, StandingFragment, TierStepFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts } from '../../shared/ShowPage';
import { Amount } from '../../shared/Texts';
import { useShippedName } from '../../shared/shipped';

/** The tier held, since when, and how far the next one is. */
export function TierCard({ tier }: { readonly tier: StandingFragment | null | undefined }) {
  const text = useText();
  const shipped = useShippedName();
  const { date } = useFormats();
  const own = useViewer()?.partner;
  const next = tier?.next;
  return (
    <Card sx={{ p: 2.5, mb: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {text(own ? 'tier.current' : 'tier.title')}
      </Typography>
      <Typography variant="h4" component="p">
        {shipped(tier?.name) || text('tier.none')}
      </Typography>
      <Typography color="text.secondary">
        {text('tier.clients', { smart_count: tier?.clients ?? 0 })}
        {tier?.since && ` · ${text('tier.since', { date: date(tier.since) })}`}
      </Typography>
      {next ? (
        <Box sx={{ mt: 2 }}>
          <LinearProgress
            variant="determinate"
            value={Math.min(100, ((tier?.clients ?? 0) / next.from) * 100)}
            aria-label={text('tier.progress')}
            sx={{ height: 8, borderRadius: 4 }}
          />
          <Typography variant="body2" sx={{ mt: 0.75 }}>
            {text('tier.next', { smart_count: next.missing, tier: shipped(next.name) })}
          </Typography>
        </Box>
      ) : (
        tier?.key && <Typography sx={{ mt: 1 }}>{text('tier.top')}</Typography>
      )}
    </Card>
  );
}

interface BalancesProps {
  readonly balances: readonly BalanceFragment[];
  /** In a column that no table fits into. */
  readonly narrow?: boolean;
}

/** What was earned and where it stands, per currency. */
export function Balances({ balances, narrow = false }: BalancesProps) {
  const text = useText();
  if (balances.length === 0) return null;
  if (narrow)
    return balances.map(({ currency, pending, available, inTransit, paid }) => (
      <Facts
        key={currency}
        title={`${text('tier.balances')} · ${currency}`}
        rows={[
          [text('tier.balance.pending'), <Amount key="pending" value={pending} />],
          [text('tier.balance.available'), <Amount key="available" value={available} />],
          [text('tier.balance.inTransit'), <Amount key="inTransit" value={inTransit} />],
          [text('tier.balance.paid'), <Amount key="paid" value={paid} />],
        ]}
      />
    ));
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {text('tier.balances')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('tier.balances')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('fields.currency')}</TableCell>
              <TableCell align="right">{text('tier.balance.pending')}</TableCell>
              <TableCell align="right">{text('tier.balance.available')}</TableCell>
              <TableCell align="right">{text('tier.balance.inTransit')}</TableCell>
              <TableCell align="right">{text('tier.balance.paid')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {balances.map(({ currency, pending, available, inTransit, paid }) => (
              <TableRow key={currency}>
                <TableCell>{currency}</TableCell>
                {[pending, available, inTransit, paid].map((amount, index) => (
                  <TableCell key={index} align="right">
                    <Amount value={amount} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  );
}

/** Every tier held, from when until when, and why it changed. */
export function TierHistory({ steps }: { readonly steps: readonly TierStepFragment[] }) {
  const text = useText();
  const shipped = useShippedName();
  const { date } = useFormats();
  if (steps.length === 0) return <Typography color="text.secondary">{text('tier.noHistory')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('tier.history')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('tier.name')}</TableCell>
            <TableCell>{text('tier.from')}</TableCell>
            <TableCell>{text('tier.until')}</TableCell>
            <TableCell align="right">{text('tier.count')}</TableCell>
            <TableCell>{text('tier.cause')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {steps.map(({ id, name, since, until, clients, cause, client }) => (
            <TableRow key={id}>
              <TableCell>{shipped(name) || text('tier.none')}</TableCell>
              <TableCell>{date(since)}</TableCell>
              <TableCell>{until ? date(until) : text('tier.now')}</TableCell>
              <TableCell align="right">{clients}</TableCell>
              <TableCell>
                {text(`tier.causes.${cause}`)}
                {client && (
                  <>
                    {' · '}
                    <LinkTo resource="clients" id={client.id}>
                      {client.name}
                    </LinkTo>
                  </>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
