import { Typography } from '@mui/material';
import { DataTable, DateInput, useRecordContext } from 'react-admin';
import type { ExchangeRatesQuery } from '../../gql/graphql';
import { errorText, useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { useCurrencies } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { TableUpload } from '../../shared/TableUpload';
import { When } from '../../shared/Texts';
import { useDecimals } from './decimals';

interface Entered {
  readonly added: number;
  readonly unchanged: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

export function RateList() {
  const text = useText();
  const { date } = useFormats();
  const currencies = useCurrencies();
  return (
    <ListPage
      sort={{ field: 'day', order: 'DESC' }}
      search={false}
      empty="exchangeRates.empty"
      emptyAction={<ImportRates />}
      actions={<ImportRates />}
      rowClick={false}
      above={
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {text('exchangeRates.about')}
        </Typography>
      }
      filters={
        <>
          <AutocompleteInput source="currency" choices={currencies} />
          <DateInput source="from" />
          <DateInput source="until" />
        </>
      }
      card={{
        primary: ({ currency }) => currency,
        secondary: ({ day }) => date(day as string),
        end: <Rate />,
      }}
    >
      <DataTable.Col source="day" disableSort>
        <When source="day" />
      </DataTable.Col>
      <DataTable.Col source="currency" disableSort />
      <DataTable.Col source="rate" align="right" disableSort>
        <Rate />
      </DataTable.Col>
    </ListPage>
  );
}

function Rate() {
  const record = useRecordContext<ExchangeRatesQuery['exchangeRates']['nodes'][number]>();
  const decimal = useDecimals();
  return <>{record && decimal(record.rate)}</>;
}

function ImportRates() {
  const text = useText();
  const permitted = usePermitted();
  const { number, date } = useFormats();
  if (!permitted('rates.import')) return null;
  return (
    <TableUpload<Entered>
      button={text('exchangeRates.import')}
      explain={text('exchangeRates.about')}
      file={text('exchangeRates.file')}
      accept=".csv,.zip,text/csv,application/zip"
      path="/rates"
      refused={text('exchangeRates.refused')}
      columns={[
        [text('exchangeRates.line'), ({ line }) => number(line)],
        [text('exchangeRates.column'), ({ column }) => column || '–'],
        [text('exchangeRates.value'), ({ value }) => value || '–'],
        [text('exchangeRates.problem'), (problem) => errorText(problem.code, problem.message, { ...problem })],
      ]}
      done={({ added, unchanged, firstDay, lastDay }) =>
        text(added > 0 ? 'exchangeRates.done' : 'exchangeRates.none', {
          ...{ added: number(added), unchanged: number(unchanged), from: date(firstDay), until: date(lastDay) },
        })
      }
    />
  );
}
