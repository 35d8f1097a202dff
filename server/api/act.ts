import type { Work } from '../platform/db/work';
import type { Context, Refused } from './context';

/** Runs `job` in one transaction, then reads the payload from its facts: after the commit, through fresh loaders. */
export async function act<F, P extends object>(
  ctx: Context,
  job: (work: Work) => Promise<F>,
  answer: (facts: F) => P | Promise<P>,
): Promise<(P & Refused) | Refused> {
  const done = await ctx.mutate(async (work) => ({ facts: await job(work) }));
  return 'facts' in done ? { ...(await answer(done.facts)), userErrors: [] } : done;
}
