import { userIdOf } from '../../../kernel/actor';
import { dateIn } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { noteAttribution } from '../../attributions/service/log';
import { Client } from '../../clients/entity';
import { User } from '../../identity/entity';
import { assertReason } from '../../identity/rules';
import { Partner } from '../../partners/entity';
import { RelationshipKind } from '../../relationships/entity';
import { relate } from '../../relationships/service';
import { settingsOf } from '../../settings/service';
import { Claim, ClaimStatus } from '../entity';
import { ClaimDecided } from '../events';
import { assertApprovable, assertOpen, assertRecent } from '../rules/claim';
import { claimedBy, clientsMeant, surelyMeant } from './match';

/** The client becomes the partner's, invited and accepted at this moment. `clientId` is the one that words alone name. */
export async function approve(work: Work, id: string, clientId: string | null): Promise<void> {
  const claim = await work.of(Claim).lock(id);
  assertOpen(claim);
  const { partnerId, programmeId, email } = claim;
  const client = clientId ? await work.of(Client).get(clientId) : surelyMeant(await clientsMeant(work, claim), claim);
  if (!client)
    throw new Refusal('CLAIM_CLIENT_MISSING', 'Say which client it is: the claim does not tell for sure.', [
      'clientId',
    ]);
  await work.of(Client).lock(client.id);
  assertApprovable(await claimedBy(work, partnerId, claim, client), client.name, ['clientId']);
  const { timeZone, claimDays } = await settingsOf(work);
  const signedUp = { name: client.name, signedUpOn: dateIn(timeZone, client.createdAt) };
  assertRecent(signedUp, dateIn(timeZone, claim.createdAt), claimDays);
  await noteAttribution(work, {
    kind: 'CLAIM_APPROVED',
    partnerId,
    clientId: client.id,
    email: email || null,
    originId: id,
  });
  const standing = { partnerId, clientId: client.id, kind: RelationshipKind.ATTRIBUTED };
  const terms = { programmeId, invitedAt: work.now, acceptedAt: work.now, originId: id };
  const relationshipId = await relate(work, standing, 'CLAIM', terms);
  await decide(work, claim, { status: ClaimStatus.APPROVED, clientId: client.id, relationshipId });
}

export async function reject(work: Work, id: string, reason: string): Promise<void> {
  assertReason(reason);
  const claim = await work.of(Claim).lock(id);
  assertOpen(claim);
  const { partnerId, matchedClientId: clientId, email } = claim;
  await noteAttribution(work, { kind: 'CLAIM_REJECTED', partnerId, clientId, email: email || null, originId: id });
  await decide(work, claim, { status: ClaimStatus.REJECTED, reason: reason.trim() });
}

async function decide(work: Work, before: Claim, decision: Partial<Claim> & Pick<Claim, 'status'>): Promise<void> {
  const { id, partnerId } = before;
  const after = { ...decision, openKey: null, decidedAt: work.now, decidedByUserId: userIdOf(work.actor) };
  await work.of(Claim).update(id, after);
  const { clientId = null, reason = null } = decision;
  const isApproved = decision.status === ClaimStatus.APPROVED;
  work.audit({
    ...{ action: isApproved ? 'claim.approve' : 'claim.reject', subject: ['Claim', id], partnerId, clientId },
    ...{ before: { status: before.status }, after: decision },
  });
  const about = before.email || before.company;
  work.announce(new ClaimDecided(id, partnerId, clientId, about, isApproved, reason));
  work.touch({ topic: 'claims', subjectId: id, partnerId });
  await tell(work, before, { about, isApproved, reason });
}

interface Told {
  readonly about: string;
  readonly isApproved: boolean;
  readonly reason: string | null;
}

/** Whoever made the claim hears of it; the partner's own address does where that person has gone. */
async function tell(
  work: Work,
  { partnerId, createdByUserId }: Claim,
  { about, isApproved, reason }: Told,
): Promise<void> {
  const partner = await work.of(Partner).get(partnerId);
  const { email, language, name } = (createdByUserId && (await work.of(User).find(createdByUserId))) || partner;
  work.emit('mail', {
    ...{ template: isApproved ? 'claimApproved' : 'claimRejected', to: email, language },
    values: { name, about, reason: reason ?? '' },
  });
}
