import { Link as MuiLink, Stack } from '@mui/material';
import { DataTable, regex, TextInput, useRecordContext } from 'react-admin';
import type { StatementsQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useCurrencies } from '../../shared/choices';
import { ListPage } from '../../shared/ListPage';
import { PartnerFilter } from '../../shared/PartnerFilter';
import { Money, Plain } from '../../shared/Texts';
import { useMonths } from './months';

type StatementRow = StatementsQuery['statements']['nodes'][number];

const MONTH = regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'statements.monthHelp');

export function StatementList() {
  const text = useText();
  const month = useMonths();
  const staff = useViewer()?.kind === 'STAFF';
  const currencies = useCurrencies();
  return (
    <ListPage
      sort={{ field: 'month', order: 'DESC' }}
      search={false}
      empty="statements.empty"
      hiddenColumns={staff ? [] : ['partner.name']}
      filters={
        <>
          {staff && <PartnerFilter />}
          <AutocompleteInput source="currency" choices={currencies} />
          <TextInput source="from" validate={MONTH} placeholder="2026-01" />
          <TextInput source="until" validate={MONTH} placeholder="2026-12" />
        </>
      }
      card={{
        primary: (record) => month(String(record.month)),
        secondary: ({ partner, currency }) =>
          staff ? `${(partner as { name: string } | null)?.name ?? '–'} · ${String(currency)}` : String(currency),
        end: <Money source="closing.available" />,
      }}
    >
      <DataTable.Col source="month" disableSort render={(record) => month(String(record.month))} />
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="currency" disableSort />
      <DataTable.Col source="opening.available" label="statements.fields.opening" align="right" disableSort>
        <Money source="opening.available" />
      </DataTable.Col>
      <DataTable.Col source="moved.available" label="statements.fields.moved" align="right" disableSort>
        <Money source="moved.available" />
      </DataTable.Col>
      <DataTable.Col source="closing.available" label="statements.fields.closing" align="right" disableSort>
        <Money source="closing.available" />
      </DataTable.Col>
      <DataTable.Col
        source="closed"
        label="statements.state"
        disableSort
        render={({ closed }) => text(closed ? 'statements.done' : 'statements.going')}
      />
      <DataTable.Col source="pdfUrl" label="lists.download" disableSort>
        <Files />
      </DataTable.Col>
    </ListPage>
  );
}

function Files() {
  const statement = useRecordContext<StatementRow>();
  const text = useText();
  if (!statement) return null;
  return (
    <Stack direction="row" sx={{ gap: 1.5 }} onClick={(event) => event.stopPropagation()}>
      <MuiLink href={statement.pdfUrl} target="_blank" rel="noopener">
        {text('statements.pdf')}
      </MuiLink>
      <MuiLink href={statement.csvUrl} download>
        {text('statements.csv')}
      </MuiLink>
    </Stack>
  );
}
