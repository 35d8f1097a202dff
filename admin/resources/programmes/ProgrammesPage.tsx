import { Box, Card, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Title, useCreatePath } from 'react-admin';
import { Link } from 'react-router';
import { ProgrammesDocument, type ProgrammesQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { CreateProgramme } from './CreateProgramme';

type Listed = ProgrammesQuery['programmes'][number];

/** The programmes: what is in force, who is in it, and what waits to be published. */
export function ProgrammesPage() {
  const text = useText();
  const asked = useAsk(ProgrammesDocument, {});
  const { data } = asked;
  return (
    <>
      <Title title={text('shell.menu.programmes')} />
      <Stack direction="row" sx={{ justifyContent: 'flex-end', mt: 1, mb: 1.5, '&:empty': { display: 'none' } }}>
        <CreateProgramme />
      </Stack>
      {data ? (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr', xl: '1fr 1fr 1fr' },
          }}
        >
          {data.programmes.map((programme) => (
            <ProgrammeCard key={programme.id} programme={programme} />
          ))}
        </Box>
      ) : (
        <Waiting on={asked} />
      )}
    </>
  );
}

function ProgrammeCard({ programme }: { readonly programme: Listed }) {
  const text = useText();
  const { date, number } = useFormats();
  const createPath = useCreatePath();
  const { id, name, description, current, isDefault, partnerCount, versions, draft } = programme;
  const next = nextOf(programme);
  return (
    <Card component="article" sx={{ p: 2.5, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h6" component="h2" sx={{ flex: 1, minWidth: 0 }}>
          <MuiLink
            component={Link}
            to={createPath({ resource: 'programmes', type: 'show', id })}
            underline="hover"
            color="inherit"
          >
            {name}
          </MuiLink>
        </Typography>
        {isDefault && <Chip size="small" variant="outlined" label={text('programmes.default')} />}
        {draft && <Chip size="small" variant="outlined" color="warning" label={text('programmes.draftWaits')} />}
      </Stack>
      <Typography color="text.secondary" sx={{ flex: 1 }}>
        {description}
      </Typography>
      <Typography variant="body2">
        {current
          ? text('programmes.version', { number: current.number, date: date(current.effectiveFrom) })
          : text('programmes.nothingInForce')}
        {next && ` · ${text('programmes.nextVersion', { number: next.number, date: date(next.effectiveFrom) })}`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text('programmes.partnerCount', { smart_count: partnerCount, count: number(partnerCount) })} ·{' '}
        {text('programmes.versionCount', { smart_count: versions.length })}
      </Typography>
    </Card>
  );
}

/** The version that follows the one in force, when one is published already. */
export function nextOf({ current, versions }: Pick<Listed, 'current' | 'versions'>) {
  return versions.filter(({ effectiveFrom }) => effectiveFrom > (current?.effectiveFrom ?? '')).at(-1);
}
