import { Box, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { CustomerQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { Events } from '../../pages/referrals/EventText';
import { ReferralNav } from '../../pages/referrals/ReferralNav';
import { useViewer } from '../../provider/access';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { Amounts, type Source } from './Amounts';

type CustomerRecord = NonNullable<CustomerQuery['customer']> & Pick<CustomerQuery, 'history'> & RaRecord;

/** Somebody referred: how far they have come, and everything they bought. */
export function CustomerShow() {
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />} actions={<Nav />}>
      <History />
    </ShowPage>
  );
}

/** The way back to the rest of the dashboard it belongs to. */
function Nav() {
  const customer = useRecordContext<CustomerRecord>();
  const own = useViewer()?.partner;
  const programmeId = customer?.attribution?.programme?.id;
  const partnerId = own ? undefined : customer?.partner?.id;
  return (
    <Box sx={{ flex: 1 }}>
      <ReferralNav view="customers" place={{ ...(partnerId && { partnerId }), ...(programmeId && { programmeId }) }} />
    </Box>
  );
}

function History() {
  const customer = useRecordContext<CustomerRecord>();
  const text = useText();
  if (!customer) return null;
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {text('customers.history')}
      </Typography>
      <Events events={customer.history} label={text('customers.history')} />
    </Box>
  );
}

function Summary() {
  const customer = useRecordContext<CustomerRecord>();
  const text = useText();
  const own = useViewer()?.partner;
  const { date } = useFormats();
  if (!customer) return null;
  const { client, partner, attribution, company, email, state, stage, source, revenue, rewards } = customer;
  const { windowFrom = null, windowUntil = null, windowEndedOn = null } = attribution ?? {};
  const until = windowEndedOn ?? windowUntil;
  const range = { from: date(windowFrom), until: date(until) };
  return (
    <Facts
      title={text('customers.about')}
      rows={[
        [text('customers.fields.state'), <Status key="state" of="customers.state" value={state} />],
        [text('customers.fields.stage'), text(`customers.stage.${stage}`)],
        [text('customers.fields.source'), text(`customers.source.${source as Source}`)],
        [text('customers.fields.company'), company || '–'],
        [text('fields.email'), email],
        [
          text('fields.client'),
          client && (
            <LinkTo key="client" resource="clients" id={client.id}>
              {client.name}
            </LinkTo>
          ),
        ],
        ...(own
          ? []
          : [
              [
                text('fields.partner'),
                partner && (
                  <LinkTo key="partner" resource="partners" id={partner.id}>
                    {partner.name}
                  </LinkTo>
                ),
              ] as const,
            ]),
        [text('referrals.programme'), attribution?.programme?.name],
        [
          text(attribution?.eligible === false ? 'attributions.notEligible' : 'attributions.eligible'),
          attribution && text(`attributions.reason.${attribution.reason}`),
        ],
        [
          text('attributions.window'),
          windowFrom && text(until ? 'attributions.windowRange' : 'attributions.windowOpenEnd', range),
        ],
        [text('customers.fields.revenue'), <Amounts key="revenue" of={revenue} />],
        [text('customers.fields.rewards'), <Amounts key="rewards" of={rewards} />],
      ]}
    />
  );
}
