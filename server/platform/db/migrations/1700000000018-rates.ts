import { Table } from 'typeorm';
import { creates, day, id, index, text, unique } from './columns';

export const Rates1700000000018 = creates('Rates1700000000018', [
  new Table({
    name: 'exchange_rates',
    columns: [id, day('day'), text('currency', 3), text('rate', 32)],
    uniques: [unique('uq_exchange_rates_day', 'currency', 'day')],
    indices: [index('ix_exchange_rates_day', 'day', 'id')],
  }),
]);
