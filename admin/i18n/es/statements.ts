import type { Catalogue } from '../catalogue';

export const statements: Catalogue['statements'] = {
  name: 'Statement |||| Statements',
  fields: {
    month: 'Month',
    opening: 'Opening',
    moved: 'Moved',
    closing: 'Closing',
    from: 'From month',
    until: 'Until month',
    recordedOn: 'Day',
  },
  menu: 'Statements',
  empty: 'There are no statements yet. The first movement begins one.',
  title: 'Statement of %{month} · %{currency}',
  open: 'The month is not over: more may follow.',
  closed: 'The month is over: nothing will be added.',
  state: 'State',
  going: 'Going on',
  done: 'Complete',
  movements: 'Movements',
  noMovements: 'Nothing moved in this month.',
  pdf: 'PDF',
  csv: 'CSV',
  monthHelp: 'As 2026-11',
};

export const exchangeRates: Catalogue['exchangeRates'] = {
  name: 'Exchange rate |||| Exchange rates',
  fields: {
    day: 'Day',
    rate: 'For one euro',
    from: 'From',
    until: 'Until',
  },
  menu: 'Exchange rates',
  empty: 'There are no rates yet. Import the table of the European Central Bank, as CSV or ZIP.',
  about: 'Reference rates of the European Central Bank. A payout takes the last ones before its day, and names them.',
  import: 'Import rates',
  file: 'Table of rates (CSV or ZIP)',
  done: '%{added} rates added, %{unchanged} known already; from %{from} until %{until}.',
  none: 'Nothing is new: %{unchanged} rates were here already.',
  refused: 'Nothing was entered',
  line: 'Line',
  column: 'Column',
  value: 'Value',
  problem: 'What is wrong',
};
