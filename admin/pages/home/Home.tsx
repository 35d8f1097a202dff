import { Box, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { HomeDocument } from '../../gql/graphql';
import { currentLocale, useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { ClientPart } from './ClientPart';
import { MoneyPart } from './MoneyPart';
import { OperationsPart } from './OperationsPart';
import { PartnerPart } from './PartnerPart';

/** What needs a decision now, and the few figures that matter. The server says which parts concern whom. */
export function Home() {
  const text = useText();
  const viewer = useViewer();
  const permitted = usePermitted();
  const pays = permitted('payouts.read');
  const decides = pays && permitted('payouts.approve');
  const asked = useAsk(
    HomeDocument,
    {
      ...{ decides, own: pays && !decides, admits: permitted('applications.decide') },
      ...{ partner: Boolean(viewer?.partner), language: currentLocale() },
    },
    { enabled: viewer !== undefined },
  );
  const { data } = asked;
  if (!data) return <Waiting on={asked} />;
  const { operations, money, partner, client } = data.home;
  return (
    <>
      <Title title={text('shell.menu.home')} />
      <Typography variant="h5" component="h2" sx={{ mb: 2 }}>
        {viewer && text('home.hello', { name: viewer.user.name })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 3, '& > *': { minWidth: 0 } }}>
        {operations && <OperationsPart operations={operations} applications={data.applicationsWaiting?.totalCount} />}
        {money && <MoneyPart money={money} waiting={data} />}
        {partner && <PartnerPart home={partner} payouts={data.payoutsUnderWay} news={data.news?.nodes ?? []} />}
        {client && <ClientPart home={client} />}
      </Box>
    </>
  );
}
