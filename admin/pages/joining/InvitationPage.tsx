import { Alert, Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { InvitationOfDocument, type InvitationShownFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { Answer } from './Answer';

/** Where the mailed link of an invitation leads: what it is about, and an answer while it is open. */
export function InvitationPage() {
  const { token = '' } = useParams();
  const text = useText();
  const asked = useAsk(InvitationOfDocument, { token });
  const [answered, setAnswered] = useState<InvitationShownFragment>();
  if (!asked.data) return <Waiting on={asked} />;
  const invitation = answered ?? asked.data.invitation;
  if (!invitation)
    return (
      <Stack sx={{ gap: 2 }}>
        <Typography variant="h5" component="h1">
          {text('invitation.title')}
        </Typography>
        <Alert severity="error">{text('invitation.unknown')}</Alert>
        <ToPortal />
      </Stack>
    );
  const { kind, status, inviter } = invitation;
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="h5" component="h1">
        {text(kind === 'CLIENT' ? 'invitation.fromPartner' : 'invitation.fromClient', { inviter })}
      </Typography>
      {status === 'PENDING' ? (
        <>
          <About invitation={invitation} />
          <Answer invitation={invitation} token={token} onAnswered={setAnswered} />
        </>
      ) : (
        <Closed invitation={invitation} isNews={answered !== undefined} />
      )}
    </Stack>
  );
}

function About({ invitation }: { readonly invitation: InvitationShownFragment }) {
  const text = useText();
  const { date } = useFormats();
  const { kind, inviter, message, email, expiresAt, accessOnly } = invitation;
  const what = kind === 'PARTNER' ? 'asPartner' : accessOnly ? 'accessOnly' : 'asClient';
  return (
    <>
      <Typography>{text(`invitation.${what}`, { inviter })}</Typography>
      {message && (
        <Box component="blockquote" sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}>
          {message}
        </Box>
      )}
      <Typography variant="body2" color="text.secondary">
        {text('invitation.sentTo', { email, date: date(expiresAt) })}
      </Typography>
    </>
  );
}

/** What became of it: of one's own answer just now, or before. */
function Closed({ invitation, isNews }: { readonly invitation: InvitationShownFragment; readonly isNews: boolean }) {
  const text = useText();
  const { date } = useFormats();
  const { status, inviter, kind, expiresAt } = invitation;
  const facts = { inviter, date: date(expiresAt) };
  const accepted = kind === 'CLIENT' ? 'invitation.acceptedNow' : 'invitation.partnerAcceptedNow';
  const said = {
    ACCEPTED: isNews ? text(accepted, facts) : text('invitation.accepted'),
    DECLINED: isNews ? text('invitation.declinedNow', facts) : text('invitation.declined'),
    EXPIRED: text('invitation.expired', facts),
    WITHDRAWN: text('invitation.withdrawn', facts),
    PENDING: '',
  }[status];
  return (
    <>
      <Alert severity={isNews && status === 'ACCEPTED' ? 'success' : 'info'} role="status">
        {said}
      </Alert>
      <ToPortal />
    </>
  );
}

const ToPortal = () => {
  const text = useText();
  return (
    <MuiLink component={Link} to="/" variant="body2" sx={{ alignSelf: 'flex-start' }}>
      {text('invitation.toPortal')}
    </MuiLink>
  );
};
