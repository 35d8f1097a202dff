import { Stack } from '@mui/material';
import { DataTable, useRecordContext } from 'react-admin';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { OwnedTable } from '../../shared/OwnedTable';
import { StatusChip } from '../../shared/StatusChip';
import { When } from '../../shared/Texts';
import type { ProgrammeRecord } from '../programmes/ProgrammeShow';
import { StartSimulation } from './StartSimulation';

/** What drafts of the programme were tried on; whoever may not write one may try it as it was saved. */
export function Simulations() {
  const text = useText();
  const { date, time } = useFormats();
  const programme = useRecordContext<ProgrammeRecord>();
  const months = (count: number) => text('programmes.months', { smart_count: count });
  return (
    <>
      {programme?.draft && (
        <Stack direction="row" sx={{ justifyContent: 'flex-end', mb: 1, '&:empty': { display: 'none' } }}>
          <StartSimulation programmeId={programme.id} />
        </Stack>
      )}
      <OwnedTable
        reference="simulations"
        target="programmeId"
        sort="createdAt"
        empty="simulations.empty"
        storeKey="programmes.show.simulations"
        card={{
          primary: ({ createdAt }) => time(createdAt),
          secondary: ({ months: count, createdBy }) => [months(count as number), createdBy].filter(Boolean).join(' · '),
          end: <StatusChip of="simulations.status" source="job.status" />,
        }}
      >
        <DataTable.Col source="createdAt" disableSort>
          <When source="createdAt" time />
        </DataTable.Col>
        <DataTable.Col source="createdBy" disableSort />
        <DataTable.Col
          source="months"
          disableSort
          render={({ startsOn, endsOn }) => `${date(startsOn)} – ${date(endsOn)}`}
        />
        <DataTable.Col source="judged" align="right" disableSort />
        <DataTable.Col source="differing" align="right" disableSort />
        <DataTable.Col source="status" disableSort>
          <StatusChip of="simulations.status" source="job.status" />
        </DataTable.Col>
      </OwnedTable>
    </>
  );
}
