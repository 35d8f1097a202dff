import { Table } from 'typeorm';
import { at, creates, day, flag, id, index, optional, ref, text, unique } from './columns';

export const Attributions1700000000053 = creates('Attributions1700000000053', [
  new Table({
    name: 'attributions',
    columns: [
      id,
      ref('relationshipId'),
      ref('partnerId'),
      ref('clientId'),
      ref('programmeId'),
      text('source', 16),
      at('invitedAt', optional),
      at('acceptedAt', optional),
      flag('eligible'),
      text('reason', 24),
      at('decidedAt'),
      at('startedAt'),
      at('endedAt', optional),
      day('windowFrom', optional),
      day('windowUntil', optional),
      day('windowEndedOn', optional),
      text('windowEndReason', 16, optional),
    ],
    uniques: [unique('uq_attributions_relationship', 'relationshipId', 'startedAt')],
    indices: [
      index('ix_attributions_client', 'clientId', 'endedAt'),
      index('ix_attributions_partner', 'partnerId', 'programmeId', 'endedAt', 'clientId'),
    ],
  }),
]);
