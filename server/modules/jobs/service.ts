import type { Work } from '../../platform/db/work';
import { JobRequested } from './events';

/**
 * Asks for long work of a type that app.ts wires a handler for; it runs after the commit, as whoever asks now. Returns
 * the job's id, which its owner reads with `job(id)`.
 */
export function requestJob(work: Work, type: string, params: Record<string, unknown>): string {
  const id = work.id('job');
  work.announce(new JobRequested(id, type, params, work.actor));
  return id;
}
