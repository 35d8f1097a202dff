import { setTimeout as pause } from 'node:timers/promises';
import { house, type Origin } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { above } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { fingerprint, hashPassword, isPassword } from '../../../platform/secrets';
import { LinkPurpose, OneTimeLink, User } from '../entity';
import { membershipsOf, type SessionFacts } from '../queries';
import { assertGoodPassword } from '../rules';
import { assertNoWait, beginAttempts, forgetAttempts, type Attempt } from './attempts';
import { mailLink, mailTo } from './mail';
import { endSessions, houseForPerson } from './session';

/** Longer than a request takes when there is something to do, so that time does not tell whether there was. */
const RESET_TAKES_MS = 250;

/** Asks for the password of somebody who is signed in, before what a passer-by must not do. */
export async function assertOwnPassword(
  db: Database,
  { userId }: SessionFacts,
  { password, path }: { password: string; path: string },
  origin: Origin,
): Promise<void> {
  const attempt: Attempt = { kind: 'account', against: `again:${userId}` };
  const actor = house('account', origin);
  assertNoWait(await db.transact(actor, (work) => beginAttempts(work, [attempt])));
  const user = await db.reading(actor).of(User).get(userId);
  if (!(await isPassword(password, user.passwordHash)))
    throw new Refusal('WRONG_PASSWORD', 'The password is wrong.', [path]);
  await db.transact(actor, (work) => forgetAttempts(work, attempt));
}

/** Ends every other session of the person. */
export async function changePassword(
  db: Database,
  facts: SessionFacts,
  { current, password }: { current: string; password: string },
  origin: Origin,
): Promise<void> {
  const user = await db.reading(house('account', origin)).of(User).get(facts.userId);
  assertGoodPassword(password, user, ['password']);
  await assertOwnPassword(db, facts, { password: current, path: 'current' }, origin);
  const passwordHash = await hashPassword(password);
  await db.transact(houseForPerson(facts, origin), async (work) => {
    await work.of(User).update(user.id, { passwordHash });
    await work.of(OneTimeLink).remove([{ userId: user.id }]);
    await endSessions(work, user.id, facts.id);
    mailTo(work, 'passwordChanged', user);
    work.audit({ action: 'user.passwordChange', subject: ['User', user.id] });
  });
}

/** Mails a link to the address if somebody may sign in with it. Nobody learns from answer or time whether so. */
export async function requestPasswordReset(db: Database, email: string, origin: Origin): Promise<void> {
  const address = email.trim().toLowerCase();
  const actor = house('password-reset', origin);
  const request = db.transact(actor, async (work) => {
    if ((await beginAttempts(work, [{ kind: 'resets', against: address }])) > 0) return;
    const user = await work.of(User).first({ email: address });
    if (!user || (await membershipsOf(work, user.id)).length === 0) return;
    const purpose = user.passwordHash ? LinkPurpose.PASSWORD_RESET : LinkPurpose.FIRST_PASSWORD;
    await mailLink(work, user, purpose);
    work.audit({ action: 'user.passwordResetRequest', subject: ['User', user.id] });
  });
  await Promise.all([request, pause(RESET_TAKES_MS)]);
}

/** Chooses a password by a mailed link, which is used up by it. Signs the person out everywhere. */
export async function choosePassword(
  db: Database,
  { token, password }: { token: string; password: string },
  origin: Origin,
): Promise<void> {
  const tokenHash = fingerprint(token);
  const actor = house('password-link', origin);
  const valid = (now: Date) => ({ tokenHash, expiresAt: above(now) });
  const reading = db.reading(actor);
  const link = await reading.of(OneTimeLink).first(valid(reading.now));
  const user = link && (await reading.of(User).find(link.userId));
  if (!user) throw deadLink();
  assertGoodPassword(password, user, ['password']);
  const passwordHash = await hashPassword(password);
  await db.transact(actor, async (work) => {
    if ((await work.of(OneTimeLink).remove([valid(work.now)])) === 0) throw deadLink();
    await setPasswordHash(work, user.id, passwordHash);
    mailTo(work, 'passwordChanged', user);
    work.audit({ action: 'user.passwordChoose', subject: ['User', user.id], after: { by: link.purpose } });
  });
}

/** For those who make people: demo data, imports, tests. */
export async function setPasswordHash(work: Work, userId: string, passwordHash: string): Promise<void> {
  const user = await work.of(User).find(userId);
  if (!user) throw new NotFound('User');
  await work.of(User).update(userId, { passwordHash });
  await endSessions(work, userId);
  await forgetAttempts(work, { kind: 'account', against: user.email });
}

function deadLink(): Refusal {
  return new Refusal('INVALID_LINK', 'This link is not valid (any more). Ask for a new one.', ['token']);
}
