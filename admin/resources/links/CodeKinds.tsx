import { Button, Stack } from '@mui/material';
import { useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import { useText } from '../../i18n/provider';

/** From links to coupons, and back. */
export function CodeKinds() {
  const text = useText();
  const current = useResourceContext();
  return (
    <Stack component="nav" direction="row" aria-label={text('links.menu')} sx={{ gap: 0.5 }}>
      {(['links', 'coupons'] as const).map((resource) => (
        <Button
          key={resource}
          component={Link}
          to={`/${resource}`}
          size="small"
          variant={resource === current ? 'contained' : 'text'}
          disableElevation
          aria-current={resource === current ? 'page' : undefined}
        >
          {text(`${resource}.name`, { smart_count: 2 })}
        </Button>
      ))}
    </Stack>
  );
}
