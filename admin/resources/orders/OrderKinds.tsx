import { Button, Stack } from '@mui/material';
import { useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';

const KINDS: readonly { readonly resource: string; readonly text: TextKey }[] = [
  { resource: 'orders', text: 'orders.all' },
  { resource: 'services', text: 'shell.menu.services' },
  { resource: 'addons', text: 'shell.menu.addons' },
  { resource: 'domains', text: 'shell.menu.domains' },
];

/** From orders to what has become of them, and back. A client has each in the menu. */
export function OrderKinds() {
  const text = useText();
  const permitted = usePermitted();
  const viewer = useViewer();
  const current = useResourceContext();
  if (!viewer || viewer.client || !permitted('subscriptions.read')) return null;
  return (
    <Stack component="nav" direction="row" aria-label={text('shell.menu.orders')} sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      {KINDS.map(({ resource, text: key }) => (
        <Button
          key={resource}
          component={Link}
          to={`/${resource}`}
          size="small"
          variant={resource === current ? 'contained' : 'text'}
          disableElevation
          aria-current={resource === current ? 'page' : undefined}
        >
          {text(key)}
        </Button>
      ))}
    </Stack>
  );
}
