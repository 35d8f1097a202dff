import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { TermFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { useShippedName } from '../../shared/shipped';
import { FactList } from '../../shared/ShowPage';
import { isMatrix, RateTable } from './RateTable';
import { meaningful, termValue, useTermText } from './terms';

/** Everything a version says: what is earned for what, its tiers where the rates do not name them, and the terms. */
export function Rules({ terms }: { readonly terms: TermFieldsFragment }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Section title={text('programmes.rates')}>
        <RateTable terms={terms} />
      </Section>
      {terms.tiers.length > 0 && !isMatrix(terms) && (
        <Section title={text('programmes.tiers')}>
          <Tiers terms={terms} />
        </Section>
      )}
      <Section title={text('programmes.conditions')}>
        <Terms terms={terms} />
      </Section>
    </Box>
  );
}

function Tiers({ terms: { tiers } }: { readonly terms: TermFieldsFragment }) {
  const text = useText();
  const { number } = useFormats();
  const shipped = useShippedName();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.tiers')}>
      <Table size="small" sx={{ maxWidth: 480 }}>
        <TableHead>
          <TableRow>
            <TableCell>{text('tier.name')}</TableCell>
            <TableCell align="right">{text('programmes.fields.from')}</TableCell>
            <TableCell align="right">{text('programmes.fields.to')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tiers.map(({ key, name, from, to }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {shipped(name)}
              </TableCell>
              <TableCell align="right">{number(from)}</TableCell>
              <TableCell align="right">{to === null ? text('programmes.noEnd') : number(to)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

export function Terms({ terms }: { readonly terms: TermFieldsFragment }) {
  const text = useText();
  const said = useTermText();
  return (
    <FactList
      columns={2}
      rows={meaningful(terms).map((term) => [text(`programmes.fields.${term}`), said(term, termValue(terms, term))])}
    />
  );
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
