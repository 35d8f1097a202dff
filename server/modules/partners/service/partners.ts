import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { Refusal } from '../../../kernel/refusal';
import { assertFresh } from '../../../platform/audit/stale';
import type { Work } from '../../../platform/db/work';
import { isEmail, isLanguage } from '../../../platform/forms';
import { Partner, PartnerStatus } from '../entity';
import { PartnerCreated, PartnerSuspended } from '../events';

export interface PartnerFacts {
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly currency: string;
  readonly language: string;
}

export async function createPartner(work: Work, facts: PartnerFacts): Promise<string> {
  const kept = checked(facts);
  const partner: Partner = Object.assign(new Partner(), {
    ...{ id: work.id('par'), ...kept, searchText: searchTextOf(kept), status: PartnerStatus.ACTIVE },
    ...{ createdAt: work.now, version: 1 },
  });
  await work.of(Partner).insert(partner);
  const { id: partnerId, searchText: _, ...after } = partner;
  work.announce(new PartnerCreated(partnerId));
  work.audit({ action: 'partner.create', subject: ['Partner', partnerId], partnerId, after });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
  return partnerId;
}

export async function updatePartner(
  work: Work,
  id: string,
  version: number,
  facts: Partial<PartnerFacts>,
): Promise<void> {
  const before = await work.of(Partner).lock(id);
  await assertFresh(work, ['Partner', id], before, version);
  const { name, email, country, currency, language } = { ...before, ...facts };
  await change(work, before, checked({ name, email, country, currency, language }), 'partner.update');
}

/** A suspended partner cannot sign in, nor can its programs; what it has earned stays. */
export async function setSuspended(work: Work, id: string, suspended: boolean): Promise<void> {
  const before = await work.of(Partner).lock(id);
  const status = suspended ? PartnerStatus.SUSPENDED : PartnerStatus.ACTIVE;
  if (before.status === status) return;
  await change(work, before, { status }, suspended ? 'partner.suspend' : 'partner.reinstate');
  if (suspended) work.announce(new PartnerSuspended(id));
}

async function change(work: Work, before: Partner, patch: Partial<Partner>, action: string): Promise<void> {
  const searchText = searchTextOf({ ...before, ...patch });
  await work.of(Partner).update(before.id, { ...patch, searchText }, before.version);
  work.audit({
    action,
    subject: ['Partner', before.id],
    partnerId: before.id,
    before,
    after: { ...patch, version: before.version + 1 },
  });
  work.touch({ topic: 'partners', subjectId: before.id, partnerId: before.id });
}

function searchTextOf({ name, email }: Pick<PartnerFacts, 'name' | 'email'>): string {
  return `${name} ${email}`.toLowerCase();
}

function checked(facts: PartnerFacts): PartnerFacts {
  const name = facts.name.trim();
  const email = facts.email.trim().toLowerCase();
  const refuse = (field: keyof PartnerFacts, code: string, what: string) =>
    new Refusal(code, `${facts[field].slice(0, 60) || 'Nothing'} is not ${what}.`, ['input', field], {
      value: facts[field].slice(0, 60),
    });
  if (!name) throw refuse('name', 'REQUIRED', 'a name');
  if (name.length > 255) throw refuse('name', 'TOO_LONG', 'a name of at most 255 characters');
  if (!isEmail(email)) throw refuse('email', 'INVALID_EMAIL', 'an e-mail address');
  if (!isCountry(facts.country)) throw refuse('country', 'UNKNOWN_COUNTRY', 'an ISO 3166-1 alpha-2 code');
  if (!isCurrency(facts.currency)) throw refuse('currency', 'UNKNOWN_CURRENCY', 'an ISO 4217 code');
  if (!isLanguage(facts.language)) throw refuse('language', 'UNKNOWN_LANGUAGE', 'a language of the portal');
  return { ...facts, name, email };
}
