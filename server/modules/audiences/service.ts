import { Refusal } from '../../kernel/refusal';
import { absent, oneOf } from '../../platform/db/where';
import type { Reading, Work } from '../../platform/db/work';
import { Partner, PartnerStatus } from '../partners/entity';
import { PartnerEnrolment, PartnerStanding, Programme } from '../programmes/entity';
import { rulesInForce } from '../programmes/queries';
import { todayOf } from '../programmes/service';
import { Audience } from './entity/audience';
import { audienceOf, isMeant, type AudiencePart } from './rules';

/** A wish as it is kept; every programme and tier that it names is there. */
export async function checkedAudience(
  work: Work,
  wish: readonly AudiencePart[],
  path: readonly string[] = ['input', 'audience'],
): Promise<readonly AudiencePart[]> {
  const parts = audienceOf(wish, path);
  if (parts.length === 0) return parts;
  const rules = await rulesInForce(work, await todayOf(work));
  for (const { programmeId, tiers } of parts) {
    const { name } = await work.of(Programme).get(programmeId);
    const known = new Set((rules.get(programmeId)?.tierScheme.tiers ?? []).map(({ key }) => key));
    const unknown = tiers.find((key) => !known.has(key));
    if (unknown)
      throw new Refusal('UNKNOWN_TIER', `${name} has no tier ${unknown.slice(0, 32)}.`, path, {
        programme: name,
        value: unknown.slice(0, 32),
      });
  }
  return parts;
}

/** From now on these partners are shown the record, and no others. */
export async function show(work: Work, recordId: string, parts: readonly AudiencePart[]): Promise<void> {
  await hide(work, recordId);
  type Entry = Pick<Audience, 'programmeId' | 'tier'>;
  const entries = parts.flatMap(({ programmeId, tiers }): Entry[] =>
    tiers.length === 0 ? [{ programmeId, tier: null }] : tiers.map((tier) => ({ programmeId, tier })),
  );
  const all: Entry[] = entries.length === 0 ? [{ programmeId: null, tier: null }] : entries;
  await work.of(Audience).insertAll(all.map((entry) => ({ id: work.id('aud'), recordId, ...entry })));
}

/** From now on no partner is shown the record. */
export async function hide({ of }: Work, recordId: string): Promise<void> {
  await of(Audience).remove([{ recordId }]);
}

/** The active partners that are meant, today. */
export async function partnersMeant({ of }: Reading, parts: readonly AudiencePart[]): Promise<readonly Partner[]> {
  const partners = await of(Partner).list({ where: [{ status: PartnerStatus.ACTIVE }] });
  if (parts.length === 0) return partners;
  const programmes = { programmeId: oneOf(parts.map(({ programmeId }) => programmeId)) };
  const enrolments = await of(PartnerEnrolment).list({ where: [{ ...programmes, leftAt: absent() }] });
  const standings = await of(PartnerStanding).list({ where: [programmes] });
  const tiers = new Map(standings.map(({ partnerId, programmeId, tier }) => [`${partnerId} ${programmeId}`, tier]));
  const held = new Map<string, Map<string, string | null>>();
  for (const { partnerId, programmeId } of enrolments) {
    const own = held.get(partnerId) ?? new Map<string, string | null>();
    held.set(partnerId, own.set(programmeId, tiers.get(`${partnerId} ${programmeId}`) ?? null));
  }
  return partners.filter(({ id }) => isMeant(parts, held.get(id) ?? new Map()));
}

/** Audiences as they are shown to staff, named. */
export async function namedAudiences(reading: Reading, audiences: readonly (readonly AudiencePart[])[]) {
  if (audiences.every((parts) => parts.length === 0)) return audiences.map(() => []);
  const ids = [...new Set(audiences.flat().map(({ programmeId }) => programmeId))];
  const programmes = new Map((await reading.of(Programme).byIds(ids)).map(({ id, name }) => [id, name]));
  const rules = await rulesInForce(reading, await todayOf(reading));
  return audiences.map((parts) =>
    parts.map(({ programmeId, tiers }) => {
      const names = new Map((rules.get(programmeId)?.tierScheme.tiers ?? []).map(({ key, name }) => [key, name]));
      return {
        programmeId,
        programmeName: programmes.get(programmeId) ?? programmeId,
        tiers: tiers.map((key) => ({ key, name: names.get(key) ?? key })),
      };
    }),
  );
}
