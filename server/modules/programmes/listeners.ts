import { oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import { Relationship, RelationshipKind } from '../relationships/entity';
import type { RelationshipEnded, RelationshipStarted } from '../relationships/events';
import type { SettingsChanged } from '../settings/events';
import { settingsOf } from '../settings/service';
import { ProductKind } from '../catalogue/rules';
import { Subscription } from '../subscriptions/entity';
import type { SubscriptionChanged } from '../subscriptions/events';
import { SubscriptionStatus } from '../subscriptions/rules/status';
import { ClientActivity, TierCause } from './entity';
import { countedStatuses } from './rules';
import { retier } from './service';

/** A service that starts or stops to count may move the tier of the client's partner. */
export async function followSubscription(work: Work, { clientId, kind, from, to }: SubscriptionChanged): Promise<void> {
  if (kind !== ProductKind.SERVICE) return;
  const counted = countedStatuses((await settingsOf(work)).suspendedServicesCount);
  if (counted.includes(from ?? '') === counted.includes(to)) return;
  const { before, after } = await recountServices(work, clientId, counted);
  if (before > 0 === after > 0) return;
  const cause = after > 0 ? TierCause.SERVICE_STARTED : TierCause.SERVICE_STOPPED;
  for (const partnerId of await partnersOf(work, clientId)) await retier(work, partnerId, { cause, clientId });
}

/** Whether suspended services count was decided anew: clients that have any are counted again, and their partners. */
export async function followSettings(work: Work, { names }: SettingsChanged): Promise<void> {
  if (!names.includes('suspendedServicesCount')) return;
  const counted = countedStatuses((await settingsOf(work)).suspendedServicesCount);
  const suspended = await work.of(Subscription).list({
    where: [{ kind: ProductKind.SERVICE, status: SubscriptionStatus.SUSPENDED }],
    columns: ['clientId'],
  });
  const partners = new Set<string>();
  for (const clientId of new Set(suspended.map((each) => each.clientId))) {
    const { before, after } = await recountServices(work, clientId, counted);
    if (before > 0 !== after > 0) for (const partnerId of await partnersOf(work, clientId)) partners.add(partnerId);
  }
  for (const partnerId of [...partners].sort())
    await retier(work, partnerId, { cause: TierCause.RULES_CHANGED, clientId: null });
}

export async function followRelationship(
  work: Work,
  { partnerId, clientId, kind }: RelationshipStarted | RelationshipEnded,
): Promise<void> {
  if (kind !== RelationshipKind.ATTRIBUTED) return;
  const still = await work.of(Relationship).count([{ partnerId, clientId, kind, endedAt: null }]);
  await retier(work, partnerId, { cause: still ? TierCause.CLIENT_GAINED : TierCause.CLIENT_LOST, clientId });
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

async function partnersOf({ of }: Work, clientId: string): Promise<string[]> {
  const kind = RelationshipKind.ATTRIBUTED;
  const held = await of(Relationship).list({ where: [{ clientId, kind, endedAt: null }], columns: ['partnerId'] });
  return [...new Set(held.map(({ partnerId }) => partnerId))].sort();
}
