import { Table } from 'typeorm';
import { at, big, creates, day, id, index, longText, optional, ref, text, unique, whole } from './columns';

/** What a link and a coupon have in common. */
const shown = [
  ...[id, ref('partnerId'), ref('programmeId', optional), text('code', 32), text('name', 100)],
  ...[longText('searchText'), big('signups'), ref('createdByUserId', optional), at('createdAt')],
  ...[at('archivedAt', optional), whole('version')],
];

const ofPartner = (table: string) => index(`ix_${table}_partner`, 'partnerId', 'createdAt', 'id');

export const Links1700000000080 = creates('Links1700000000080', [
  new Table({
    name: 'referral_links',
    columns: [...shown, text('target', 1000), big('counted'), at('countedUntil'), at('lastCountedAt', optional)],
    uniques: [unique('uq_referral_links_code', 'code')],
    indices: [ofPartner('referral_links'), index('ix_referral_links_created', 'createdAt', 'id')],
  }),
  new Table({
    name: 'coupons',
    columns: [...shown, day('validUntil', optional), whole('mostUses', optional)],
    uniques: [unique('uq_coupons_code', 'code')],
    indices: [ofPartner('coupons'), index('ix_coupons_created', 'createdAt', 'id')],
  }),
  new Table({
    name: 'clicks',
    columns: [
      ...[id, ref('linkId'), ref('partnerId'), at('at'), ref('previousId', optional)],
      ...[at('usedAt', optional), ref('clientId', optional)],
    ],
    indices: [index('ix_clicks_link', 'linkId', 'at', 'id'), index('ix_clicks_at', 'at')],
  }),
]);
