import Insights from '@mui/icons-material/InsightsOutlined';
import Answer from '@mui/icons-material/QuestionAnswerOutlined';
import { Button } from '@mui/material';
import { lazy } from 'react';
import { DataTable, EditButton, useRecordContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { PartnerReinstateDocument, PartnerSuspendDocument, type PartnerQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { pathOf } from '../../pages/referrals/place';
import { usePermitted } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { OwnedTable } from '../../shared/OwnedTable';
import { Facts, RecordTabs, ShowPage } from '../../shared/ShowPage';
import { Status, StatusChip } from '../../shared/StatusChip';
import { Country, When } from '../../shared/Texts';
import { PartnerProgrammes } from './PartnerProgrammes';
import { PartnerMembers } from './PartnerMembers';
import { Balances, TierCard, TierHistory } from './TierViews';

// Its forms are large, and few open it.
const PayoutTermsTab = lazy(() =>
  import('../payouts/PayoutTermsTab').then((module) => ({ default: module.PayoutTermsTab })),
);

type PartnerRecord = NonNullable<PartnerQuery['partner']> & RaRecord;

export function PartnerShow() {
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />} actions={<Acts />}>
      <Tabs />
    </ShowPage>
  );
}

function Acts() {
  const partner = useRecordContext<PartnerRecord>();
  const text = useText();
  const permitted = usePermitted();
  if (!partner) return null;
  const { id, status } = partner;
  return (
    <>
      {status === 'ACTIVE' ? (
        <ActButton
          text="partners.suspend"
          needs="partners.manage"
          document={PartnerSuspendDocument}
          variables={() => ({ id })}
          explain={text('partners.suspendExplain')}
          done="partners.suspended"
          danger
        />
      ) : (
        <ActButton
          text="partners.reinstate"
          needs="partners.manage"
          document={PartnerReinstateDocument}
          variables={() => ({ id })}
          explain={text('partners.reinstateExplain')}
          done="partners.reinstated"
        />
      )}
      {permitted('reports.readReferrals') && (
        <Button size="small" component={Link} to={pathOf('summary', { partnerId: id })} startIcon={<Insights />}>
          {text('referrals.open')}
        </Button>
      )}
      {permitted('messages.write') && (
        <Button size="small" component={Link} to={`/messages/create?partnerId=${id}`} startIcon={<Answer />}>
          {text('messages.write')}
        </Button>
      )}
      <EditButton />
    </>
  );
}

function Tabs() {
  const partner = useRecordContext<PartnerRecord>();
  const text = useText();
  const permitted = usePermitted();
  if (!partner) return null;
  return (
    <RecordTabs
      label={text('partners.tabs.label')}
      tabs={[
        { name: 'tier', label: text('partners.tabs.tier'), content: <TierHistory steps={partner.tierHistory} /> },
        { name: 'programmes', label: text('enrolments.title'), content: <PartnerProgrammes partnerId={partner.id} /> },
        { name: 'clients', label: text('partners.tabs.clients'), content: <Clients /> },
        {
          name: 'members',
          label: text('partners.tabs.members'),
          count: partner.members.length,
          content: <PartnerMembers partnerId={partner.id} members={partner.members} />,
        },
        ...(permitted('payoutDetails.read')
          ? [
              {
                name: 'payout',
                label: text('payoutDetails.title'),
                content: <PayoutTermsTab partnerId={partner.id} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Clients() {
  const { country } = useFormats();
  return (
    <OwnedTable
      reference="clients"
      target="partnerId"
      sort="createdAt"
      empty="partners.noClients"
      storeKey="partners.show.clients"
      card={{
        primary: ({ name }) => name,
        secondary: (record) => country(record.country),
        end: <StatusChip of="clients.status" />,
      }}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="name" />
      <DataTable.Col source="country">
        <Country source="country" />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="clients.status" />
      </DataTable.Col>
      <DataTable.Col source="createdAt">
        <When source="createdAt" />
      </DataTable.Col>
    </OwnedTable>
  );
}

function Summary() {
  const partner = useRecordContext<PartnerRecord>();
  const text = useText();
  const { country, language, date } = useFormats();
  if (!partner) return null;
  return (
    <>
      <Facts
        title={partner.name}
        action={<Status of="partners.status" value={partner.status} />}
        rows={[
          [text('fields.email'), partner.email],
          [text('fields.country'), country(partner.country)],
          [text('fields.currency'), partner.currency],
          [text('fields.language'), language(partner.language)],
          [text('fields.createdAt'), date(partner.createdAt)],
        ]}
      />
      <TierCard tier={partner.tier} />
      <Balances balances={partner.balances ?? []} narrow />
    </>
  );
}
