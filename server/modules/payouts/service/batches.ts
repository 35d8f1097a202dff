import type { Work } from '../../../platform/db/work';
import { PayoutBatch, PayoutBatchKind, PayoutBatchStatus } from '../entity/payout';

const { EMPTY, OPEN } = PayoutBatchStatus;

/**
 * The batch that new payouts go into, locked: the given one while it is open, else the one of requests, which is begun
 * when there is none.
 */
export async function openBatch(work: Work, preferredId: string | null): Promise<PayoutBatch> {
  const preferred = preferredId ? await work.of(PayoutBatch).lock(preferredId) : null;
  if (preferred?.status === OPEN) return preferred;
  // A run that paid nobody is run again, and finds somebody.
  if (preferred?.status === EMPTY) {
    await work.of(PayoutBatch).update(preferred.id, { status: OPEN });
    return Object.assign(preferred, { status: OPEN });
  }
  const kind = PayoutBatchKind.REQUESTED;
  const [open] = await work.of(PayoutBatch).lockAll([{ kind, status: OPEN }]);
  if (open) return open;
  // Two that begin it at once count the same, and the second finds the first's when it runs again.
  const begun = await work.of(PayoutBatch).count([{ kind }]);
  return beginBatch(work, { key: `REQUEST:${begun + 1}`, kind, month: null, createdByUserId: null });
}

export function beginBatch(
  work: Work,
  begun: Pick<PayoutBatch, 'key' | 'kind' | 'month' | 'createdByUserId'>,
): Promise<PayoutBatch> {
  return work.of(PayoutBatch).insert(
    Object.assign(new PayoutBatch(), {
      ...{ id: work.id('pba'), ...begun, status: OPEN, messageId: null, createdAt: work.now, ranAt: null },
      ...{ exportedAt: null, executionOn: null, exportedByUserId: null },
    }),
  );
}
