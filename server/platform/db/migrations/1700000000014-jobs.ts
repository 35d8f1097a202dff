import { Table } from 'typeorm';
import { at, creates, id, index, json, longText, optional, ref, text, whole } from './columns';

export const Jobs1700000000014 = creates('Jobs1700000000014', [
  new Table({
    name: 'jobs',
    columns: [
      id,
      text('type', 64),
      text('status', 16),
      whole('done'),
      whole('total', optional),
      json('params'),
      json('checkpoint', optional),
      json('result', optional),
      longText('log'),
      text('errorCode', 64, optional),
      longText('error', optional),
      json('actor'),
      ref('createdByUserId', optional),
      ref('partnerId', optional),
      ref('clientId', optional),
      whole('attempts'),
      at('dueAt', optional),
      ref('claimedBy', optional),
      at('createdAt'),
      at('startedAt', optional),
      at('finishedAt', optional),
    ],
    indices: [index('ix_jobs_due', 'dueAt'), index('ix_jobs_owner', 'createdByUserId', 'createdAt')],
  }),
]);
