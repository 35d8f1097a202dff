import { dateIn } from '../../kernel/period';
import { atMost, oneOf, within, type Where } from '../../platform/db/where';
import type { Reading } from '../../platform/db/work';
import { Category } from '../catalogue/entity';
import { settingsOf } from '../settings/service';
import { PartnerEnrolment, PartnerOverride, PartnerStanding, Programme, ProgrammeVersion } from './entity';
import { inForce, rulesInForce } from './queries';
import { nextTierAt, tierAt, type OverrideRule, type ProgrammeRules } from './rules';

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

/** The same for several programmes at once; null before the first of each. */
export async function versionsOn(
  { of }: Reading,
  programmeIds: readonly string[],
  day: string,
): Promise<(ProgrammeVersion | null)[]> {
  const begun = await of(ProgrammeVersion).list({
    where: [{ programmeId: oneOf(programmeIds), effectiveFrom: atMost(day) }],
    orderBy: [['effectiveFrom', 'ASC']],
  });
  const latest = new Map(begun.map((version) => [version.programmeId, version]));
  return programmeIds.map((id) => latest.get(id) ?? null);
}

/** The version published last, in force or not. */
export async function newestOf({ of }: Reading, programmeId: string): Promise<ProgrammeVersion | null> {
  const [version] = await of(ProgrammeVersion).list({
    where: [{ programmeId }],
    orderBy: [['number', 'DESC']],
    limit: 1,
  });
  return version ?? null;
}

/** The day it is for the operator. */
export async function todayOf(reading: Reading): Promise<string> {
  const { actor, now } = reading;
  const known = actor.kind === 'house' ? undefined : actor.timeZone;
  return dateIn(known ?? (await settingsOf(reading)).timeZone, now);
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

/** The programmes that somebody may read about, by name: staff all, a partner those it has a place in. */
export function openTo({ of, actor }: Reading, place: Where<PartnerEnrolment>, id?: string): Promise<Programme[]> {
  const asked = id === undefined ? [] : [{ id }];
  const mine = actor.kind === 'partner' ? [{ id: within(PartnerEnrolment, 'programmeId', place) }] : [];
  return of(Programme).list({ where: [...asked, ...mine], orderBy: [['name', 'ASC']], limit: 100 });
}

/** Where each of the partners stands in the default programme, and the way to its next tier. */
export async function standingsOf(reading: Reading, partnerIds: readonly string[]) {
  const [known, { programmeId, version }] = await Promise.all([
    defaultStandings(reading, partnerIds),
    todayOf(reading).then((today) => inForce(reading, today)),
  ]);
  const rules = version?.rules ?? null;
  return partnerIds.map((partnerId) => standingView(programmeId, rules, known.get(partnerId)));
}

/** The same without the way to the next tier, and so without the rules: one statement, but for those that stand nowhere. */
export async function placesOf(reading: Reading, partnerIds: readonly string[]) {
  const known = await defaultStandings(reading, partnerIds);
  const elsewhere = partnerIds.every((id) => known.has(id)) ? '' : await defaultProgrammeOf(reading);
  return partnerIds.map((partnerId) => {
    const row = known.get(partnerId);
    return standingView(row?.programmeId ?? elsewhere, null, row);
  });
}

async function defaultStandings({ of }: Reading, partnerIds: readonly string[]) {
  const programmeId = within(Programme, 'id', { isDefault: true });
  const rows = await of(PartnerStanding).list({ where: [{ partnerId: oneOf(partnerIds), programmeId }] });
  return new Map(rows.map((row) => [row.partnerId, row]));
}

/** The same for places in any programme: `partnerId programmeId`. */
export async function standingsAt(reading: Reading, places: readonly string[]) {
  const pairs = places.map((place) => place.split(' ') as [string, string]);
  const rules = await rulesInForce(reading, await todayOf(reading));
  const known = await standingRows(
    reading,
    pairs.map(([partnerId]) => partnerId),
    pairs.map(([, programmeId]) => programmeId),
  );
  return pairs.map(([partnerId, programmeId]) =>
    standingView(programmeId, rules.get(programmeId) ?? null, known.get(`${partnerId} ${programmeId}`)),
  );
}

async function standingRows({ of }: Reading, partnerIds: readonly string[], programmeIds: readonly string[]) {
  const unique = (ids: readonly string[]) => oneOf([...new Set(ids)]);
  const where = [{ partnerId: unique(partnerIds), programmeId: unique(programmeIds) }];
  const rows = await of(PartnerStanding).list({ where });
  return new Map(rows.map((row) => [`${row.partnerId} ${row.programmeId}`, row]));
}

function standingView(programmeId: string, rules: ProgrammeRules | null, row: PartnerStanding | undefined) {
  const { tier = null, name = null, since = null, clients = 0 } = row ?? {};
  const [next, performance] = rules ? [nextTierAt(rules, clients), tierAt(rules, clients)] : [null, null];
  return { programmeId, key: tier, name, since, clients, performance, next };
}

/** What people call the categories of those keys; null for one there is not. */
export async function categoryNames(reading: Reading, keys: readonly string[]): Promise<(string | null)[]> {
  const categories = await reading.of(Category).list({ where: [{ key: oneOf(keys) }] });
  const names = new Map(categories.map(({ key, name }) => [key, name]));
  return keys.map((key) => names.get(key) ?? null);
}

/** How many partners are in each of the programmes now, of those the asker may see. */
export async function partnersIn({ of }: Reading, programmeIds: readonly string[]): Promise<number[]> {
  const rows = await of(PartnerEnrolment).countBy(
    ['programmeId'],
    [{ programmeId: oneOf(programmeIds), leftAt: null }],
  );
  const counts = new Map(rows.map(({ programmeId, counted }) => [programmeId, counted]));
  return programmeIds.map((id) => counts.get(id) ?? 0);
}
