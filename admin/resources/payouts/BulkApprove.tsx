import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useRefresh } from 'react-admin';
import { PayoutsApproveDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { act } from '../../provider/useAct';
import { FormDialog } from '../../shared/FormDialog';

/** Approves the payouts that are ticked, all or none: the server says which of them the reader may not. */
export function BulkApprove() {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const { selectedIds, onUnselectItems } = useListContext();
  const [open, setOpen] = useState(false);
  const title = text('payouts.approve.many', { smart_count: selectedIds.length });
  const approve = async () => {
    const { payouts } = await act(PayoutsApproveDocument, { ids: selectedIds.map(String) });
    onUnselectItems();
    notify(text('payouts.approve.manyDone', { smart_count: payouts?.length ?? 0 }), { type: 'success' });
    refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {text('payouts.approve.button')}
      </Button>
      {open && (
        <FormDialog title={title} submit={title} onClose={() => setOpen(false)} onSubmit={approve}>
          <Typography color="text.secondary">{text('payouts.approve.explain')}</Typography>
        </FormDialog>
      )}
    </>
  );
}
