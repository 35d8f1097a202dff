import { lazy, Suspense } from 'react';
import { DataTable, SelectArrayInput } from 'react-admin';
import { usePermitted, useViewer } from '../../provider/access';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useChoices, useCurrencies } from '../../shared/choices';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { StatusChip } from '../../shared/StatusChip';
import { Money, Plain, When } from '../../shared/Texts';
import { Offers } from './Offers';
import { PayoutKinds } from './PayoutKinds';

const STATUSES = ['REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING', 'PAID', 'REJECTED', 'CANCELLED', 'FAILED'];

// Its dialog brings the form along.
const BulkApprove = lazy(() => import('./BulkApprove').then((module) => ({ default: module.BulkApprove })));

export function PayoutList() {
  const viewer = useViewer();
  const permitted = usePermitted();
  const { date } = useFormats();
  const statuses = useChoices(STATUSES, 'payouts.status');
  const currencies = useCurrencies();
  const own = viewer?.partner;
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={own ? 'payouts.emptyOwn' : 'payouts.empty'}
      above={own ? <Offers /> : <PayoutKinds />}
      actions={<ExportButton of="payouts" />}
      {...(permitted('payouts.approve') && {
        bulk: (
          <Suspense>
            <BulkApprove />
          </Suspense>
        ),
      })}
      hiddenColumns={['holder', 'accountMasked', ...(own ? ['partner.name'] : [])]}
      filters={
        <>
          <SelectArrayInput source="status" choices={statuses} />
          {!own && <PartnerFilter />}
          <AutocompleteInput source="currency" choices={currencies} />
          <AutocompleteInput source="paidIn" choices={currencies} />
        </>
      }
      card={{
        primary: ({ number, partner }) => (own ? number : `${(partner as { name: string } | null)?.name ?? '–'}`),
        secondary: ({ number, createdAt }) => (own ? date(createdAt) : `${number} · ${date(createdAt)}`),
        end: (
          <>
            <Money source="paid" />
            <StatusChip of="payouts.status" />
          </>
        ),
      }}
    >
      <DataTable.Col source="number" sx={{ whiteSpace: 'nowrap' }} />
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="payouts.status" />
      </DataTable.Col>
      <DataTable.Col source="amount" align="right">
        <Money source="amount" />
      </DataTable.Col>
      <DataTable.Col source="paid" align="right" disableSort>
        <Money source="paid" />
      </DataTable.Col>
      <DataTable.Col source="holder" disableSort />
      <DataTable.Col source="accountMasked" disableSort sx={{ whiteSpace: 'nowrap' }} />
      <DataTable.Col source="createdAt">
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="expectedOn">
        <When source="expectedOn" />
      </DataTable.Col>
    </ListPage>
  );
}
