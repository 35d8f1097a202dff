import { Box, Card, Typography } from '@mui/material';
import { OwnTierDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { RateTable } from '../../resources/programmes/RateTable';
import { ProgrammesOf } from '../../resources/partners/PartnerProgrammes';
import { Balances, TierCard, TierHistory } from '../../resources/partners/TierViews';
import { Guarded } from '../../shared/Guarded';
import { LinkTo } from '../../shared/LinkTo';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

/** A partner's own standing: the tier, what it earns, and how it came about. */
export function TierPage() {
  return (
    <Guarded needs="programmes.read" title="tier.title">
      <Standing />
    </Guarded>
  );
}

function Standing() {
  const text = useText();
  const partnerId = useViewer()?.partner?.id ?? '';
  const asked = useAsk(OwnTierDocument, { id: partnerId }, { enabled: partnerId !== '' });
  const { data } = asked;
  if (!data?.partner) return <Waiting on={asked} />;
  const { tier, balances, tierHistory } = data.partner;
  const programme = data.programmes.find(({ isDefault }) => isDefault) ?? data.programmes[0];
  const version = programme?.current;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '360px minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <TierCard tier={tier} />
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {programme && version && (
          <Card sx={{ p: 2 }}>
            <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
              {text('tier.rates')} ·{' '}
              <LinkTo resource="programmes" id={programme.id}>
                {programme.name}
              </LinkTo>
            </Typography>
            <RateTable terms={version.terms} held={tier?.key ?? null} />
          </Card>
        )}
        <Card sx={{ p: 2, minWidth: 0 }}>
          <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
            {text('enrolments.title')}
          </Typography>
          <ProgrammesOf partner={data.partner} categories={data.categories.nodes} />
        </Card>
        <Balances balances={balances ?? []} />
        <Card sx={{ p: 2, minWidth: 0 }}>
          <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
            {text('tier.history')}
          </Typography>
          <TierHistory steps={tierHistory} />
        </Card>
      </Box>
    </Box>
  );
}
