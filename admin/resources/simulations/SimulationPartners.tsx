import {
  Box,
  Link as MuiLink,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { SimulationPartnersDocument, type SimulationPartnerRowFragment, type SimulationQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { Pages } from '../../shared/Pages';
import { Amount } from '../../shared/Texts';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { Difference } from './Difference';
import { SimulationLines } from './SimulationLines';

type Row = SimulationPartnerRowFragment;
type FirstPage = NonNullable<SimulationQuery['simulation']>['partners'];

const PAGE = 25;
/** What a telephone has no room for. */
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } };
const ORDERS = {
  losing: { by: 'DIFFERENCE', direction: 'ASC' },
  gaining: { by: 'DIFFERENCE', direction: 'DESC' },
  earned: { by: 'EARNED', direction: 'DESC' },
} as const;
type Order = keyof typeof ORDERS;

interface SimulationPartnersProps {
  readonly id: string;
  /** Comes with the simulation: who would lose most. */
  readonly firstPage: FirstPage;
}

/** What each partner would have earned against what it did; a click opens the lines behind a difference. */
export function SimulationPartners({ id, firstPage }: SimulationPartnersProps) {
  const text = useText();
  const { number } = useFormats();
  const [page, setPage] = useState(0);
  const [order, setOrder] = useState<Order>('losing');
  const [open, setOpen] = useState<Row>();
  const variables = { id, first: PAGE, offset: page * PAGE, sort: ORDERS[order] };
  const isFirst = page === 0 && order === 'losing';
  const asked = useAsk(SimulationPartnersDocument, variables, { keep: true, enabled: !isFirst });
  const partners = isFirst ? firstPage : asked.data?.simulation?.partners;
  if (!partners) return <Waiting on={asked} />;
  const reorder = (chosen: Order) => {
    setOrder(chosen);
    setPage(0);
  };
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1, gap: 2, flexWrap: 'wrap' }}
      >
        <Typography variant="subtitle1" component="h2">
          {text('simulations.byPartner')}
        </Typography>
        <TextField
          select
          label={text('simulations.order.label')}
          value={order}
          onChange={(event) => reorder(event.target.value as Order)}
          sx={{ width: 240, flexShrink: 0 }}
        >
          {(Object.keys(ORDERS) as Order[]).map((each) => (
            <MenuItem key={each} value={each}>
              {text(`simulations.order.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('simulations.byPartner')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('fields.partner')}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.judged')}
              </TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.differing')}
              </TableCell>
              <TableCell align="right">{text('simulations.fields.earned')}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {text('simulations.fields.wouldEarn')}
              </TableCell>
              <TableCell align="right">{text('simulations.fields.difference')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {partners.nodes.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell component="th" scope="row">
                  <MuiLink component="button" type="button" onClick={() => setOpen(row)} sx={{ textAlign: 'left' }}>
                    {row.partner?.name ?? text('simulations.gone')}
                  </MuiLink>
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  {number(row.judged)}
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  {number(row.differing)}
                </TableCell>
                <TableCell align="right">
                  <Amount value={row.earned} />
                </TableCell>
                <TableCell align="right" sx={WIDE_ONLY}>
                  <Amount value={row.wouldEarn} />
                </TableCell>
                <TableCell align="right">
                  <Difference value={row.difference} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Pages page={page} perPage={PAGE} total={partners.totalCount ?? 0} onPage={setPage} />
      {open?.partner && <SimulationLines id={id} partner={open.partner} onClose={() => setOpen(undefined)} />}
    </Box>
  );
}
