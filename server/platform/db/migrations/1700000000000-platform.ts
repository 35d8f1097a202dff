import { Table } from 'typeorm';
import { at, big, creates, id, index, json, longText, optional, ref, text, whole } from './columns';

const tables = [
  new Table({
    name: 'audit_events',
    columns: [
      id,
      at('at'),
      text('actorKind', 16),
      text('actorRole', 32),
      ref('userId', optional),
      ref('behindUserId', optional),
      ref('credentialId', optional),
      text('action', 64),
      text('subjectType', 64),
      ref('subjectId'),
      ref('clientId', optional),
      ref('partnerId', optional),
      json('changes', optional),
      text('ip', 64, optional),
      text('requestId', 64, optional),
    ],
    indices: [
      index('ix_audit_events_at', 'at', 'id'),
      index('ix_audit_events_client', 'clientId', 'at'),
      index('ix_audit_events_partner', 'partnerId', 'at'),
      index('ix_audit_events_subject', 'subjectType', 'subjectId', 'at'),
      index('ix_audit_events_user', 'userId', 'at'),
    ],
  }),
  new Table({
    name: 'outbox',
    columns: [
      id,
      text('type', 64),
      json('payload'),
      whole('attempts'),
      at('createdAt'),
      at('dueAt', optional),
      ref('claimedBy', optional),
      at('deliveredAt', optional),
      longText('lastError', optional),
    ],
    indices: [index('ix_outbox_due', 'dueAt')],
  }),
  new Table({
    name: 'changes',
    columns: [
      id,
      text('topic', 64),
      ref('subjectId'),
      ref('clientId', optional),
      ref('partnerId', optional),
      text('audience', 16),
      at('at'),
    ],
    indices: [index('ix_changes_at', 'at', 'id')],
  }),
  new Table({ name: 'number_series', columns: [id, big('last')] }),
  new Table({
    name: 'idempotency_keys',
    columns: [id, text('inputHash', 64), json('facts'), at('at')],
    indices: [index('ix_idempotency_keys_at', 'at')],
  }),
];

export const Platform1700000000000 = creates('Platform1700000000000', tables, ['audit_events']);
