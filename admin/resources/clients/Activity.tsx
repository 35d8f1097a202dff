import { Box, Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClientActivityDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { useActionName } from '../audit/names';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

const STEP = 20;
const MOST = 100;

/** What has happened to a client's account, the latest first. */
export function Activity({ clientId }: { readonly clientId: string }) {
  const text = useText();
  const translate = useTranslate();
  const { time } = useFormats();
  const actionName = useActionName();
  const [first, setFirst] = useState(STEP);
  const asked = useAsk(ClientActivityDocument, { clientId, first });
  const { data } = asked;
  if (!data) return <Waiting on={asked} />;
  const { nodes } = data.clientActivity;
  if (nodes.length === 0) return <Typography color="text.secondary">{text('clients.noActivity')}</Typography>;
  return (
    <>
      <List dense disablePadding sx={{ borderLeft: 2, borderColor: 'divider', ml: 1 }}>
        {nodes.map(({ id, at, action, actorKind, by, behind }) => (
          <ListItem key={id} sx={{ pl: 3, position: 'relative' }}>
            <Box
              aria-hidden
              sx={{
                position: 'absolute',
                left: -6,
                width: 10,
                height: 10,
                borderRadius: '50%',
                bgcolor: 'primary.main',
              }}
            />
            <ListItemText
              primary={actionName(action)}
              secondary={[
                by?.name ??
                  (actorKind === 'house'
                    ? text('audit.house')
                    : translate(`orders.side.${actorKind}`, { _: actorKind })),
                behind && text('audit.behind', { person: behind.name }),
                time(at),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </ListItem>
        ))}
      </List>
      {nodes.length === first && first < MOST && (
        <Button onClick={() => setFirst(Math.min(first + STEP, MOST))}>{text('clients.moreActivity')}</Button>
      )}
    </>
  );
}
