import type { Work } from '../../../platform/db/work';
import { unmarkBilled } from '../../subscriptions/service/renew';
import { InvoiceLine } from '../entity/invoice';

/** Renewals that were taken back unpaid: their periods can be billed again. */
export async function releasePeriods(work: Work, lines: readonly InvoiceLine[]): Promise<void> {
  for (const { id, subscriptionId, billingKey, periodStart, periodEnd } of lines) {
    if (!billingKey || !subscriptionId || !periodStart || !periodEnd) continue;
    await work.of(InvoiceLine).update(id, { billingKey: null });
    await unmarkBilled(work, subscriptionId, { start: periodStart, end: periodEnd });
  }
}
