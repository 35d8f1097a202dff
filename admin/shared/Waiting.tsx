import { Alert, Button } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { Loading, useTranslate } from 'react-admin';

interface WaitingProps {
  readonly on: Pick<UseQueryResult, 'error' | 'fetchStatus' | 'refetch'>;
}

/** In place of what a page has asked for: that it is under way, or why it did not come and a way to ask again. */
export function Waiting({ on: { error, fetchStatus, refetch } }: WaitingProps) {
  const translate = useTranslate();
  if (fetchStatus === 'fetching') return <Loading />;
  return (
    <Alert
      severity={error ? 'error' : 'info'}
      role="alert"
      sx={{ alignItems: 'center' }}
      action={
        <Button color="inherit" size="small" onClick={() => void refetch()}>
          {translate('ra.action.refresh')}
        </Button>
      }
    >
      {error ? error.message : translate('ra.message.not_found')}
    </Alert>
  );
}
