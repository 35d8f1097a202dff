import { house, type Actor, type Origin } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import { HttpProblem } from '../../../platform/http/problem';
import { fingerprint } from '../../../platform/secrets';
import { ApiToken, OperatorToken, Session, SessionState } from '../entity';
import { operatorTokenBySecret, sessionByToken, tokenBySecret, type SessionFacts, type TokenFacts } from '../queries';
import { NOTED_EVERY, OPERATOR_PREFIX } from '../rules';

export type Lapse = 'CODE_REQUIRED' | 'SECOND_FACTOR_REQUIRED' | 'IMPERSONATION_ENDED' | 'MEMBERSHIP_ENDED';

interface Known {
  readonly actor: Actor | null;
  readonly lapsed: Lapse | null;
  readonly rate: { readonly caller: 'token' | 'session'; readonly key: string } | null;
}

/** Who is asking: one statement, and once a minute a note that the credential is in use. */
export async function authenticate(
  db: Database,
  { bearer, session }: { readonly bearer: string | null; readonly session: string | null },
  origin: Origin,
): Promise<Known> {
  const reading = db.reading(house('authentication', origin));
  if (bearer?.startsWith(OPERATOR_PREFIX)) return operatorProgram(db, bearer, origin);
  if (bearer) {
    const token = await tokenBySecret(reading, fingerprint(bearer));
    if (!token) throw new HttpProblem(401, 'UNAUTHENTICATED', 'This API token is unknown, revoked or expired.');
    if (isStale(token.lastUsedAt, reading.now))
      await db.transact(house('authentication'), ({ of, now }) => of(ApiToken).update(token.id, { lastUsedAt: now }));
    return { actor: appActor(token, origin), lapsed: null, rate: { caller: 'token', key: token.id } };
  }
  const facts = session ? await sessionByToken(reading, fingerprint(session)) : null;
  if (!facts) return { actor: null, lapsed: null, rate: null };
  if (isStale(facts.lastSeenAt, reading.now))
    // It may have been revoked a moment ago; then there is nothing to note.
    await db.transact(house('authentication'), ({ of, now }) =>
      of(Session).updateWhere([{ id: facts.id }], { lastSeenAt: now }),
    );
  const rate = { caller: 'session', key: facts.id } as const;
  return { ...actingBy(facts, reading.now, origin), rate };
}

/** The operator's own program: it may do what its scopes say, and nothing else that staff may. */
async function operatorProgram(db: Database, bearer: string, origin: Origin): Promise<Known> {
  const reading = db.reading(house('authentication', origin));
  const token = await operatorTokenBySecret(reading, fingerprint(bearer));
  if (!token) throw new HttpProblem(401, 'UNAUTHENTICATED', 'This API token is unknown, revoked or expired.');
  const { id, userId, scopes, lastUsedAt, timeZone } = token;
  if (isStale(lastUsedAt, reading.now))
    await db.transact(house('authentication'), ({ of, now }) => of(OperatorToken).update(id, { lastUsedAt: now }));
  const actor: Actor = { kind: 'staff', role: 'ADMIN', userId, scopes, credentialId: id, origin, timeZone };
  return { actor, lapsed: null, rate: { caller: 'token', key: id } };
}

/** The actor a session stands for at this moment, or why there is none. */
export function actingBy(
  facts: SessionFacts,
  now: Date,
  origin: Origin,
): { actor: Actor | null; lapsed: Lapse | null } {
  const { id, userId, state, membership, impersonation } = facts;
  const lapsed = (lapse: Lapse) => ({ actor: null, lapsed: lapse });
  if (state === SessionState.CODE) return lapsed('CODE_REQUIRED');
  if (!membership) return lapsed('MEMBERSHIP_ENDED');
  if (!facts.hasSecondFactor && facts.secondFactorRoles.includes(membership.role))
    return lapsed('SECOND_FACTOR_REQUIRED');
  const person = { userId, origin, credentialId: id, timeZone: facts.timeZone };
  if (!impersonation) return { actor: { ...membership, ...person }, lapsed: null };
  if (!impersonation.stands || impersonation.endsAt <= now) return lapsed('IMPERSONATION_ENDED');
  const partnerId = membership.kind === 'partner' ? membership.partnerId : null;
  return {
    actor: {
      kind: 'client',
      role: 'CLIENT_OWNER',
      clientId: impersonation.clientId,
      ...person,
      userId: impersonation.ownerUserId ?? userId,
      behind: { userId, partnerId },
    },
    lapsed: null,
  };
}

function appActor({ id, partnerId, userId, scopes, timeZone }: TokenFacts, origin: Origin): Actor {
  return { kind: 'partner', role: 'PARTNER_OWNER', partnerId, userId, scopes, credentialId: id, origin, timeZone };
}

function isStale(noted: Date | null, now: Date): boolean {
  return noted === null || now.getTime() - noted.getTime() >= NOTED_EVERY;
}
