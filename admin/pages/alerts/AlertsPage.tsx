import { Box, Button, Card, FormControlLabel, Link as MuiLink, Switch } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/provider';
import { Guarded } from '../../shared/Guarded';
import { ListEmpty } from '../../shared/ListEmpty';
import { Pages } from '../../shared/Pages';
import { Waiting } from '../../shared/Waiting';
import { AlertRows, useAlerts } from './AlertRows';

const PER_PAGE = 25;

/** Everything one was told in the last 90 days. */
export function AlertsPage() {
  return (
    <Guarded needs="alerts.read" title="alerts.title">
      <Told />
    </Guarded>
  );
}

function Told() {
  const text = useText();
  const [page, setPage] = useState(0);
  const [unread, setUnread] = useState(false);
  const { asked, read } = useAlerts({ first: PER_PAGE, offset: page * PER_PAGE, unread });
  if (!asked.data) return <Waiting on={asked} />;
  const { nodes, totalCount } = asked.data.alerts;
  const only = (chosen: boolean) => {
    setUnread(chosen);
    setPage(0);
  };
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <FormControlLabel
          sx={{ ml: 0, gap: 0.5 }}
          control={<Switch size="small" checked={unread} onChange={(_event, chosen) => only(chosen)} />}
          label={text('alerts.onlyUnread')}
        />
        <Box sx={{ flexGrow: 1 }} />
        <MuiLink component={Link} to="/profile" variant="body2">
          {text('alerts.choose')}
        </MuiLink>
        <Button variant="outlined" size="small" onClick={() => void read(null)}>
          {text('alerts.readAll')}
        </Button>
      </Box>
      <Card sx={{ minWidth: 0 }}>
        {nodes.length === 0 ? (
          <ListEmpty text={unread ? 'alerts.nothingUnread' : 'alerts.empty'} />
        ) : (
          <AlertRows alerts={nodes} onRead={read} />
        )}
      </Card>
      <Pages page={page} perPage={PER_PAGE} total={totalCount ?? 0} onPage={setPage} />
    </Box>
  );
}
