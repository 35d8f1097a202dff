import { DataTable, DateInput, NumberInput, required, TextInput } from 'react-admin';
import { TaxRateAddDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { AutocompleteInput } from '../../shared/AutocompleteInput';
import { ActButton } from '../../shared/ActButton';
import { useCountries } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { Country, When } from '../../shared/Texts';

/** `19.6` percent as basis points: its digits with two places, without the point. */
const basisPoints = (percent: number) => Number(percent.toFixed(2).replace('.', ''));

export function TaxRateList() {
  const { rate, country, date } = useFormats();
  const countries = useCountries();
  return (
    <ListPage
      sort={{ field: 'country', order: 'ASC' }}
      search={false}
      rowClick={false}
      empty="taxRates.empty"
      emptyAction={<AddRate />}
      actions={<AddRate />}
      filters={<AutocompleteInput source="country" choices={countries} />}
      card={{
        primary: (record) => `${country(record.country)} · ${rate(record.rate)}`,
        secondary: (record) => `${record.category} · ${date(record.since)}`,
      }}
    >
      <DataTable.Col source="country" disableSort>
        <Country source="country" />
      </DataTable.Col>
      <DataTable.Col source="category" disableSort />
      <DataTable.Col source="since" disableSort>
        <When source="since" />
      </DataTable.Col>
      <DataTable.Col source="rate" align="right" disableSort render={(record) => rate(record.rate as number)} />
    </ListPage>
  );
}

function AddRate() {
  const text = useText();
  const countries = useCountries();
  return (
    <ActButton
      text="taxRates.add"
      needs="invoices.addTaxRate"
      document={TaxRateAddDocument}
      explain={text('taxRates.addExplain')}
      defaults={{ category: 'STANDARD' }}
      fields={{ rate: 'percent' }}
      variables={({ country, category, since, percent }) => ({
        input: {
          country: String(country),
          category: String(category),
          since: String(since),
          rate: basisPoints(Number(percent)),
        },
      })}
      done="taxRates.added"
    >
      <AutocompleteInput source="country" label="fields.country" choices={countries} validate={required()} />
      <TextInput source="category" label="taxRates.fields.category" validate={required()} />
      <DateInput source="since" label="taxRates.fields.since" validate={required()} />
      <NumberInput
        source="percent"
        label="taxRates.fields.percent"
        min={0}
        max={100}
        step={0.01}
        validate={required()}
      />
    </ActButton>
  );
}
