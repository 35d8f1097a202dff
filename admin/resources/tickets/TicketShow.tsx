import { Alert, Box, Card, Stack, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { TicketQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { useShippedName } from '../../shared/shipped';
import { ReplyBox } from './ReplyBox';
import { Thread } from './Thread';
import { TicketActs } from './TicketActs';
import { useTicketLive } from './useTicketLive';

export type TicketRecord = NonNullable<TicketQuery['ticket']> & RaRecord & Pick<TicketQuery, 'departments'>;

const PAGES = { SERVICE: 'services', ADDON: 'addons', DOMAIN: 'domains' } as const;

export function TicketShow() {
  return (
    <ShowPage title={({ number, subject }) => `${number} · ${subject}`} summary={<Summary />} actions={<TicketActs />}>
      <Conversation />
    </ShowPage>
  );
}

function Conversation() {
  const ticket = useRecordContext<TicketRecord>();
  const text = useText();
  const { date } = useFormats();
  useTicketLive(ticket?.id);
  if (!ticket) return null;
  const { mergedInto, follows, holdUntil, status } = ticket;
  return (
    <Box>
      <Stack
        direction="row"
        sx={{ p: 2, gap: 1, alignItems: 'center', borderBottom: 1, borderColor: 'divider', flexWrap: 'wrap' }}
      >
        <Typography variant="h6" component="h2" sx={{ flex: 1, minWidth: 200 }}>
          {ticket.subject}
        </Typography>
        <Status of="tickets.status" value={status} />
      </Stack>
      {mergedInto && (
        <Alert severity="info" square>
          <LinkTo resource="tickets" id={mergedInto.id}>
            {text('tickets.mergedInto', { number: mergedInto.number })}
          </LinkTo>
        </Alert>
      )}
      {follows && (
        <Alert severity="info" square>
          <LinkTo resource="tickets" id={follows.id}>
            {text('tickets.follows', { number: follows.number })}
          </LinkTo>
        </Alert>
      )}
      {status === 'ON_HOLD' && holdUntil && (
        <Alert severity="info" square>
          {text('tickets.onHoldUntil', { date: date(holdUntil) })}
        </Alert>
      )}
      <Thread ticket={ticket} />
      <ReplyBox ticket={ticket} />
    </Box>
  );
}

function Summary() {
  const ticket = useRecordContext<TicketRecord>();
  const text = useText();
  const shipped = useShippedName();
  const { time, ago } = useFormats();
  if (!ticket) return null;
  const { client, subscription, mergedHere } = ticket;
  return (
    <>
      <Facts
        title={text('tickets.details')}
        rows={[
          [text('fields.number'), String(ticket.number)],
          [
            text('fields.client'),
            <LinkTo key="client" resource="clients" id={client.id}>
              {client.name}
            </LinkTo>,
          ],
          [text('tickets.fields.department'), shipped(ticket.department.name)],
          [text('tickets.fields.priority'), <Status key="priority" of="tickets.priority" value={ticket.priority} />],
          [text('tickets.fields.assigneeName'), ticket.assigneeName],
          [
            text('tickets.fields.subscription'),
            subscription && (
              <LinkTo key="about" resource={PAGES[subscription.kind]} id={subscription.id}>
                {subscription.name}
              </LinkTo>
            ),
          ],
          [text('tickets.fields.openedBy'), text(`tickets.author.${ticket.openedBy}`)],
          [text('fields.createdAt'), time(ticket.createdAt)],
          [text('tickets.fields.waitingSince'), ticket.waitingSince && ago(ticket.waitingSince)],
        ]}
      />
      {mergedHere.length > 0 && (
        <Card sx={{ p: 2 }}>
          <Typography variant="subtitle1" component="h2">
            {text('tickets.mergedHere')}
          </Typography>
          {mergedHere.map(({ id, number, subject }) => (
            <Typography key={id} variant="body2">
              <LinkTo resource="tickets" id={id}>
                {number} · {subject}
              </LinkTo>
            </Typography>
          ))}
        </Card>
      )}
    </>
  );
}
