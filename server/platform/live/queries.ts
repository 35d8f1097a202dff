import { scopeOf } from '../../kernel/actor';
import { ownedBy, reach } from '../db/tenancy';
import type { Reading } from '../db/work';

const { client, partner } = ownedBy;

/** Which of these changes the asker may hear of: its own and its clients’, as they are served now; staff of all. */
export async function audible({ actor, raw }: Reading, changeIds: readonly string[]): Promise<ReadonlySet<string>> {
  const scope = scopeOf(actor);
  if (scope.kind === 'everything' || changeIds.length === 0) return new Set(changeIds);
  const owned = [client('clientId'), partner('partnerId')].map((owner) =>
    reach(scope, owner, (column) => `c.${column}`),
  );
  const rows = await raw(
    `SELECT c.id FROM changes c WHERE c.id IN (${changeIds.map(() => '?').join(', ')}) AND c.audience = 'owners'` +
      ` AND (${owned.map(({ clause }) => clause).join(' OR ')})`,
    [...changeIds, ...owned.flatMap(({ values }) => values)],
  );
  return new Set(rows.map(({ id }) => String(id)));
}
