import { DataTable, DateInput, SelectArrayInput, SelectInput } from 'react-admin';
import { useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { ShippedName } from '../../shared/ShippedName';
import { StatusChip } from '../../shared/StatusChip';
import { Money, Plain, When } from '../../shared/Texts';

const STATUSES = ['PENDING', 'HELD', 'APPROVED', 'DECLINED'];
const KINDS = ['EARNING', 'CLAWBACK'];

export function CommissionList() {
  const viewer = useViewer();
  const { rate, date } = useFormats();
  const statuses = useChoices(STATUSES, 'commissions.status');
  const kinds = useChoices(KINDS, 'commissions.kind');
  return (
    <ListPage
      sort={{ field: 'earnedOn', order: 'DESC' }}
      empty="commissions.empty"
      actions={<ExportButton of="commissions" />}
      hiddenColumns={['lineDescription', 'holdUntil', ...(viewer?.partner ? ['partner.name'] : [])]}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          <SelectInput source="kind" choices={kinds} />
          <DateInput source="from" />
          <DateInput source="until" />
        </>
      }
      card={{
        primary: ({ clientName }) => clientName,
        secondary: ({ invoiceNumber, earnedOn }) => `${invoiceNumber} · ${date(earnedOn)}`,
        end: (
          <>
            <Money source="amount" />
            <StatusChip of="commissions.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="earnedOn">
        <When source="earnedOn" />
      </DataTable.Col>
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="clientName" disableSort />
      <DataTable.Col source="invoiceNumber" disableSort />
      <DataTable.Col source="lineDescription" disableSort />
      <DataTable.Col source="base" align="right" disableSort>
        <Money source="base" />
      </DataTable.Col>
      <DataTable.Col source="rate" align="right" disableSort render={(record) => rate(record.rate as number)} />
      <DataTable.Col source="tierName" disableSort>
        <ShippedName source="tierName" />
      </DataTable.Col>
      <DataTable.Col source="amount" align="right">
        <Money source="amount" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="commissions.status" />
      </DataTable.Col>
      <DataTable.Col source="holdUntil">
        <When source="holdUntil" />
      </DataTable.Col>
    </ListPage>
  );
}
