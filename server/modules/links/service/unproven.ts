import { oneOf } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { Attribution, AttributionEvent, AttributionEventKind } from '../../attributions/entity';
import { noteAttribution } from '../../attributions/service/log';
import { retier } from '../../attributions/service/tiers';
import { ClientMember, ClientMemberRole } from '../../clients/entity';
import { User } from '../../identity/entity';
import { TierCause } from '../../programmes/entity';
import { end } from '../../relationships/service';

/**
 * Those of the accounts that somebody opened by signing up here, while nobody has shown that the address is theirs: no
 * owner has ever chosen a password by the mailed link, and the operator has not reported them either. For the house.
 */
export async function unprovenAmong({ of }: Reading, clientIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (clientIds.length === 0) return new Set();
  const signedUp = await of(AttributionEvent).list({
    where: [{ clientId: oneOf(clientIds), kind: AttributionEventKind.SIGN_UP }],
  });
  const members = await of(ClientMember).list({ where: [{ clientId: oneOf(signedUp.map(({ clientId }) => clientId)) }] }); // prettier-ignore
  const users = await of(User).byIds([...new Set(members.map(({ userId }) => userId))]);
  const proven = new Set(users.filter(({ passwordHash }) => passwordHash !== null).map(({ id }) => id));
  const reported = new Set(signedUp.filter(({ details }) => details['reported']).map(({ clientId }) => clientId));
  const owned = members.filter(({ role, active }) => role === ClientMemberRole.OWNER && active);
  const sure = new Set(members.filter(({ userId }) => proven.has(userId)).map(({ clientId }) => clientId));
  return new Set(owned.map(({ clientId }) => clientId).filter((id) => !sure.has(id) && !reported.has(id)));
}

/** Whether what an unproven sign-up put down may go to another: nobody put it down otherwise, and nothing was paid yet. */
export function mayYield({ source, firstPaidAt }: Attribution): boolean {
  return (source === 'LINK' || source === 'COUPON') && firstPaidAt === null;
}

/** Ends what an unproven sign-up put down, from the instant on that another came, and keeps the reason. */
export async function endUnproven(work: Work, attribution: Attribution, at: Date): Promise<void> {
  const { id, relationshipId, partnerId, clientId, programmeId, originId, startedAt } = attribution;
  await work.of(Attribution).update(id, { endedAt: at > startedAt ? at : startedAt });
  await noteAttribution(work, {
    ...{ kind: 'ENDED', partnerId, clientId, originId },
    details: { programmeId, reason: 'UNPROVEN' },
  });
  work.audit({
    action: 'relationship.end',
    subject: ['Relationship', relationshipId],
    ...{ clientId, partnerId, before: { endedAt: null }, after: { endedAt: work.now } },
  });
  await end(work, relationshipId);
  await retier(work, partnerId, programmeId, { cause: TierCause.CLIENT_LOST, clientId });
}
