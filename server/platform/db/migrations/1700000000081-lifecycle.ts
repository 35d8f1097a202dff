import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { at, big, creates, day, id, index, json, optional, ref, text, unique } from './columns';
import { lifeOf, logOf, signUpsOf, type OldAttribution, type OldClient, type OldInvitation } from './data/lifecycle';

const tables = [
  new Table({
    name: 'attribution_events',
    columns: [
      id,
      at('at'),
      text('kind', 24),
      ref('partnerId', optional),
      ref('clientId', optional),
      text('emailHash', 64, optional),
      ref('originId', optional),
      json('details'),
    ],
    indices: [
      index('ix_attribution_events_client', 'clientId', 'at', 'id'),
      index('ix_attribution_events_email', 'emailHash', 'at', 'id'),
    ],
  }),
  new Table({
    name: 'referral_days',
    columns: [id, ref('partnerId'), ref('programmeId'), day('day'), big('signups'), big('customers')],
    uniques: [unique('uq_referral_days_day', 'partnerId', 'day', 'programmeId')],
  }),
];

const Tables = creates('LifecycleTables', tables, ['attribution_events']);

const always = [text('stage', 16), at('signedUpAt'), day('signedUpOn')];
const sometimes = [
  ...[at('leadAt', optional), at('customerAt', optional), day('customerOn', optional), at('churnedAt', optional)],
  ...[at('firstPaidAt', optional), ref('originId', optional)],
];

/** Where every attributed client stands, how many came when, and what is told of how they came. */
export class Lifecycle1700000000081 implements MigrationInterface {
  name = 'Lifecycle1700000000081';
  private readonly tables = new Tables();

  async up(db: QueryRunner): Promise<void> {
    await this.tables.up(db);
    const columns = [...always.map((column) => ({ ...column, ...optional })), ...sometimes];
    await db.addColumns('attributions', columns.map((column) => new TableColumn(column))); // prettier-ignore
    await fill(db);
    for (const column of always)
      await db.changeColumn('attributions', column.name, new TableColumn({ ...column, isNullable: false }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumns('attributions', [...always, ...sometimes].map(({ name }) => name)); // prettier-ignore
    await this.tables.down(db);
  }
}

async function fill(db: QueryRunner): Promise<void> {
  const ask = async <R>(statement: string): Promise<R[]> => (await db.query(statement)) as R[];
  const attributions = await ask<OldAttribution>(
    `SELECT a.id, a.relationshipId, a.partnerId, a.clientId, a.programmeId, a.source, a.reason, a.eligible, a.acceptedAt,
       a.decidedAt, a.startedAt, a.endedAt, r.since, r.endedAt AS leftAt, (SELECT MAX(n.id) FROM invitations n
         WHERE n.relationshipId = a.relationshipId AND a.source = 'INVITATION') AS invitationId
     FROM attributions a JOIN relationships r ON r.id = a.relationshipId ORDER BY a.startedAt, a.id`,
  );
  const clients = new Map((await ask<OldClient>(CLIENTS)).map((client) => [client.clientId, client]));
  const [zone] = await ask<{ value: string }>(`SELECT value FROM settings WHERE id = 'timeZone'`);
  const timeZone = zone ? (JSON.parse(zone.value) as string) : 'UTC';
  const lives = attributions.map((each) => lifeOf(each, clients.get(each.clientId), timeZone));
  for (const { id: which, ...life } of lives)
    await db.query(`UPDATE attributions SET ${Object.keys(life).map((name) => `${name} = ?`).join(', ')} WHERE id = ?`, [
      ...Object.values(life),
      which,
    ]); // prettier-ignore
  await insert(db, 'referral_days', signUpsOf(attributions, lives));
  const invitations = await ask<OldInvitation>(
    `SELECT id, partnerId, clientId, email, status, createdAt, decidedAt, accessOnly FROM invitations
     WHERE kind = 'CLIENT' ORDER BY createdAt, id`,
  );
  await insert(db, 'attribution_events', logOf(attributions, invitations));
}

/** When each first paid at all and for a recurring plan, and what is left of its plans. */
const CLIENTS = `SELECT c.id AS clientId,
    (SELECT MIN(i.paidAt) FROM invoices i WHERE i.clientId = c.id AND i.paidAt IS NOT NULL AND i.netMinor > 0) AS paidAt,
    (SELECT MIN(i.paidAt) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
       LEFT JOIN subscriptions s ON s.id = l.subscriptionId
       WHERE i.clientId = c.id AND i.paidAt IS NOT NULL AND l.netMinor > 0
         AND (l.periodStart IS NOT NULL OR s.cycle <> 'ONE_OFF')) AS planPaidAt,
    (SELECT COUNT(*) FROM subscriptions s WHERE s.clientId = c.id AND s.cycle <> 'ONE_OFF'
       AND (s.status IN ('ACTIVE', 'SUSPENDED', 'CANCEL_AT_PERIOD_END', 'GRACE', 'REDEMPTION')
         OR s.status IN ('PENDING', 'PENDING_TRANSFER') AND EXISTS (SELECT 1 FROM invoice_lines l
           JOIN invoices i ON i.id = l.invoiceId WHERE l.subscriptionId = s.id AND i.paidAt IS NOT NULL))) AS kept,
    (SELECT MAX(s.endedAt) FROM subscriptions s WHERE s.clientId = c.id AND s.cycle <> 'ONE_OFF') AS endedAt
  FROM clients c WHERE EXISTS (SELECT 1 FROM attributions a WHERE a.clientId = c.id)`;

async function insert(db: QueryRunner, table: string, rows: readonly object[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    await db.query(
      `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      Object.values(row),
    );
  }
}
