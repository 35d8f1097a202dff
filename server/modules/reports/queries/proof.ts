import type { RawRow } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import { payoutQuestions } from './proof-payouts';
import { referralQuestions } from './proof-referrals';

/**
 * What the checker asks. Each question sets what is kept against what it is kept of, one side negative, and returns
 * what is left of every sum that does not come to nothing. For the house alone.
 */
const MOST = 20;

const on = (account: string) => `CASE WHEN account = '${account}' THEN amountMinor ELSE 0 END`;

const moved = { pending: 'PENDING', available: 'AVAILABLE', inTransit: 'IN_TRANSIT', paid: 'PAID', expense: 'EXPENSE', exchange: 'EXCHANGE' }; // prettier-ignore
const names = Object.keys(moved);
/** What every posting moves, one column an account; what is kept of it, negative; what is left of the sums. */
const posted = Object.entries(moved).map(([name, account]) => `${on(account)} AS ${name}`).join(', '); // prettier-ignore
const kept = names.map((name) => `-${name}`).join(', ');
const sums = names.map((name) => `SUM(${name}) AS ${name}`).join(', ');
const remains = names.map((name) => `SUM(${name}) <> 0`).join(' OR ');

/** What happened to commissions and paid lines, by the day of each event; refunds are asked apart, by their totals. */
const figures = ['revenue', 'earned', 'reversed', 'declined', 'approved', 'paid'] as const;
const figureSums = figures.map((figure) => `SUM(${figure}) AS ${figure}`).join(', ');
const figureRemains = figures.map((figure) => `SUM(${figure}) <> 0`).join(' OR ');
const happened = (key: string) => {
  const only = (wanted: string, minor: string) =>
    figures.map((figure) => `${figure === wanted ? minor : '0'} AS ${figure}`).join(', ');
  const when = (kind: string, minor: string) => `CASE WHEN kind = '${kind}' THEN ${minor} ELSE 0 END`;
  const unearned = key
    .replace('programmeId', `COALESCE(programmeId, 'none')`)
    .replace('currency', 'baseCurrency')
    .replace('AS tier', '');
  return `SELECT partnerId, ${key}, earnedOn AS day, ${when('EARNING', 'baseMinor')} AS revenue,
        ${when('EARNING', 'amountMinor')} AS earned, ${when('CLAWBACK', '-amountMinor')} AS reversed,
        0 AS declined, 0 AS approved, 0 AS paid FROM commissions
      UNION ALL SELECT partnerId, ${key}, declinedOn, ${only('declined', 'amountMinor')}
        FROM commissions WHERE declinedOn IS NOT NULL
      UNION ALL SELECT partnerId, ${key}, approvedOn, ${only('approved', 'amountMinor')}
        FROM commissions WHERE approvedOn IS NOT NULL
      UNION ALL SELECT partnerId, ${key}, paidOn, ${only('paid', 'amountMinor')}
        FROM commissions WHERE paidOn IS NOT NULL
      UNION ALL SELECT COALESCE(partnerId, 'none'), ${unearned}, paidOn, ${only('revenue', 'baseMinor')}
        FROM unearned_lines`;
};

/** Each commission in the state it is in. */
const inState = {
  rewardsPending: `status IN ('PENDING', 'HELD')`,
  rewardsAvailable: `status = 'APPROVED' AND payoutId IS NULL`,
  rewardsSent: `status = 'APPROVED' AND payoutId IS NOT NULL AND paidOn IS NULL`,
  rewardsPaid: `status = 'APPROVED' AND payoutId IS NOT NULL AND paidOn IS NOT NULL`,
};
const rewards = Object.keys(inState);
const rewardStates = Object.entries(inState)
  .map(([name, state]) => `CASE WHEN ${state} THEN amountMinor ELSE 0 END AS ${name}`)
  .join(', ');
const rewardSums = rewards.map((name) => `SUM(${name}) AS ${name}`).join(', ');

