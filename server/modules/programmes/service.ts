import { dateIn } from '../../kernel/period';
import { atMost, oneOf } from '../../platform/db/where';
import type { Reading, Work } from '../../platform/db/work';
import { Category } from '../catalogue/entity';
import { settingsOf } from '../settings/service';
import { PartnerStanding, PartnerTier, ProgrammeVersion, type TierCause } from './entity';
import { countActiveClients, inForce } from './queries';
import { nextTierAt, tierAt } from './rules';

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

/** Why a partner is counted anew. */
export interface Occasion {
  readonly cause: TierCause;
  /** Whose service or standing it was; null when it was nobody's. */
  readonly clientId: string | null;
}

/** Counts the partner's active clients and moves its tier with them, up or down, at once. */
export async function retier(work: Work, partnerId: string, { cause, clientId }: Occasion): Promise<void> {
  const { of, now } = work;
  const { programmeId, version } = await inForce(work, await todayOf(work));
  const standing = await lockedStanding(work, partnerId, programmeId);
  const clients = await countActiveClients(work, partnerId);
  if (clients === standing.clients) return;
  const band = version ? tierAt(version.rules, clients) : null;
  const tier = { tier: band?.key ?? null, name: band?.name ?? null };
  if (!version || tier.tier === standing.tier) {
    await of(PartnerStanding).update(standing.id, { clients });
    return;
  }
  const held = await of(PartnerTier).insert({
    ...{ id: work.id('trh'), partnerId, programmeId, versionId: version.id, ...tier, clients },
    ...{ since: now, until: null, cause, clientId },
  });
  if (standing.tierId) await of(PartnerTier).update(standing.tierId, { until: now });
  await of(PartnerStanding).update(standing.id, { clients, ...tier, since: now, tierId: held.id });
  const [before, after] = [standing.tier, tier.tier];
  work.audit({
    ...{ action: 'partner.tier', subject: ['Partner', partnerId], partnerId },
    ...{ before: { tier: before, clients: standing.clients }, after: { tier: after, clients } },
  });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
}

/** The partner's place in the programme, locked until the transaction ends, made if there is none. */
async function lockedStanding({ of, id }: Work, partnerId: string, programmeId: string): Promise<PartnerStanding> {
  const [known] = await of(PartnerStanding).lockAll([{ partnerId, programmeId }]);
  if (known) return known;
  return of(PartnerStanding).insert({
    ...{ id: id('pst'), partnerId, programmeId, clients: 0, tier: null, name: null, since: null, tierId: null },
    versionId: null,
  });
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
