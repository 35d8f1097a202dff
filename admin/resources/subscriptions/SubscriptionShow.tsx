import { Alert, Box, List, ListItem, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { SubscriptionQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { FactList, Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { useShippedName } from '../../shared/shipped';
import { SubscriptionActs } from './SubscriptionActs';

export type SubscriptionRecord = NonNullable<SubscriptionQuery['subscription']> & RaRecord;

export function SubscriptionShow() {
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />} actions={<SubscriptionActs />}>
      <Body />
    </ShowPage>
  );
}

function Body() {
  const subscription = useRecordContext<SubscriptionRecord>();
  const text = useText();
  const shipped = useShippedName();
  const { date, time } = useFormats();
  if (!subscription) return null;
  const { suspendedAt, suspendReason, parent, addons, order } = subscription;
  return (
    <Box sx={{ p: 2 }}>
      {suspendedAt && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text(`subscriptions.suspended.${(suspendReason ?? 'STAFF') as 'STAFF'}`)} · {time(suspendedAt)}
        </Alert>
      )}
      <FactList
        columns={2}
        rows={[
          [text('services.fields.domainName'), subscription.domainName],
          [text('fields.product'), subscription.product?.name],
          [text('fields.category'), shipped(subscription.category?.name) || null],
          [text('services.fields.periodStart'), date(subscription.periodStart)],
          [text('services.fields.periodEnd'), date(subscription.periodEnd)],
          [text('services.fields.endsOn'), date(subscription.endsOn)],
          [text('fields.createdAt'), date(subscription.createdAt)],
          [
            text('services.fields.order'),
            order && (
              <LinkTo resource="orders" id={order.id}>
                {String(order.number)}
              </LinkTo>
            ),
          ],
          [
            text('services.fields.parent'),
            parent && (
              <LinkTo resource="services" id={parent.id}>
                {parent.name}
              </LinkTo>
            ),
          ],
          [text('services.fields.cancelReason'), subscription.cancelReason],
        ]}
      />
      {addons.length > 0 && (
        <>
          <Typography variant="h6" component="h2" sx={{ mt: 3 }}>
            {text('subscriptions.addons')}
          </Typography>
          <List dense disablePadding>
            {addons.map(({ id, name, status }) => (
              <ListItem key={id} disableGutters sx={{ gap: 1.5 }}>
                <LinkTo resource="addons" id={id}>
                  {name}
                </LinkTo>
                <Status of="subscriptions.status" value={status} />
              </ListItem>
            ))}
          </List>
        </>
      )}
    </Box>
  );
}

function Summary() {
  const subscription = useRecordContext<SubscriptionRecord>();
  const text = useText();
  const { money, date } = useFormats();
  if (!subscription) return null;
  const { client, status, cycle, quantity, price, amount, periodEnd } = subscription;
  return (
    <Facts
      title={subscription.name}
      action={<Status of="subscriptions.status" value={status} />}
      rows={[
        [
          text('fields.client'),
          client && (
            <LinkTo resource="clients" id={client.id}>
              {client.name}
            </LinkTo>
          ),
        ],
        [text('fields.cycle'), text(`cycles.${cycle}`)],
        [text('fields.price'), quantity > 1 ? `${quantity} × ${money(price)}` : money(price)],
        [text('fields.total'), <strong key="total">{money(amount)}</strong>],
        [text('services.fields.periodEnd'), date(periodEnd)],
      ]}
    />
  );
}
