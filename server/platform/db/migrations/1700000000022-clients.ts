import { Table } from 'typeorm';
import { at, creates, flag, id, index, json, longText, optional, ref, text, unique, whole } from './columns';

export const Clients1700000000022 = creates('Clients1700000000022', [
  new Table({
    name: 'clients',
    columns: [
      id,
      whole('number'),
      text('name'),
      text('firstName', 100),
      text('lastName', 100),
      text('company'),
      text('email', 254),
      text('phone', 40),
      text('language', 2),
      text('currency', 3),
      text('country', 2),
      text('vatNumber', 20),
      text('address1'),
      text('address2'),
      text('city', 100),
      text('region', 100),
      text('postcode', 20),
      json('additional'),
      longText('searchText'),
      text('status', 16),
      at('createdAt'),
      at('deletedAt', optional),
      at('erasedAt', optional),
      whole('version'),
    ],
    uniques: [unique('uq_clients_number', 'number')],
    indices: [index('ix_clients_created', 'createdAt', 'id'), index('ix_clients_name', 'name', 'id')],
  }),
  new Table({
    name: 'client_members',
    columns: [id, ref('clientId'), ref('userId'), text('role', 16), flag('active'), at('createdAt')],
    uniques: [unique('uq_client_members_user', 'clientId', 'userId')],
    indices: [index('ix_client_members_user', 'userId')],
  }),
]);
