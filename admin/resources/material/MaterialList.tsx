import QuestionAnswer from '@mui/icons-material/QuestionAnswerOutlined';
import { Box, Button, Chip, Typography } from '@mui/material';
import {
  DataTable,
  NullableBooleanInput,
  SelectArrayInput,
  SelectInput,
  useRecordContext,
  type RaRecord,
} from 'react-admin';
import { Link } from 'react-router';
import type { ResourceRowFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { AudienceOfRecord } from '../../shared/AudienceInput';
import { useChoices, useLanguages } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ListPage } from '../../shared/ListPage';
import { Plain, When } from '../../shared/Texts';
import { Badges } from './Badges';
import { CATEGORIES } from './categories';
import { Take } from './Take';

type Row = ResourceRowFragment & RaRecord;

const WIDE_ENOUGH = { minWidth: 180 };

/** For staff what there is and for whom; for partners what they may take. */
export function MaterialList() {
  return usePermitted()('resources.manage') ? <Managed /> : <Shelf />;
}

function Managed() {
  const text = useText();
  const { language } = useFormats();
  return (
    <ListPage
      sort={{ field: 'updatedAt', order: 'DESC' }}
      empty="material.empty"
      creates
      filters={<Filters archived />}
      card={{
        primary: ({ title }) => title,
        secondary: (record) => text(`material.category.${(record as Row).category}`),
        end: <Taken />,
      }}
    >
      <DataTable.Col source="title" cellSx={() => WIDE_ENOUGH}>
        <Named />
      </DataTable.Col>
      <DataTable.Col source="category" render={(record) => text(`material.category.${(record as Row).category}`)} />
      <DataTable.Col
        source="language"
        disableSort
        render={(record) => ((record as Row).language ? language((record as Row).language) : '–')}
      />
      <DataTable.Col source="audience" disableSort>
        <AudienceOfRecord />
      </DataTable.Col>
      <DataTable.Col source="number" label="material.fields.number" align="right" disableSort />
      <DataTable.Col source="downloads" align="right">
        <Plain source="downloads" />
      </DataTable.Col>
      <DataTable.Col source="updatedAt">
        <When source="updatedAt" />
      </DataTable.Col>
    </ListPage>
  );
}

function Shelf() {
  const text = useText();
  const { language } = useFormats();
  const ask = <Ask />;
  return (
    <ListPage
      sort={{ field: 'updatedAt', order: 'DESC' }}
      empty="material.emptyForPartner"
      emptyAction={ask}
      actions={ask}
      above={<Badges />}
      filters={<Filters />}
      rowClick={false}
      storeKey="material.shelf"
      card={{
        primary: ({ title }) => title,
        secondary: (record) => text(`material.category.${(record as Row).category}`),
        end: <Take />,
      }}
    >
      <DataTable.Col source="title">
        <Described />
      </DataTable.Col>
      <DataTable.Col source="category" render={(record) => text(`material.category.${(record as Row).category}`)} />
      <DataTable.Col
        source="language"
        disableSort
        render={(record) => ((record as Row).language ? language((record as Row).language) : '–')}
      />
      <DataTable.Col source="updatedAt">
        <When source="updatedAt" />
      </DataTable.Col>
      <DataTable.Col source="url" label="lists.actions" align="right" disableSort>
        <Take />
      </DataTable.Col>
    </ListPage>
  );
}

function Filters({ archived = false }: { readonly archived?: boolean }) {
  const categories = useChoices(CATEGORIES, 'material.category');
  const kinds = useChoices(['FILE', 'LINK'], 'material.kind');
  const languages = useLanguages();
  return (
    <>
      <SelectArrayInput source="category" choices={categories} />
      <SelectInput source="language" choices={languages} />
      <SelectInput source="kind" choices={kinds} />
      {archived && <NullableBooleanInput source="archived" />}
    </>
  );
}

function Described() {
  const record = useRecordContext<Row>();
  if (!record) return null;
  return (
    <Box sx={{ maxWidth: 520, py: 0.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {record.title}
      </Typography>
      {record.description && (
        <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {record.description}
        </Typography>
      )}
    </Box>
  );
}

function Named() {
  const record = useRecordContext<Row>();
  const text = useText();
  if (!record) return null;
  return (
    <>
      <LinkTo resource="material" id={record.id}>
        {record.title}
      </LinkTo>
      {record.archivedAt && <Chip size="small" label={text('material.fields.archived')} sx={{ ml: 1 }} />}
    </>
  );
}

function Taken() {
  const record = useRecordContext<Row>();
  const text = useText();
  return (
    <Typography variant="body2" color="text.secondary">
      {text('material.timesTaken', { smart_count: record?.downloads ?? 0 })}
    </Typography>
  );
}

function Ask() {
  const text = useText();
  if (!usePermitted()('messages.write')) return null;
  return (
    <Button
      component={Link}
      to={`/messages/create?subject=${encodeURIComponent(text('material.askSubject'))}`}
      size="small"
      startIcon={<QuestionAnswer />}
    >
      {text('material.ask')}
    </Button>
  );
}
