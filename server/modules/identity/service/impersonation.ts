import { house, type Actor, type Origin } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { Session } from '../entity';
import { clientToImpersonate } from '../queries';
import { assertReason, IMPERSONATION_LASTS } from '../rules';
import { houseForPerson, ownSession } from './session';

/** Lets a session act from a client's account for half an hour. Every request asks again whether it still may. */
export async function beginImpersonation(
  db: Database,
  actor: Actor,
  { token, clientId, reason }: { token: string | undefined; clientId: string; reason: string },
  origin: Origin,
): Promise<Date> {
  assertReason(reason);
  const facts = await ownSession(db.reading(house('account', origin)), token);
  if (!(await clientToImpersonate(db.reading(actor), clientId))) throw new NotFound('Client');
  return db.transact(houseForPerson(facts, origin), async (work) => {
    const endsAt = new Date(work.now.getTime() + IMPERSONATION_LASTS);
    await work.of(Session).update(facts.id, { impersonatedClientId: clientId, impersonationEndsAt: endsAt });
    work.audit({
      action: 'client.impersonate',
      subject: ['Client', clientId],
      clientId,
      after: { reason: reason.trim(), endsAt },
    });
    return endsAt;
  });
}

/** Back to oneself. */
export async function endImpersonation(db: Database, token: string | undefined, origin: Origin): Promise<void> {
  const facts = await ownSession(db.reading(house('account', origin)), token);
  const { impersonation } = facts;
  if (!impersonation) throw new Refusal('NOT_IMPERSONATING', 'You act for yourself.');
  await db.transact(houseForPerson(facts, origin), async (work) => {
    await work.of(Session).update(facts.id, { impersonatedClientId: null, impersonationEndsAt: null });
    const { clientId } = impersonation;
    work.audit({ action: 'client.impersonationEnd', subject: ['Client', clientId], clientId });
  });
}
