import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { at, creates, id, index, json, optional, ref, text, unique, whole } from './columns';

const tables = [
  new Table({
    name: 'operator_tokens',
    columns: [
      id,
      text('name', 100),
      text('secretHash', 64),
      text('ending', 4),
      json('scopes'),
      ref('createdByUserId'),
      at('createdAt'),
      at('expiresAt'),
      at('lastUsedAt', optional),
      at('revokedAt', optional),
    ],
    uniques: [unique('uq_operator_tokens_secret', 'secretHash')],
    indices: [index('ix_operator_tokens_created', 'createdAt', 'id')],
  }),
  new Table({
    name: 'intake_reports',
    columns: [
      id,
      text('kind', 16),
      text('key', 100),
      text('bodyHash', 64),
      json('body'),
      text('status', 16),
      text('waitsFor', 120, optional),
      at('occurredAt'),
      text('code', 64, optional),
      text('message', 500, optional),
      json('path', optional),
      json('values', optional),
      ref('recordId', optional),
      ref('clientId', optional),
      whole('attempts'),
      at('receivedAt'),
      at('decidedAt'),
      ref('receivedFrom', optional),
      text('searchText', 400),
    ],
    uniques: [unique('uq_intake_reports_key', 'kind', 'key')],
    indices: [
      index('ix_intake_reports_received', 'receivedAt', 'id'),
      index('ix_intake_reports_status', 'status', 'receivedAt', 'id'),
      index('ix_intake_reports_waiting', 'waitsFor', 'occurredAt'),
      index('ix_intake_reports_client', 'clientId', 'kind'),
    ],
  }),
];

const Tables = creates('IntakeTables', tables);

/** What an operator whose billing is elsewhere reports, and on each document whether it came that way. */
export class Intake1700000000083 implements MigrationInterface {
  name = 'Intake1700000000083';
  private readonly tables = new Tables();

  async up(db: QueryRunner): Promise<void> {
    await this.tables.up(db);
    // In plain SQL: the schema API would copy the whole table on SQLite, and both databases add a column in place.
    for (const table of REPORTED) await db.query(`ALTER TABLE ${table} ADD COLUMN source varchar(16)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of REPORTED) await db.query(`ALTER TABLE ${table} DROP COLUMN source`);
    await this.tables.down(db);
  }
}

const REPORTED = ['invoices', 'credit_notes'];
