import { Alert, Button } from '@mui/material';
import { Loading, useTranslate } from 'react-admin';

interface WaitingProps {
  readonly on: { readonly error: Error | null; readonly isFetching: boolean; readonly refetch: () => unknown };
}

/** In place of what a page has asked for: that it is under way, or why it did not come and a way to ask again. */
export function Waiting({ on: { error, isFetching, refetch } }: WaitingProps) {
  const translate = useTranslate();
  if (isFetching) return <Loading />;
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
