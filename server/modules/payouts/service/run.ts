import { house, userIdOf, type Actor } from '../../../kernel/actor';
import { monthOf } from '../../../kernel/period';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { above, differs } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { LedgerBalance } from '../../ledger/entity';
import { todayOf } from '../../programmes/service';
import { PayoutBatch, PayoutBatchKind, PayoutSkip, PayoutStatus } from '../entity/payout';
import { beginBatch } from './batches';
import { createPayout } from './create';

const TOGETHER = 500;

export interface PayoutRunResult {
  readonly batchId: string;
  readonly made: number;
}

/**
 * Pays every partner that has something available, each in a transaction of its own, and notes whom it cannot pay and
 * why. Whoever runs a month again, or at the same time, makes no second payout: what was missed is caught up with.
 */
export async function runPayouts(db: Database, actor: Actor, month: string): Promise<PayoutRunResult> {
  const batch = await db.transact(actor, (work) => batchOf(work, month));
  let made = 0;
  let last: LedgerBalance | null = null;
  for (;;) {
    const some = await nextBalances(db, last);
    for (const { partnerId, currency } of some) made += await payOne(db, actor, batch, { partnerId, currency });
    if (some.length < TOGETHER) break;
    last = some.at(-1)!;
  }
  await db.transact(actor, async (work) => {
    await work.of(PayoutBatch).update(batch.id, { ranAt: work.now });
    work.touch({ topic: 'payouts', subjectId: batch.id, staffOnly: true });
  });
  return { batchId: batch.id, made };
}

async function batchOf(work: Work, month: string): Promise<PayoutBatch> {
  const current = monthOf(await todayOf(work));
  if (month !== current)
    throw new Refusal('PAYOUT_RUN_MONTH', `Only the run of this month, ${current}, can be started.`, ['month'], {
      ...{ month: month.slice(0, 20), current },
    });
  const key = `MONTHLY:${month}`;
  const known = await work.of(PayoutBatch).first({ key });
  if (known) return known;
  const createdByUserId = userIdOf(work.actor);
  const begun = await beginBatch(work, { key, kind: PayoutBatchKind.MONTHLY, month, createdByUserId });
  work.audit({ action: 'payoutBatch.run', subject: ['PayoutBatch', begun.id], after: { key } });
  return begun;
}

/** The balances that are not zero, in the order of their ids. */
function nextBalances(db: Database, last: LedgerBalance | null): Promise<LedgerBalance[]> {
  const where = [{ available: differs(0) }, ...(last ? [{ id: above(last.id) }] : [])];
  return db.reading(house('payout-run')).of(LedgerBalance).list({ where, limit: TOGETHER });
}

interface Whom {
  readonly partnerId: string;
  readonly currency: string;
}

async function payOne(db: Database, actor: Actor, batch: PayoutBatch, whom: Whom): Promise<number> {
  try {
    return await db.transact(actor, async (work) => {
      const { isNew } = await createPayout(work, {
        ...{ id: work.id('pay'), ...whom, runKey: batch.key, status: PayoutStatus.SCHEDULED, batchId: batch.id },
        ...{ requestedByUserId: userIdOf(actor), invoiceId: null, retryOfId: null },
      });
      if (isNew) await work.of(PayoutSkip).remove([{ batchId: batch.id, ...whom }]);
      return isNew ? 1 : 0;
    });
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof NotFound)) throw error;
    await db.transact(actor, (work) => noteSkip(work, batch, whom, error));
    return 0;
  }
}

async function noteSkip(work: Work, batch: PayoutBatch, whom: Whom, error: Refusal | NotFound): Promise<void> {
  const { partnerId, currency } = whom;
  const balance = await work.of(LedgerBalance).first({ partnerId, currency });
  const known = await work.of(PayoutSkip).first({ batchId: batch.id, ...whom });
  const [code, facts] = error instanceof Refusal ? [error.code, error.values] : ['NOT_FOUND', { what: error.what }];
  const found = {
    ...{ available: { minor: balance?.available ?? 0, currency }, code, message: error.message.slice(0, 500), facts },
    at: work.now,
  };
  if (known) await work.of(PayoutSkip).update(known.id, found);
  else await work.of(PayoutSkip).insert({ id: work.id('psk'), batchId: batch.id, ...whom, ...found });
}
