import type { Actor } from '../../kernel/actor';
import type { Database, Past } from '../../platform/db/database';
import type { Work } from '../../platform/db/work';
import type { Job } from './entity';
import { JobRequested, type Progress } from './events';

/** What a handler is given: its job as it stood when this run began, and the way to do a step of it. */
export interface JobRun {
  readonly db: Database;
  readonly job: Job;
  /** Who asked for it: reads and steps are theirs, in scope and in the audit log. */
  readonly actor: Actor;
  /**
   * One step, in a transaction with the progress it returns: after a crash the job goes on behind the last step that was
   * committed. A step takes well under a minute; it throws when the worker stops or the job is no longer its own.
   * `past`: the step enters what happened then.
   */
  step(act: (work: Work) => Promise<Progress>, past?: Past): Promise<void>;
}

/** What app.ts wires for a type of job. It reads `job.checkpoint` first; what it returns is the job's result. */
export interface JobHandler {
  readonly type: string;
  run(run: JobRun): Promise<Record<string, unknown>>;
}

/**
 * Asks for long work of a type that app.ts wires a handler for; it runs after the commit, as whoever asks now. Returns
 * the job's id, which its owner reads with `job(id)`.
 */
export function requestJob(work: Work, type: string, params: Record<string, unknown>): string {
  const id = work.id('job');
  work.announce(new JobRequested(id, type, params, work.actor));
  return id;
}
