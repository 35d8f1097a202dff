import { Button, Stack } from '@mui/material';
import { useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import { useText } from '../../i18n/provider';
import { RunPayouts } from './RunPayouts';

/** From payouts to the batches they go to the bank in, and back; and the run that makes them. */
export function PayoutKinds() {
  const text = useText();
  const current = useResourceContext();
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <Stack component="nav" direction="row" aria-label={text('payouts.menu')} sx={{ gap: 0.5 }}>
        {(['payouts', 'payoutBatches'] as const).map((resource) => (
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
      <RunPayouts />
    </Stack>
  );
}
