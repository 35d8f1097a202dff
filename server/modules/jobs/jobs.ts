import { house } from '../../kernel/actor';
import { newId } from '../../kernel/id';
import { NotFound, Refusal } from '../../kernel/refusal';
import type { Database } from '../../platform/db/database';
import { atMost } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { Queue, WorkerLog } from '../../platform/jobs/worker';
import { Job, JobStatus } from './entity';
import { JobProgressed } from './events';
import { jobChange, JobLost, LEASE_MS } from './listeners';
import type { JobHandler, JobRun } from './service';

/** So often is a job begun (or gone on with) before it is given up. */
const LAST_ATTEMPT = 5;
const PAUSE_MS = 10_000;

class Stopping extends Error {}

/** The jobs as a queue of the worker. */
export function jobQueue(handlers: readonly JobHandler[], log: WorkerLog, facts: (error: unknown) => object): Queue {
  const byType = new Map(handlers.map((handler) => [handler.type, handler]));
  return {
    name: 'jobs',
    async round(db, signal) {
      const worker = newId('wrk', db.now());
      const job = await claim(db, worker);
      if (!job) return 0;
      try {
        if (job.attempts > LAST_ATTEMPT) throw new Refusal('JOB_GIVEN_UP', `Given up after ${LAST_ATTEMPT} attempts.`);
        const handler = byType.get(job.type);
        if (!handler) throw new Refusal('JOB_UNKNOWN', `Nothing does jobs of type ${job.type}.`);
        const step: JobRun['step'] = async (act, past) => {
          if (signal.aborted) throw new Stopping();
          const noted = async (work: Work) =>
            work.announce(new JobProgressed(job.id, worker, db.now(), await act(work)));
          await db.transact(job.actor, noted, past);
        };
        const result = await handler.run({ db, job, actor: job.actor, step });
        await settle(db, worker, job, { status: JobStatus.DONE, result, dueAt: null, finishedAt: db.now() });
      } catch (error) {
        if (error instanceof JobLost) return 1;
        if (!(error instanceof Stopping) && !isFinal(error)) log.error({ job: job.id, ...facts(error) }, 'job failed');
        await settle(db, worker, job, outcome(db, job, error));
      }
      return 1;
    },
  };
}

/** The oldest job that is due and that nobody else was faster to take: by a conditional update, so on a cluster too. */
async function claim(db: Database, worker: string): Promise<Job | null> {
  const as = house('jobs');
  for (;;) {
    const now = db.now();
    const where = [{ dueAt: atMost(now) }];
    const [due] = await db
      .reading(as)
      .of(Job)
      .list({ where, orderBy: [['dueAt', 'ASC']], limit: 1 });
    if (!due) return null;
    const taken: Partial<Job> = {
      ...{ status: JobStatus.RUNNING, claimedBy: worker, attempts: due.attempts + 1 },
      ...{ dueAt: new Date(now.getTime() + LEASE_MS), startedAt: due.startedAt ?? now },
    };
    const first = await db.transact(as, async ({ of, touch }) => {
      touch(jobChange(due));
      return (await of(Job).updateWhere([{ id: due.id, dueAt: due.dueAt, attempts: due.attempts }], taken)) === 1;
    });
    if (first) return Object.assign(due, taken);
  }
}

/** What becomes of a job whose handler threw: given back at once, tried again later, or failed. */
function outcome(db: Database, job: Job, error: unknown): Partial<Job> {
  const now = db.now();
  if (error instanceof Stopping) return { status: JobStatus.QUEUED, dueAt: now, attempts: job.attempts - 1 };
  if (!isFinal(error) && job.attempts < LAST_ATTEMPT)
    return { status: JobStatus.QUEUED, dueAt: new Date(now.getTime() + PAUSE_MS * job.attempts) };
  const [errorCode, text] = isFinal(error)
    ? [error instanceof Refusal ? error.code : 'NOT_FOUND', error.message]
    : ['INTERNAL', 'Something went wrong on our side.'];
  return { status: JobStatus.FAILED, errorCode, error: text, dueAt: null, finishedAt: now };
}

/** Trying again would say the same. */
function isFinal(error: unknown): error is Refusal | NotFound {
  return error instanceof Refusal || error instanceof NotFound;
}

async function settle(db: Database, worker: string, job: Job, facts: Partial<Job>): Promise<void> {
  await db.transact(house('jobs'), async ({ of, touch }) => {
    await of(Job).updateWhere([{ id: job.id, claimedBy: worker }], { ...facts, claimedBy: null });
    touch(jobChange(job));
  });
}
