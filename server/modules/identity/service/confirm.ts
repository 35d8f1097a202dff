import { house, type Origin } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import type { SessionFacts } from '../queries';
import { assertNoWait, beginAttempts, forgetAttempts, type Attempt } from './attempts';
import { assertOwnPassword } from './password';
import { isCodeOf } from './second-factor';
import { houseForPerson } from './session';

/** What somebody who is signed in shows again: the password, or a code of the second factor. */
export interface Proof {
  readonly password?: string | null;
  readonly code?: string | null;
}

/** Asks who it is once more, before what a passer-by at the open page must not do. A code is used up by it. */
export async function confirmPerson(
  db: Database,
  facts: SessionFacts,
  { password, code }: Proof,
  origin: Origin,
): Promise<void> {
  if (code) return confirmCode(db, facts, code, origin);
  if (password) return assertOwnPassword(db, facts, { password, path: 'password' }, origin);
  throw new Refusal('PROOF_MISSING', 'Enter your password, or a code of your second factor.', ['password']);
}

async function confirmCode(db: Database, facts: SessionFacts, code: string, origin: Origin): Promise<void> {
  const attempt: Attempt = { kind: 'code', against: `again:${facts.userId}` };
  const actor = house('account', origin);
  assertNoWait(await db.transact(actor, (work) => beginAttempts(work, [attempt])));
  const used = await db.transact(houseForPerson(facts, origin), (work) => isCodeOf(work, facts.userId, code));
  if (!used) throw new Refusal('WRONG_CODE', 'This code is wrong, or was used before.', ['code']);
  await db.transact(actor, (work) => forgetAttempts(work, attempt));
}
