import { Alert, Stack } from '@mui/material';
import { useListContext, useRefresh } from 'react-admin';
import {
  InvitationReceivedAcceptDocument,
  InvitationReceivedDeclineDocument,
  type InvitationShownFragment,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';

/** Open invitations that went to the reader's own address, as they come with the list. */
export function Received() {
  const { meta } = useListContext();
  return <ReceivedInvitations invitations={(meta?.invitationsReceived ?? []) as InvitationShownFragment[]} />;
}

/** Each to be accepted or declined here, without the mailed link. */
export function ReceivedInvitations({ invitations }: { readonly invitations: readonly InvitationShownFragment[] }) {
  return (
    <Stack sx={{ gap: 1, mb: 2, '&:empty': { display: 'none' } }}>
      {invitations.map((invitation) => (
        <ReceivedInvitation key={invitation.id} invitation={invitation} />
      ))}
    </Stack>
  );
}

function ReceivedInvitation({ invitation }: { readonly invitation: InvitationShownFragment }) {
  const text = useText();
  const { date } = useFormats();
  const refresh = useRefresh();
  const { id, kind, inviter, message, expiresAt, accessOnly } = invitation;
  const what = kind === 'PARTNER' ? 'asPartner' : accessOnly ? 'accessOnly' : 'asClient';
  return (
    <Alert
      severity="info"
      sx={{
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        '& .MuiAlert-icon': { display: { xs: 'none', md: 'flex' } },
      }}
      action={
        <Stack direction="row" sx={{ gap: 1 }}>
          <ActButton
            text="invitation.decline"
            needs="invitations.answer"
            variant="text"
            document={InvitationReceivedDeclineDocument}
            variables={() => ({ id })}
            explain={text('invitation.declineExplain', { inviter })}
            done="invitations.declined"
            danger
          />
          <ActButton
            text="invitation.accept"
            needs="invitations.answer"
            variant="contained"
            document={InvitationReceivedAcceptDocument}
            variables={() => ({ id })}
            explain={text(`invitation.${what}`, { inviter })}
            done="invitations.accepted"
            onDone={() => refresh()}
          />
        </Stack>
      }
    >
      <strong>{text(kind === 'CLIENT' ? 'invitation.fromPartner' : 'invitation.fromClient', { inviter })}</strong>
      {message && ` “${message}”`} {text('invitations.until', { date: date(expiresAt) })}
    </Alert>
  );
}
