import Notifications from '@mui/icons-material/NotificationsNoneOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/provider';
import { usePermitted } from '../provider/access';
import { useUnreadAlerts } from '../provider/alerts';

const LatestAlerts = lazy(() => import('./LatestAlerts').then((module) => ({ default: module.LatestAlerts })));

/** What one is told: how many are unread, and the latest of them one click away. */
export function Bell() {
  return usePermitted()('alerts.read') ? <Ringing /> : null;
}

function Ringing() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const text = useText();
  const unread = useUnreadAlerts();
  const label = unread === 0 ? text('alerts.bellNone') : text('alerts.bell', { count: unread });
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Badge badgeContent={unread} max={99} color="error">
            <Notifications fontSize="small" />
          </Badge>
        </IconButton>
      </Tooltip>
      {anchor && (
        <Suspense fallback={null}>
          <LatestAlerts anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
