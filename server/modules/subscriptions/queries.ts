import { oneOf } from '../../platform/db/where';
import type { Reading } from '../../platform/db/work';
import { Subscription } from './entity';
import { countsForTier } from './rules/status';

/** How many subscriptions a client has, by kind; `active` are the services that count for a tier. */
export interface SubscriptionCounts {
  readonly SERVICE: number;
  readonly ADDON: number;
  readonly DOMAIN: number;
  readonly active: number;
}

/** For every client asked for, in one grouped statement, in their order. */
export async function countsOfClients(
  reading: Reading,
  clientIds: readonly string[],
): Promise<readonly SubscriptionCounts[]> {
  const groups = await reading
    .of(Subscription)
    .countBy(['clientId', 'kind', 'status'], [{ clientId: oneOf(clientIds) }]);
  return clientIds.map((id) => {
    const counts = { SERVICE: 0, ADDON: 0, DOMAIN: 0, active: 0 };
    for (const group of groups) {
      if (group.clientId !== id) continue;
      counts[group.kind] += group.counted;
      if (countsForTier(group)) counts.active += group.counted;
    }
    return counts;
  });
}
