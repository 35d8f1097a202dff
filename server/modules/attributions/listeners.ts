import { dateIn } from '../../kernel/period';
import { absent, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import { ProductKind } from '../catalogue/rules';
import { ClientActivity, TierCause } from '../programmes/entity';
import type { ProgrammeJoined } from '../programmes/events';
import { countedStatuses } from '../programmes/rules';
import { RelationshipKind } from '../relationships/entity';
import type { RelationshipEnded, RelationshipStarted } from '../relationships/events';
import type { SettingsChanged } from '../settings/events';
import { settingsOf } from '../settings/service';
import { Subscription } from '../subscriptions/entity';
import type { SubscriptionChanged } from '../subscriptions/events';
import { SubscriptionStatus } from '../subscriptions/rules/status';
import type { InvoicePaid } from '../invoices/events';
import { todayOf } from '../programmes/service';
import { Attribution, ReferralStage } from './entity';
import { reportedPeriods, type Place } from './queries';
import { OVER, reportedGap, RUNNING } from './rules';
import { begin, liveOf } from './service/attribute';
import { noteAttribution } from './service/log';
import { restage } from './service/stages';
import { retier } from './service/tiers';
import { closeGap, followGap, leavePlans } from './service/windows';

/** A client that became a partner's: in which programme, and whether it earns. */
export async function attributeClient(work: Work, started: RelationshipStarted): Promise<void> {
  const { id: relationshipId, partnerId, clientId, kind, source, terms } = started;
  if (kind !== RelationshipKind.ATTRIBUTED) return;
  const [known] = await liveOf(work, [relationshipId]);
  const { originId = null } = terms;
  if (!known && source === 'INVITATION')
    await noteAttribution(work, { kind: 'ACCEPTED', partnerId, clientId, originId });
  const { programmeId } = known ?? (await begin(work, { relationshipId, partnerId, clientId, source }, terms));
  await retier(work, partnerId, programmeId, { cause: TierCause.CLIENT_GAINED, clientId });
}

export async function releaseClient(work: Work, ended: RelationshipEnded): Promise<void> {
  const { id, partnerId, clientId, kind } = ended;
  if (kind !== RelationshipKind.ATTRIBUTED) return;
  for (const { id: attributionId, programmeId, originId } of await liveOf(work, [id])) {
    await work.of(Attribution).update(attributionId, { endedAt: work.now });
    await noteAttribution(work, { kind: 'ENDED', partnerId, clientId, originId, details: { programmeId } });
    await retier(work, partnerId, programmeId, { cause: TierCause.CLIENT_LOST, clientId });
  }
}

/** A partner that joins a programme stands in it from that moment on. */
export function takeStand(work: Work, { partnerId, programmeId }: ProgrammeJoined): Promise<void> {
  return retier(work, partnerId, programmeId, { cause: TierCause.JOINED, clientId: null });
}

/** A service that starts or stops to count may move the tier of the client's partner; a plan, end its rewards. */
export async function followSubscription(work: Work, changed: SubscriptionChanged): Promise<void> {
  await followPlan(work, changed);
  const { clientId, kind, from, to } = changed;
  if (kind !== ProductKind.SERVICE) return;
  const counted = countedStatuses((await settingsOf(work)).suspendedServicesCount);
  if (counted.includes(from ?? '') === counted.includes(to)) return;
  const { before, after } = await recountServices(work, clientId, counted);
  if (before > 0 === after > 0) return;
  const cause = after > 0 ? TierCause.SERVICE_STARTED : TierCause.SERVICE_STOPPED;
  for (const { partnerId, programmeId } of await placesOf(work, [clientId]))
    await retier(work, partnerId, programmeId, { cause, clientId });
}

async function followPlan(work: Work, { subscriptionId, clientId, from, to }: SubscriptionChanged): Promise<void> {
  const begun = to === SubscriptionStatus.ACTIVE && !RUNNING.includes(from ?? '');
  if (!begun && !OVER.includes(to)) return;
  await (begun ? closeGap(work, clientId, subscriptionId) : followGap(work, clientId));
  await restage(work, clientId);
}

/**
 * Before a payment is judged: a plan that is billed elsewhere may have been left for a while, and ends the window. What
 * counts is the day it was paid again, so that it comes to the same whenever it is told.
 */
export async function followReport(work: Work, { invoiceId, clientId, paidAt, reported }: InvoicePaid): Promise<void> {
  if (!reported) return;
  const periods = await reportedPeriods(work, invoiceId, clientId);
  if (!periods) return;
  const [today, paidOn] = [await todayOf(work), dateIn((await settingsOf(work)).timeZone, paidAt)];
  const left = reportedGap(periods.paidUntil, periods.from, paidOn < today ? paidOn : today);
  if (left !== null) await leavePlans(work, clientId, left);
}

/** A client's first payment, and its first for a plan, move it on; later ones only where it had left. */
export async function followPayment(work: Work, { clientId, paidAt }: ClientPaid): Promise<void> {
  const [attribution] = await work.of(Attribution).list({ where: [{ clientId, endedAt: absent() }] });
  if (!attribution) return;
  const { stage, customerAt, firstPaidAt } = attribution;
  if (stage === ReferralStage.CUSTOMER && firstPaidAt && firstPaidAt <= paidAt && customerAt! <= paidAt) return;
  await restage(work, clientId);
}

type ClientPaid = Pick<InvoicePaid, 'clientId' | 'paidAt'>;

/** Whether suspended services count was decided anew: clients that have any are counted again, and their partners. */
export async function followSettings(work: Work, { names }: SettingsChanged): Promise<void> {
  if (!names.includes('suspendedServicesCount')) return;
  const counted = countedStatuses((await settingsOf(work)).suspendedServicesCount);
  const suspended = await work.of(Subscription).list({
    where: [{ kind: ProductKind.SERVICE, status: SubscriptionStatus.SUSPENDED }],
    columns: ['clientId'],
  });
  const moved: string[] = [];
  for (const clientId of new Set(suspended.map((each) => each.clientId))) {
    const { before, after } = await recountServices(work, clientId, counted);
    if (before > 0 !== after > 0) moved.push(clientId);
  }
  for (const { partnerId, programmeId } of await placesOf(work, moved))
    await retier(work, partnerId, programmeId, { cause: TierCause.RULES_CHANGED, clientId: null });
}

/** Counts the client's services anew, from what they are; its row is locked until the transaction ends. */
async function recountServices({ of }: Work, clientId: string, counted: readonly string[]) {
  const activity = of(ClientActivity);
  const [known] = await activity.lockAll([{ id: clientId }]);
  const after = await of(Subscription).count([{ clientId, kind: ProductKind.SERVICE, status: oneOf(counted) }]);
  if (known) await activity.update(clientId, { activeServices: after });
  else await activity.insert({ id: clientId, activeServices: after });
  return { before: known?.activeServices ?? 0, after };
}

/** Where those clients count: each partner and programme once, always in the same order. */
async function placesOf({ of }: Work, clientIds: readonly string[]): Promise<Place[]> {
  const held = await of(Attribution).list({ where: [{ clientId: oneOf(clientIds), endedAt: absent() }] });
  const places = new Map(held.map((each) => [`${each.partnerId} ${each.programmeId}`, each]));
  return [...places.keys()].sort().map((key) => places.get(key)!);
}
