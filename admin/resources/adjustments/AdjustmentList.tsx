import { DataTable, SelectArrayInput, SelectInput } from 'react-admin';
import type { AdjustmentKind } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCurrencies } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { StatusChip } from '../../shared/StatusChip';
import { Money, Plain, When } from '../../shared/Texts';
import { ProposeAdjustment } from './ProposeAdjustment';

const STATUSES = ['PROPOSED', 'APPROVED', 'REJECTED'];
const KINDS = ['ADJUSTMENT', 'BONUS'];

export function AdjustmentList() {
  const text = useText();
  const { date } = useFormats();
  const staff = useViewer()?.kind === 'STAFF';
  const statuses = useChoices(STATUSES, 'adjustments.status');
  const kinds = useChoices(KINDS, 'adjustments.kind');
  const currencies = useCurrencies();
  return (
    <ListPage
      sort={{ field: 'proposedAt', order: 'DESC' }}
      search={false}
      empty="adjustments.empty"
      emptyAction={<ProposeAdjustment />}
      actions={<ProposeAdjustment />}
      hiddenColumns={staff ? [] : ['partner.name']}
      filters={
        <>
          {staff && <SelectArrayInput source="status" choices={statuses} />}
          <SelectInput source="kind" choices={kinds} />
          {staff && <PartnerFilter />}
          <AutocompleteInput source="currency" choices={currencies} />
        </>
      }
      card={{
        primary: ({ reason }) => reason,
        secondary: ({ partner, proposedAt }) =>
          [staff ? (partner as { name: string } | null)?.name : null, date(proposedAt)].filter(Boolean).join(' · '),
        end: (
          <>
            <Money source="amount" />
            <StatusChip of="adjustments.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="proposedAt" disableSort>
        <When source="proposedAt" />
      </DataTable.Col>
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col
        source="kind"
        disableSort
        render={({ kind }) => text(`adjustments.kind.${kind as AdjustmentKind}`)}
      />
      <DataTable.Col source="reason" disableSort />
      <DataTable.Col source="amount" align="right" disableSort>
        <Money source="amount" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="adjustments.status" />
      </DataTable.Col>
      <DataTable.Col source="decidedOn" disableSort>
        <When source="decidedOn" />
      </DataTable.Col>
    </ListPage>
  );
}
