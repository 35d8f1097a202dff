import type { QueryRunner } from 'typeorm';
import { big, widens } from './columns';

const FIGURES = ['transactions', 'rewardsPending', 'rewardsAvailable', 'rewardsSent', 'rewardsPaid'] as const;
/** What was kept of days before. */
const KEPT = ['revenue', 'refunded', 'earned', 'reversed', 'approved', 'declined', 'paid', 'adjusted'] as const;

/** Each paid invoice once, and each commission in the state it is in, by partner and the day of the event. */
const EVENTS = `SELECT partnerId, programmeId, earnedOn AS day, currency, 0 AS transactions,
    CASE WHEN status IN ('PENDING', 'HELD') THEN amountMinor ELSE 0 END AS rewardsPending,
    CASE WHEN status = 'APPROVED' AND payoutId IS NULL AND paidOn IS NULL THEN amountMinor ELSE 0 END AS rewardsAvailable,
    CASE WHEN status = 'APPROVED' AND payoutId IS NOT NULL AND paidOn IS NULL THEN amountMinor ELSE 0 END AS rewardsSent,
    CASE WHEN paidOn IS NOT NULL THEN amountMinor ELSE 0 END AS rewardsPaid
  FROM commissions
  UNION ALL SELECT partnerId, programmeId, day, currency, 1, 0, 0, 0, 0 FROM (
    SELECT invoiceId, partnerId, programmeId, earnedOn AS day, currency FROM commissions WHERE kind = 'EARNING'
    UNION SELECT invoiceId, partnerId, programmeId, paidOn, baseCurrency FROM unearned_lines WHERE partnerId IS NOT NULL
  ) i`;

/** What is kept of days and clients is counted from the commissions and lines that are there. */
async function fill(db: QueryRunner): Promise<void> {
  await db.query(`UPDATE partner_daily SET ${FIGURES.map((figure) => `${figure} = 0`).join(', ')}`);
  // Days on which nothing but free invoices was paid have had no row until now.
  await db.query(
    `INSERT INTO partner_daily (id, partnerId, programmeId, day, currency, ${[...KEPT, ...FIGURES].join(', ')})
     SELECT CONCAT('pdy_', MIN(i.id)), i.partnerId, i.programmeId, i.day, i.currency,
       ${[...KEPT, ...FIGURES].map(() => '0').join(', ')}
     FROM (
       SELECT id, partnerId, programmeId, earnedOn AS day, currency FROM commissions WHERE kind = 'EARNING'
       UNION ALL SELECT id, partnerId, programmeId, paidOn, baseCurrency FROM unearned_lines WHERE partnerId IS NOT NULL
     ) i
     WHERE NOT EXISTS (SELECT 1 FROM partner_daily d WHERE d.partnerId = i.partnerId
       AND d.programmeId = i.programmeId AND d.day = i.day AND d.currency = i.currency)
     GROUP BY i.partnerId, i.programmeId, i.day, i.currency`,
  );
  const days = (await db.query(
    `SELECT partnerId, programmeId, CAST(day AS CHAR) AS day, currency,
       ${FIGURES.map((figure) => `SUM(${figure}) AS ${figure}`).join(', ')}
     FROM (${EVENTS}) e GROUP BY partnerId, programmeId, e.day, currency`,
  )) as Record<string, unknown>[];
  const key = ['partnerId', 'programmeId', 'day', 'currency'];
  for (const row of days)
    await db.query(
      `UPDATE partner_daily SET ${FIGURES.map((figure) => `${figure} = ?`).join(', ')}
       WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`,
      [...FIGURES, ...key].map((name) => row[name]),
    );
  // Clients that paid and earned nobody anything have had no row until now.
  await db.query(
    `INSERT INTO client_earnings (id, partnerId, clientId, currency, earned, revenue)
     SELECT CONCAT('cle_', MIN(u.id)), u.partnerId, u.clientId, u.baseCurrency, 0, 0 FROM unearned_lines u
     WHERE u.partnerId IS NOT NULL AND u.baseMinor > 0 AND NOT EXISTS (SELECT 1 FROM client_earnings e
       WHERE e.clientId = u.clientId AND e.partnerId = u.partnerId AND e.currency = u.baseCurrency)
     GROUP BY u.partnerId, u.clientId, u.baseCurrency`,
  );
  const same = (alias: string, currency: string) =>
    `${alias}.clientId = client_earnings.clientId AND ${alias}.partnerId = client_earnings.partnerId
     AND ${alias}.${currency} = client_earnings.currency`;
  await db.query(
    `UPDATE client_earnings SET revenue =
       COALESCE((SELECT SUM(c.baseMinor) FROM commissions c WHERE ${same('c', 'currency')}), 0)
       + COALESCE((SELECT SUM(u.baseMinor - u.credited) FROM unearned_lines u WHERE ${same('u', 'baseCurrency')}), 0)`,
  );
}

/** A partner's figures by the day that earned its rewards, and what each client has paid. */
export const Dashboard1700000000079 = widens(
  'Dashboard1700000000079',
  { partner_daily: FIGURES.map((figure) => big(figure)), client_earnings: [big('revenue')] },
  fill,
);
