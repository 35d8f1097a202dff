import { Alert, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { ImpersonationEndDocument } from '../gql/graphql';
import { useText } from '../i18n/provider';
import { useViewer } from '../provider/access';
import { useBecome } from '../provider/useBecome';

const MINUTE = 60_000;

/** Says all the time that somebody acts from a client's account, until when, and how to stop. */
export function ImpersonationBanner() {
  const viewer = useViewer();
  const text = useText();
  const end = useBecome(ImpersonationEndDocument);
  const minutes = useMinutesUntil(viewer?.impersonation?.endsAt);
  if (!viewer?.impersonation) return null;
  return (
    <Alert
      severity="warning"
      variant="standard"
      role="status"
      sx={{
        mx: -2.5,
        px: 2.5,
        py: 0,
        borderRadius: 0,
        borderBottom: 1,
        borderColor: 'warning.main',
        alignItems: 'center',
        position: 'sticky',
        top: 48,
        zIndex: 5,
      }}
      action={
        <Button color="inherit" size="small" variant="outlined" onClick={() => void end({})}>
          {text('shell.impersonation.end')}
        </Button>
      }
    >
      {text('shell.impersonation.banner', { client: viewer.client?.name, smart_count: minutes })}
    </Alert>
  );
}

function useMinutesUntil(endsAt: string | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, MINUTE / 4);
    return () => clearInterval(timer);
  }, [endsAt]);
  return endsAt ? Math.max(0, Math.ceil((Date.parse(endsAt) - now) / MINUTE)) : 0;
}
