import { Alert, Box, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { DateTimeInput, EditButton, useLocale, useRecordContext, type RaRecord } from 'react-admin';
import {
  AnnouncementPublishDocument,
  AnnouncementReadDocument,
  AnnouncementWithdrawDocument,
  type AnnouncementQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { useCountDown } from '../../provider/menuCounts';
import { act } from '../../provider/useAct';
import { ActButton } from '../../shared/ActButton';
import { Audience } from '../../shared/AudienceInput';
import { useFormats } from '../../shared/format';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';

type Record = NonNullable<AnnouncementQuery['announcement']> & RaRecord;

export function AnnouncementShow() {
  return (
    <ShowPage title={({ text }) => text.title} summary={<Summary />} actions={<Acts />}>
      <Words />
    </ShowPage>
  );
}

const instant = (value: unknown) => (value ? new Date(String(value)).toISOString() : undefined);

function Acts() {
  const record = useRecordContext<Record>();
  const text = useText();
  const permitted = usePermitted();
  if (!record || !permitted('announcements.manage')) return null;
  const { id, status } = record;
  return (
    <>
      <EditButton />
      {status === 'PUBLISHED' ? (
        <ActButton
          text="announcements.withdraw"
          needs="announcements.manage"
          document={AnnouncementWithdrawDocument}
          variables={() => ({ id })}
          explain={text('announcements.withdrawExplain')}
          done="announcements.withdrawn"
        />
      ) : (
        <ActButton
          text="announcements.publish"
          needs="announcements.manage"
          variant="contained"
          document={AnnouncementPublishDocument}
          variables={({ from, until }) => ({ id, input: { from: instant(from), until: instant(until) } })}
          explain={text('announcements.publishExplain')}
          done="announcements.published"
        >
          <DateTimeInput source="from" label="announcements.fields.from" />
          <DateTimeInput source="until" label="announcements.fields.until" />
        </ActButton>
      )}
    </>
  );
}

/** For staff every language; a partner reads its own, and has read it then. */
function Words() {
  const record = useRecordContext<Record>();
  const text = useText();
  const locale = useLocale();
  const { language } = useFormats();
  useReading(record);
  if (!record) return null;
  const texts = record.texts ?? [record.text];
  return (
    <Stack component="article" sx={{ p: { xs: 2, sm: 3 }, gap: 4 }}>
      {texts.map(({ language: code, title, body }) => (
        <Box key={code} lang={code}>
          <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
            {title}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>{body}</Typography>
          {(texts.length > 1 || code !== locale) && (
            <Typography variant="body2" color="text.secondary" lang={locale} sx={{ mt: 1 }}>
              {text('announcements.inLanguage', { language: language(code) })}
            </Typography>
          )}
        </Box>
      ))}
    </Stack>
  );
}

function useReading(record: Record | undefined): void {
  const permitted = usePermitted();
  const countDown = useCountDown();
  const unread = record && !record.read && permitted('announcements.note') ? record.id : undefined;
  useEffect(() => {
    // What is not noted now is still new at the next visit.
    if (unread)
      void act(AnnouncementReadDocument, { id: unread }).then(
        () => countDown('announcements'),
        () => {},
      );
  }, [unread, countDown]);
}

function Summary() {
  const record = useRecordContext<Record>();
  const text = useText();
  const { number, time } = useFormats();
  if (!record) return null;
  const { status, reach, publishFrom, publishUntil, createdBy } = record;
  if (!reach)
    return (
      <Facts
        title={text('announcements.details')}
        rows={[[text('announcements.fields.publishFrom'), time(publishFrom)]]}
      />
    );
  const expired = status === 'PUBLISHED' && publishUntil && Date.parse(publishUntil) <= Date.now();
  return (
    <>
      {expired && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {text('announcements.fields.until')}: {time(publishUntil)}
        </Alert>
      )}
      <Facts
        title={text('announcements.details')}
        rows={[
          [text('fields.status'), <Status key="status" of="announcements.status" value={status} />],
          [text('announcements.fields.audience'), <Audience key="audience" parts={record.audience} />],
          [text('announcements.fields.publishFrom'), status === 'DRAFT' ? '–' : time(publishFrom)],
          [text('announcements.fields.publishUntil'), time(publishUntil)],
          [text('announcements.fields.createdBy'), createdBy?.name],
        ]}
      />
      <Facts
        title={text('announcements.reach')}
        rows={[
          [text('announcements.people'), number(reach.people)],
          [
            text('announcements.partners'),
            text('announcements.partnersOf', { count: number(reach.partners), meant: number(reach.meant) }),
          ],
        ]}
      />
    </>
  );
}
