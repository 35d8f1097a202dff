import { Alert, Box, Button, Stack, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useRedirect, useRefresh } from 'react-admin';
import { ConversationReplyDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import type { UploadedFile } from '../../provider/upload';
import { act } from '../../provider/useAct';
import { FileButton } from '../../shared/FileButton';
import { useIdempotencyKey } from '../../shared/idempotency';
import type { ConversationRecord } from './MessageShow';

/** A reply, which the other side gets by mail as well. Ctrl-Enter sends. */
export function ReplyBox({ thread }: { readonly thread: ConversationRecord }) {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const redirect = useRedirect();
  const permitted = usePermitted();
  const keyFor = useIdempotencyKey();
  const [body, setBody] = useState('');
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  if (!permitted('messages.write')) return null;

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!body.trim() || isPending) return;
    setPending(true);
    setRefused(undefined);
    try {
      const input = { body: body.trim(), ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }) };
      const { conversation } = await act(ConversationReplyDocument, {
        ...{ id: thread.id, input },
        idempotencyKey: keyFor(input),
      });
      setBody('');
      setFiles([]);
      if (conversation && conversation.id !== thread.id) {
        notify(text('messages.sentAsNew', { number: conversation.number }), { type: 'info' });
        redirect('show', 'messages', conversation.id);
      } else {
        notify(text('messages.replied'), { type: 'success' });
        refresh();
      }
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
    }
  };

  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
      {refused && (
        <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
          {refused}
        </Alert>
      )}
      <TextField
        label={text('messages.reply')}
        multiline
        minRows={3}
        maxRows={14}
        fullWidth
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
      />
      <Stack direction="row" sx={{ gap: 1.5, mt: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <FileButton files={files} onChange={setFiles} />
        <Button type="submit" variant="contained" loading={isPending} disabled={!body.trim()} sx={{ ml: 'auto' }}>
          {text('messages.send')}
        </Button>
      </Stack>
    </Box>
  );
}
