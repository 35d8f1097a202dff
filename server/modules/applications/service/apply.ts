import { isCountry } from '../../../kernel/country';
import { userIdOf } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Reading, Work } from '../../../platform/db/work';
import { isEmail, isLanguage } from '../../../platform/forms';
import { assertReason } from '../../identity/rules';
import { PartnerMemberRole } from '../../partners/entity';
import { inviteMember } from '../../partners/service/members';
import { createPartner } from '../../partners/service/partners';
import { Programme } from '../../programmes/entity';
import { joinProgramme } from '../../programmes/service/enrolments';
import { settingsOf } from '../../settings/service';
import { ApplicationStatus, PartnerApplication } from '../entity';
import { ApplicationApproved, ApplicationReceived } from '../events';
import { assertPending, wished, type Wish } from '../rules';

/**
 * Keeps an application. An address with an open one is answered the same and changes nothing, and so is one that
 * belongs to a user or a partner: who asks learns nothing of who is known here, and staff decide.
 */
export async function apply(work: Work, wish: Wish, programmeKey: string | null): Promise<void> {
  const facts = checked(wish);
  const programme = await programmeNamed(work, programmeKey);
  const applications = work.of(PartnerApplication);
  if (await applications.first({ openKey: facts.email })) return;
  const searchText = `${facts.company} ${facts.contactName} ${facts.email}`.toLowerCase();
  const { id } = await applications.insert({
    ...{ id: work.id('app'), ...facts, searchText, programmeId: programme.id, status: ApplicationStatus.PENDING },
    ...{ openKey: facts.email, createdAt: work.now, decidedAt: null, decidedByUserId: null, reason: null },
    partnerId: null,
  });
  work.audit({ action: 'application.receive', subject: ['PartnerApplication', id], after: facts });
  work.announce(new ApplicationReceived(id));
  work.touch({ topic: 'applications', subjectId: id, staffOnly: true });
}

/** The programme of that key; the default one when none is named. */
export async function programmeNamed({ of }: Reading, key: string | null): Promise<Programme> {
  const programme = await of(Programme).first(key ? { key } : { isDefault: true });
  if (!programme)
    throw new Refusal('UNKNOWN_PROGRAMME', `There is no programme ${key?.slice(0, 64)}.`, ['input', 'programme'], {
      value: key?.slice(0, 64) ?? '',
    });
  return programme;
}

/** Makes the company a partner of the programme, its contact the owner, and writes to both. Returns the partner's id. */
export async function approve(work: Work, id: string, programmeId: string | null): Promise<string> {
  const application = await work.of(PartnerApplication).lock(id);
  assertPending(application);
  const { company, contactName, email, country, language } = application;
  const programme = await work.of(Programme).get(programmeId ?? application.programmeId);
  const { currency } = (await settingsOf(work)).operator;
  const partnerId = await createPartner(work, { name: company, email, country, currency, language });
  await joinProgramme(work, programme.id, partnerId);
  await inviteMember(work, partnerId, PartnerMemberRole.OWNER, { email, name: contactName, language });
  await decide(work, application, { status: ApplicationStatus.APPROVED, partnerId, programmeId: programme.id });
  work.emit('mail', {
    ...{ template: 'applicationApproved', to: email, language },
    values: { name: contactName, company, programme: programme.name, description: programme.description },
  });
  work.announce(new ApplicationApproved(id, partnerId));
  return partnerId;
}

export async function reject(work: Work, id: string, reason: string): Promise<void> {
  assertReason(reason);
  const application = await work.of(PartnerApplication).lock(id);
  assertPending(application);
  await decide(work, application, { status: ApplicationStatus.REJECTED, reason: reason.trim() });
  const { email, contactName, company, language } = application;
  work.emit('mail', {
    ...{ template: 'applicationRejected', to: email, language },
    values: { name: contactName, company, reason: reason.trim() },
  });
}

async function decide(work: Work, before: PartnerApplication, decision: Partial<PartnerApplication>): Promise<void> {
  const after = { ...decision, openKey: null, decidedAt: work.now, decidedByUserId: userIdOf(work.actor) };
  await work.of(PartnerApplication).update(before.id, after);
  work.audit({
    action: decision.status === ApplicationStatus.APPROVED ? 'application.approve' : 'application.reject',
    subject: ['PartnerApplication', before.id],
    partnerId: decision.partnerId ?? null,
    ...{ before: { status: before.status }, after: decision },
  });
  work.touch({ topic: 'applications', subjectId: before.id, staffOnly: true });
}

function checked(wish: Wish): Wish {
  const kept = wished(wish);
  const wrong = (field: keyof Wish, code: string, what: string) =>
    new Refusal(code, `${kept[field].slice(0, 60)} is not ${what}.`, ['input', field], {
      value: kept[field].slice(0, 60),
    });
  if (!isEmail(kept.email)) throw wrong('email', 'INVALID_EMAIL', 'an e-mail address');
  if (!isCountry(kept.country)) throw wrong('country', 'UNKNOWN_COUNTRY', 'an ISO 3166-1 alpha-2 code');
  if (!isLanguage(kept.language)) throw wrong('language', 'UNKNOWN_LANGUAGE', 'a language of the portal');
  return kept;
}
