import { Box, Chip, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { ClientRewardsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';

/** Whether what a client pays is rewarded, and why or why not. */
export function Eligibility({ withReason = false }: { readonly withReason?: boolean; readonly label?: string }) {
  const client = useRecordContext<ClientRewardsFragment>();
  const text = useText();
  if (!client) return null;
  const standing = standingOf(client);
  if (!standing) return withReason ? <>–</> : null;
  const { name, reason } = standing;
  return (
    <Box sx={{ minWidth: 120, maxWidth: 260 }}>
      <Chip
        size="small"
        variant="outlined"
        color={name === 'eligible' ? 'success' : 'default'}
        label={text(`clients.rewards.${name}`)}
      />
      {withReason && reason && (
        <Typography variant="body2" color="text.secondary" title={text(`attributions.reason.${reason}`)}>
          {text(`attributions.brief.${reason}`)}
        </Typography>
      )}
    </Box>
  );
}

/** As its attribution says; where there is none, as its invitation was answered. */
function standingOf({ relationships, invitation }: ClientRewardsFragment) {
  const attribution = relationships.find((each) => each.attribution)?.attribution;
  if (attribution)
    return { name: attribution.eligible ? 'eligible' : 'notEligible', reason: attribution.reason } as const;
  if (relationships.length === 0) return null;
  return invitation?.reason
    ? ({ name: 'notEligible', reason: invitation.reason } as const)
    : ({ name: 'accessOnly', reason: null } as const);
}
