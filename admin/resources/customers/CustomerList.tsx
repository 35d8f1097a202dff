import { lazy, Suspense } from 'react';
import { DataTable, SelectInput, useListContext, useRecordContext } from 'react-admin';
import type { CustomerRowFragment, CustomersQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { NobodyChosen, useWhose } from '../../pages/referrals/whose';
import { ReferralNav } from '../../pages/referrals/ReferralNav';
import type { Place } from '../../pages/referrals/place';
import { useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { Defined } from '../../shared/Defined';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { Status } from '../../shared/StatusChip';
import { Plain, When } from '../../shared/Texts';
import { Amounts, type Source, type Stage } from './Amounts';

// A partner has nobody to choose between.
const PartnerFilter = lazy(() =>
  import('../../shared/PartnerFilter').then((module) => ({ default: module.PartnerFilter })),
);

const STATES = ['INVITED', 'SIGNED_UP', 'PAID'];
const SOURCES = ['INVITATION', 'LINK', 'COUPON', 'CLAIM', 'PARTNER', 'STAFF', 'IMPORT'];

/** Everybody a partner referred: who they are, whether they have paid, and what brought them. */
export function CustomerList() {
  const text = useText();
  const { date } = useFormats();
  return (
    <ListPage
      sort={{ field: 'signedUpAt', order: 'DESC' }}
      empty="customers.empty"
      above={<Above />}
      filters={<Filters />}
      card={{
        primary: ({ name }) => name as string,
        secondary: ({ source, signedUpAt }) =>
          [text(`customers.source.${source as Source}`), signedUpAt && date(signedUpAt as string)].filter(Boolean).join(' · '), // prettier-ignore
        end: (
          <>
            <Revenue />
            <State />
          </>
        ),
      }}
      hiddenColumns={['email', 'stage']}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="company" disableSort>
        <Plain source="company" />
      </DataTable.Col>
      <DataTable.Col source="email" disableSort />
      <DataTable.Col
        source="state"
        disableSort
        label={<Defined of="customerState">{text('customers.fields.state')}</Defined>}
      >
        <State />
      </DataTable.Col>
      <DataTable.Col source="stage" disableSort render={({ stage }) => text(`customers.stage.${stage as Stage}`)} />
      <DataTable.Col
        source="source"
        disableSort
        render={({ source }) => text(`customers.source.${source as Source}`)}
      />
      <DataTable.Col
        source="revenue"
        align="right"
        disableSort
        label={<Defined of="customerRevenue">{text('customers.fields.revenue')}</Defined>}
      >
        <Revenue />
      </DataTable.Col>
      <DataTable.Col source="signedUpAt">
        <When source="signedUpAt" />
      </DataTable.Col>
    </ListPage>
  );
}

function State() {
  const record = useRecordContext<CustomerRowFragment>();
  return <Status of="customers.state" value={record?.state} />;
}

function Revenue() {
  const record = useRecordContext<CustomerRowFragment>();
  return <Amounts of={record?.revenue ?? []} />;
}

function Above() {
  const { filterValues } = useListContext();
  const { partnerId, programmeId } = filterValues as Place;
  const whose = useWhose(partnerId);
  return (
    <>
      <ReferralNav view="customers" place={{ ...(partnerId && { partnerId }), ...(programmeId && { programmeId }) }} />
      {!whose && <NobodyChosen />}
    </>
  );
}

function Filters() {
  const viewer = useViewer();
  const { meta } = useListContext();
  const found = meta as Pick<CustomersQuery, 'programmes'> | undefined;
  const states = useChoices(STATES, 'customers.state');
  const sources = useChoices(SOURCES, 'customers.source');
  const programmes = found?.programmes ?? [];
  return (
    <>
      <SelectInput source="state" choices={states} />
      <SelectInput source="source" choices={sources} />
      {viewer?.kind === 'STAFF' && (
        <Suspense>
          <PartnerFilter />
        </Suspense>
      )}
      {programmes.length > 1 && <SelectInput source="programmeId" choices={programmes} translateChoice={false} />}
    </>
  );
}
