import { Box, Chip, Stack } from '@mui/material';
import { DataTable, NullableBooleanInput, useRecordContext } from 'react-admin';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { CopyButton } from '../../shared/CopyButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { Plain, When } from '../../shared/Texts';
import { CodeKinds } from './CodeKinds';
import { LinkActs, MakeLink, type LinkRecord } from './LinkActs';
import { useLinksLive } from './useLinksLive';

/** A partner's links, what was clicked and who came by them; of all partners for the operator. */
export function LinkList() {
  useLinksLive();
  const text = useText();
  const { number } = useFormats();
  const operator = useViewer()?.kind === 'STAFF';
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={operator ? 'links.none' : 'links.empty'}
      emptyAction={<MakeLink />}
      actions={<MakeLink />}
      above={<CodeKinds />}
      hiddenColumns={operator ? ['createdAt'] : ['createdAt', 'partner.name']}
      filters={
        <>
          <NullableBooleanInput source="archived" label="links.fields.archived" />
          {operator && <PartnerFilter />}
        </>
      }
      card={{
        primary: ({ name }) => name,
        secondary: ({ url, clicks, signups }) =>
          `${shown(String(url))} · ${text('links.counts', { clicks: number(clicks), signups: number(signups) })}`,
        end: <Copy />,
      }}
    >
      <DataTable.Col source="name" disableSort>
        <Name />
      </DataTable.Col>
      <DataTable.Col source="url" disableSort>
        <Address />
      </DataTable.Col>
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.NumberCol source="clicks" disableSort />
      <DataTable.NumberCol source="signups" disableSort />
      <DataTable.Col source="lastClickAt" disableSort>
        <When source="lastClickAt" time />
      </DataTable.Col>
      <DataTable.Col source="createdAt" disableSort>
        <When source="createdAt" />
      </DataTable.Col>
      <DataTable.Col source="actions" label="lists.actions" align="right" disableSort>
        <LinkActs />
      </DataTable.Col>
    </ListPage>
  );
}

const shown = (url: string) => url.replace(/^https?:\/\//, '');

function Name() {
  const link = useRecordContext<LinkRecord>();
  const text = useText();
  if (!link) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      {link.name}
      {link.archivedAt && <Chip size="small" variant="outlined" label={text('links.fields.archivedAt')} />}
    </Stack>
  );
}

function Address() {
  const link = useRecordContext<LinkRecord>();
  if (!link) return null;
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
      <Box component="span" sx={{ overflowWrap: 'anywhere', minWidth: 170 }}>
        {shown(link.url)}
      </Box>
      <Copy />
    </Stack>
  );
}

function Copy() {
  const link = useRecordContext<LinkRecord>();
  return link && !link.archivedAt ? <CopyButton value={link.url} name={link.name} /> : null;
}
