import { DataTable, SelectArrayInput } from 'react-admin';
import type { SubscriptionStatus } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { useChoices } from '../../shared/choices';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { Money, Plain, When } from '../../shared/Texts';
import { OrderKinds } from '../orders/OrderKinds';

interface SubscriptionListProps {
  readonly statuses: readonly SubscriptionStatus[];
  readonly empty: TextKey;
}

const RUNNING: readonly SubscriptionStatus[] = [
  'PENDING',
  'ACTIVE',
  'SUSPENDED',
  'CANCEL_AT_PERIOD_END',
  'TERMINATED',
  'CANCELLED',
];

const HELD: readonly SubscriptionStatus[] = [
  'PENDING',
  'PENDING_TRANSFER',
  'ACTIVE',
  'CANCEL_AT_PERIOD_END',
  'GRACE',
  'REDEMPTION',
  'EXPIRED',
  'TRANSFERRED_AWAY',
  'CANCELLED',
];

export const ServiceList = () => <SubscriptionList statuses={RUNNING} empty="services.empty" />;
export const AddonList = () => <SubscriptionList statuses={RUNNING} empty="addons.empty" />;
export const DomainList = () => <SubscriptionList statuses={HELD} empty="domains.empty" />;

/** Services, add-ons and domains are one thing in three states of mind. */
function SubscriptionList({ statuses, empty }: SubscriptionListProps) {
  const { date } = useFormats();
  const text = useText();
  const choices = useChoices(statuses, 'subscriptions.status');
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={empty}
      above={<OrderKinds />}
      actions={<ExportButton of="subscriptions" />}
      bulk={<ExportButton of="subscriptions" selected />}
      filters={<SelectArrayInput source="status" choices={choices} />}
      card={{
        primary: ({ name }) => name,
        secondary: ({ client, periodEnd }) => [client?.name, periodEnd && date(periodEnd)].filter(Boolean).join(' · '),
        end: (
          <>
            <Money source="price" />
            <StatusChip of="subscriptions.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="client.name" disableSort>
        <Plain source="client.name" />
      </DataTable.Col>
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
    </ListPage>
  );
}
