import { Chip, Stack, Typography } from '@mui/material';
import { DataTable, SelectArrayInput, useRecordContext, type RaRecord } from 'react-admin';
import type { AnnouncementRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { AudienceOfRecord } from '../../shared/AudienceInput';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ListPage } from '../../shared/ListPage';
import { StatusChip } from '../../shared/StatusChip';
import { When } from '../../shared/Texts';

type Row = AnnouncementRowFragment & RaRecord;

const WIDE_ENOUGH = { minWidth: 180 };

/** For staff all of them; for partners what they may read now. */
export function AnnouncementList() {
  return usePermitted()('announcements.manage') ? <Managed /> : <News />;
}

function Managed() {
  const { date, language } = useFormats();
  const statuses = useChoices(['DRAFT', 'PUBLISHED', 'WITHDRAWN'], 'announcements.status');
  return (
    <ListPage
      sort={{ field: 'publishFrom', order: 'DESC' }}
      empty="announcements.empty"
      creates
      filters={<SelectArrayInput source="status" choices={statuses} />}
      card={{
        primary: ({ text }) => text.title,
        secondary: ({ publishFrom }) => date(publishFrom),
        end: <StatusChip of="announcements.status" />,
      }}
    >
      <DataTable.Col source="text.title" disableSort cellSx={() => WIDE_ENOUGH}>
        <Title />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <StatusChip of="announcements.status" />
      </DataTable.Col>
      <DataTable.Col source="audience" disableSort>
        <AudienceOfRecord />
      </DataTable.Col>
      <DataTable.Col
        source="texts"
        disableSort
        render={(record) =>
          ((record.texts as { language: string }[] | undefined) ?? []).map((text) => language(text.language)).join(', ')
        }
      />
      <DataTable.Col source="publishFrom" disableSort>
        <Beginning />
      </DataTable.Col>
      <DataTable.Col source="publishUntil" disableSort>
        <When source="publishUntil" time />
      </DataTable.Col>
    </ListPage>
  );
}

/** A way in for the keyboard, too. */
function Title() {
  const record = useRecordContext<Row>();
  if (!record) return null;
  return (
    <LinkTo resource="announcements" id={record.id}>
      {record.text.title}
    </LinkTo>
  );
}

function Beginning() {
  const record = useRecordContext<Row>();
  return record?.status === 'DRAFT' ? <>–</> : <When source="publishFrom" time />;
}

function News() {
  const { date } = useFormats();
  return (
    <ListPage
      sort={{ field: 'publishFrom', order: 'DESC' }}
      empty="announcements.emptyForPartner"
      storeKey="announcements.news"
      card={{
        primary: ({ text }) => text.title,
        secondary: ({ publishFrom }) => date(publishFrom),
        end: <Unread />,
      }}
    >
      <DataTable.Col source="text.title" disableSort>
        <Heading />
      </DataTable.Col>
      <DataTable.Col source="publishFrom" disableSort>
        <When source="publishFrom" />
      </DataTable.Col>
    </ListPage>
  );
}

function Heading() {
  const record = useRecordContext<Row>();
  if (!record) return null;
  const { title, body } = record.text;
  return (
    <Stack sx={{ py: 0.5, maxWidth: 640 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: record.read ? 450 : 700 }}>
          <LinkTo resource="announcements" id={record.id}>
            {title}
          </LinkTo>
        </Typography>
        <Unread />
      </Stack>
      <Typography variant="body2" color="text.secondary" noWrap>
        {body}
      </Typography>
    </Stack>
  );
}

function Unread() {
  const record = useRecordContext<Row>();
  const text = useText();
  return record && !record.read ? <Chip size="small" color="info" label={text('announcements.unread')} /> : null;
}
