import { lazy, Suspense } from 'react';
import {
  DataTable,
  DateInput,
  NullableBooleanInput,
  SelectArrayInput,
  SelectInput,
  useListContext,
  useRecordContext,
} from 'react-admin';
import type { CommissionRowFragment, CommissionsQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { Place } from '../../pages/referrals/place';
import { ReferralNav } from '../../pages/referrals/ReferralNav';
import { ReportingNav } from '../../pages/referrals/ReportingNav';
import { usePermitted, useViewer } from '../../provider/access';
import { useChoices } from '../../shared/choices';
import { Defined } from '../../shared/Defined';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { useShippedChoices, useShippedName } from '../../shared/shipped';
import { Money, Plain, When } from '../../shared/Texts';
import { CommissionStateField } from './CommissionState';

const STATUSES = ['PENDING', 'HELD', 'APPROVED', 'DECLINED'];
const KINDS = ['EARNING', 'CLAWBACK'];
const SALES = ['FIRST', 'RENEWAL'];
const HIDDEN = [
  ...['lineDescription', 'base', 'reason', 'paidOn', 'categoryName', 'rate', 'tierName', 'rule', 'expectedPayoutOn'],
];
const HIDDEN_FROM_PARTNERS = [
  'lineDescription',
  'base',
  'paidOn',
  'partner.name',
  'categoryName',
  'tierName',
  'holdUntil',
  'rate',
];

// Their dialogs bring the inputs along; the list is read more often than decided about.
const BulkReview = lazy(() => import('./BulkReview').then((module) => ({ default: module.BulkReview })));

export function CommissionList() {
  const viewer = useViewer();
  const reviews = usePermitted()('commissions.review');
  const shipped = useShippedName();
  const { rate, money, date } = useFormats();
  const text = useText();
  return (
    <ListPage
      {...(viewer?.partner && { title: 'shell.menu.rewards' })}
      sort={{ field: 'earnedOn', order: 'DESC' }}
      empty="commissions.empty"
      actions={
        <>
          {reviews && (
            <Suspense>
              <BulkReview />
            </Suspense>
          )}
          <ExportButton of="commissions" />
        </>
      }
      {...(reviews && {
        bulk: (
          <Suspense>
            <BulkReview selected />
          </Suspense>
        ),
      })}
      hiddenColumns={viewer?.partner ? HIDDEN_FROM_PARTNERS : HIDDEN}
      above={viewer?.partner && <Above />}
      filters={<Filters />}
      card={{
        primary: ({ clientName }) => clientName,
        secondary: ({ invoiceNumber, earnedOn }) => `${invoiceNumber} · ${date(earnedOn)}`,
        end: (
          <>
            <Money source="amount" />
            <CommissionStateField />
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
      <DataTable.Col source="clientName" disableSort sx={{ minWidth: 150 }} />
      <DataTable.Col source="invoiceNumber" disableSort sx={{ whiteSpace: 'nowrap' }} />
      <DataTable.Col source="lineDescription" disableSort />
      <DataTable.Col
        source="categoryName"
        disableSort
        render={({ categoryName, category }) => shipped(String(categoryName ?? category))}
      />
      <DataTable.Col source="base" align="right" disableSort>
        <Money source="base" />
      </DataTable.Col>
      <DataTable.Col
        source="rate"
        align="right"
        disableSort
        render={(record) => (record.flat ? money(record.flat) : rate(record.rate as number))}
      />
      <DataTable.Col source="tierName" disableSort render={({ tierName }) => shipped(tierName as string) || '–'} />
      <DataTable.Col source="rule" disableSort sx={{ minWidth: 170 }}>
        <Rule />
      </DataTable.Col>
      <DataTable.Col source="amount" align="right">
        <Money source="amount" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <CommissionStateField />
      </DataTable.Col>
      <DataTable.Col source="holdUntil">
        <When source="holdUntil" />
      </DataTable.Col>
      <DataTable.Col
        source="expectedPayoutOn"
        disableSort
        label={<Defined of="expectedPayout">{text('commissions.fields.expectedPayoutOn')}</Defined>}
      >
        <When source="expectedPayoutOn" />
      </DataTable.Col>
      <DataTable.Col source="paidOn" label="commissions.fields.paid" disableSort>
        <When source="paidOn" />
      </DataTable.Col>
      <DataTable.Col source="reason" disableSort sx={{ minWidth: 240 }}>
        <Plain source="reason" />
      </DataTable.Col>
    </ListPage>
  );
}

/** What a rule is about, as people call it; its key means something to nobody else. */
function Rule() {
  const commission = useRecordContext<CommissionRowFragment>();
  const formats = useFormats();
  const text = useText();
  const shipped = useShippedName();
  if (!commission) return null;
  const { overrideId, categoryName, category, tierName, flat, rate } = commission;
  const about = [
    shipped(categoryName ?? category),
    overrideId ? text('commissions.fields.override') : shipped(tierName),
  ];
  return <>{[...about, flat ? formats.money(flat) : formats.rate(rate)].filter(Boolean).join(' · ')}</>;
}

/** For a partner the list is a part of its dashboard. */
function Above() {
  const { programmeId } = useListContext().filterValues as Place;
  const place = programmeId ? { programmeId } : {};
  return (
    <>
      <ReferralNav view="reporting" place={place} />
      <ReportingNav of="rewards" place={place} />
    </>
  );
}

function Filters() {
  const viewer = useViewer();
  const { meta } = useListContext();
  const found = meta as Pick<CommissionsQuery, 'programmes' | 'categories'> | undefined;
  const named = useShippedChoices();
  const statuses = useChoices(STATUSES, 'commissions.status');
  const kinds = useChoices(KINDS, 'commissions.kind');
  const sales = useChoices(SALES, 'commissions.sale');
  const tiers = new Map((found?.programmes ?? []).flatMap(({ current }) => current?.tiers ?? []).map((tier) => [tier.key, tier])); // prettier-ignore
  const byKey = { optionValue: 'key', translateChoice: false };
  return (
    <>
      <SelectArrayInput source="status" choices={statuses} />
      <NullableBooleanInput source="needsReview" />
      <NullableBooleanInput source="paid" />
      <SelectInput source="kind" choices={kinds} />
      <SelectInput source="sale" choices={sales} />
      {viewer?.kind === 'STAFF' && <PartnerFilter />}
      <SelectInput source="programmeId" choices={found?.programmes ?? []} translateChoice={false} />
      <SelectArrayInput source="category" choices={named(found?.categories.nodes)} {...byKey} />
      <SelectArrayInput source="tier" choices={named([...tiers.values()])} {...byKey} />
      <DateInput source="from" />
      <DateInput source="until" />
    </>
  );
}
