import { Alert, Box, Button, Typography } from '@mui/material';
import { lazy, Suspense, type ReactNode } from 'react';
import { EditButton, useRecordContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import type { ClientQuery, CustomFieldShapeFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { useFormats } from '../../shared/format';
import { FactList, Facts, RecordTabs, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { NothingEarned } from '../commissions/NothingEarned';
import { DeleteClient, EraseClient, Impersonate } from './ClientActs';
import { Activity } from './Activity';
import { ClientMembers } from './ClientMembers';
import { ClientInvoices, ClientOrders, ClientSubscriptions, ClientTickets } from './ClientTables';

const AttributionLog = lazy(() => import('./AttributionLog').then((module) => ({ default: module.AttributionLog })));
// Its dialog brings the inputs along; the page is read more often than a partner is added.
const Partners = lazy(() => import('./Partners').then((module) => ({ default: module.Partners })));

type Answer = NonNullable<ClientQuery['client']>;

export type ClientRecord = Omit<Answer, 'additional'> &
  RaRecord & {
    readonly definitions: readonly CustomFieldShapeFragment[];
    readonly additional: Readonly<Record<string, unknown>>;
  };

export function ClientShow() {
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />} actions={<Acts />}>
      <Tabs />
    </ShowPage>
  );
}

function Acts() {
  const client = useRecordContext<ClientRecord>();
  const text = useText();
  const permitted = usePermitted();
  if (!client) return null;
  if (client.status === 'CLOSED') return <EraseClient client={client} />;
  return (
    <>
      <DeleteClient client={client} />
      <Impersonate client={client} />
      <EditButton />
      {permitted('orders.place') && (
        <Button size="small" variant="contained" component={Link} to={`/orders/create?clientId=${client.id}`}>
          {text('clients.order')}
        </Button>
      )}
    </>
  );
}

function Tabs() {
  const client = useRecordContext<ClientRecord>();
  const text = useText();
  const permitted = usePermitted();
  if (!client) return null;
  const tabs = [
    { name: 'overview', label: text('clients.tabs.overview'), content: <Overview client={client} /> },
    {
      name: 'orders',
      label: text('clients.tabs.orders'),
      count: client.orderCount,
      needs: 'orders.read' as const,
      content: <ClientOrders />,
    },
    {
      name: 'invoices',
      label: text('clients.tabs.invoices'),
      count: client.openInvoiceCount,
      needs: 'invoices.read' as const,
      content: <ClientInvoices />,
    },
    {
      name: 'services',
      label: text('clients.tabs.services'),
      count: client.serviceCount,
      needs: 'subscriptions.read' as const,
      content: <ClientSubscriptions resource="services" empty="clients.noServices" />,
    },
    {
      name: 'addons',
      label: text('clients.tabs.addons'),
      count: client.addonCount,
      needs: 'subscriptions.read' as const,
      content: <ClientSubscriptions resource="addons" empty="clients.noAddons" />,
    },
    {
      name: 'domains',
      label: text('clients.tabs.domains'),
      count: client.domainCount,
      needs: 'subscriptions.read' as const,
      content: <ClientSubscriptions resource="domains" empty="clients.noDomains" />,
    },
    {
      name: 'tickets',
      label: text('clients.tabs.tickets'),
      needs: 'tickets.read' as const,
      content: <ClientTickets />,
    },
    {
      name: 'people',
      label: text('clients.tabs.people'),
      needs: 'clients.manageMembers' as const,
      content: <ClientMembers clientId={client.id} members={client.members ?? []} />,
    },
    {
      name: 'origin',
      label: text('claims.log.tab'),
      needs: 'attributions.read' as const,
      content: (
        <Suspense>
          <AttributionLog clientId={client.id} />
        </Suspense>
      ),
    },
    {
      name: 'activity',
      label: text('clients.tabs.activity'),
      needs: 'audit.readActivity' as const,
      content: <Activity clientId={client.id} />,
    },
  ];
  return (
    <RecordTabs label={text('clients.tabs.label')} tabs={tabs.filter(({ needs }) => !needs || permitted(needs))} />
  );
}

function Overview({ client }: { readonly client: ClientRecord }) {
  const text = useText();
  const { country, date, language } = useFormats();
  const person = [client.firstName, client.lastName].filter(Boolean).join(' ');
  return (
    <>
      {client.erasedAt && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {text('clients.erased', { date: date(client.erasedAt) })}
        </Alert>
      )}
      {client.deletedAt && !client.erasedAt && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text('clients.deleted', { date: date(client.deletedAt) })}
        </Alert>
      )}
      <NothingEarned nothing={client.earnedNothing} />
      <Section title={text('clients.tabs.general')}>
        <FactList
          columns={2}
          rows={[
            [text('clients.fields.company'), client.company || null],
            [text('clients.contact'), person || null],
            [text('fields.email'), client.email],
            [text('fields.phone'), client.phone || null],
            [text('fields.language'), language(client.language)],
            [text('clients.fields.vatNumber'), client.vatNumber || null],
          ]}
        />
      </Section>
      <Section title={text('clients.tabs.address')}>
        <FactList
          columns={2}
          rows={[
            [text('clients.fields.address1'), [client.address1, client.address2].filter(Boolean).join(', ') || null],
            [text('clients.fields.postcode'), client.postcode || null],
            [text('clients.fields.city'), client.city || null],
            [text('clients.fields.region'), client.region || null],
            [text('fields.country'), country(client.country)],
          ]}
        />
      </Section>
      {client.definitions.length > 0 && (
        <Section title={text('clients.tabs.additional')}>
          <AdditionalFacts client={client} />
        </Section>
      )}
    </>
  );
}

function AdditionalFacts({ client }: { readonly client: ClientRecord }) {
  const text = useText();
  const { date, number } = useFormats();
  const shown = ({ id, kind }: CustomFieldShapeFragment) => {
    const value = client.additional[id];
    if (value === null || value === undefined) return null;
    if (kind === 'YES_NO') return text(value === true ? 'forms.yes' : 'forms.no');
    if (kind === 'DATE') return date(String(value));
    return kind === 'NUMBER' ? number(Number(value)) : String(value);
  };
  return <FactList columns={2} rows={client.definitions.map((field) => [field.label, shown(field)] as const)} />;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Summary() {
  const client = useRecordContext<ClientRecord>();
  const text = useText();
  const { money, date, country, number } = useFormats();
  if (!client) return null;
  return (
    <>
      <Facts
        title={client.name}
        action={<Status of="clients.status" value={client.status} />}
        rows={[
          [text('fields.number'), String(client.number)],
          [text('fields.country'), country(client.country)],
          [text('fields.currency'), client.currency],
          [text('clients.activeServices'), number(client.activeServiceCount)],
          [text('fields.createdAt'), date(client.createdAt)],
        ]}
      />
      <Facts
        title={text('clients.billing')}
        rows={[
          [text('clients.fields.openInvoices'), number(client.openInvoiceCount)],
          [text('clients.fields.owed'), money(client.balance)],
          [text('clients.fields.credit'), money(client.credit)],
          ...(client.earned && client.earned.length > 0
            ? [[text('commissions.nothing.earned'), client.earned.map(money).join(' · ')] as const]
            : []),
        ]}
      />
      <Suspense>
        <Partners clientId={client.id} relationships={client.relationships} accessBecause={client.invitation?.reason} />
      </Suspense>
    </>
  );
}
