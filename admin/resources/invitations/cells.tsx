import { Box, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { InvitationResendDocument, InvitationWithdrawDocument, type InvitationRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';

/** Who was invited: the client it became, or the address. */
export function InvitedClient() {
  const invitation = useRecordContext<InvitationRowFragment>();
  if (!invitation) return null;
  const { client, email, name, kind } = invitation;
  const became = kind === 'CLIENT' ? client : null;
  return (
    <Box>
      {became ? (
        <LinkTo resource="clients" id={became.id}>
          {became.name}
        </LinkTo>
      ) : (
        name || email
      )}
      {(became ?? name) && (
        <Typography variant="body2" color="text.secondary">
          {email}
        </Typography>
      )}
    </Box>
  );
}

/** Who has invited: a partner its client, or a client its partner. */
export function Sender() {
  const invitation = useRecordContext<InvitationRowFragment>();
  const text = useText();
  if (!invitation) return null;
  const { kind, partner, client } = invitation;
  return (
    <Box>
      {(kind === 'CLIENT' ? partner : client)?.name ?? '–'}
      <Typography variant="body2" color="text.secondary">
        {text(kind === 'CLIENT' ? 'invitations.kind.PARTNER' : 'invitations.kind.CLIENT')}
      </Typography>
    </Box>
  );
}

/** What the partner got by it and why; until when it waits, before that. */
export function Outcome() {
  const invitation = useRecordContext<InvitationRowFragment>();
  const text = useText();
  const { date } = useFormats();
  if (!invitation) return null;
  const { status, outcome, reason, expiresAt, decidedAt, accessOnly } = invitation;
  if (status === 'ACCEPTED' && outcome)
    return (
      <Box sx={{ maxWidth: 320 }}>
        {text(`invitations.outcome.${outcome}`)}
        {reason && (
          <Typography variant="body2" color="text.secondary">
            {text(`attributions.brief.${reason}`)}
          </Typography>
        )}
      </Box>
    );
  if (status !== 'PENDING') return <>{decidedAt ? text('invitations.decidedOn', { date: date(decidedAt) }) : '–'}</>;
  return (
    <Box>
      {text('invitations.until', { date: date(expiresAt) })}
      {accessOnly && (
        <Typography variant="body2" color="text.secondary">
          {text('invitations.outcome.ACCESS')}
        </Typography>
      )}
    </Box>
  );
}

/** One that waits is sent again or taken back; one that has expired is sent again. */
export function InvitationActs() {
  const invitation = useRecordContext<InvitationRowFragment>();
  const text = useText();
  if (!invitation) return null;
  const { id, status, email } = invitation;
  const open = status === 'PENDING';
  if (!open && status !== 'EXPIRED') return null;
  return (
    <Stack
      direction={{ xs: 'column', xl: 'row' }}
      sx={{ justifyContent: 'flex-end', alignItems: 'flex-end', whiteSpace: 'nowrap' }}
    >
      <ActButton
        text="invitations.resend.button"
        needs="invitations.manage"
        variant="text"
        document={InvitationResendDocument}
        variables={() => ({ id })}
        explain={text(open ? 'invitations.resend.explain' : 'invitations.resend.anew', { email })}
        done="invitations.resend.done"
      />
      {open && (
        <ActButton
          text="invitations.withdraw.button"
          needs="invitations.manage"
          variant="text"
          document={InvitationWithdrawDocument}
          variables={() => ({ id })}
          explain={text('invitations.withdraw.explain', { email })}
          done="invitations.withdraw.done"
          danger
        />
      )}
    </Stack>
  );
}
