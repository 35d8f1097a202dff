import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { oneOf } from '../../../platform/db/where';
import { fingerprint } from '../../../platform/secrets';
import { FailedAttempts } from '../entity';
import { FORGOTTEN_AFTER, patience, waitAfter } from '../rules';

/** What is tried, and against what: a password for an address, say, whether anybody has it or not. */
export interface Attempt {
  readonly kind: keyof typeof patience;
  readonly against: string;
}

/**
 * Counts attempts before they are made, so that many at once are no way around the wait; one that succeeds is taken
 * back afterwards. Returns for how many seconds nobody may try, and counts nothing then; 0 lets the attempt be made.
 */
export async function beginAttempts({ of, now }: Work, attempts: readonly Attempt[]): Promise<number> {
  const keyed = attempts.map((attempt) => ({ ...attempt, id: idOf(attempt) }));
  const rows = await of(FailedAttempts).lockAll([{ id: oneOf(keyed.map(({ id }) => id)) }]);
  const waits = rows.map(({ lockedUntil }) => (lockedUntil ? lockedUntil.getTime() - now.getTime() : 0));
  const longest = Math.max(0, ...waits);
  if (longest > 0) return Math.ceil(longest / 1000);
  for (const { id, kind } of keyed) {
    const row = rows.find((each) => each.id === id);
    const isForgotten = !row || now.getTime() - row.lastAt.getTime() > FORGOTTEN_AFTER;
    const count = isForgotten ? 1 : row.count + 1;
    const wait = waitAfter(count, patience[kind]);
    const patch = { count, lastAt: now, lockedUntil: wait > 0 ? new Date(now.getTime() + wait) : null };
    if (row) await of(FailedAttempts).update(id, patch);
    else await of(FailedAttempts).insert({ id, ...patch });
  }
  return 0;
}

export function assertNoWait(seconds: number): void {
  if (seconds > 0)
    throw new Refusal('TOO_MANY_ATTEMPTS', `Too many attempts failed; try again in ${seconds} s.`, [], { seconds });
}

/** It succeeded: earlier failures are forgotten. */
export async function forgetAttempts({ of }: Work, attempt: Attempt): Promise<void> {
  await of(FailedAttempts).remove([{ id: idOf(attempt) }]);
}

/** It succeeded, but says nothing about the failures before it: others may have failed from the same place. */
export async function takeBackAttempt({ of }: Work, attempt: Attempt): Promise<void> {
  const row = await of(FailedAttempts).find(idOf(attempt));
  if (row) await of(FailedAttempts).update(row.id, { count: Math.max(0, row.count - 1), lockedUntil: null });
}

function idOf({ kind, against }: Attempt): string {
  return fingerprint(`${kind}:${against}`);
}
