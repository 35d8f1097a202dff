import { Box, Button, Divider, Popover, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useText } from '../i18n/provider';
import { AlertRows, useAlerts } from '../pages/alerts/AlertRows';
import { Waiting } from '../shared/Waiting';

const SHOWN = 8;

interface LatestProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** The latest alerts, below the bell. */
export function LatestAlerts({ anchor, onClose }: LatestProps) {
  const text = useText();
  const { asked, read } = useAlerts({ first: SHOWN, offset: 0, unread: false });
  const nodes = asked.data?.alerts.nodes ?? [];
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': text('alerts.title'), sx: { width: 400, maxWidth: '94vw' } },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
        <Typography variant="subtitle1" component="h2" sx={{ flexGrow: 1 }}>
          {text('alerts.title')}
        </Typography>
        {nodes.some(({ readAt }) => !readAt) && (
          <Button size="small" onClick={() => void read(null)}>
            {text('alerts.readAll')}
          </Button>
        )}
      </Box>
      <Divider />
      <Box sx={{ maxHeight: '60vh', overflowY: 'auto' }}>
        {!asked.data && <Waiting on={asked} />}
        {asked.data && nodes.length === 0 && (
          <Typography color="text.secondary" sx={{ px: 2, py: 3, textAlign: 'center' }}>
            {text('alerts.empty')}
          </Typography>
        )}
        <AlertRows alerts={nodes} onRead={read} onLeave={onClose} />
      </Box>
      <Divider />
      <Button component={Link} to="/alerts" onClick={onClose} fullWidth sx={{ borderRadius: 0, py: 1 }}>
        {text('alerts.all')}
      </Button>
    </Popover>
  );
}
