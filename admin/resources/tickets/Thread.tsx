import { Avatar, Box, Chip, Link, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { Moment } from '../../shared/Texts';
import type { TicketRecord } from './TicketShow';

type Message = TicketRecord['messages'][number];
type Entry = Omit<Message, 'onBehalf'> & { readonly onBehalf?: boolean; readonly isNote: boolean };

const answersClients = (kind: Entry['authorKind']) => kind !== 'CLIENT';

/** The correspondence in order, with the notes of those who may read them in between. */
export function Thread({ ticket }: { readonly ticket: TicketRecord }) {
  const entries: Entry[] = [
    ...ticket.messages.map((message) => ({ ...message, isNote: false })),
    ...(ticket.notes ?? []).map((note) => ({ ...note, isNote: true })),
  ].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
  return <Correspondence entries={entries} isOnRight={answersClients} />;
}

interface CorrespondenceProps {
  readonly entries: readonly Entry[];
  /** Whether one who writes for these stands at the right. */
  readonly isOnRight: (kind: Entry['authorKind']) => boolean;
}

/** What was written, in order; new words come into sight by themselves. */
export function Correspondence({ entries, isOnRight }: CorrespondenceProps) {
  const text = useText();
  const end = useRef<HTMLDivElement>(null);
  const count = entries.length;
  const seen = useRef(count);
  useEffect(() => {
    if (count > seen.current) end.current?.scrollIntoView({ block: 'nearest' });
    seen.current = count;
  }, [count]);
  return (
    <Stack role="log" aria-live="polite" aria-label={text('tickets.conversation')} sx={{ p: 2, gap: 2 }}>
      {entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} answers={isOnRight(entry.authorKind)} />
      ))}
      <div ref={end} />
    </Stack>
  );
}

function EntryCard({ entry, answers }: { readonly entry: Entry; readonly answers: boolean }) {
  const text = useText();
  const { bytes } = useFormats();
  const { authorKind, authorName, isNote, body, createdAt, attachments, onBehalf } = entry;
  const background = isNote ? 'var(--app-note)' : answers ? 'var(--app-active)' : 'background.paper';
  return (
    <Stack direction={answers ? 'row-reverse' : 'row'} sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      <Avatar
        aria-hidden
        sx={{ width: 32, height: 32, fontSize: 14, bgcolor: answers ? 'primary.main' : 'text.secondary' }}
      >
        {authorName.slice(0, 1).toUpperCase()}
      </Avatar>
      <Paper
        variant="outlined"
        component="article"
        sx={{ p: 1.5, maxWidth: '78ch', minWidth: 0, bgcolor: background, borderStyle: isNote ? 'dashed' : 'solid' }}
      >
        <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline', mb: 0.5, flexWrap: 'wrap' }}>
          <Typography variant="subtitle2" component="h3">
            {authorName}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {text(`tickets.author.${authorKind}`)}
            {onBehalf && ` · ${text('tickets.onBehalf')}`} · <Moment value={createdAt} time />
          </Typography>
          {isNote && <Chip size="small" label={text('tickets.note')} />}
        </Stack>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {body}
        </Typography>
        {attachments.length > 0 && (
          <Box component="ul" aria-label={text('tickets.attachments')} sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
            {attachments.map(({ id, name, size, url }) => (
              <li key={id}>
                <Link href={url} download={name} variant="body2">
                  {name}
                </Link>{' '}
                <Typography component="span" variant="caption" color="text.secondary">
                  {bytes(size)}
                </Typography>
              </li>
            ))}
          </Box>
        )}
      </Paper>
    </Stack>
  );
}
