import { Box, Card, Stack, Typography } from '@mui/material';
import { ProgrammesDocument, type VersionFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { Guarded } from '../../shared/Guarded';
import { FactList } from '../../shared/ShowPage';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { RateTable } from './RateTable';

/** What the programmes promise now. Rates and tiers are data; they are changed by publishing a new version. */
export function ProgrammesPage() {
  return (
    <Guarded needs="programmes.read" title="shell.menu.programmes">
      <Programmes />
    </Guarded>
  );
}

function Programmes() {
  const text = useText();
  const { date } = useFormats();
  const asked = useAsk(ProgrammesDocument, {});
  const { data } = asked;
  if (!data) return <Waiting on={asked} />;
  return (
    <Stack sx={{ gap: 2, maxWidth: 1000 }}>
      {data.programmes.map(({ id, name, description, current, versions }) => (
        <Card key={id} component="section" sx={{ p: 2.5 }}>
          <Typography variant="h6" component="h2">
            {name}
          </Typography>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {description}
          </Typography>
          {current && (
            <>
              <RateTable version={current} />
              <Box sx={{ mt: 2.5 }}>
                <Terms version={current} />
              </Box>
            </>
          )}
          <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
            {versions
              .map((version) =>
                text('programmes.version', { number: version.number, date: date(version.effectiveFrom) }),
              )
              .join(' · ')}
          </Typography>
        </Card>
      ))}
    </Stack>
  );
}

function Terms({ version }: { readonly version: VersionFieldsFragment }) {
  const text = useText();
  const { number } = useFormats();
  return (
    <FactList
      columns={2}
      rows={[
        [text('programmes.holdDays'), number(version.holdDays)],
        [text('programmes.minimumPayout'), version.minimumPayout],
        [text('programmes.window'), version.windowMonths ? number(version.windowMonths) : text('programmes.noWindow')],
        [text('programmes.base'), text('programmes.net')],
        [text('programmes.metric'), text('programmes.activeClients')],
        [text('programmes.recalibration'), text('programmes.atOnce')],
      ]}
    />
  );
}
