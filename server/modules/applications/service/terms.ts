import { userIdOf } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { absent, oneOf } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { languages } from '../../../platform/forms';
import { PartnerEnrolment, Programme } from '../../programmes/entity';
import { PartnerTerms, TermsAcceptance } from '../entity';
import { TermsPublished } from '../events';
import { termsTexts, type TermsText } from '../rules';

/** The next version of a programme's terms, which its partners must agree to from now on. */
export async function publishTerms(work: Work, programmeId: string, texts: readonly TermsText[]): Promise<string> {
  const kept = termsTexts(texts, languages);
  await work.of(Programme).lock(programmeId);
  const version = ((await currentTerms(work, programmeId))?.version ?? 0) + 1;
  const { id } = await work.of(PartnerTerms).insert({
    ...{ id: work.id('trm'), programmeId, version, texts: kept, publishedAt: work.now },
    publishedByUserId: userIdOf(work.actor),
  });
  work.audit({
    ...{ action: 'terms.publish', subject: ['PartnerTerms', id] },
    after: { programmeId, version, languages: Object.keys(kept) },
  });
  work.announce(new TermsPublished(programmeId, version));
  return id;
}

/** The terms that count now; null when the programme has none. */
export async function currentTerms({ of }: Reading, programmeId: string): Promise<PartnerTerms | null> {
  const [newest] = await of(PartnerTerms).list({
    where: [{ programmeId }],
    orderBy: [['version', 'DESC']],
    limit: 1,
  });
  return newest ?? null;
}

/** The partner agrees to the version that counts; having done so already changes nothing. */
export async function acceptTerms(work: Work, programmeId: string, version: number): Promise<void> {
  const { actor } = work;
  if (actor.kind !== 'partner') throw new NotFound('PartnerTerms');
  const { partnerId, userId, origin } = actor;
  const place = await work.of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() });
  const terms = place && (await currentTerms(work, programmeId));
  if (!terms) throw new NotFound('PartnerTerms');
  if (terms.version !== version)
    throw new Refusal('TERMS_OUTDATED', `The terms that count are version ${terms.version}.`, ['version'], {
      version: terms.version,
    });
  if (await work.of(TermsAcceptance).first({ partnerId, termsId: terms.id })) return;
  const { id } = await work.of(TermsAcceptance).insert({
    ...{ id: work.id('tac'), partnerId, programmeId, termsId: terms.id, version, userId, acceptedAt: work.now },
    ip: origin?.ip ?? null,
  });
  work.audit({
    ...{ action: 'terms.accept', subject: ['TermsAcceptance', id], partnerId },
    after: { programmeId, version },
  });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
}

/** The terms that each of the partners must still agree to, of the programmes it is in. */
export async function termsToAccept(
  { of }: Reading,
  partnerIds: readonly string[],
): Promise<readonly PartnerTerms[][]> {
  const places = await of(PartnerEnrolment).list({ where: [{ partnerId: oneOf(partnerIds), leftAt: absent() }] });
  const programmeIds = [...new Set(places.map(({ programmeId }) => programmeId))];
  const all = await of(PartnerTerms).list({
    where: [{ programmeId: oneOf(programmeIds) }],
    orderBy: [['version', 'ASC']],
  });
  const current = new Map(all.map((terms) => [terms.programmeId, terms]));
  if (current.size === 0) return partnerIds.map(() => []);
  const agreed = await of(TermsAcceptance).list({ where: [{ partnerId: oneOf(partnerIds) }] });
  const done = new Set(agreed.map(({ partnerId, termsId }) => `${partnerId} ${termsId}`));
  return partnerIds.map((partnerId) =>
    places
      .filter((place) => place.partnerId === partnerId)
      .flatMap(({ programmeId }) => current.get(programmeId) ?? [])
      .filter(({ id }) => !done.has(`${partnerId} ${id}`)),
  );
}

/** Who has not agreed to the terms that count brings no new clients: no invitations, links or coupons. */
export async function assertTermsAccepted(reading: Reading, partnerId: string): Promise<void> {
  const [[open] = []] = await termsToAccept(reading, [partnerId]);
  if (open)
    throw new Refusal('TERMS_NOT_ACCEPTED', `An owner must accept version ${open.version} of the terms first.`, [], {
      version: open.version,
    });
}
