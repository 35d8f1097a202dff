import { Alert, Box, Typography } from '@mui/material';
import type { DraftFieldsFragment } from '../../../gql/graphql';
import { useText } from '../../../i18n/provider';
import { useShippedName } from '../../../shared/shipped';
import { ChangesView } from '../ChangesView';
import type { ProgrammeRecord } from '../ProgrammeShow';
import { useRuleTexts, type Names } from '../texts';

interface PreviewProps {
  readonly preview: DraftFieldsFragment['preview'];
  readonly names: Names;
  readonly programme: ProgrammeRecord;
  readonly dirty: boolean;
}

/** What the saved draft would change, were it in force today. */
export function Preview({ preview, names, programme, dirty }: PreviewProps) {
  const text = useText();
  const shipped = useShippedName();
  const { lines } = useRuleTexts(names);
  const { against, transitions, partnersMoving, silent } = preview;
  const tiers = new Map([
    ...(programme.current?.terms.tiers ?? []).map(({ key, name }) => [key, name] as const),
    ...(names.tiers ?? []),
  ]);
  const rules = new Map(preview.rates.map(({ key, after }) => [key, after]));
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {dirty && <Alert severity="info">{text('programmes.preview.unsaved')}</Alert>}
      <Typography variant="body2" color="text.secondary">
        {against ? text('programmes.preview.against', { number: against.number }) : text('programmes.preview.first')}
      </Typography>
      <ChangesView changes={preview} names={{ ...names, tiers }} />
      <Box>
        <Typography variant="body2">{text('programmes.preview.moving', { smart_count: partnersMoving })}</Typography>
        {transitions.length > 0 && (
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {transitions.map(({ from, to, partners }) => (
              <Typography key={`${from} ${to}`} component="li" variant="body2">
                {text('programmes.preview.transition', {
                  smart_count: partners,
                  from: from ? shipped(from) : text('tier.none'),
                  to: to ? shipped(to) : text('tier.none'),
                })}
              </Typography>
            ))}
          </Box>
        )}
      </Box>
      {silent.map(({ key, missing }) => {
        const rule = rules.get(key);
        return (
          <Alert key={key} severity="warning">
            {text('programmes.preview.silent', { rule: rule ? lines(rule) : key, currencies: missing.join(', ') })}
          </Alert>
        );
      })}
    </Box>
  );
}
