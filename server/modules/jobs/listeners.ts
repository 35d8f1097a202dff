import { partnerIdOf, userIdOf } from '../../kernel/actor';
import type { Change, Work } from '../../platform/db/work';
import { Job, JobStatus } from './entity';
import type { JobProgressed, JobRequested } from './events';

/** How long a worker may be silent before another takes the job over. */
export const LEASE_MS = 60_000;
/** What the log may grow to; the end of it is kept. */
const LONGEST_LOG = 16_000;

/** The job is not this worker's any more: its lease ran out, and another goes on from the last step. */
export class JobLost extends Error {}

export async function queueJob({ of, now, touch }: Work, { jobId, type, params, actor }: JobRequested): Promise<void> {
  const job = await of(Job).insert({
    ...{ id: jobId, type, status: JobStatus.QUEUED, done: 0, total: null, params, checkpoint: null, result: null },
    ...{
      log: '',
      errorCode: null,
      error: null,
      actor,
      createdByUserId: userIdOf(actor),
      partnerId: partnerIdOf(actor),
    },
    ...{ clientId: actor.kind === 'client' ? actor.clientId : null, attempts: 0, dueAt: now, claimedBy: null },
    ...{ createdAt: now, startedAt: null, finishedAt: null },
  });
  touch(jobChange(job));
}

/** Notes a step with what it did, or undoes both when the job is no longer this worker's. */
export async function noteProgress({ of, touch }: Work, { jobId, worker, at, progress }: JobProgressed): Promise<void> {
  const { done, total, checkpoint, log } = progress;
  const job = await of(Job).lock(jobId);
  if (job.claimedBy !== worker || job.status !== JobStatus.RUNNING) throw new JobLost(`${jobId} was taken over`);
  await of(Job).update(jobId, {
    ...(done !== undefined && { done }),
    ...(total !== undefined && { total }),
    ...(checkpoint && { checkpoint }),
    ...(log && { log: [job.log, ...log].filter(Boolean).join('\n').slice(-LONGEST_LOG) }),
    dueAt: new Date(at.getTime() + LEASE_MS),
  });
  touch(jobChange(job));
}

export function jobChange({ id, clientId, partnerId }: Job): Change {
  return { topic: 'jobs', subjectId: id, clientId, partnerId, staffOnly: !clientId && !partnerId };
}
