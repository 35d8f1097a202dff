import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { at, creates, day, flag, id, index, json, longText, optional, ref, text, unique, whole } from './columns';
import { hostingReseller } from './data/hosting-reseller';

export const Programmes1700000000050 = creates(
  'Programmes1700000000050',
  [
    new Table({
      name: 'programmes',
      columns: [id, text('key', 64), text('name'), longText('description'), flag('isDefault'), at('createdAt')],
      uniques: [unique('uq_programmes_key', 'key')],
    }),
    new Table({
      name: 'programme_versions',
      columns: [
        id,
        ref('programmeId'),
        whole('number'),
        day('effectiveFrom'),
        at('publishedAt'),
        ref('publishedByUserId', optional),
        text('note', 500, optional),
        json('rules'),
      ],
      uniques: [
        unique('uq_programme_versions_number', 'programmeId', 'number'),
        unique('uq_programme_versions_effective', 'programmeId', 'effectiveFrom'),
      ],
    }),
    new Table({
      name: 'partner_tiers',
      columns: [
        id,
        ref('partnerId'),
        ref('programmeId'),
        ref('versionId'),
        text('tier', 32, optional),
        text('name', 64, optional),
        whole('clients'),
        at('since'),
        at('until', optional),
        text('cause', 32),
        ref('clientId', optional),
      ],
      indices: [index('ix_partner_tiers_partner', 'partnerId', 'programmeId', 'since')],
    }),
    new Table({
      name: 'partner_standings',
      columns: [
        id,
        ref('partnerId'),
        ref('programmeId'),
        whole('clients'),
        text('tier', 32, optional),
        text('name', 64, optional),
        at('since', optional),
        ref('tierId', optional),
        ref('versionId', optional),
        day('recalibratedOn'),
      ],
      uniques: [unique('uq_partner_standings_programme', 'partnerId', 'programmeId')],
    }),
    new Table({
      name: 'programme_drafts',
      columns: [
        id,
        ref('programmeId'),
        json('rules'),
        ref('basedOnVersionId', optional),
        text('note', 500, optional),
        at('updatedAt'),
        ref('updatedByUserId', optional),
        whole('version'),
      ],
      uniques: [unique('uq_programme_drafts_programme', 'programmeId')],
    }),
    new Table({
      name: 'partner_enrolments',
      columns: [id, ref('partnerId'), ref('programmeId'), at('joinedAt'), at('leftAt', optional)],
      uniques: [unique('uq_partner_enrolments_programme', 'partnerId', 'programmeId')],
      indices: [index('ix_partner_enrolments_programme', 'programmeId', 'leftAt')],
    }),
    new Table({
      name: 'partner_overrides',
      columns: [
        id,
        ref('partnerId'),
        ref('programmeId'),
        json('conditions'),
        whole('rate', optional),
        json('amounts', optional),
        day('startsOn'),
        day('endsOn', optional),
        text('reason', 500),
        ref('createdByUserId', optional),
        at('createdAt'),
        at('endedAt', optional),
      ],
      indices: [index('ix_partner_overrides_partner', 'partnerId', 'programmeId', 'startsOn')],
    }),
    new Table({ name: 'client_activity', columns: [id, whole('activeServices')] }),
  ],
  ['programme_versions'],
);

/** A portal without a programme cannot judge a payment, so the first one comes with the tables. */
export class HostingReseller1700000000051 implements MigrationInterface {
  name = 'HostingReseller1700000000051';

  async up(db: QueryRunner): Promise<void> {
    const { version, ...programme } = hostingReseller;
    const began = `${version.effectiveFrom} 00:00:00.000`;
    await db.query(
      'INSERT INTO programmes (id, `key`, name, description, isDefault, createdAt) VALUES (?, ?, ?, ?, 1, ?)',
      [programme.id, programme.key, programme.name, programme.description, began],
    );
    await db.query(
      'INSERT INTO programme_versions (id, programmeId, number, effectiveFrom, publishedAt, rules) VALUES (?, ?, ?, ?, ?, ?)',
      [version.id, programme.id, version.number, version.effectiveFrom, began, JSON.stringify(version.rules)],
    );
  }

  /** Only drops the tables' last users: the version itself cannot be deleted, and goes with its table. */
  async down(): Promise<void> {}
}