export const questions = {
  unbalanced: `SELECT entryId AS what, amountCurrency AS currency, SUM(amountMinor) AS difference
    FROM ledger_postings GROUP BY entryId, amountCurrency HAVING SUM(amountMinor) <> 0`,

  bare: `SELECT e.id AS what, e.kind AS kind FROM ledger_entries e
    WHERE (SELECT COUNT(*) FROM ledger_postings p WHERE p.entryId = e.id AND p.partnerId = e.partnerId) < 2`,

  named: `SELECT DISTINCT e.id AS what, e.currencies, p.amountCurrency AS currency FROM ledger_postings p
    JOIN ledger_entries e ON e.id = p.entryId
    WHERE CONCAT(' ', e.currencies, ' ') NOT LIKE CONCAT('% ', p.amountCurrency, ' %')`,

  balances: `SELECT partnerId AS what, currency, ${sums}
    FROM (
      SELECT partnerId, amountCurrency AS currency, ${posted} FROM ledger_postings
      UNION ALL SELECT partnerId, currency, ${kept} FROM ledger_balances
    ) d GROUP BY partnerId, currency HAVING ${remains}`,

  months: `SELECT partnerId AS what, currency, month, ${sums}
    FROM (
      SELECT p.partnerId AS partnerId, amountCurrency AS currency, SUBSTR(e.recordedOn, 1, 7) AS month, ${posted}
        FROM ledger_postings p JOIN ledger_entries e ON e.id = p.entryId
      UNION ALL SELECT partnerId, currency, month, ${kept} FROM ledger_months
    ) d GROUP BY partnerId, currency, month HAVING ${remains}`,

  commissions: `SELECT commissionId AS what, SUM(pending) AS pending, SUM(approved) AS approved
    FROM (
      SELECT commissionId, ${on('PENDING')} AS pending,
        CASE WHEN account IN ('AVAILABLE', 'IN_TRANSIT', 'PAID') THEN amountMinor ELSE 0 END AS approved
      FROM ledger_postings WHERE commissionId IS NOT NULL
      UNION ALL SELECT id, CASE WHEN status = 'APPROVED' THEN 0 ELSE -amountMinor END,
        CASE WHEN status = 'APPROVED' THEN -amountMinor ELSE 0 END
      FROM commissions WHERE status <> 'DECLINED'
    ) d GROUP BY commissionId HAVING SUM(pending) <> 0 OR SUM(approved) <> 0`,

  days: `SELECT partnerId AS what, programmeId, day, currency, ${figureSums}
    FROM (
      ${happened('programmeId, currency')}
      UNION ALL SELECT CASE WHEN programmeId = 'none' THEN 'none' ELSE partnerId END, programmeId, currency, day,
        ${figures.map((figure) => `-${figure}`).join(', ')} FROM partner_daily
    ) d GROUP BY partnerId, programmeId, day, currency HAVING ${figureRemains}`,

  categories: `SELECT partnerId AS what, programmeId, month, currency, category, tier, ${figureSums}
    FROM (
      SELECT h.*, SUBSTR(day, 1, 7) AS month
        FROM (${happened(`programmeId, currency, category, COALESCE(tier, '') AS tier`)}) h
      UNION ALL SELECT CASE WHEN programmeId = 'none' THEN 'none' ELSE partnerId END, programmeId, currency, category,
        tier, '', ${figures.map((figure) => `-${figure}`).join(', ')}, month FROM commission_months
    ) d GROUP BY partnerId, programmeId, month, currency, category, tier HAVING ${figureRemains}`,

  refunds: `SELECT partnerId AS what, programmeId, currency, SUM(refunded) AS refunded, SUM(byCategory) AS byCategory
    FROM (
      SELECT partnerId, programmeId, currency, -baseMinor AS refunded, -baseMinor AS byCategory
        FROM commissions WHERE kind = 'CLAWBACK'
      UNION ALL SELECT COALESCE(partnerId, 'none'), COALESCE(programmeId, 'none'), baseCurrency, credited, credited
        FROM unearned_lines
      UNION ALL SELECT CASE WHEN programmeId = 'none' THEN 'none' ELSE partnerId END, programmeId, currency, -refunded, 0
        FROM partner_daily
      UNION ALL SELECT CASE WHEN programmeId = 'none' THEN 'none' ELSE partnerId END, programmeId, currency, 0, -refunded
        FROM commission_months
    ) d GROUP BY partnerId, programmeId, currency HAVING SUM(refunded) <> 0 OR SUM(byCategory) <> 0`,

  rewards: `SELECT partnerId AS what, programmeId, day, currency, SUM(transactions) AS transactions, ${rewardSums}
    FROM (
      SELECT partnerId, programmeId, earnedOn AS day, currency, 0 AS transactions, ${rewardStates} FROM commissions
      UNION ALL SELECT partnerId, programmeId, day, currency, 1, 0, 0, 0, 0 FROM (
        SELECT invoiceId, partnerId, programmeId, earnedOn AS day, currency FROM commissions WHERE kind = 'EARNING'
        UNION SELECT invoiceId, partnerId, programmeId, paidOn, baseCurrency FROM unearned_lines
          WHERE partnerId IS NOT NULL
      ) i
      UNION ALL SELECT partnerId, programmeId, day, currency, -transactions, ${rewards.map((name) => `-${name}`).join(', ')}
        FROM partner_daily
    ) d GROUP BY partnerId, programmeId, day, currency
    HAVING SUM(transactions) <> 0 OR ${rewards.map((name) => `SUM(${name}) <> 0`).join(' OR ')}`,

  adjusted: `SELECT partnerId AS what, programmeId, day, currency, SUM(adjusted) AS adjusted
    FROM (
      SELECT partnerId, programmeId, decidedOn AS day, amountCurrency AS currency, amountMinor AS adjusted
        FROM adjustments WHERE status = 'APPROVED'
      UNION ALL SELECT partnerId, programmeId, day, currency, -adjusted FROM partner_daily
    ) d GROUP BY partnerId, programmeId, day, currency HAVING SUM(adjusted) <> 0`,

  clients: `SELECT clientId AS what, partnerId, currency, SUM(earned) AS earned, SUM(revenue) AS revenue
    FROM (
      SELECT clientId, partnerId, currency, CASE WHEN status <> 'DECLINED' THEN amountMinor ELSE 0 END AS earned,
        baseMinor AS revenue FROM commissions
      UNION ALL SELECT clientId, partnerId, baseCurrency, 0, baseMinor - credited FROM unearned_lines
        WHERE partnerId IS NOT NULL
      UNION ALL SELECT clientId, partnerId, currency, -earned, -revenue FROM client_earnings
    ) d GROUP BY clientId, partnerId, currency HAVING SUM(earned) <> 0 OR SUM(revenue) <> 0`,

  lines: `SELECT lineId AS what, SUM(difference) AS difference
    FROM (
      SELECT c.invoiceLineId AS lineId, c.baseMinor AS difference FROM commissions c
      UNION ALL SELECT u.id, u.baseMinor - u.credited FROM unearned_lines u
      UNION ALL SELECT l.id, l.creditedNetMinor - l.netMinor FROM invoice_lines l
        JOIN invoices i ON i.id = l.invoiceId
        WHERE EXISTS (SELECT 1 FROM commissions c WHERE c.invoiceId = i.id)
           OR EXISTS (SELECT 1 FROM unearned_lines u WHERE u.invoiceId = i.id)
    ) d GROUP BY lineId HAVING SUM(difference) <> 0`,

  standings: `SELECT s.partnerId AS what, s.clients AS stored, COALESCE(n.clients, 0) AS counted
    FROM partner_standings s LEFT JOIN (
      SELECT r.partnerId AS partnerId, r.programmeId AS programmeId, COUNT(DISTINCT r.clientId) AS clients
      FROM attributions r JOIN client_activity a ON a.id = r.clientId AND a.activeServices > 0
      WHERE r.endedAt IS NULL GROUP BY r.partnerId, r.programmeId
    ) n ON n.partnerId = s.partnerId AND n.programmeId = s.programmeId WHERE s.clients <> COALESCE(n.clients, 0)`,

  histories: `SELECT s.partnerId AS what, s.tier AS stored, t.tier AS inHistory FROM partner_standings s
    LEFT JOIN partner_tiers t ON t.partnerId = s.partnerId AND t.programmeId = s.programmeId AND t.until IS NULL
    WHERE COALESCE(s.tier, '-') <> COALESCE(t.tier, '-') OR COALESCE(s.tierId, '-') <> COALESCE(t.id, '-')`,

  invoices: `SELECT invoiceId AS what, SUM(net) AS net, SUM(tax) AS tax, SUM(paid) AS paid, SUM(credited) AS credited,
      SUM(noted) AS noted
    FROM (
      SELECT invoiceId, netMinor AS net, taxMinor AS tax, 0 AS paid, creditedNetMinor + creditedTaxMinor AS credited,
        0 AS noted FROM invoice_lines
      UNION ALL SELECT invoiceId, 0, 0, appliedMinor, 0, 0 FROM payments
      UNION ALL SELECT invoiceId, 0, 0, 0, 0, totalMinor FROM credit_notes
      UNION ALL SELECT id, -netMinor, -taxMinor, -paidMinor, -creditedMinor, -creditedMinor FROM invoices
    ) d GROUP BY invoiceId
    HAVING SUM(net) <> 0 OR SUM(tax) <> 0 OR SUM(paid) <> 0 OR SUM(credited) <> 0 OR SUM(noted) <> 0`,

  billing: `SELECT clientId AS what, currency, SUM(invoices) AS invoices, SUM(open) AS open, SUM(credit) AS credit
    FROM (
      SELECT clientId, currency, 1 AS invoices, totalMinor - paidMinor - creditedMinor AS open, 0 AS credit
      FROM invoices i WHERE i.open = 1
      UNION ALL SELECT clientId, amountCurrency, 0, 0, amountMinor FROM credit_entries
      UNION ALL SELECT clientId, currency, -openInvoices, -openMinor, -creditMinor FROM client_billing
    ) d GROUP BY clientId, currency HAVING SUM(invoices) <> 0 OR SUM(open) <> 0 OR SUM(credit) <> 0`,

  attributions: `SELECT clientId AS what, relationshipId, SUM(lasting) AS lasting
    FROM (
      SELECT clientId, id AS relationshipId, 1 AS lasting FROM relationships WHERE kind = 'ATTRIBUTED' AND endedAt IS NULL
      UNION ALL SELECT clientId, relationshipId, -1 FROM attributions WHERE endedAt IS NULL
    ) d GROUP BY clientId, relationshipId HAVING SUM(lasting) <> 0`,

  clawbacks: `SELECT COALESCE(reversesId, id) AS what, SUM(amountMinor) AS remaining FROM commissions
    GROUP BY COALESCE(reversesId, id) HAVING SUM(amountMinor) < 0 OR SUM(CASE WHEN kind = 'EARNING' THEN 1 ELSE 0 END) <> 1`,

  ...payoutQuestions,
  ...referralQuestions,
} as const;

export type Question = keyof typeof questions;

/** The first few rows that should not be there. */
export function differences({ raw }: Reading, question: Question): Promise<RawRow[]> {
  return raw(`${questions[question]} ORDER BY what LIMIT ${MOST}`, []);
}

/** Of how much it was proved. */
export async function sizeOf(
  { raw }: Reading,
  table: 'ledger_entries' | 'ledger_postings' | 'commissions',
): Promise<number> {
  const [row] = await raw(`SELECT COUNT(*) AS total FROM ${table}`, []);
  return Number(row!['total']);
}

/** Services that count, by client, where the stored number differs. */
export function activityDifferences({ raw }: Reading, counted: readonly string[]): Promise<RawRow[]> {
  return raw(
    `SELECT clientId AS what, SUM(services) AS services FROM (
       SELECT clientId, 1 AS services FROM subscriptions
         WHERE kind = 'SERVICE' AND status IN (${counted.map(() => '?').join(', ')})
       UNION ALL SELECT id, -activeServices FROM client_activity
     ) d GROUP BY clientId HAVING SUM(services) <> 0 ORDER BY what LIMIT ${MOST}`,
    counted,
  );
}
