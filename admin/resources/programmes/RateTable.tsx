import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { TermFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { useShippedName } from '../../shared/shipped';
import { useAsk } from '../../shared/useAsk';
import { ProductNamesDocument } from '../../gql/graphql';
import { conditionsOf, useRuleTexts } from './texts';

interface RateTableProps {
  readonly terms: TermFieldsFragment;
  /** The tier to point out. */
  readonly held?: string | null;
}

/** What is earned for what: category by tier where the rules are no finer, otherwise rule by rule. */
export function RateTable({ terms, held }: RateTableProps) {
  return isMatrix(terms) ? <Matrix terms={terms} held={held ?? null} /> : <RuleList terms={terms} />;
}

export function isMatrix({ tiers, rates }: TermFieldsFragment): boolean {
  return (
    tiers.length > 0 &&
    rates.every(({ rate, product, kind, sale, country }) => rate !== null && !product && !kind && !sale && !country)
  );
}

function Matrix({ terms: { tiers, rates }, held }: RateTableProps) {
  const text = useText();
  const { rate } = useFormats();
  const shipped = useShippedName();
  const categories = [
    ...new Map(
      rates.map(({ category, categoryName }) => [
        category ?? '',
        shipped(categoryName ?? category) || text('programmes.anyCategory'),
      ]),
    ),
  ];
  const rateOf = (category: string, tier: string) =>
    rates.find((each) => (each.category ?? '') === category && each.tier === tier) ??
    rates.find((each) => (each.category ?? '') === category && !each.tier);
  const shade = (key: string) => ({ bgcolor: key === held ? 'var(--app-active)' : undefined });
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.rates')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('fields.category')}</TableCell>
            {tiers.map(({ key, name, from, to }) => (
              <TableCell key={key} align="right" sx={shade(key)}>
                {shipped(name)}
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
                <TableCell key={key} align="right" sx={shade(key)}>
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

function RuleList({ terms: { tiers, rates } }: RateTableProps) {
  const text = useText();
  const ids = rates.flatMap(({ product }) => (product ? [product] : []));
  const { data } = useAsk(ProductNamesDocument, { ids }, { enabled: ids.length > 0 });
  const { lines, reward } = useRuleTexts({
    tiers: new Map(tiers.map(({ key, name }) => [key, name])),
    products: new Map(data?.products.nodes.map(({ id, name }) => [id, name])),
  });
  const sorted = [...rates].sort((a, b) => conditionsOf(b) - conditionsOf(a));
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.rates')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('programmes.lines')}</TableCell>
              <TableCell align="right">{text('programmes.reward')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map((rule) => (
              <TableRow key={rule.key}>
                <TableCell component="th" scope="row">
                  {lines(rule)}
                </TableCell>
                <TableCell align="right">{reward(rule)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {rates.length > 1 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {text('programmes.mostSpecific')}
        </Typography>
      )}
    </>
  );
}
