import { Table } from 'typeorm';
import { at, creates, id, index, json, longText, optional, ref, text, unique, whole } from './columns';

export const Applications1700000000070 = creates(
  'Applications1700000000070',
  [
    new Table({
      name: 'partner_applications',
      columns: [
        id,
        text('company'),
        text('contactName', 200),
        text('email', 254),
        text('country', 2),
        text('website'),
        longText('promotion'),
        text('language', 2),
        longText('searchText'),
        ref('programmeId'),
        text('status', 16),
        text('openKey', 254, optional),
        at('createdAt'),
        at('decidedAt', optional),
        ref('decidedByUserId', optional),
        text('reason', 500, optional),
        ref('partnerId', optional),
      ],
      uniques: [unique('uq_partner_applications_open', 'openKey')],
      indices: [
        index('ix_partner_applications_created', 'createdAt', 'id'),
        index('ix_partner_applications_status', 'status', 'createdAt', 'id'),
      ],
    }),
    new Table({
      name: 'programme_terms',
      columns: [
        id,
        ref('programmeId'),
        whole('version'),
        json('texts'),
        at('publishedAt'),
        ref('publishedByUserId', optional),
      ],
      uniques: [unique('uq_programme_terms_version', 'programmeId', 'version')],
    }),
    new Table({
      name: 'terms_acceptances',
      columns: [
        id,
        ref('partnerId'),
        ref('programmeId'),
        ref('termsId'),
        whole('version'),
        ref('userId'),
        at('acceptedAt'),
        text('ip', 64, optional),
      ],
      uniques: [unique('uq_terms_acceptances_terms', 'partnerId', 'termsId')],
    }),
  ],
  ['programme_terms', 'terms_acceptances'],
);
