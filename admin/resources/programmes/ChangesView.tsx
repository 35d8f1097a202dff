import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/provider';
import { useShippedName } from '../../shared/shipped';
import { isSame, termNamed, type Changes, type TierBand } from './compare';
import { useTermText } from './terms';
import { useRuleTexts, type Names } from './texts';

interface ChangesViewProps {
  readonly changes: Changes;
  readonly names?: Names;
  /** What the two sides are called, when not before and after. */
  readonly titles?: readonly [before: string, after: string];
}

/** What differs between two sets of rules, one row each: what it was, what it is. */
export function ChangesView({ changes, names, titles }: ChangesViewProps) {
  const text = useText();
  const shipped = useShippedName();
  const { lines, reward } = useRuleTexts(names);
  const said = useTermText();
  if (isSame(changes)) return <Typography color="text.secondary">{text('programmes.noChanges')}</Typography>;
  const { rates, tiers, terms } = changes;
  const [before, after] = titles ?? [text('programmes.before'), text('programmes.after')];
  const band = (tier: TierBand | null | undefined) => {
    if (!tier) return null;
    const { name, from, to } = tier;
    const range = to == null ? text('programmes.bandUp', { from }) : text('programmes.band', { from, to });
    return `${shipped(name)}: ${range}`;
  };
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.changes')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('programmes.what')}</TableCell>
            <TableCell>{before}</TableCell>
            <TableCell>{after}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tiers.map(({ key, before: was, after: is }) => (
            <Row key={`tier ${key}`} what={text('programmes.tierNamed', { name: shipped((is ?? was)?.name ?? key) })}>
              {[band(was), band(is)]}
            </Row>
          ))}
          {rates.map(({ key, before: was, after: is }) => (
            <Row key={`rate ${key}`} what={lines(is ?? was ?? {})}>
              {[was && reward(was), is && reward(is)]}
            </Row>
          ))}
          {terms.map(({ key, before: was, after: is }) => {
            const term = termNamed(key);
            if (!term) return null;
            return (
              <Row key={`term ${key}`} what={text(`programmes.fields.${term}`)}>
                {[said(term, was ?? null), said(term, is ?? null)]}
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}

function Row({
  what,
  children: [before, after],
}: {
  readonly what: string;
  readonly children: readonly [ReactNode, ReactNode];
}) {
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {what}
      </TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>{before ?? '–'}</TableCell>
      <TableCell>{after ?? '–'}</TableCell>
    </TableRow>
  );
}
