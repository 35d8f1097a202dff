import { BillingCycle } from '../catalogue/rules';
import { instantFrom } from '../../platform/db/shape';
import type { Reading } from '../../platform/db/work';
import { ReferralStage } from './entity';
import { COMING, OVER, RUNNING } from './rules';

/** How many of the clients attributed to the partner in the programme have a service that counts. For the house alone. */
export async function countActiveClients({ raw }: Reading, partnerId: string, programmeId: string): Promise<number> {
  const [row] = await raw(
    `SELECT COUNT(DISTINCT t.clientId) AS total FROM attributions t JOIN client_activity a ON a.id = t.clientId
     WHERE t.partnerId = ? AND t.programmeId = ? AND t.endedAt IS NULL AND a.activeServices > 0`,
    [partnerId, programmeId],
  );
  return Number(row!['total']);
}

/**
 * Of line `l` of invoice `i` and its subscription `s`: it was for a recurring plan that costs something. Where billing
 * is elsewhere, what is bought once may be for a period too: there it counts what the line was said to be.
 */
const OF_PLAN = `l.netMinor > 0 AND (l.periodStart IS NOT NULL OR s.cycle <> '${BillingCycle.ONE_OFF}')
  AND (i.source IS NULL OR i.source <> 'REPORTED' OR l.kind = 'RECURRING')`;
const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Of subscription `s`: a plan that goes on, or is paid for and about to begin. */
const KEPT = `s.cycle <> '${BillingCycle.ONE_OFF}' AND (s.status IN (${list(RUNNING)})
  OR s.status IN (${list(COMING)}) AND EXISTS (SELECT 1 FROM invoice_lines l JOIN invoices i ON i.id = l.invoiceId
    WHERE l.subscriptionId = s.id AND i.paidAt IS NOT NULL))`;

/** Of line `l` of invoice `i`: a period of a plan that is billed elsewhere, and of which there is no subscription here. */
const REPORTED = `i.source = 'REPORTED' AND l.kind = 'RECURRING' AND l.netMinor > 0`;

/** When the client's first invoice with a line of a recurring plan was paid; null when none was. For the house alone. */
export async function firstPaidAt({ raw }: Reading, clientId: string): Promise<Date | null> {
  const [row] = await raw(
    `SELECT i.paidAt AS paidAt FROM invoices i WHERE i.clientId = ? AND i.paidAt IS NOT NULL AND EXISTS (
       SELECT 1 FROM invoice_lines l LEFT JOIN subscriptions s ON s.id = l.subscriptionId
       WHERE l.invoiceId = i.id AND ${OF_PLAN})
     ORDER BY i.paidAt LIMIT 1`,
    [clientId],
  );
  return row ? instantFrom(row['paidAt'] as string) : null;
}

/** What a client has paid for, and keeps. For the house alone. */
export interface PaidFor {
  /** Anything at all. */
  readonly firstPaidAt: Date | null;
  readonly planPaidAt: Date | null;
  /** Plans that go on, or are paid for and about to begin. */
  readonly kept: number;
  /** When the last of those that are over ended. */
  readonly endedAt: Date | null;
  /** Until which day a plan is paid for that is billed elsewhere. */
  readonly reportedUntil: string | null;
}

export async function paidForBy({ raw }: Reading, clientId: string): Promise<PaidFor> {
  const [row] = await raw(
    `SELECT (SELECT MIN(i.paidAt) FROM invoices i WHERE i.clientId = c.id AND i.paidAt IS NOT NULL AND i.netMinor > 0)
         AS firstPaidAt,
       (SELECT MIN(i.paidAt) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
         LEFT JOIN subscriptions s ON s.id = l.subscriptionId
         WHERE i.clientId = c.id AND i.paidAt IS NOT NULL AND ${OF_PLAN}) AS planPaidAt,
       (SELECT COUNT(*) FROM subscriptions s WHERE s.clientId = c.id AND ${KEPT}) AS kept,
       (SELECT MAX(s.endedAt) FROM subscriptions s WHERE s.clientId = c.id AND s.cycle <> '${BillingCycle.ONE_OFF}')
         AS endedAt,
       (SELECT MAX(l.periodEnd) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
         WHERE i.clientId = c.id AND i.paidAt IS NOT NULL AND ${REPORTED}) AS reportedUntil
     FROM clients c WHERE c.id = ?`,
    [clientId],
  );
  const at = (name: string) => (row?.[name] ? instantFrom(row[name] as string) : null);
  return {
    ...{ firstPaidAt: at('firstPaidAt'), planPaidAt: at('planPaidAt'), endedAt: at('endedAt') },
    ...{ kept: Number(row?.['kept'] ?? 0), reportedUntil: (row?.['reportedUntil'] as string | null) ?? null },
  };
}

/**
 * The periods of plans billed elsewhere that an invoice is for, and until when those before them were paid for. Later
 * ones say nothing of what lies between, though they may have been told of at once with it, or before.
 */
export async function reportedPeriods(
  { raw }: Reading,
  invoiceId: string,
  clientId: string,
): Promise<{ readonly from: string; readonly paidUntil: string | null } | null> {
  const [row] = await raw(
    `SELECT MIN(l.periodStart) AS startsOn, (SELECT MAX(l.periodEnd) FROM invoices i
         JOIN invoice_lines l ON l.invoiceId = i.id
         WHERE i.clientId = ? AND i.id <> ? AND i.paidAt IS NOT NULL AND ${REPORTED}
           AND l.periodStart < (SELECT MIN(l.periodStart) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
             WHERE i.id = ? AND ${REPORTED})) AS paidUntil
     FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id WHERE i.id = ? AND ${REPORTED}`,
    [clientId, invoiceId, invoiceId, invoiceId],
  );
  const from = row?.['startsOn'] as string | null;
  return from ? { from, paidUntil: (row!['paidUntil'] as string | null) ?? null } : null;
}

/** The clients that are customers by plans billed elsewhere alone, none of which was paid for beyond a day. */
export async function unreportedSince({ raw }: Reading, day: string): Promise<string[]> {
  const rows = await raw(
    `SELECT a.clientId AS clientId FROM attributions a WHERE a.endedAt IS NULL AND a.stage = '${ReferralStage.CUSTOMER}'
       AND NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.clientId = a.clientId AND ${KEPT})
       AND (SELECT MAX(l.periodEnd) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
         WHERE i.clientId = a.clientId AND i.paidAt IS NOT NULL AND ${REPORTED}) <= ? ORDER BY a.clientId`,
    [day],
  );
  return rows.map((row) => row['clientId'] as string);
}

/** What is left of a client's recurring plans. For the house alone. */
export interface Plans {
  readonly running: number;
  /** The latest day until which any plan that is over was paid for. */
  readonly paidUntil: string | null;
}

export async function plansOf({ raw }: Reading, clientId: string): Promise<Plans> {
  const [row] = await raw(
    `SELECT SUM(CASE WHEN status IN (${list(RUNNING)}) THEN 1 ELSE 0 END) AS running,
       MAX(CASE WHEN status IN (${list(OVER)}) THEN periodEnd END) AS paidUntil
     FROM subscriptions WHERE clientId = ? AND cycle <> ?`,
    [clientId, BillingCycle.ONE_OFF],
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
