import { house, userIdOf, type Actor } from '../../../kernel/actor';
import { monthOf } from '../../../kernel/period';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { above, differs } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { requestJob, type JobHandler, type JobRun } from '../../jobs/service';
import { LedgerBalance } from '../../ledger/entity';
import { todayOf } from '../../programmes/service';
import { Payout, PayoutBatch, PayoutBatchKind, PayoutBatchStatus, PayoutSkip, PayoutStatus } from '../entity/payout';
import { beginBatch } from './batches';
import { createPayout } from './create';

const TOGETHER = 500;
/** So many balances are gone through while whoever started the run waits; more of them are a job. */
const MOST_AT_ONCE = 200;
/** So many are a step of it. */
const STEP = 25;
const RUN = 'payouts.run';

export interface PayoutRunResult {
  readonly batchId: string;
  readonly made: number;
}

export interface PayoutRunStarted {
  readonly batchId: string;
  /** Null while a job makes them. */
  readonly made: number | null;
  readonly jobId: string | null;
}

/** Pays at once where that is soon done, and as a job with progress where it is not. */
export async function startRun(
  db: Database,
  actor: Actor,
  month: string,
  most = MOST_AT_ONCE,
): Promise<PayoutRunStarted> {
  if ((await db.reading(house('payout-run')).of(LedgerBalance).count([PAYABLE])) <= most)
    return { ...(await runPayouts(db, actor, month)), jobId: null };
  return db.transact(actor, async (work) => {
    const { id: batchId } = await batchOf(work, month);
    return { batchId, made: null, jobId: requestJob(work, RUN, { batchId }) };
  });
}

/**
 * Pays every partner that has something available, each in a transaction of its own, and notes whom it cannot pay and
 * why. Whoever runs a month again, or at the same time, makes no second payout: what was missed is caught up with.
 */
export async function runPayouts(db: Database, actor: Actor, month: string): Promise<PayoutRunResult> {
  const batch = await db.transact(actor, (work) => batchOf(work, month));
  let made = 0;
  let last = '';
  for (;;) {
    const some = await nextBalances(db, last, TOGETHER);
    for (const whom of some) made += await payOne(db, actor, batch, whom);
    if (some.length < TOGETHER) break;
    last = some.at(-1)!.id;
  }
  await db.transact(actor, (work) => endRun(work, batch.id));
  return { batchId: batch.id, made };
}

/** The same as a job. After a crash the last step is gone through again, which pays nobody twice. */
export const payoutHandlers: readonly JobHandler[] = [{ type: RUN, run: runAsJob }];

async function runAsJob({ db, job, actor, step }: JobRun): Promise<Record<string, unknown>> {
  const batch = await db.reading(actor).of(PayoutBatch).get(String(job.params['batchId']));
  const total = job.total ?? (await db.reading(house('payout-run')).of(LedgerBalance).count([PAYABLE]));
  let { last, made } = (job.checkpoint ?? { last: '', made: 0 }) as { last: string; made: number };
  let { done } = job;
  for (;;) {
    const some = await nextBalances(db, last, STEP);
    for (const whom of some) made += await payOne(db, actor, batch, whom);
    last = some.at(-1)?.id ?? last;
    done += some.length;
    const progress = { done: Math.min(done, total), total, checkpoint: { last, made } };
    if (some.length === STEP) await step(() => Promise.resolve(progress));
    else {
      await step(async (work) => {
        await endRun(work, batch.id);
        return { ...progress, done: total };
      });
      return { batchId: batch.id, made };
    }
  }
}

/** Everybody has been asked. A batch that pays nobody waits for no export. */
async function endRun(work: Work, batchId: string): Promise<void> {
  const { status } = await work.of(PayoutBatch).lock(batchId);
  const idle = status === PayoutBatchStatus.OPEN && (await work.of(Payout).count([{ batchId }])) === 0;
  await work.of(PayoutBatch).update(batchId, {
    ranAt: work.now,
    ...(idle && { status: PayoutBatchStatus.EMPTY }),
  });
  work.touch({ topic: 'payouts', subjectId: batchId, staffOnly: true });
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

const PAYABLE = { available: differs(0) };

/** The balances that are not zero, in the order of their ids. */
function nextBalances(db: Database, last: string, limit: number): Promise<LedgerBalance[]> {
  return db
    .reading(house('payout-run'))
    .of(LedgerBalance)
    .list({ where: [PAYABLE, { id: above(last) }], limit });
}

interface Whom {
  readonly partnerId: string;
  readonly currency: string;
}

async function payOne(db: Database, actor: Actor, batch: PayoutBatch, balance: Whom): Promise<number> {
  const whom = { partnerId: balance.partnerId, currency: balance.currency };
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
