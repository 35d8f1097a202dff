import { Box, Link, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { MailQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';

type MailRecord = MailQuery['mails']['nodes'][number] & RaRecord;

export function MailShow() {
  return (
    <ShowPage title={({ subject }) => subject} summary={<Summary />}>
      <Letter />
    </ShowPage>
  );
}

/** The mail as plain text, its links ready to be followed. */
function Letter() {
  const mail = useRecordContext<MailRecord>();
  if (!mail) return null;
  return (
    <Box sx={{ p: 2.5 }} lang={mail.language}>
      <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
        {mail.subject}
      </Typography>
      <Typography component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {mail.text.split(/(https?:\/\/\S+)/).map((part, index) =>
          index % 2 ? (
            <Link key={index} href={part} underline="always">
              {part}
            </Link>
          ) : (
            <Fragment key={index}>{part}</Fragment>
          ),
        )}
      </Typography>
    </Box>
  );
}

function Summary() {
  const mail = useRecordContext<MailRecord>();
  const text = useText();
  const { time, language } = useFormats();
  if (!mail) return null;
  return (
    <Facts
      title={text('mails.letter')}
      action={<Status of="mails.status" value={mail.status} />}
      rows={[
        [text('mails.fields.to'), mail.to],
        [text('fields.language'), language(mail.language)],
        [text('mails.fields.createdAt'), time(mail.createdAt)],
        [text('mails.fields.sentAt'), mail.sentAt ? time(mail.sentAt) : null],
      ]}
    />
  );
}
