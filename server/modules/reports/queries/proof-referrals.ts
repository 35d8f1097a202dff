/** The latest attribution of a relationship: the one that is counted. */
const LATEST = `NOT EXISTS (SELECT 1 FROM attributions b
  WHERE b.relationshipId = a.relationshipId AND b.startedAt > a.startedAt)`;

const PAID_PLAN = `l.netMinor > 0 AND (l.periodStart IS NOT NULL OR s.cycle <> 'ONE_OFF')
  AND (i.source IS NULL OR i.source <> 'REPORTED' OR l.kind = 'RECURRING')`;

const counts = ['signups', 'customers', 'paid', 'unpaid'];

/** What the checker asks of how far clients have come, and of how many came when. */
export const referralQuestions = {
  signUps: `SELECT partnerId AS what, programmeId, day, ${counts.map((name) => `SUM(${name}) AS ${name}`).join(', ')}
    FROM (
      SELECT a.partnerId, a.programmeId, a.signedUpOn AS day, 1 AS signups, 0 AS customers, 0 AS paid,
        CASE WHEN a.paidOn IS NULL THEN 1 ELSE 0 END AS unpaid FROM attributions a WHERE ${LATEST}
      UNION ALL SELECT a.partnerId, a.programmeId, a.customerOn, 0, 1, 0, 0 FROM attributions a
        WHERE a.customerOn IS NOT NULL AND ${LATEST}
      UNION ALL SELECT a.partnerId, a.programmeId, a.paidOn, 0, 0, 1, 0 FROM attributions a
        WHERE a.paidOn IS NOT NULL AND ${LATEST}
      UNION ALL SELECT partnerId, programmeId, day, ${counts.map((name) => `-${name}`).join(', ')} FROM referral_days
    ) d GROUP BY partnerId, programmeId, day HAVING ${counts.map((name) => `SUM(${name}) <> 0`).join(' OR ')}`,

  /** Of plans that are billed elsewhere alone, time decides whether they are kept: there both are right. */
  stages: `SELECT clientId AS what, stage, customerAt, planPaidAt, kept, firstPaidAt, paidAt
    FROM (
      SELECT a.clientId, a.stage, a.signedUpAt, a.customerAt, a.firstPaidAt,
        (SELECT MIN(i.paidAt) FROM invoices i WHERE i.clientId = a.clientId AND i.paidAt IS NOT NULL AND i.netMinor > 0)
          AS paidAt,
        (SELECT MIN(i.paidAt) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
          LEFT JOIN subscriptions s ON s.id = l.subscriptionId
          WHERE i.clientId = a.clientId AND i.paidAt IS NOT NULL AND ${PAID_PLAN}) AS planPaidAt,
        (SELECT COUNT(*) FROM subscriptions s WHERE s.clientId = a.clientId AND s.cycle <> 'ONE_OFF'
          AND (s.status IN ('ACTIVE', 'SUSPENDED', 'CANCEL_AT_PERIOD_END', 'GRACE', 'REDEMPTION')
            OR s.status IN ('PENDING', 'PENDING_TRANSFER') AND EXISTS (SELECT 1 FROM invoice_lines l
              JOIN invoices i ON i.id = l.invoiceId WHERE l.subscriptionId = s.id AND i.paidAt IS NOT NULL))) AS kept,
        (SELECT COUNT(*) FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id
          WHERE i.clientId = a.clientId AND i.paidAt IS NOT NULL AND i.source = 'REPORTED'
            AND l.kind = 'RECURRING' AND l.netMinor > 0) AS reported
      FROM attributions a WHERE a.endedAt IS NULL
    ) d
    WHERE (planPaidAt IS NULL) <> (stage = 'LEAD') OR (planPaidAt IS NULL) <> (customerAt IS NULL)
      OR (paidAt IS NULL) <> (firstPaidAt IS NULL) OR paidAt <> firstPaidAt
      OR customerAt <> CASE WHEN planPaidAt > signedUpAt THEN planPaidAt ELSE signedUpAt END
      OR kept > 0 AND stage = 'CHURNED' OR kept = 0 AND reported = 0 AND stage = 'CUSTOMER'`,
} as const;
