import { Box, Card } from '@mui/material';
import { OwnPeopleDocument } from '../../gql/graphql';
import { useViewer } from '../../provider/access';
import { ClientMembers } from '../../resources/clients/ClientMembers';
import { Partners } from '../../resources/clients/Partners';
import { ClientInvitations } from '../../resources/invitations/ClientInvitations';
import { ReceivedInvitations } from '../../resources/invitations/Received';
import { Guarded } from '../../shared/Guarded';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

/** Who may act for this client: its own people, and the partners that reach its account. */
export function PeoplePage() {
  return (
    <Guarded needs="clients.manageMembers" title="people.title">
      <People />
    </Guarded>
  );
}

function People() {
  const clientId = useViewer()?.client?.id ?? '';
  const asked = useAsk(OwnPeopleDocument, { id: clientId }, { enabled: clientId !== '' });
  const { data } = asked;
  if (!data?.client) return <Waiting on={asked} />;
  const { client, invitations, invitationsReceived } = data;
  return (
    <>
      <ReceivedInvitations invitations={invitationsReceived} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
          alignItems: 'start',
        }}
      >
        <Card sx={{ p: 2, minWidth: 0 }}>
          <ClientMembers clientId={clientId} members={client.members} />
        </Card>
        <Box sx={{ minWidth: 0 }}>
          <Partners clientId={clientId} relationships={client.relationships} />
          <ClientInvitations invitations={invitations.nodes} />
        </Box>
      </Box>
    </>
  );
}
