import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SimulationLinesDocument, type SimulationLinesQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { namesOf } from '../programmes/texts';
import { LinkTo } from '../../shared/LinkTo';
import { Pages } from '../../shared/Pages';
import { useShippedName } from '../../shared/shipped';
import { Amount } from '../../shared/Texts';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

type Line = NonNullable<SimulationLinesQuery['simulation']>['lines']['nodes'][number];

interface SimulationLinesProps {
  readonly id: string;
  readonly partner: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

const PAGE = 50;

/** The lines that would have earned something else, with the rule or reason on both sides. */
export function SimulationLines({ id, partner, onClose }: SimulationLinesProps) {
  const text = useText();
  const [page, setPage] = useState(0);
  const variables = { id, partnerId: partner.id, first: PAGE, offset: page * PAGE };
  const asked = useAsk(SimulationLinesDocument, variables, { keep: true });
  const { simulation, categories } = asked.data ?? {};
  const lines = simulation?.lines;
  const { current, draft } = simulation?.programme ?? {};
  const tiers = namesOf([...(current?.tiers ?? []), ...(draft?.terms.tiers ?? [])]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="lines-title">
      <DialogTitle id="lines-title">{text('simulations.linesOf', { partner: partner.name })}</DialogTitle>
      <DialogContent>
        {!lines && <Waiting on={asked} />}
        {lines?.nodes.length === 0 && <Typography>{text('simulations.noLines')}</Typography>}
        {lines && lines.nodes.length > 0 && (
          <Lines lines={lines.nodes} tiers={tiers} categories={namesOf(categories?.nodes)} />
        )}
        <Pages page={page} perPage={PAGE} total={lines?.totalCount ?? 0} onPage={setPage} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('forms.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly tiers: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
}

function Lines({ lines, tiers, categories }: LinesProps) {
  const text = useText();
  const { date } = useFormats();
  const shipped = useShippedName();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('simulations.lines')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('simulations.fields.paidOn')}</TableCell>
            <TableCell>{text('fields.client')}</TableCell>
            <TableCell>{text('simulations.fields.invoice')}</TableCell>
            <TableCell>{text('fields.category')}</TableCell>
            <TableCell align="right">{text('simulations.fields.base')}</TableCell>
            <TableCell align="right">{text('simulations.fields.earned')}</TableCell>
            <TableCell align="right">{text('simulations.fields.wouldEarn')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id} sx={{ '& td': { verticalAlign: 'top' } }}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(line.paidOn)}</TableCell>
              <TableCell>{line.client?.name ?? '–'}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {line.invoice && (
                  <LinkTo resource="invoices" id={line.invoice.id}>
                    {line.invoice.number}
                  </LinkTo>
                )}
              </TableCell>
              <TableCell>{shipped(categories.get(line.category) ?? line.category)}</TableCell>
              <TableCell align="right">
                <Amount value={line.base} />
              </TableCell>
              <TableCell align="right">
                <Amount value={line.earned} />
                <Because why={line.because} tier={line.tier && shipped(tiers.get(line.tier) ?? line.tier)} />
              </TableCell>
              <TableCell align="right">
                <Amount value={line.wouldEarn} />
                <Because
                  why={line.wouldBecause}
                  tier={line.wouldTier && shipped(tiers.get(line.wouldTier) ?? line.wouldTier)}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** The tier at which a rule gave it, or the reason why nothing did; programs call the rule by the title. */
function Because({ why, tier }: { readonly why: string; readonly tier: string | null }) {
  const translate = useTranslate();
  const text = useText();
  const reason = why.startsWith('override:')
    ? text('simulations.byOverride')
    : translate(`simulations.reasons.${why}`, { _: tier ? '' : why });
  return (
    <Typography variant="caption" component="p" color="text.secondary" title={why}>
      {[reason, tier].filter(Boolean).join(' · ')}
    </Typography>
  );
}
