import { Table } from 'typeorm';
import { at, creates, flag, id, index, json, link, longText, optional, ref, text, unique, whole } from './columns';

export const Announcements1700000000085 = creates('Announcements1700000000085', [
  new Table({
    name: 'announcements',
    columns: [
      id,
      json('texts'),
      text('fallback', 2),
      json('audience'),
      text('status', 16),
      at('publishFrom'),
      at('publishUntil', optional),
      at('announcedAt', optional),
      longText('searchText'),
      at('createdAt'),
      ref('createdByUserId', optional),
      whole('version'),
    ],
    indices: [
      index('ix_announcements_from', 'publishFrom', 'id'),
      index('ix_announcements_status', 'status', 'announcedAt', 'publishFrom'),
    ],
  }),
  new Table({
    name: 'announcement_reads',
    columns: [id, ref('announcementId'), ref('partnerId'), ref('userId'), at('readAt')],
    uniques: [unique('uq_announcement_reads_person', 'announcementId', 'partnerId', 'userId')],
    indices: [index('ix_announcement_reads_person', 'partnerId', 'userId')],
    foreignKeys: [link('fk_announcement_reads_announcement', ['announcementId'], 'announcements')],
  }),
  new Table({
    name: 'badges',
    columns: [id, ref('partnerId'), ref('programmeId'), text('publicId', 64), flag('shown'), at('changedAt')],
    uniques: [unique('uq_badges_place', 'partnerId', 'programmeId'), unique('uq_badges_public', 'publicId')],
  }),
]);
