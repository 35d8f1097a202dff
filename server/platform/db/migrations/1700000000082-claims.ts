import { Table } from 'typeorm';
import { at, creates, day, id, index, longText, optional, ref, text, unique, whole } from './columns';

export const Claims1700000000082 = creates('Claims1700000000082', [
  new Table({
    name: 'claims',
    columns: [
      id,
      ref('partnerId'),
      ref('programmeId', optional),
      text('email', 254),
      text('company', 200),
      day('referredOn'),
      longText('evidence'),
      text('searchText', 500),
      text('status', 16),
      text('openKey', 400, optional),
      ref('matchedClientId', optional),
      ref('clientId', optional),
      ref('relationshipId', optional),
      at('createdAt'),
      ref('createdByUserId', optional),
      at('decidedAt', optional),
      ref('decidedByUserId', optional),
      longText('reason', optional),
    ],
    uniques: [unique('uq_claims_open', 'openKey')],
    indices: [
      index('ix_claims_created', 'createdAt', 'id'),
      index('ix_claims_status', 'status', 'createdAt', 'id'),
      index('ix_claims_partner', 'partnerId', 'createdAt', 'id'),
    ],
  }),
  new Table({
    name: 'claim_files',
    columns: [
      id,
      ref('partnerId'),
      ref('claimId', optional),
      text('name', 200),
      text('type', 100),
      whole('size'),
      text('storedAs', 64),
      at('createdAt'),
    ],
    indices: [
      index('ix_claim_files_claim', 'claimId', 'createdAt'),
      index('ix_claim_files_partner', 'partnerId', 'claimId'),
    ],
  }),
]);
