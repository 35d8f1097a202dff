import { dateIn } from '../../kernel/period';
import { atMost, oneOf } from '../../platform/db/where';
import type { Reading } from '../../platform/db/work';
import { Category } from '../catalogue/entity';
import { settingsOf } from '../settings/service';
import { PartnerOverride, PartnerStanding, Programme, ProgrammeVersion } from './entity';
import { inForce } from './queries';
import { nextTierAt, type OverrideRule } from './rules';

/** The version whose rules apply on a day; none before the first. */
export async function versionOn(
  { of }: Reading,
  programmeId: string,
  day: string,
): Promise<ProgrammeVersion | undefined> {
  const [version] = await of(ProgrammeVersion).list({
    where: [{ programmeId, effectiveFrom: atMost(day) }],
    orderBy: [['effectiveFrom', 'DESC']],
    limit: 1,
  });
  return version;
}

/** The day it is for the operator. */
export async function todayOf(reading: Reading): Promise<string> {
  return dateIn((await settingsOf(reading)).timeZone, reading.now);
}

/** The programme of partners that have joined no other. */
export async function defaultProgrammeOf({ of }: Reading): Promise<string> {
  const programme = await of(Programme).first({ isDefault: true });
  if (!programme) throw new Error('there is no default programme: the migrations bring one');
  return programme.id;
}

/** What is promised on a day to this partner alone. */
export async function overridesOn(
  { of }: Reading,
  partnerId: string,
  programmeId: string,
  day: string,
): Promise<OverrideRule[]> {
  const made = await of(PartnerOverride).list({ where: [{ partnerId, programmeId, startsOn: atMost(day) }] });
  return made.filter(({ endsOn }) => endsOn === null || day < endsOn).map(overrideRule);
}

export function overrideRule({ id, conditions, rate, amounts }: PartnerOverride): OverrideRule {
  return { id, when: conditions, ...(rate !== null && { rate }), ...(amounts && { amounts }) };
}

/** Where each of the partners stands in the default programme, and the way to its next tier. */
export async function standingsOf(reading: Reading, partnerIds: readonly string[]) {
  const { programmeId, version } = await inForce(reading, await todayOf(reading));
  const rows = await reading.of(PartnerStanding).list({
    where: [{ partnerId: oneOf(partnerIds), programmeId }],
  });
  const known = new Map(rows.map((row) => [row.partnerId, row]));
  return partnerIds.map((partnerId) => {
    const { tier = null, name = null, since = null, clients = 0 } = known.get(partnerId) ?? {};
    const next = version ? nextTierAt(version.rules, clients) : null;
    return { programmeId, key: tier, name, since, clients, next };
  });
}

/** What people call the categories of those keys; null for one there is not. */
export async function categoryNames(reading: Reading, keys: readonly string[]): Promise<(string | null)[]> {
  const categories = await reading.of(Category).list({ where: [{ key: oneOf(keys) }] });
  const names = new Map(categories.map(({ key, name }) => [key, name]));
  return keys.map((key) => names.get(key) ?? null);
}
