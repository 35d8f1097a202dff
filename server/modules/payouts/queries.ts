import { money, type Money } from '../../kernel/money';
import type { Reading } from '../../platform/db/work';

/** What the payouts of each batch pay, one sum for each currency; what came to nothing is not in it. For staff alone. */
export async function totalsOf({ raw }: Reading, batchIds: readonly string[]): Promise<Money[][]> {
  const rows = await raw(
    `SELECT batchId, paidCurrency, SUM(paidMinor) AS minor FROM payouts
     WHERE batchId IN (${batchIds.map(() => '?').join(', ')}) AND status NOT IN ('REJECTED', 'CANCELLED', 'FAILED')
     GROUP BY batchId, paidCurrency ORDER BY paidCurrency`,
    batchIds,
  );
  return batchIds.map((id) =>
    rows.filter((row) => row['batchId'] === id).map((row) => money(Number(row['minor']), String(row['paidCurrency']))),
  );
}
