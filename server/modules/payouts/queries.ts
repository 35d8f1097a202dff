import { money, type Money } from '../../kernel/money';
import { Test } from '../../platform/db/where';
import type { Reading } from '../../platform/db/work';

/** Payouts that another has tried again, or has not. One that is seen is seen with its retries: they are the same partner’s. */
export function triedAgain(has: boolean): Test {
  return new Test(({ name, out }) =>
    out.add(`${has ? '' : 'NOT '}EXISTS (SELECT 1 FROM payouts retry WHERE retry.retryOfId = ${name})`),
  );
}

/** How a batch's exported payouts travel. */
export interface Travelling {
  readonly batchId: string;
  readonly method: string;
  readonly currency: string;
  readonly country: string;
  readonly count: number;
}

/** A few rows a batch, however many payouts it has. For staff alone, as all that follows. */
export async function travellingIn({ raw }: Reading, batchIds: readonly string[]): Promise<Travelling[]> {
  const rows = await raw(
    `SELECT batchId, method, paidCurrency AS currency, country, COUNT(*) AS number FROM payouts
     WHERE batchId IN (${batchIds.map(() => '?').join(', ')}) AND exportedAt IS NOT NULL
     GROUP BY batchId, method, paidCurrency, country`,
    batchIds,
  );
  return rows.map(({ number, ...row }) => ({ ...(row as Omit<Travelling, 'count'>), count: Number(number) }));
}

/** What the payouts of each batch pay, one sum for each currency; what came to nothing is not in it. */
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
