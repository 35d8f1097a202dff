import { Box, Card } from '@mui/material';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, SelectInput, TextInput, Title, useRedirect } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { TicketFormChoicesDocument, TicketOpenDocument, type TicketPriority } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import type { UploadedFile } from '../../provider/upload';
import { act } from '../../provider/useAct';
import { ActForm } from '../../shared/ActForm';
import { useChoices } from '../../shared/choices';
import { FileButton } from '../../shared/FileButton';
import { useIdempotencyKey } from '../../shared/idempotency';
import { useShippedChoices } from '../../shared/shipped';
import { useAsk } from '../../shared/useAsk';
import { PRIORITIES } from './priorities';

const SHORTEST = 2;

/** A client asks, or somebody writes to a client first. */
export function TicketOpen() {
  const text = useText();
  const redirect = useRedirect();
  const keyFor = useIdempotencyKey();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  if (!viewer) return null;
  const ownClient = viewer.client?.id;
  const open = async (form: FormValues) => {
    const input = {
      clientId: ownClient ?? String(form.clientId),
      departmentId: String(form.departmentId),
      subject: String(form.subject),
      body: String(form.body),
      priority: form.priority as TicketPriority,
      ...(form.subscriptionId ? { subscriptionId: String(form.subscriptionId) } : {}),
      ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }),
    };
    const { ticket } = await act(TicketOpenDocument, { input, idempotencyKey: keyFor(input) });
    redirect('show', 'tickets', ticket?.id);
    return { number: ticket?.number };
  };
  return (
    <Card sx={{ p: 2.5, maxWidth: 820 }}>
      <Title title={text('tickets.open')} />
      <ActForm
        record={{ clientId: ownClient ?? params.get('clientId'), priority: 'MEDIUM' }}
        submit="tickets.send"
        done="tickets.opened"
        onSubmit={open}
      >
        <Inputs ownClient={ownClient} />
        <Box sx={{ mb: 2 }}>
          <FileButton files={files} onChange={setFiles} />
        </Box>
      </ActForm>
    </Card>
  );
}

function Inputs({ ownClient }: { readonly ownClient: string | undefined }) {
  const chosen: unknown = useWatch({ name: 'clientId' });
  const clientId = ownClient ?? String(chosen ?? '');
  // The choices stay while those of another client are on the way: a list somebody has opened must not empty.
  const { data } = useAsk(TicketFormChoicesDocument, { clientId, hasClient: clientId !== '' }, { keep: true });
  const priorities = useChoices(PRIORITIES, 'tickets.priority');
  const departments = useShippedChoices();
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {!ownClient && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <ReferenceInput
            source="clientId"
            reference="clients"
            enableGetChoices={({ q }: { q?: string }) => (q?.length ?? 0) >= SHORTEST}
          >
            <AutocompleteInput
              label="fields.client"
              optionText="name"
              filterToQuery={(q: string) => ({ q })}
              validate={required()}
              noOptionsText="orders.place.typeClient"
            />
          </ReferenceInput>
        </Box>
      )}
      <SelectInput
        source="departmentId"
        label="tickets.fields.department"
        choices={departments(data?.departments)}
        disabled={!data}
        validate={required()}
      />
      <SelectInput source="priority" label="tickets.fields.priority" choices={priorities} validate={required()} />
      <SelectInput
        source="subscriptionId"
        label="tickets.fields.subscriptionId"
        choices={[...(data?.subscriptions?.nodes ?? [])]}
        disabled={!data}
        emptyText="tickets.noSubscription"
        sx={{ gridColumn: '1 / -1' }}
      />
      <TextInput source="subject" label="tickets.fields.subject" validate={required()} sx={{ gridColumn: '1 / -1' }} />
      <TextInput
        source="body"
        label="tickets.fields.body"
        multiline
        minRows={6}
        validate={required()}
        sx={{ gridColumn: '1 / -1' }}
      />
    </Box>
  );
}
