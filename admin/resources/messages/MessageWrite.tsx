import { Box, Card } from '@mui/material';
import { useState } from 'react';
import { required, SelectInput, TextInput, Title, useRedirect } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ConversationFormChoicesDocument, ConversationOpenDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import type { FormValues } from '../../provider/defineResource';
import type { UploadedFile } from '../../provider/upload';
import { act } from '../../provider/useAct';
import { ActForm } from '../../shared/ActForm';
import { FileButton } from '../../shared/FileButton';
import { useIdempotencyKey } from '../../shared/idempotency';
import { PartnerInput } from '../../shared/PartnerInput';
import { useShippedChoices } from '../../shared/shipped';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';

/** A partner writes to the operator, or staff to a partner. */
export function MessageWrite() {
  const text = useText();
  const redirect = useRedirect();
  const keyFor = useIdempotencyKey();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const asked = useAsk(ConversationFormChoicesDocument, {});
  const departments = useShippedChoices()(asked.data?.departments);
  if (!viewer || !asked.data) return <Waiting on={asked} />;
  const open = async (form: FormValues) => {
    const input = {
      ...(viewer.partner ? {} : { partnerId: String(form.partnerId ?? '') }),
      departmentId: String(form.departmentId),
      subject: String(form.subject),
      body: String(form.body),
      ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }),
    };
    const { conversation } = await act(ConversationOpenDocument, { input, idempotencyKey: keyFor(input) });
    redirect('show', 'messages', conversation?.id);
    return { number: conversation?.number };
  };
  return (
    <Card sx={{ p: 2.5, maxWidth: 820 }}>
      <Title title={text('messages.write')} />
      <ActForm
        record={{
          partnerId: params.get('partnerId'),
          departmentId: departments[0]?.id,
          subject: params.get('subject') ?? '',
        }}
        submit="messages.send"
        done="messages.sent"
        onSubmit={open}
      >
        <Box sx={{ display: 'grid' }}>
          {!viewer.partner && <PartnerInput />}
          <SelectInput
            source="departmentId"
            label="messages.fields.departmentId"
            choices={departments}
            validate={required()}
          />
          <TextInput source="subject" label="messages.fields.subject" validate={required()} />
          <TextInput source="body" label="messages.fields.body" multiline minRows={6} validate={required()} />
        </Box>
        <Box sx={{ mb: 2 }}>
          <FileButton files={files} onChange={setFiles} />
        </Box>
      </ActForm>
    </Card>
  );
}
