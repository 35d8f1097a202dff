import { userIdOf, type Actor } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { above, absent, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { isEmail } from '../../../platform/forms';
import { assertTermsAccepted } from '../../applications/service/terms';
import { noteAttribution } from '../../attributions/service/log';
import { Partner } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { todayOf } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { Claim, ClaimFile, ClaimStatus } from '../entity';
import { ClaimReceived } from '../events';
import { assertFewToday, assertInReach, assertNotOwn, MOST_FILES, wished, type Wish } from '../rules/claim';
import { claimedBy, clientsMeant, surelyMeant } from './match';

const DAY = 86_400_000;

export interface ClaimWish extends Wish {
  readonly programmeId: string | null;
  readonly fileIds: readonly string[];
}

/**
 * Keeps a partner's claim for staff to decide, and returns its id. As the house, for `claimant`: whether the client is
 * there, and whose it is, the partner cannot see. It is not told either: a claim of another's client is kept like any
 * other, and what is wrong with the claim itself is refused before anything is looked up.
 */
export async function claim(work: Work, claimant: Actor, wish: ClaimWish): Promise<string> {
  if (claimant.kind !== 'partner') throw new NotFound('Partner');
  const { partnerId } = claimant;
  await assertTermsAccepted(work, partnerId);
  const { programmeId, fileIds } = wish;
  const kept = wished(wish, isEmail);
  assertInReach(kept.referredOn, await todayOf(work), (await settingsOf(work)).claimDays);
  if (programmeId && !(await work.of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() })))
    throw new NotFound('Programme');
  await work.of(Partner).lock(partnerId);
  assertFewToday(await work.of(Claim).count([{ partnerId, createdAt: above(new Date(work.now.getTime() - DAY)) }]));
  const id = work.id('clm');
  await attach(work, { partnerId, claimId: id }, fileIds);
  const meant = surelyMeant(await clientsMeant(work, kept), kept);
  const about = kept.email || kept.company;
  const path = ['input', kept.email ? 'email' : 'company'];
  assertNotOwn(await claimedBy(work, partnerId, kept, meant), about, path);
  const openKey = `${partnerId} ${meant?.id ?? about.toLowerCase()}`;
  const [open] = await work.of(Claim).lockAll([{ openKey }]);
  if (open) throw new Refusal('CLAIM_OPEN', `You have an open claim of ${about} already.`, path, { about });
  await work.of(Claim).insert({
    ...{ id, partnerId, programmeId, ...kept, status: ClaimStatus.OPEN, openKey, matchedClientId: meant?.id ?? null },
    ...{
      searchText: `${kept.email} ${kept.company}`.toLowerCase().slice(0, 500),
      clientId: null,
      relationshipId: null,
    },
    ...{
      createdAt: work.now,
      createdByUserId: userIdOf(claimant),
      decidedAt: null,
      decidedByUserId: null,
      reason: null,
    },
  });
  await noteAttribution(work, {
    ...{ kind: 'CLAIMED', partnerId, clientId: meant?.id ?? null, email: kept.email || null, originId: id },
    details: { referredOn: kept.referredOn },
  });
  const { evidence: _said, ...told } = kept;
  work.audit({ action: 'claim.create', subject: ['Claim', id], partnerId, after: { ...told, files: fileIds.length } });
  work.announce(new ClaimReceived(id, partnerId, about));
  work.touch({ topic: 'claims', subjectId: id, partnerId });
  return id;
}

/** Uploads become evidence: once, and only the partner's own. */
async function attach(
  { of }: Work,
  { partnerId, claimId }: { readonly partnerId: string; readonly claimId: string },
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return;
  const path = ['input', 'fileIds'];
  if (fileIds.length > MOST_FILES)
    throw new Refusal('TOO_MANY_FILES', `At most ${MOST_FILES} files, not ${fileIds.length}.`, path, {
      most: MOST_FILES,
    });
  const theirs = { id: oneOf(fileIds), partnerId, claimId: absent() };
  if ((await of(ClaimFile).updateWhere([theirs], { claimId })) !== new Set(fileIds).size)
    throw new Refusal('FILE_UNKNOWN', 'A file is not there any more; upload it again.', path);
}
