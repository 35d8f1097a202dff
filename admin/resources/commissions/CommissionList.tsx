import { lazy, Suspense } from 'react';
import { DataTable, useRecordContext } from 'react-admin';
import type { CommissionRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted, useViewer } from '../../provider/access';
import { Defined } from '../../shared/Defined';
import { ExportButton } from '../../shared/ExportButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { useShippedName } from '../../shared/shipped';
import { Money, Plain, When } from '../../shared/Texts';
import { CommissionStateField } from './CommissionState';

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

// Many inputs, which the table need not wait for.
const CommissionFilters = lazy(() =>
  import('./CommissionFilters').then((module) => ({ default: module.CommissionFilters })),
);
// Only a partner's is a part of its dashboard.
const RewardsNav = lazy(() =>
  import('../../pages/referrals/RewardsNav').then((module) => ({ default: module.RewardsNav })),
);

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
      above={
        viewer?.partner && (
          <Suspense>
            <RewardsNav />
          </Suspense>
        )
      }
      filters={
        <Suspense>
          <CommissionFilters />
        </Suspense>
      }
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
