import { house } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import type { Work } from '../../../platform/db/work';
import { fingerprint, isPassword } from '../../../platform/secrets';
import { Session, SessionState, User } from '../entity';
import { membershipsOf, sessionByToken, type SessionFacts } from '../queries';
import { SESSION_LASTS } from '../rules';
import { assertNoWait, beginAttempts, forgetAttempts, takeBackAttempt, type Attempt } from './attempts';
import { isCodeOf } from './second-factor';
import { houseForPerson, openSession, type Browser } from './session';

export interface SignedIn {
  readonly token: string;
  readonly maxAgeSeconds: number;
  readonly secondFactorRequired: boolean;
  readonly secondFactorSetUpRequired: boolean;
}

/**
 * Checks e-mail and password. An address that nobody has, a wrong password and a person without a membership get the
 * same answer after the same work; too many failures make everybody wait, whether there is such an account or not.
 */
export async function signIn(
  db: Database,
  { email, password, previous }: { email: string; password: string; previous: string | undefined },
  browser: Browser,
): Promise<SignedIn> {
  const address = email.trim().toLowerCase();
  const account: Attempt = { kind: 'account', against: address };
  const place: Attempt = { kind: 'place', against: browser.origin.ip ?? 'unknown' };
  const actor = house('sign-in', browser.origin);
  assertNoWait(await db.transact(actor, (work) => beginAttempts(work, [account, place])));

  const reading = db.reading(actor);
  const user = await reading.of(User).first({ email: address });
  const isRight = await isPassword(password, user?.passwordHash ?? null);
  const [membership] = user ? await membershipsOf(reading, user.id) : [];
  if (!user || !isRight || !membership) {
    if (user) await db.transact(actor, async (work) => noteFailure(work, user));
    throw new Refusal('SIGN_IN_FAILED', 'The e-mail address or the password is wrong.');
  }

  const hasFactor = user.secondFactorSince !== null;
  const state = hasFactor ? SessionState.CODE : SessionState.OPEN;
  const token = await db.transact(actor, async (work) => {
    await forgetAttempts(work, account);
    await takeBackAttempt(work, place);
    if (previous) await work.of(Session).remove([{ tokenHash: fingerprint(previous) }]);
    return (await openSession(work, { userId: user.id, state, membership }, browser)).token;
  });
  const facts = await sessionByToken(db.reading(actor), fingerprint(token));
  if (!hasFactor && facts) await auditOpening(db, facts, browser);
  const mustSetUp = !hasFactor && (facts?.secondFactorRoles.includes(membership.facts.role) ?? false);
  return {
    token,
    maxAgeSeconds: SESSION_LASTS / 1000,
    secondFactorRequired: hasFactor,
    secondFactorSetUpRequired: mustSetUp,
  };
}

/** The second step: a code of the app, or a recovery code. The session gets a new token with its new powers. */
export async function confirmSignIn(
  db: Database,
  { token, code }: { token: string | undefined; code: string },
  browser: Browser,
): Promise<SignedIn> {
  const actor = house('sign-in', browser.origin);
  const reading = db.reading(actor);
  const facts = token ? await sessionByToken(reading, fingerprint(token)) : null;
  if (facts?.state !== SessionState.CODE)
    throw new Refusal('SIGN_IN_EXPIRED', 'Sign in again: it has been too long since you entered the password.');
  const attempt: Attempt = { kind: 'code', against: facts.userId };
  assertNoWait(await db.transact(actor, (work) => beginAttempts(work, [attempt])));
  const opened = await db.transact(houseForPerson(facts, browser.origin), async (work) => {
    const used = await isCodeOf(work, facts.userId, code);
    if (!used) return null;
    await forgetAttempts(work, attempt);
    const { membershipId } = await work.of(Session).get(facts.id);
    await work.of(Session).remove([{ id: facts.id }]);
    const memberships = await membershipsOf(work, facts.userId);
    const membership = memberships.find(({ id }) => id === membershipId) ?? null;
    const made = await openSession(work, { userId: facts.userId, state: SessionState.OPEN, membership }, browser);
    work.audit({ action: 'session.open', subject: ['Session', made.session.id], after: { secondFactor: used } });
    return made;
  });
  if (!opened) throw new Refusal('WRONG_CODE', 'This code is wrong, or was used before.', ['code']);
  return {
    token: opened.token,
    maxAgeSeconds: SESSION_LASTS / 1000,
    secondFactorRequired: false,
    secondFactorSetUpRequired: false,
  };
}

function auditOpening(db: Database, facts: SessionFacts, { origin }: Browser): Promise<void> {
  return db.transact(houseForPerson(facts, origin), async (work) => {
    work.audit({ action: 'session.open', subject: ['Session', facts.id] });
  });
}

function noteFailure(work: Work, { id }: User): void {
  work.audit({ action: 'user.signInFailure', subject: ['User', id] });
}
