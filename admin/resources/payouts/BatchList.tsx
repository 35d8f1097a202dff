import { DataTable, SelectInput, useRecordContext } from 'react-admin';
import type { BatchRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { When } from '../../shared/Texts';
import { useBatchName } from './batchName';
import { PayoutKinds } from './PayoutKinds';

const STATUSES = ['OPEN', 'EXPORTED', 'EMPTY'];
const KINDS = ['MONTHLY', 'REQUESTED'];

export function BatchList() {
  const name = useBatchName();
  const { money } = useFormats();
  const statuses = useChoices(STATUSES, 'payoutBatches.status');
  const kinds = useChoices(KINDS, 'payoutBatches.kind');
  const totals = ({ totals: sums }: Partial<BatchRowFragment>) => sums?.map(money).join(' · ') || '–';
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={false}
      empty="payoutBatches.empty"
      above={<PayoutKinds />}
      filters={
        <>
          <SelectInput source="status" choices={statuses} />
          <SelectInput source="kind" choices={kinds} />
        </>
      }
      card={{
        primary: (record) => name(record as unknown as BatchRowFragment),
        secondary: (record) => totals(record as Partial<BatchRowFragment>),
        end: <StatusChip of="payoutBatches.status" />,
      }}
    >
      <DataTable.Col source="key" disableSort render={(record) => name(record as unknown as BatchRowFragment)} />
      <DataTable.Col source="status" disableSort>
        <StatusChip of="payoutBatches.status" />
      </DataTable.Col>
      <DataTable.Col source="counts" disableSort>
        <Counts />
      </DataTable.Col>
      <DataTable.Col source="totals" align="right" disableSort render={totals} />
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="exportedAt" disableSort>
        <When source="exportedAt" />
      </DataTable.Col>
    </ListPage>
  );
}

/** How many payouts of a batch are in each state. */
function Counts() {
  const batch = useRecordContext<BatchRowFragment>();
  const text = useText();
  const { number } = useFormats();
  const some = (batch?.counts ?? []).filter(({ count }) => count > 0);
  return (
    <>{some.map(({ status, count }) => `${number(count)} ${text(`payouts.status.${status}`)}`).join(' · ') || '–'}</>
  );
}
