import { Table } from 'typeorm';
import { at, creates, flag, id, index, longText, optional, ref, text, unique } from './columns';

export const Invitations1700000000071 = creates('Invitations1700000000071', [
  new Table({
    name: 'invitations',
    columns: [
      id,
      text('kind', 16),
      ref('partnerId', optional),
      ref('clientId', optional),
      ref('programmeId', optional),
      text('email', 254),
      text('name', 200),
      text('company'),
      text('language', 2),
      text('message', 1000),
      longText('searchText'),
      flag('accessOnly'),
      text('tokenHash', 64),
      text('openKey', 400, optional),
      text('status', 16),
      ref('invitedByUserId', optional),
      at('createdAt'),
      at('invitedAt'),
      at('sentAt'),
      at('expiresAt'),
      at('decidedAt', optional),
      text('outcome', 16, optional),
      text('reason', 24, optional),
      ref('relationshipId', optional),
    ],
    uniques: [unique('uq_invitations_token', 'tokenHash'), unique('uq_invitations_open', 'openKey')],
    indices: [
      index('ix_invitations_created', 'createdAt', 'id'),
      index('ix_invitations_partner', 'partnerId', 'createdAt', 'id'),
      index('ix_invitations_client', 'clientId', 'kind', 'createdAt', 'id'),
      index('ix_invitations_expires', 'status', 'expiresAt'),
    ],
  }),
]);
