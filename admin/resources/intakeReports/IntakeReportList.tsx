import { DataTable, SelectArrayInput } from 'react-admin';
import type { ReportKind, ReportStatus } from '../../gql/graphql';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { Plain, When } from '../../shared/Texts';
import { Reason, Retry, useReason, type ReportRecord } from './cells';

const STATUSES: readonly ReportStatus[] = ['REFUSED', 'WAITING', 'APPLIED'];
const KINDS: readonly ReportKind[] = ['CLIENT', 'TRANSACTION', 'REFUND'];

/** What the operator's own billing has reported: what waits and what was refused, with why. */
export function IntakeReportList() {
  const { time } = useFormats();
  const reasonOf = useReason();
  const statuses = useChoices(STATUSES, 'intakeReports.status');
  const kinds = useChoices(KINDS, 'intakeReports.kind');
  return (
    <ListPage
      sort={{ field: 'receivedAt', order: 'DESC' }}
      empty="intakeReports.empty"
      hiddenColumns={['occurredAt', 'client.name']}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          <SelectArrayInput source="kind" choices={kinds} />
        </>
      }
      card={{
        primary: ({ key }) => key,
        secondary: (report) => [reasonOf(report as ReportRecord), time(report.receivedAt)].filter(Boolean).join(' · '),
        end: (
          <>
            <StatusChip of="intakeReports.status" />
            <Retry />
          </>
        ),
      }}
    >
      <DataTable.Col source="receivedAt" disableSort>
        <When source="receivedAt" time />
      </DataTable.Col>
      <DataTable.Col source="kind" disableSort>
        <StatusChip of="intakeReports.kind" source="kind" />
      </DataTable.Col>
      <DataTable.Col source="key" disableSort />
      <DataTable.Col source="client.name" disableSort>
        <Plain source="client.name" />
      </DataTable.Col>
      <DataTable.Col source="occurredAt" disableSort>
        <When source="occurredAt" time />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="intakeReports.status" />
      </DataTable.Col>
      <DataTable.Col source="reason" disableSort>
        <Reason />
      </DataTable.Col>
      <DataTable.Col source="actions" label="lists.actions" align="right" disableSort>
        <Retry />
      </DataTable.Col>
    </ListPage>
  );
}
