import { DataTable } from 'react-admin';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { OwnedTable } from '../../shared/OwnedTable';
import { StatusChip } from '../../shared/StatusChip';
import { Money, When } from '../../shared/Texts';

export function ClientOrders() {
  const { date } = useFormats();
  return (
    <OwnedTable
      reference="orders"
      target="clientId"
      sort="placedAt"
      empty="clients.noOrders"
      storeKey="clients.show.orders"
      card={{
        primary: ({ number }) => String(number),
        secondary: ({ placedAt }) => date(placedAt),
        end: (
          <>
            <Money source="total" />
            <StatusChip of="orders.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="placedAt">
        <When source="placedAt" />
      </DataTable.Col>
      <DataTable.Col source="status">
        <StatusChip of="orders.status" />
      </DataTable.Col>
      <DataTable.Col source="total" align="right">
        <Money source="total" />
      </DataTable.Col>
    </OwnedTable>
  );
}

export function ClientInvoices() {
  const { date } = useFormats();
  return (
    <OwnedTable
      reference="invoices"
      target="clientId"
      sort="createdAt"
      empty="clients.noInvoices"
      storeKey="clients.show.invoices"
      card={{
        primary: ({ number }) => number ?? '–',
        secondary: ({ dueOn }) => date(dueOn),
        end: (
          <>
            <Money source="total" />
            <StatusChip of="invoices.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="issuedOn">
        <When source="issuedOn" />
      </DataTable.Col>
      <DataTable.Col source="dueOn">
        <When source="dueOn" />
      </DataTable.Col>
      <DataTable.Col source="status">
        <StatusChip of="invoices.status" />
      </DataTable.Col>
      <DataTable.Col source="total" align="right">
        <Money source="total" />
      </DataTable.Col>
      <DataTable.Col source="left" align="right" disableSort>
        <Money source="left" />
      </DataTable.Col>
    </OwnedTable>
  );
}

interface ClientSubscriptionsProps {
  readonly resource: 'services' | 'addons' | 'domains';
  readonly empty: TextKey;
}

export function ClientSubscriptions({ resource, empty }: ClientSubscriptionsProps) {
  const { date } = useFormats();
  const text = useText();
  return (
    <OwnedTable
      reference={resource}
      target="clientId"
      sort="createdAt"
      empty={empty}
      storeKey={`clients.show.${resource}`}
      card={{
        primary: ({ name }) => name,
        secondary: ({ periodEnd }) => date(periodEnd),
        end: (
          <>
            <Money source="price" />
            <StatusChip of="subscriptions.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="status">
        <StatusChip of="subscriptions.status" />
      </DataTable.Col>
      <DataTable.Col source="cycle" disableSort render={({ cycle }) => text(`cycles.${cycle as 'MONTHLY'}`)} />
      <DataTable.Col source="price" align="right">
        <Money source="price" />
      </DataTable.Col>
      <DataTable.Col source="periodEnd">
        <When source="periodEnd" />
      </DataTable.Col>
    </OwnedTable>
  );
}

export function ClientTickets() {
  const { ago } = useFormats();
  return (
    <OwnedTable
      reference="tickets"
      target="clientId"
      sort="lastMessageAt"
      empty="clients.noTickets"
      storeKey="clients.show.tickets"
      card={{
        primary: ({ subject }) => subject,
        secondary: ({ lastMessageAt }) => ago(lastMessageAt),
        end: <StatusChip of="tickets.status" />,
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="subject" />
      <DataTable.Col source="status" disableSort>
        <StatusChip of="tickets.status" />
      </DataTable.Col>
      <DataTable.Col source="lastMessageAt">
        <When source="lastMessageAt" time />
      </DataTable.Col>
    </OwnedTable>
  );
}
