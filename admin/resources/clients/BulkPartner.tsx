import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { HttpError, RadioButtonGroupInput, required, useListContext, useNotify, useRefresh } from 'react-admin';
import { RelationshipStartDocument, type RelationshipKind } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { refusalIn } from '../../provider/client';
import type { FormValues } from '../../provider/defineResource';
import { act } from '../../provider/useAct';
import { useChoices } from '../../shared/choices';
import { FormDialog } from '../../shared/FormDialog';
import { RELATIONSHIP_KINDS } from './form';
import { PartnerInput } from '../../shared/PartnerInput';

/** Gives all ticked clients a partner. Each is asked for by itself: what one refuses stops no other, and is said. */
export function BulkPartner() {
  const text = useText();
  const permitted = usePermitted();
  const notify = useNotify();
  const refresh = useRefresh();
  const { selectedIds, data, onSelect } = useListContext<{ id: string; name: string }>();
  const kinds = useChoices(RELATIONSHIP_KINDS, 'clients.relationship');
  const [open, setOpen] = useState(false);
  if (!permitted('relationships.start')) return null;

  const run = async ({ partnerId, kind }: FormValues) => {
    const refused: { id: string; why: string }[] = [];
    for (const id of selectedIds.map(String)) {
      const input = { clientId: id, partnerId: String(partnerId), kind: kind as RelationshipKind };
      await act(RelationshipStartDocument, { input }).catch((error: unknown) => {
        if (!refusalIn(error)) throw error;
        const name = data?.find((client) => client.id === id)?.name ?? id;
        refused.push({ id, why: `${name}: ${(error as Error).message}` });
      });
    }
    const done = selectedIds.length - refused.length;
    if (done > 0) notify(text('clients.bulkStarted', { smart_count: done }), { type: 'success' });
    onSelect(refused.map(({ id }) => id));
    refresh();
    if (refused.length > 0) throw new HttpError(refused.map(({ why }) => why).join('\n'), 422);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {text('people.start')}
      </Button>
      {open && (
        <FormDialog
          title={text('people.start')}
          submit={text('people.start')}
          defaults={{ kind: 'SERVICING' }}
          onClose={() => setOpen(false)}
          onSubmit={run}
        >
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {text('clients.bulkExplain', { smart_count: selectedIds.length })}
          </Typography>
          <PartnerInput />
          <RadioButtonGroupInput source="kind" label="fields.kind" choices={kinds} row={false} validate={required()} />
        </FormDialog>
      )}
    </>
  );
}
