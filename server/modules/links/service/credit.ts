import { absent } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { noteAttribution } from '../../attributions/service/log';
import { PartnerEnrolment } from '../../programmes/entity';
import { RelationshipKind } from '../../relationships/entity';
import { relate } from '../../relationships/service';
import { Click, Coupon, ReferralLink } from '../entity';
import { ClientSignedUp } from '../events';
import { emailsOf } from '../queries';
import { judge, type Lead, type SignUpFacts, type Verdict } from '../rules/judge';
import { isOwnPurchase } from '../rules/own';

/**
 * Puts a new client down to whoever brought it, and keeps in the log who that was and who else was near. Returns the
 * relationship's id; null where it is nobody's: it came by itself, or is the partner's own purchase. For the house.
 */
export async function credit(
  work: Work,
  client: { readonly clientId: string; readonly email: string },
  facts: SignUpFacts,
): Promise<string | null> {
  const { winner, lost } = judge(facts);
  const codes = await codesOf(work, winner, lost);
  const about = { ...client, ...(winner && { partnerId: winner.partnerId, originId: winner.originId }) };
  const code = winner && codes.get(winner.originId)!;
  await noteAttribution(work, {
    kind: 'SIGN_UP',
    ...about,
    at: facts.at,
    details: winner ? { source: winner.source, code } : {},
  });
  for (const { partnerId, originId, at, to } of lost)
    await noteAttribution(work, {
      ...{ kind: 'CLICK', ...client, partnerId, originId, at },
      details: { code: codes.get(originId)!, winner: false, reason: to },
    });
  if (!winner) {
    work.announce(new ClientSignedUp(client.clientId, null, null, null));
    return null;
  }
  const clicked = facts.clicks.find(({ clickId }) => clickId === winner.clickId);
  await noteAttribution(work, {
    ...{ kind: winner.source === 'COUPON' ? 'COUPON' : 'CLICK', ...about, at: clicked?.at ?? facts.at },
    details: { code, winner: true },
  });
  if (winner.clickId) await work.of(Click).update(winner.clickId, { usedAt: facts.at, clientId: client.clientId });
  if (isOwnPurchase(client.email, await emailsOf(work, winner.partnerId))) {
    await noteAttribution(work, {
      kind: 'REFUSED',
      ...about,
      details: { source: winner.source, reason: 'OWN_PURCHASE' },
    });
    work.announce(new ClientSignedUp(client.clientId, null, null, null));
    return null;
  }
  const { partnerId, originId, source } = winner;
  const terms = {
    ...{ invitedAt: facts.at, acceptedAt: facts.at, originId },
    programmeId: await stillIn(work, winner),
  };
  const standing = { partnerId, clientId: client.clientId, kind: RelationshipKind.ATTRIBUTED };
  const relationshipId = await relate(work, standing, source, terms);
  await count(work, source, originId, partnerId);
  work.announce(new ClientSignedUp(client.clientId, partnerId, source, code));
  return relationshipId;
}

/** A programme that the partner has left meanwhile is none: the client then earns where the partner is. */
async function stillIn({ of }: Reading, { partnerId, programmeId }: Lead): Promise<string | null> {
  if (!programmeId) return null;
  return (await of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() })) && programmeId;
}

async function codesOf(
  { of }: Reading,
  winner: Verdict['winner'],
  lost: Verdict['lost'],
): Promise<Map<string, string>> {
  const ids = [...lost.map(({ originId }) => originId), ...(winner?.source === 'LINK' ? [winner.originId] : [])];
  const links = await of(ReferralLink).byIds([...new Set(ids)]);
  const coupons = winner?.source === 'COUPON' ? await of(Coupon).byIds([winner.originId]) : [];
  return new Map([...links, ...coupons].map(({ id, code }) => [id, code]));
}

async function count(work: Work, source: 'COUPON' | 'LINK', id: string, partnerId: string): Promise<void> {
  if (source === 'LINK') await work.of(ReferralLink).increase(id, { signups: 1 });
  else await work.of(Coupon).increase(id, { signups: 1 });
  work.touch({ topic: source === 'LINK' ? 'links' : 'coupons', subjectId: id, partnerId });
}
