import type { RawRow } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';

/** What balances are rebuilt from besides commissions, and the balances themselves. For the house alone. */

/** By partner, currency and state: adjustments are a few sums. */
export function adjustmentSums({ raw }: Reading): Promise<RawRow[]> {
  return raw(
    `SELECT partnerId, amountCurrency AS currency, SUM(amountMinor) AS minor FROM adjustments
     WHERE status = 'APPROVED' GROUP BY partnerId, amountCurrency`,
    [],
  );
}

/** Behind an id, in its order. */
export function payoutsAfter({ raw }: Reading, id: string, limit: number): Promise<RawRow[]> {
  return raw(
    `SELECT id, partnerId, status, amountMinor, amountCurrency, paidMinor, paidCurrency, rateFrom, rateTo FROM payouts
     WHERE id > ? ORDER BY id LIMIT ${limit}`,
    [id],
  );
}

export function balancesAfter({ raw }: Reading, id: string, limit: number): Promise<RawRow[]> {
  return raw(
    `SELECT id, partnerId, currency, pending, available, inTransit, paid, expense, exchange FROM ledger_balances
     WHERE id > ? ORDER BY id LIMIT ${limit}`,
    [id],
  );
}
