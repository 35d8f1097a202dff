import { Table } from 'typeorm';
import { at, creates, flag, id, index, json, optional, ref, text, whole } from './columns';

export const Imports1700000000060 = creates('Imports1700000000060', [
  new Table({
    name: 'imports',
    columns: [
      id,
      text('kind', 16),
      text('fileName'),
      text('encoding', 16),
      json('headers'),
      json('mapping'),
      flag('earn'),
      text('status', 16),
      whole('rows'),
      whole('good'),
      whole('bad'),
      whole('entered'),
      whole('unchanged'),
      ref('jobId', optional),
      ref('createdByUserId', optional),
      at('createdAt'),
    ],
    indices: [index('ix_imports_created', 'createdAt', 'id')],
  }),
  new Table({
    name: 'import_rows',
    columns: [id, ref('importId'), whole('line'), json('cells'), text('outcome', 16), json('problems', optional)],
    indices: [
      index('ix_import_rows_line', 'importId', 'line'),
      index('ix_import_rows_outcome', 'importId', 'outcome', 'line'),
    ],
  }),
  new Table({
    name: 'imported_records',
    columns: [id, text('kind', 16), text('ref', 64), ref('recordId'), ref('importId')],
    indices: [index('ix_imported_records_record', 'recordId')],
  }),
]);
