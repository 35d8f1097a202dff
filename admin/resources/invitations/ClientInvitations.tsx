import { Box, Card, Stack, Typography } from '@mui/material';
import { RecordContextProvider } from 'react-admin';
import { PartnerInviteDocument, type InvitationRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { Status } from '../../shared/StatusChip';
import { InvitationActs } from './cells';
import { invited } from './InviteClient';
import { InviteInputs } from './InviteInputs';

/** The partners that a client has asked to look after its account, and what they said. */
export function ClientInvitations({ invitations }: { readonly invitations: readonly InvitationRowFragment[] }) {
  const text = useText();
  const { date } = useFormats();
  return (
    <Card component="section" sx={{ p: 2, mb: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="subtitle1" component="h2">
          {text('invitations.ofPartners')}
        </Typography>
        <ActButton
          text="invitations.partner.button"
          needs="invitations.invitePartner"
          variant="text"
          document={PartnerInviteDocument}
          explain={text('invitations.partner.explain')}
          variables={(form) => ({ input: invited(form) })}
          done="invitations.invite.done"
          doneValues={({ invitation }) => ({ email: invitation?.email })}
        >
          <InviteInputs />
        </ActButton>
      </Stack>
      {invitations.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text('invitations.noPartners')}
        </Typography>
      )}
      {invitations.map((invitation) => (
        <RecordContextProvider key={invitation.id} value={invitation}>
          <Box sx={{ mb: 1 }}>
            <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {invitation.company || invitation.name || invitation.email}
              </Typography>
              <Status of="invitations.status" value={invitation.status} />
            </Stack>
            <Typography variant="caption" color="text.secondary">
              {[(invitation.company || invitation.name) && invitation.email, date(invitation.sentAt)]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            <InvitationActs />
          </Box>
        </RecordContextProvider>
      ))}
    </Card>
  );
}
