import { Alert, Box, Button, FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useRedirect, useRefresh } from 'react-admin';
import { TicketNoteDocument, TicketReplyDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import type { UploadedFile } from '../../provider/upload';
import { act } from '../../provider/useAct';
import { FileButton } from '../../shared/FileButton';
import { useIdempotencyKey } from '../../shared/idempotency';
import type { TicketRecord } from './TicketShow';

const ENDED: readonly TicketRecord['status'][] = ['MERGED', 'SPAM'];

/** A reply that all sides read, or a note that the client never sees. Ctrl-Enter sends. */
export function ReplyBox({ ticket }: { readonly ticket: TicketRecord }) {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const redirect = useRedirect();
  const permitted = usePermitted();
  const keyFor = useIdempotencyKey();
  const [body, setBody] = useState('');
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [asNote, setAsNote] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [isPending, setPending] = useState(false);
  if (!permitted('tickets.reply') || ENDED.includes(ticket.status)) return null;

  const send = async () => {
    const input = { body: body.trim(), ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }) };
    if (asNote) {
      await act(TicketNoteDocument, { id: ticket.id, input });
      notify(text('tickets.noted'), { type: 'success' });
      return;
    }
    const { ticket: answered } = await act(TicketReplyDocument, {
      id: ticket.id,
      input,
      idempotencyKey: keyFor(input),
    });
    if (answered && answered.id !== ticket.id) {
      notify(text('tickets.sentAsNew', { number: answered.number }), { type: 'info' });
      redirect('show', 'tickets', answered.id);
    } else notify(text('tickets.sent'), { type: 'success' });
  };
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!body.trim() || isPending) return;
    setPending(true);
    setRefused(undefined);
    try {
      await send();
      setBody('');
      setFiles([]);
      refresh();
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
    }
  };

  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      sx={{ p: 2, borderTop: 1, borderColor: 'divider', bgcolor: asNote ? 'var(--app-note)' : undefined }}
    >
      {refused && (
        <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
          {refused}
        </Alert>
      )}
      <TextField
        label={text(asNote ? 'tickets.note' : 'tickets.reply')}
        helperText={asNote ? text('tickets.noteHelp') : undefined}
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
        {permitted('tickets.note') && (
          <FormControlLabel
            control={<Switch size="small" checked={asNote} onChange={(_, checked) => setAsNote(checked)} />}
            label={text('tickets.note')}
          />
        )}
        <Button type="submit" variant="contained" loading={isPending} disabled={!body.trim()} sx={{ ml: 'auto' }}>
          {text(asNote ? 'tickets.saveNote' : 'tickets.send')}
        </Button>
      </Stack>
    </Box>
  );
}
