import { DataTable, SelectArrayInput } from 'react-admin';
import { useFormats } from '../../shared/format';
import { useChoices } from '../../shared/choices';
import { ExportButton } from '../../shared/ExportButton';
import { ListPage } from '../../shared/ListPage';
import { usePermitted } from '../../provider/access';
import { StatusChip } from '../../shared/StatusChip';
import { Money, Plain, When } from '../../shared/Texts';
import { OrderKinds } from './OrderKinds';
import { ORDER_STATUSES } from './statuses';

export function OrderList() {
  const { date } = useFormats();
  const permitted = usePermitted();
  const statuses = useChoices(ORDER_STATUSES, 'orders.status');
  return (
    <ListPage
      sort={{ field: 'placedAt', order: 'DESC' }}
      empty="orders.empty"
      above={<OrderKinds />}
      creates={permitted('orders.place')}
      actions={<ExportButton of="orders" />}
      bulk={<ExportButton of="orders" selected />}
      filters={<SelectArrayInput source="status" choices={statuses} />}
      card={{
        primary: ({ number, client }) => `${number} · ${client?.name ?? ''}`,
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
      <DataTable.Col source="client.name" disableSort>
        <Plain source="client.name" />
      </DataTable.Col>
      <DataTable.Col source="placedAt">
        <When source="placedAt" time />
      </DataTable.Col>
      <DataTable.Col source="status">
        <StatusChip of="orders.status" />
      </DataTable.Col>
      <DataTable.Col source="total" align="right">
        <Money source="total" />
      </DataTable.Col>
    </ListPage>
  );
}
