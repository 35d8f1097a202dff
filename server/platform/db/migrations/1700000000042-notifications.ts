import { Table } from 'typeorm';
import { at, creates, id, index, longText, optional, ref, text, unique } from './columns';

export const Notifications1700000000042 = creates('Notifications1700000000042', [
  new Table({
    name: 'mails',
    columns: [
      id,
      ref('outboxId'),
      text('template', 64),
      text('recipient', 254),
      text('language', 2),
      text('subject', 500),
      longText('html'),
      longText('text'),
      text('status', 16),
      at('createdAt'),
      at('sentAt', optional),
    ],
    uniques: [unique('uq_mails_outbox', 'outboxId')],
    indices: [index('ix_mails_created', 'createdAt', 'id')],
  }),
]);
