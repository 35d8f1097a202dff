import { house, type Actor, type Origin } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { differs } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { fingerprint, randomToken } from '../../../platform/secrets';
import { Session, SessionState } from '../entity';
import { membershipsOf, sessionByToken, type Membership, type SessionFacts } from '../queries';
import { CODE_LASTS, SESSION_LASTS } from '../rules';
import { actingBy } from './authenticate';

export interface Browser {
  readonly origin: Origin;
  readonly userAgent: string | null;
}

/** Opens a session and returns its token, which is stored nowhere else. */
export async function openSession(
  work: Work,
  { userId, state, membership }: { userId: string; state: SessionState; membership: Membership | null },
  { origin, userAgent }: Browser,
): Promise<{ token: string; session: Session }> {
  const token = randomToken();
  const lasts = state === SessionState.CODE ? CODE_LASTS : SESSION_LASTS;
  const session = await work.of(Session).insert({
    ...{ id: work.id('ses'), tokenHash: fingerprint(token), userId, state, membershipId: membership?.id ?? null },
    ...{ impersonatedClientId: null, impersonationEndsAt: null, createdAt: work.now, lastSeenAt: work.now },
    ...{ expiresAt: new Date(work.now.getTime() + lasts), ip: origin.ip, userAgent },
  });
  return { token, session };
}

/** The session of a cookie once its password and code were right, whether or not it may act at the moment. */
export async function ownSession(reading: Reading, token: string | undefined): Promise<SessionFacts> {
  const facts = token ? await sessionByToken(reading, fingerprint(token)) : null;
  if (!facts || facts.state !== SessionState.OPEN) throw new Refusal('NOT_SIGNED_IN', 'Sign in first.');
  return facts;
}

/** Ends the session that the cookie carries; whoever has none is signed out already. */
export async function signOut(db: Database, token: string | undefined, origin: Origin): Promise<void> {
  const reading = db.reading(house('sign-out', origin));
  const facts = token ? await sessionByToken(reading, fingerprint(token)) : null;
  if (!facts) return;
  await asThePerson(db, facts, origin, async (work) => {
    await work.of(Session).remove([{ id: facts.id }]);
    work.audit({ action: 'session.close', subject: ['Session', facts.id] });
  });
}

/** Goes on as another of the person's memberships. Impersonation ends first, by an act of its own. */
export async function switchMembership(db: Database, token: string | undefined, id: string, origin: Origin) {
  const facts = await ownSession(db.reading(house('account', origin)), token);
  if (facts.impersonation) throw new Refusal('IMPERSONATING', 'Leave the client’s account first.');
  await asThePerson(db, facts, origin, async (work) => {
    const chosen = (await membershipsOf(work, facts.userId)).find((membership) => membership.id === id);
    if (!chosen) throw new NotFound('Membership');
    await work.of(Session).update(facts.id, { membershipId: chosen.id });
    work.audit({ action: 'session.switch', subject: ['Session', facts.id], after: { membershipId: chosen.id } });
  });
}

/**
 * Lets a session go on whose impersonation or membership has ended: as the person itself, by the next membership.
 * Null when there is none left.
 */
export async function settleSession(db: Database, token: string | undefined, origin: Origin): Promise<Actor | null> {
  const reading = db.reading(house('account', origin));
  const facts = token ? await sessionByToken(reading, fingerprint(token)) : null;
  if (!facts || facts.state !== SessionState.OPEN) return null;
  await asThePerson(db, facts, origin, async (work) => {
    const patch: Partial<Session> = { impersonatedClientId: null, impersonationEndsAt: null };
    if (!facts.membership) patch.membershipId = (await membershipsOf(work, facts.userId))[0]?.id ?? null;
    await work.of(Session).update(facts.id, patch);
    if (facts.impersonation)
      work.audit({
        action: 'client.impersonationLapse',
        subject: ['Client', facts.impersonation.clientId],
        clientId: facts.impersonation.clientId,
      });
  });
  const settled = await sessionByToken(db.reading(house('account', origin)), fingerprint(token!));
  return settled && actingBy(settled, reading.now, origin).actor;
}

/** Ends one of the person's own sessions. */
export async function revokeSession(work: Work, userId: string, id: string): Promise<void> {
  if ((await work.of(Session).remove([{ id, userId }])) === 0) throw new NotFound('Session');
  work.audit({ action: 'session.revoke', subject: ['Session', id] });
}

/** Ends all sessions of a person, but for one that may go on. */
export async function endSessions(work: Work, userId: string, except?: string): Promise<void> {
  await work.of(Session).remove([{ userId, ...(except && { id: differs(except) }) }]);
}

function asThePerson<T>(
  db: Database,
  facts: SessionFacts,
  origin: Origin,
  job: (work: Work) => Promise<T>,
): Promise<T> {
  return db.transact(houseForPerson(facts, origin), job);
}

/** The house, writing what belongs to a session's person, who is named in the audit log. */
export function houseForPerson({ id, userId, membership }: SessionFacts, origin: Origin): Actor {
  const partnerId = membership?.kind === 'partner' ? membership.partnerId : null;
  const clientId = membership?.kind === 'client' ? membership.clientId : null;
  return {
    kind: 'house',
    name: 'account',
    origin,
    cause: { userId, behindUserId: null, credentialId: id, clientId, partnerId },
  };
}
