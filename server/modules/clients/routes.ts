import type { Column, ListExport } from '../../api/export';
import { Client } from './entity';
import { clientPolicy } from './policy';
import { activeFields } from './service/create';
import { matching, type ClientFilter } from './types/clients';

const COLUMNS: readonly Column<Client>[] = [
  { title: 'Number', value: ({ number }) => number },
  { title: 'Name', value: ({ name }) => name },
  { title: 'Kind', value: ({ kind }) => kind },
  { title: 'Company', value: ({ company }) => company },
  { title: 'First name', value: ({ firstName }) => firstName },
  { title: 'Last name', value: ({ lastName }) => lastName },
  { title: 'E-mail', value: ({ email }) => email },
  { title: 'Phone', value: ({ phone }) => phone },
  { title: 'Language', value: ({ language }) => language },
  { title: 'Currency', value: ({ currency }) => currency },
  { title: 'Country', value: ({ country }) => country },
  { title: 'VAT number', value: ({ vatNumber }) => vatNumber },
  { title: 'Address', value: ({ address1 }) => address1 },
  { title: 'Address 2', value: ({ address2 }) => address2 },
  { title: 'Postcode', value: ({ postcode }) => postcode },
  { title: 'City', value: ({ city }) => city },
  { title: 'Region', value: ({ region }) => region },
  { title: 'Status', value: ({ status }) => status },
  { title: 'Created', value: ({ createdAt }) => createdAt },
];

/** The list of clients as a file, with the additional fields that forms show. */
export const clientExport: ListExport<Client, ClientFilter> = {
  name: 'clients',
  permission: clientPolicy.read,
  table: Client,
  filterType: 'ClientFilter',
  where: matching,
  columns: async (ctx) => [
    ...COLUMNS,
    ...(await activeFields(ctx.read)).map(({ id, label }) => ({
      title: label,
      value: ({ additional }: Client) => additional[id],
    })),
  ],
};
