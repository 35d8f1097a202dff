import { Stack, Typography } from '@mui/material';
import { DataTable, useRecordContext, type RaRecord } from 'react-admin';
import type { ClicksQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { CopyButton } from '../../shared/CopyButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { OwnedTable } from '../../shared/OwnedTable';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { When } from '../../shared/Texts';
import { LinkActs, type LinkRecord } from './LinkActs';
import { useLinksLive } from './useLinksLive';

/** One link, and the clicks on it that can still lead to a sign-up. */
export function LinkShow() {
  useLinksLive();
  return (
    <ShowPage title={({ name }) => String(name)} summary={<Summary />} actions={<LinkActs />}>
      <Clicks />
    </ShowPage>
  );
}

function Clicks() {
  const text = useText();
  const { time } = useFormats();
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 } }}>
      <Typography variant="h6" component="h2">
        {text('clicks.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {text('clicks.explain')}
      </Typography>
      <OwnedTable
        reference="clicks"
        target="linkId"
        sort="at"
        empty="clicks.none"
        rowClick={false}
        storeKey="links.show.clicks"
        card={{
          primary: ({ at }) => time(at),
          secondary: ({ usedAt }) => (usedAt ? text('clicks.used') : ''),
        }}
      >
        <DataTable.Col source="at" disableSort>
          <When source="at" time />
        </DataTable.Col>
        <DataTable.Col source="client" disableSort>
          <Client />
        </DataTable.Col>
      </OwnedTable>
    </Stack>
  );
}

/** Who signed up by the click; where the reader may not know the client, that somebody did. */
function Client() {
  const click = useRecordContext<ClicksQuery['clicks']['nodes'][number] & RaRecord>();
  const text = useText();
  if (!click?.usedAt) return <>–</>;
  const { client } = click;
  if (!client) return <>{text('clicks.used')}</>;
  return (
    <LinkTo resource="clients" id={client.id}>
      {client.name}
    </LinkTo>
  );
}

function Summary() {
  const link = useRecordContext<LinkRecord>();
  const text = useText();
  const { date, time, number } = useFormats();
  if (!link) return null;
  const { name, url, target, clicks, signups, lastClickAt, createdAt, archivedAt, partner, programme } = link;
  return (
    <Facts
      title={name}
      action={!archivedAt && <CopyButton value={url} name={name} />}
      rows={[
        [text('links.fields.url'), url],
        [text('links.fields.target'), target],
        [text('links.fields.clicks'), number(clicks)],
        [text('links.fields.signups'), number(signups)],
        [text('links.fields.lastClickAt'), time(lastClickAt)],
        [text('links.fields.partner.name'), partner?.name],
        ...(programme ? [[text('attributions.programme'), programme.name] as const] : []),
        [text('links.fields.createdAt'), date(createdAt)],
        ...(archivedAt ? [[text('links.fields.archivedAt'), date(archivedAt)] as const] : []),
      ]}
    />
  );
}
