import Circle from '@mui/icons-material/Circle';
import DoneAll from '@mui/icons-material/DoneAll';
import { Box, IconButton, Link as MuiLink, List, ListItem, Tooltip, Typography } from '@mui/material';
import { useLocale, useNotify } from 'react-admin';
import { Link } from 'react-router';
import { AlertsDocument, AlertsReadDocument, type AlertsQuery } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { useReadUnread } from '../../provider/alerts';
import { act } from '../../provider/useAct';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/useAsk';

type Alert = AlertsQuery['alerts']['nodes'][number];

interface Page {
  readonly first: number;
  readonly offset: number;
  readonly unread: boolean;
}

/** A page of one's alerts, and how some (or with null, all) of them are marked as read. */
export function useAlerts(page: Page) {
  const asked = useAsk(AlertsDocument, { ...page, language: useLocale() }, { keep: true });
  const count = useReadUnread();
  const notify = useNotify();
  const read = async (ids: readonly string[] | null) => {
    try {
      await act(AlertsReadDocument, { ids: ids ? [...ids] : null });
      count();
      await asked.refetch();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  return { asked, read };
}

interface RowsProps {
  readonly alerts: readonly Alert[];
  readonly onRead: (ids: readonly string[]) => Promise<void>;
  /** Called when somebody goes where an alert leads. */
  readonly onLeave?: () => void;
}

export function AlertRows({ alerts, onRead, onLeave }: RowsProps) {
  return (
    <List disablePadding>
      {alerts.map((alert) => (
        <Row key={alert.id} alert={alert} onRead={onRead} onLeave={onLeave} />
      ))}
    </List>
  );
}

function Row({ alert, onRead, onLeave }: Omit<RowsProps, 'alerts'> & { readonly alert: Alert }) {
  const text = useText();
  const { ago, time } = useFormats();
  const { id, event, title, path, createdAt, readAt } = alert;
  const go = () => {
    if (!readAt) void onRead([id]);
    onLeave?.();
  };
  return (
    <ListItem divider alignItems="flex-start" sx={{ gap: 1.25, py: 1, px: 2 }}>
      <Circle
        titleAccess={readAt ? undefined : text('alerts.unread')}
        sx={{ fontSize: 9, mt: '7px', flexShrink: 0, color: 'primary.main', visibility: readAt ? 'hidden' : 'visible' }}
      />
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: readAt ? 400 : 600, overflowWrap: 'anywhere' }}>
          {path ? (
            <MuiLink component={Link} to={path} onClick={go} underline="hover" color="text.primary">
              {title}
            </MuiLink>
          ) : (
            title
          )}
        </Typography>
        <Typography variant="caption" component="p" color="text.secondary">
          {text(`alerts.events.${event}` as TextKey)} ·{' '}
          <time dateTime={createdAt} title={time(createdAt)}>
            {ago(createdAt)}
          </time>
        </Typography>
      </Box>
      {!readAt && (
        <Tooltip title={text('alerts.read')}>
          <IconButton size="small" aria-label={text('alerts.readOne', { title })} onClick={() => void onRead([id])}>
            <DoneAll fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </ListItem>
  );
}
