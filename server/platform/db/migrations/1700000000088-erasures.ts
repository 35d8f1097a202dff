import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { at, creates, forbidChanges, id, optional, ref, text } from './columns';

const AUDIT = 'audit_events';
/** What a redaction leaves alone: who did what to which record, and when. */
const KEPT = [
  ...['id', 'at', 'actorKind', 'actorRole', 'userId', 'behindUserId', 'credentialId', 'action'],
  ...['subjectType', 'subjectId', 'clientId', 'partnerId', 'requestId'],
];

export const Erasures1700000000088 = creates(
  'Erasures1700000000088',
  [new Table({ name: 'erasures', columns: [id, text('kind', 16), at('at'), ref('byUserId', optional)] })],
  ['erasures'],
);

/**
 * Lets the audit log lose before and after, and the address, of a row about somebody whose erasure is on record, and
 * nothing else: all other changes and every removal are refused as before.
 */
export class AuditRedaction1700000000089 implements MigrationInterface {
  name = 'AuditRedaction1700000000089';

  async up(db: QueryRunner): Promise<void> {
    const sqlite = db.connection.options.type === 'better-sqlite3';
    await db.query(`ALTER TABLE ${AUDIT} ADD COLUMN redactedAt datetime(3) NULL`);
    await db.query(`DROP TRIGGER ${AUDIT}_no_update`);
    const same = KEPT.map((name) => `NEW.${name} ${sqlite ? 'IS' : '<=>'} OLD.${name}`).join(' AND ');
    const allowed = `${same} AND NEW.redactedAt IS NOT NULL
      AND EXISTS (SELECT 1 FROM erasures e WHERE e.id IN (OLD.clientId, OLD.subjectId, OLD.userId))`;
    const refuse = sqlite
      ? `WHEN NOT (${allowed}) BEGIN SELECT RAISE(ABORT, '${AUDIT} is append-only'); END`
      : `IF NOT (${allowed}) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${AUDIT} is append-only'; END IF`;
    await db.query(`CREATE TRIGGER ${AUDIT}_no_update BEFORE UPDATE ON ${AUDIT} FOR EACH ROW ${refuse}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER ${AUDIT}_no_update`);
    await db.query(`ALTER TABLE ${AUDIT} DROP COLUMN redactedAt`);
    await forbidChanges(db, AUDIT, ['UPDATE']);
  }
}
