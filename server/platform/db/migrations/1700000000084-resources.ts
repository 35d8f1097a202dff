import { Table } from 'typeorm';
import { at, creates, id, index, json, link, longText, optional, ref, text, unique, whole } from './columns';

export const Resources1700000000084 = creates('Resources1700000000084', [
  new Table({
    name: 'audiences',
    columns: [id, ref('recordId'), ref('programmeId', optional), text('tier', 32, optional)],
    indices: [index('ix_audiences_record', 'recordId'), index('ix_audiences_programme', 'programmeId', 'tier')],
  }),
  new Table({
    name: 'resources',
    columns: [
      id,
      text('kind', 16),
      text('title', 200),
      longText('description'),
      text('category', 16),
      text('language', 2, optional),
      json('audience'),
      whole('number'),
      whole('downloads'),
      longText('searchText'),
      at('createdAt'),
      at('updatedAt'),
      at('archivedAt', optional),
      whole('version'),
    ],
    indices: [
      index('ix_resources_category', 'category', 'updatedAt', 'id'),
      index('ix_resources_updated', 'updatedAt', 'id'),
      index('ix_resources_title', 'title', 'id'),
    ],
  }),
  new Table({
    name: 'resource_versions',
    columns: [
      id,
      ref('resourceId'),
      whole('number'),
      text('name', 200, optional),
      text('type', 100, optional),
      whole('size', optional),
      text('storedAs', 64, optional),
      text('link', 2000, optional),
      text('note', 500),
      whole('downloads'),
      at('createdAt'),
      ref('createdByUserId', optional),
    ],
    uniques: [unique('uq_resource_versions_number', 'resourceId', 'number')],
    indices: [index('ix_resource_versions_stored', 'storedAs')],
    foreignKeys: [link('fk_resource_versions_resource', ['resourceId'], 'resources')],
  }),
]);
