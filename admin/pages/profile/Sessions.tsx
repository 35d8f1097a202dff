import { Chip, List, ListItem, ListItemText } from '@mui/material';
import { SessionRevokeDocument, type ProfileQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';

/** The browsers this person is signed in with. */
export function Sessions({ sessions }: { readonly sessions: ProfileQuery['sessions'] }) {
  const text = useText();
  const { ago } = useFormats();
  return (
    <List dense disablePadding>
      {sessions.map(({ id, current, lastSeenAt, ip, userAgent }) => (
        <ListItem
          key={id}
          disableGutters
          divider
          secondaryAction={
            current ? (
              <Chip size="small" color="success" variant="outlined" label={text('profile.thisOne')} />
            ) : (
              <ActButton
                text="profile.revoke"
                needs="account.update"
                variant="text"
                document={SessionRevokeDocument}
                variables={() => ({ id })}
                done="profile.revoked"
              />
            )
          }
        >
          <ListItemText
            primary={browserName(userAgent)}
            secondary={[plainAddress(ip), text('profile.lastSeen', { when: ago(lastSeenAt) })]
              .filter(Boolean)
              .join(' · ')}
            sx={{ pr: 12 }}
          />
        </ListItem>
      ))}
    </List>
  );
}

/** An IPv4 address that came over IPv6, as people know it. */
const plainAddress = (ip: string | null | undefined) => ip?.replace(/^::ffff:(?=\d+\.)/, '');

const BROWSERS = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'];
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'Mac OS X', 'Linux'];

/** “Chrome · Linux” out of what the browser calls itself. */
function browserName(userAgent: string | null | undefined): string {
  const named = (names: readonly string[]) => names.find((name) => userAgent?.includes(name));
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(' · ') || (userAgent ?? '–');
}
