import type { Work } from '../../../platform/db/work';
import { PartnerStanding, PartnerTier, TierCause } from '../../programmes/entity';
import { TierMoved } from '../../programmes/events';
import { bandsOf } from '../../programmes/rules';
import { heldAfter } from '../../programmes/rules/tiers';
import { todayOf, versionOn } from '../../programmes/service';
import { countActiveClients } from '../queries';

/** Why a partner is counted anew. */
export interface Occasion {
  readonly cause: TierCause;
  /** Whose service or standing it was; null when it was nobody's. */
  readonly clientId: string | null;
}

/**
 * Counts the partner's active clients in the programme anew, by the version in force today, and moves its tier with
 * them: at once, unless the programme lets tiers fall on its days alone. Makes the standing when there is none.
 */
export async function retier(
  work: Work,
  partnerId: string,
  programmeId: string,
  { cause, clientId }: Occasion,
): Promise<void> {
  const { of, now } = work;
  const today = await todayOf(work);
  const version = (await versionOn(work, programmeId, today)) ?? null;
  const standing = await lockedStanding(work, { partnerId, programmeId, today });
  const clients = await countActiveClients(work, partnerId, programmeId);
  const versionId = version?.id ?? null;
  const due = cause === TierCause.RECALIBRATED;
  if (!due && clients === standing.clients && versionId === standing.versionId) return;
  const band = version ? heldAfter(version.rules, standing.tier, clients, due) : null;
  const tier = { tier: band?.key ?? null, name: band?.name ?? null };
  const counted = { clients, versionId, name: tier.name, ...(due && { recalibratedOn: today }) };
  if (!version || tier.tier === standing.tier) {
    await of(PartnerStanding).update(standing.id, version ? counted : { clients, versionId });
    return;
  }
  const held = await of(PartnerTier).insert({
    ...{ id: work.id('trh'), partnerId, programmeId, versionId: version.id, ...tier, clients },
    ...{ since: now, until: null, cause, clientId },
  });
  if (standing.tierId) await of(PartnerTier).update(standing.tierId, { until: now });
  await of(PartnerStanding).update(standing.id, { ...counted, ...tier, since: now, tierId: held.id });
  work.audit({
    ...{ action: 'partner.tier', subject: ['Partner', partnerId], partnerId },
    before: { tier: standing.tier, clients: standing.clients },
    after: { tier: tier.tier, clients, programmeId },
  });
  const bands = bandsOf(version.rules).map(({ key }) => key);
  const isHigher = bands.indexOf(tier.tier ?? '') > bands.indexOf(standing.tier ?? '');
  work.announce(new TierMoved(partnerId, programmeId, tier.name, isHigher));
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
}

interface Place {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly today: string;
}

/** The partner's place in the programme, locked until the transaction ends, made if there is none. */
async function lockedStanding({ of, id }: Work, { partnerId, programmeId, today }: Place): Promise<PartnerStanding> {
  const [known] = await of(PartnerStanding).lockAll([{ partnerId, programmeId }]);
  if (known) return known;
  return of(PartnerStanding).insert({
    ...{ id: id('pst'), partnerId, programmeId, clients: 0, tier: null, name: null, since: null, tierId: null },
    ...{ versionId: null, recalibratedOn: today },
  });
}
