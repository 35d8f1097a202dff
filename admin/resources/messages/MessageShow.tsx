import { Alert, Box, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { SelectInput, useRecordContext, type RaRecord } from 'react-admin';
import {
  AssigneesDocument,
  ConversationAssignDocument,
  ConversationCloseDocument,
  ConversationReadDocument,
  ConversationReopenDocument,
  type ConversationQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';
import { useCountDown } from '../../provider/menuCounts';
import { act } from '../../provider/useAct';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { useShippedName } from '../../shared/shipped';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { useAsk } from '../../shared/useAsk';
import { Correspondence } from '../tickets/Thread';
import { ReplyBox } from './ReplyBox';
import { useMessageLive } from './useMessagesLive';

export type ConversationRecord = NonNullable<ConversationQuery['conversation']> & RaRecord;

export function MessageShow() {
  return (
    <ShowPage title={({ number, subject }) => `${number} · ${subject}`} summary={<Summary />} actions={<Acts />}>
      <Thread />
    </ShowPage>
  );
}

function Thread() {
  const thread = useRecordContext<ConversationRecord>();
  const text = useText();
  const ours = useViewer()?.partner ? 'PARTNER' : 'STAFF';
  useMessageLive(thread?.id);
  useReading(thread);
  if (!thread) return null;
  const { subject, status, follows, messages } = thread;
  return (
    <Box>
      <Stack
        direction="row"
        sx={{ p: 2, gap: 1, alignItems: 'center', borderBottom: 1, borderColor: 'divider', flexWrap: 'wrap' }}
      >
        <Typography variant="h6" component="h2" sx={{ flex: 1, minWidth: 200 }}>
          {subject}
        </Typography>
        <Status of="messages.status" value={status} />
      </Stack>
      {follows && (
        <Alert severity="info" square>
          <LinkTo resource="messages" id={follows.id}>
            {text('messages.follows', { number: follows.number })}
          </LinkTo>
        </Alert>
      )}
      <Correspondence
        entries={messages.map((message) => ({ ...message, isNote: false }))}
        isOnRight={(kind) => kind === ours}
      />
      <ReplyBox thread={thread} />
    </Box>
  );
}

/** Whoever has the thread open has read it, whatever comes in meanwhile. */
function useReading(thread: ConversationRecord | undefined): void {
  const permitted = usePermitted();
  const countDown = useCountDown();
  const unread = thread?.unread && permitted('messages.write') ? thread.id : undefined;
  const count = thread?.messageCount;
  useEffect(() => {
    // What is not noted now is still new at the next visit.
    if (unread)
      void act(ConversationReadDocument, { id: unread }).then(
        () => countDown('messages'),
        () => {},
      );
  }, [unread, count, countDown]);
}

function Acts() {
  const thread = useRecordContext<ConversationRecord>();
  if (!thread) return null;
  const { id, status, reopenable, assigneeUserId } = thread;
  const variables = () => ({ id });
  return (
    <>
      <ActButton
        text="messages.assign"
        needs="messages.assign"
        variant="text"
        document={ConversationAssignDocument}
        variables={({ userId }) => ({ id, userId: userId ? String(userId) : null })}
        defaults={{ userId: assigneeUserId }}
        done="messages.assigned"
      >
        <AssigneeInput />
      </ActButton>
      {status !== 'CLOSED' && (
        <ActButton
          text="messages.close"
          needs="messages.write"
          document={ConversationCloseDocument}
          variables={variables}
          done="messages.closed"
        />
      )}
      {status === 'CLOSED' && reopenable && (
        <ActButton
          text="messages.reopen"
          needs="messages.write"
          document={ConversationReopenDocument}
          variables={variables}
          done="messages.reopened"
        />
      )}
    </>
  );
}

function AssigneeInput() {
  const { data } = useAsk(AssigneesDocument, {});
  const people = (data?.staffMembers.nodes ?? [])
    .filter(({ active }) => active)
    .map(({ user }) => ({ id: user.id, name: user.name }));
  return (
    <SelectInput
      source="userId"
      label="messages.fields.assigneeName"
      choices={people}
      emptyText="forms.none"
      resettable
    />
  );
}

function Summary() {
  const thread = useRecordContext<ConversationRecord>();
  const text = useText();
  const shipped = useShippedName();
  const isPartner = Boolean(useViewer()?.partner);
  const permitted = usePermitted();
  const { time, ago } = useFormats();
  if (!thread) return null;
  const { partner } = thread;
  const named = permitted('partners.manage') ? (
    <LinkTo key="partner" resource="partners" id={partner.id}>
      {partner.name}
    </LinkTo>
  ) : (
    partner.name
  );
  return (
    <Facts
      title={text('messages.details')}
      rows={[
        [text('fields.number'), String(thread.number)],
        ...(isPartner ? [] : ([[text('fields.partner'), named]] as const)),
        [text('messages.fields.departmentId'), shipped(thread.department.name)],
        [text('messages.fields.assigneeName'), thread.assigneeName],
        [text('fields.createdAt'), time(thread.createdAt)],
        [text('tickets.fields.waitingSince'), thread.waitingSince && ago(thread.waitingSince)],
      ]}
    />
  );
}
