import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { VersionFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

interface RateTableProps {
  readonly version: VersionFieldsFragment;
  /** The tier to point out. */
  readonly held?: string | null;
}

/** What each category earns at each tier. */
export function RateTable({ version: { tiers, rates }, held }: RateTableProps) {
  const text = useText();
  const { rate } = useFormats();
  const categories = [
    ...new Map(
      rates.map(({ category, categoryName }) => [
        category ?? '',
        categoryName ?? category ?? text('programmes.anyCategory'),
      ]),
    ),
  ];
  const rateOf = (category: string, tier: string) =>
    rates.find((each) => (each.category ?? '') === category && each.tier === tier) ??
    rates.find((each) => (each.category ?? '') === category && !each.tier);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.rates')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('fields.category')}</TableCell>
            {tiers.map(({ key, name, from, to }) => (
              <TableCell key={key} align="right" sx={{ bgcolor: key === held ? 'var(--app-active)' : undefined }}>
                {name}
                <Typography variant="caption" component="p" color="text.secondary">
                  {to ? text('programmes.band', { from, to }) : text('programmes.bandUp', { from })}
                </Typography>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {categories.map(([category, name]) => (
            <TableRow key={category}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {tiers.map(({ key }) => (
                <TableCell key={key} align="right" sx={{ bgcolor: key === held ? 'var(--app-active)' : undefined }}>
                  {rate(rateOf(category, key)?.rate)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
