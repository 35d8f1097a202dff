import { Box, Card, Stack, Typography } from '@mui/material';
import { ReferralSummaryDocument, type ReferralSummaryQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Defined } from '../../shared/Defined';
import { useFormats } from '../../shared/format';
import { Guarded } from '../../shared/Guarded';
import { LinkTo } from '../../shared/LinkTo';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { Stat } from '../home/pieces';
import { Events } from './EventText';
import { ExchangeNote } from './ExchangeNote';
import { usePlace } from './place';
import { ReferralNav } from './ReferralNav';
import { NobodyChosen, useWhose } from './whose';

/** What became of everybody a partner referred, until now. */
export function SummaryPage() {
  return (
    <Guarded needs="reports.readReferrals" title="referrals.title">
      <Summary />
    </Guarded>
  );
}

function Summary() {
  const [place, setPlace] = usePlace();
  const whose = useWhose(place.partnerId);
  const asked = useAsk(ReferralSummaryDocument, place, { enabled: whose, keep: true });
  const summary = asked.data?.summary;
  return (
    <>
      <ReferralNav
        view="summary"
        place={place}
        partner={summary?.partner}
        programmeId={summary?.programme?.id}
        onProgramme={(programmeId) => setPlace({ ...place, programmeId })}
      />
      {!whose ? <NobodyChosen /> : summary ? <Figures {...summary} /> : <Waiting on={asked} />}
    </>
  );
}

type Summarised = NonNullable<ReferralSummaryQuery['summary']>;

const SIX = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: {
    xs: 'repeat(2, minmax(0, 1fr))',
    md: 'repeat(3, minmax(0, 1fr))',
    xl: 'repeat(6, minmax(0, 1fr))',
  },
};

function Figures({ figures, recentActivity, ...scope }: Summarised) {
  const text = useText();
  const { number, money } = useFormats();
  const clients = new Map(recentActivity.map(({ id, client }) => [id, client]));
  return (
    <Stack sx={{ gap: 2 }}>
      <Box sx={SIX}>
        <Stat
          label={<Defined of="signups">{text('referrals.figures.signups')}</Defined>}
          value={number(figures.signups)}
        />
        <Stat
          label={<Defined of="paidCustomers">{text('referrals.figures.paidCustomers')}</Defined>}
          value={number(figures.paidCustomers)}
        />
        <Stat
          label={<Defined of="revenue">{text('referrals.figures.revenue')}</Defined>}
          value={money(figures.revenue)}
        />
        <Stat
          label={<Defined of="pendingRewards">{text('referrals.figures.pendingRewards')}</Defined>}
          value={money(figures.pendingRewards)}
        />
        {figures.availableRewards && (
          <Stat
            label={<Defined of="availableRewards">{text('referrals.figures.availableRewards')}</Defined>}
            value={money(figures.availableRewards)}
          />
        )}
        {figures.paidRewards && (
          <Stat
            label={<Defined of="paidRewards">{text('referrals.figures.paidRewards')}</Defined>}
            value={money(figures.paidRewards)}
          />
        )}
      </Box>
      <ExchangeNote {...scope} />
      <Card component="section" sx={{ p: 2, minWidth: 0 }}>
        <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
          {text('referrals.recent')}
        </Typography>
        {recentActivity.length === 0 ? (
          <Typography color="text.secondary">{text('referrals.nothingYet')}</Typography>
        ) : (
          <Events
            events={recentActivity}
            label={text('referrals.recent')}
            who={({ id }) => {
              const client = clients.get(id);
              return client ? (
                <LinkTo resource="clients" id={client.id}>
                  {client.name}
                </LinkTo>
              ) : (
                text('referrals.formerClient')
              );
            }}
          />
        )}
      </Card>
    </Stack>
  );
}
