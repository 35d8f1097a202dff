import { Table } from 'typeorm';
import { at, creates, id, index, link, optional, ref, text } from './columns';

export const Relationships1700000000024 = creates('Relationships1700000000024', [
  new Table({
    name: 'relationships',
    columns: [
      id,
      ref('partnerId'),
      ref('clientId'),
      text('kind', 16),
      text('source', 16),
      at('since'),
      at('endedAt', optional),
    ],
    indices: [
      index('ix_relationships_partner', 'partnerId', 'endedAt', 'clientId'),
      index('ix_relationships_client', 'clientId', 'endedAt'),
    ],
    foreignKeys: [
      link('fk_relationships_partner', ['partnerId'], 'partners'),
      link('fk_relationships_client', ['clientId'], 'clients'),
    ],
  }),
]);
