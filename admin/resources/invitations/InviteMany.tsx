import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';

const ManyDialog = lazy(() => import('./ManyDialog').then((module) => ({ default: module.ManyDialog })));

/** Invites the clients of a table. */
export function InviteMany() {
  const text = useText();
  const permitted = usePermitted();
  const blocked = (useViewer()?.termsToAccept.length ?? 0) > 0;
  const [open, setOpen] = useState(false);
  if (!permitted('invitations.inviteClient')) return null;
  return (
    <>
      <Button size="small" variant="outlined" disabled={blocked} onClick={() => setOpen(true)}>
        {text('invitations.many.button')}
      </Button>
      {open && (
        <Suspense>
          <ManyDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
