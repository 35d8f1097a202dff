import { Alert, Box, Stack, Typography } from '@mui/material';
import { useRecordContext, type RaRecord } from 'react-admin';
import type { OrderQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { OrderActs } from './OrderActs';
import { OrderItems } from './OrderItems';

export type OrderRecord = NonNullable<OrderQuery['order']> & RaRecord;

export function OrderShow() {
  const text = useText();
  return (
    <ShowPage title={({ number }) => text('orders.title', { number })} summary={<Summary />} actions={<OrderActs />}>
      <Body />
    </ShowPage>
  );
}

function Body() {
  const order = useRecordContext<OrderRecord>();
  const text = useText();
  if (!order) return null;
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {text('orders.items')}
      </Typography>
      <OrderItems items={order.items} />
      {order.invoices.length > 0 && <Invoices invoices={order.invoices} />}
      {order.note && (
        <Alert severity="info" icon={false} sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>
          {order.note}
        </Alert>
      )}
    </Box>
  );
}

function Invoices({ invoices }: { readonly invoices: OrderRecord['invoices'] }) {
  const text = useText();
  const { money, date } = useFormats();
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {text('orders.documents')}
      </Typography>
      {invoices.map(({ id, number, status, overdue, issuedOn, total }) => (
        <Stack key={id} direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap', py: 0.5 }}>
          <LinkTo resource="invoices" id={id}>
            {number ?? text('invoices.draft')}
          </LinkTo>
          <Status of="invoices.status" value={overdue ? 'OVERDUE' : status} />
          <Typography variant="body2" color="text.secondary">
            {date(issuedOn)}
          </Typography>
          <Typography variant="body2" sx={{ ml: 'auto', fontVariantNumeric: 'tabular-nums' }}>
            {money(total)}
          </Typography>
        </Stack>
      ))}
    </Box>
  );
}

function Summary() {
  const order = useRecordContext<OrderRecord>();
  const text = useText();
  const { money, time } = useFormats();
  if (!order) return null;
  return (
    <Facts
      title={text('orders.title', { number: order.number })}
      action={<Status of="orders.status" value={order.status} />}
      rows={[
        [
          text('fields.client'),
          order.client && (
            <LinkTo resource="clients" id={order.client.id}>
              {order.client.name}
            </LinkTo>
          ),
        ],
        [text('orders.fields.placedAt'), time(order.placedAt)],
        [
          text('orders.fields.placedBy'),
          [
            order.placedBy?.name,
            text(order.impersonated ? 'orders.side.impersonated' : `orders.side.${order.placedByKind as 'staff'}`),
          ]
            .filter(Boolean)
            .join(' · '),
        ],
        [text('fields.partner'), order.partner?.name],
        [text('fields.net'), money(order.net)],
        [text('fields.tax'), money(order.tax)],
        [text('fields.total'), <strong key="total">{money(order.total)}</strong>],
      ]}
    />
  );
}
