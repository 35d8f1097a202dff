const under = `('REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING')`;
const live = `('REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING', 'PAID')`;
const on = (account: string) => `CASE WHEN account = '${account}' THEN amountMinor ELSE 0 END`;

/** What the checker asks of payouts and adjustments, in the manner of the other questions. */
export const payoutQuestions = {
  /** A payout that came to nothing holds no parts; any other is the sum of its own, all of its partner and currency. */
  payouts: `SELECT payoutId AS what, partnerId, currency, SUM(minor) AS difference
    FROM (
      SELECT payoutId, partnerId, currency, amountMinor AS minor FROM commissions WHERE payoutId IS NOT NULL
      UNION ALL SELECT payoutId, partnerId, amountCurrency, amountMinor FROM adjustments WHERE payoutId IS NOT NULL
      UNION ALL SELECT id, partnerId, currency, CASE WHEN status IN ${live} THEN -amountMinor ELSE 0 END FROM payouts
    ) d GROUP BY payoutId, partnerId, currency HAVING SUM(minor) <> 0`,

  payoutPostings: `SELECT payoutId AS what, currency, SUM(available) AS available, SUM(inTransit) AS inTransit,
      SUM(paid) AS paid, SUM(exchange) AS exchange
    FROM (
      SELECT payoutId, amountCurrency AS currency, ${on('AVAILABLE')} AS available, ${on('IN_TRANSIT')} AS inTransit,
        ${on('PAID')} AS paid, ${on('EXCHANGE')} AS exchange FROM ledger_postings WHERE payoutId IS NOT NULL
      UNION ALL SELECT id, amountCurrency, amountMinor, 0, 0,
        CASE WHEN paidCurrency = amountCurrency THEN 0 ELSE -amountMinor END FROM payouts WHERE status IN ${live}
      UNION ALL SELECT id, paidCurrency, 0, CASE WHEN status IN ${under} THEN -paidMinor ELSE 0 END,
        CASE WHEN status = 'PAID' THEN -paidMinor ELSE 0 END,
        CASE WHEN paidCurrency = amountCurrency THEN 0 ELSE paidMinor END FROM payouts WHERE status IN ${live}
    ) d GROUP BY payoutId, currency
    HAVING SUM(available) <> 0 OR SUM(inTransit) <> 0 OR SUM(paid) <> 0 OR SUM(exchange) <> 0`,

  available: `SELECT partnerId AS what, currency, SUM(minor) AS difference
    FROM (
      SELECT partnerId, currency, amountMinor AS minor FROM commissions WHERE status = 'APPROVED' AND payoutId IS NULL
      UNION ALL SELECT partnerId, amountCurrency, amountMinor FROM adjustments
        WHERE status = 'APPROVED' AND payoutId IS NULL
      UNION ALL SELECT partnerId, currency, -available FROM ledger_balances
    ) d GROUP BY partnerId, currency HAVING SUM(minor) <> 0`,

  paid: `SELECT c.id AS what, c.payoutId, p.status, c.paidOn FROM commissions c LEFT JOIN payouts p ON p.id = c.payoutId
    WHERE (c.payoutId IS NOT NULL AND p.id IS NULL) OR (c.payoutId IS NULL AND c.paidOn IS NOT NULL)
       OR (p.status = 'PAID' AND c.paidOn IS NULL) OR (p.status <> 'PAID' AND c.paidOn IS NOT NULL)
       OR (c.payoutId IS NOT NULL AND c.status <> 'APPROVED')`,

  persons: `SELECT what, person FROM (
      SELECT id AS what, decidedByUserId AS person FROM adjustments
        WHERE status = 'APPROVED' AND (decidedByUserId = proposedByUserId OR decidedAt IS NULL)
      UNION ALL SELECT id, approvedByUserId FROM payouts WHERE approvedByUserId = requestedByUserId
      UNION ALL SELECT id, approvedByUserId FROM payouts
        WHERE status IN ('APPROVED', 'PROCESSING', 'PAID') AND approvedAt IS NULL
    ) d`,
} as const;
