import { BillingCycle } from '../catalogue/rules';
import { instantFrom } from '../../platform/db/shape';
import type { Reading } from '../../platform/db/work';
import { OVER, RUNNING } from './rules';

/** How many of the clients attributed to the partner in the programme have a service that counts. For the house alone. */
export async function countActiveClients({ raw }: Reading, partnerId: string, programmeId: string): Promise<number> {
  const [row] = await raw(
    `SELECT COUNT(DISTINCT t.clientId) AS total FROM attributions t JOIN client_activity a ON a.id = t.clientId
     WHERE t.partnerId = ? AND t.programmeId = ? AND t.endedAt IS NULL AND a.activeServices > 0`,
    [partnerId, programmeId],
  );
  return Number(row!['total']);
}

/** When the client's first invoice with a line of a recurring plan was paid; null when none was. For the house alone. */
export async function firstPaidAt({ raw }: Reading, clientId: string): Promise<Date | null> {
  const [row] = await raw(
    `SELECT i.paidAt AS paidAt FROM invoices i WHERE i.clientId = ? AND i.paidAt IS NOT NULL AND EXISTS (
       SELECT 1 FROM invoice_lines l LEFT JOIN subscriptions s ON s.id = l.subscriptionId
       WHERE l.invoiceId = i.id AND (l.periodStart IS NOT NULL OR s.cycle <> ?))
     ORDER BY i.paidAt LIMIT 1`,
    [clientId, BillingCycle.ONE_OFF],
  );
  return row ? instantFrom(row['paidAt'] as string) : null;
}

/** What is left of a client's recurring plans. For the house alone. */
export interface Plans {
  readonly running: number;
  /** The latest day until which any plan that is over was paid for. */
  readonly paidUntil: string | null;
}

export async function plansOf({ raw }: Reading, clientId: string): Promise<Plans> {
  const list = (values: readonly string[]) => values.map(() => '?').join(', ');
  const [row] = await raw(
    `SELECT SUM(CASE WHEN status IN (${list(RUNNING)}) THEN 1 ELSE 0 END) AS running,
       MAX(CASE WHEN status IN (${list(OVER)}) THEN periodEnd END) AS paidUntil
     FROM subscriptions WHERE clientId = ? AND cycle <> ?`,
    [...RUNNING, ...OVER, clientId, BillingCycle.ONE_OFF],
  );
  return { running: Number(row!['running'] ?? 0), paidUntil: (row!['paidUntil'] as string | null) ?? null };
}

/** Standings that were counted under another version than the one in force on a day. For the house alone. */
export async function outdatedStandings({ raw }: Reading, day: string): Promise<readonly Place[]> {
  const rows = await raw(
    `SELECT s.partnerId, s.programmeId FROM partner_standings s
     JOIN programme_versions v ON v.id = (SELECT w.id FROM programme_versions w
       WHERE w.programmeId = s.programmeId AND w.effectiveFrom <= ? ORDER BY w.effectiveFrom DESC LIMIT 1)
     WHERE s.versionId IS NULL OR s.versionId <> v.id ORDER BY s.partnerId, s.programmeId`,
    [day],
  );
  return rows.map((row) => ({ partnerId: row['partnerId'] as string, programmeId: row['programmeId'] as string }));
}

export interface Place {
  readonly partnerId: string;
  readonly programmeId: string;
}
