import { Table } from 'typeorm';
import { at, creates, flag, id, index, link, longText, optional, ref, text, unique, whole } from './columns';

export const Partners1700000000020 = creates('Partners1700000000020', [
  new Table({
    name: 'partners',
    columns: [
      id,
      text('name'),
      text('email', 254),
      text('country', 2),
      text('currency', 3),
      text('language', 2),
      longText('searchText'),
      text('status', 16),
      at('createdAt'),
      whole('version'),
    ],
    indices: [index('ix_partners_name', 'name', 'id')],
  }),
  new Table({
    name: 'partner_members',
    columns: [
      id,
      ref('partnerId'),
      ref('userId'),
      text('role', 16),
      flag('active'),
      at('createdAt'),
      at('deactivatedAt', optional),
    ],
    uniques: [unique('uq_partner_members_user', 'partnerId', 'userId')],
    indices: [index('ix_partner_members_user', 'userId')],
    foreignKeys: [link('fk_partner_members_partner', ['partnerId'], 'partners')],
  }),
]);
