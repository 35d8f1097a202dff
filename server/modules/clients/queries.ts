import { scopeOf } from '../../kernel/actor';
import { keptFor, reach } from '../../platform/db/tenancy';
import { Test } from '../../platform/db/where';
import type { Reading } from '../../platform/db/work';

const relationships = keptFor.partner('partnerId');

/**
 * Clients with an active relationship of that kind and partner, as far as the asker may know: a partner learns of its
 * own alone. Relationships belong to a higher module, so their table is named here and not imported.
 */
export function served({ partnerId, attributed }: { partnerId?: string; attributed?: boolean }): Test {
  return new Test(({ name, scope, out }) => {
    const { clause, values } = reach(scope, relationships, (owner) => `r.${owner}`);
    out.add(
      `${name} ${attributed === false ? 'NOT IN' : 'IN'} (SELECT r.clientId FROM relationships r WHERE r.endedAt IS NULL`,
    );
    if (attributed !== undefined) out.add(` AND r.kind = 'ATTRIBUTED'`);
    if (partnerId !== undefined) out.add(' AND r.partnerId = ?', partnerId);
    out.add(` AND ${clause})`, ...values);
  });
}

/** Clients with a service that runs, or without one. A client that is seen is seen with its subscriptions. */
export function withActiveService(has: boolean): Test {
  return new Test(({ name, out }) =>
    out.add(
      `${name} ${has ? 'IN' : 'NOT IN'} (SELECT s.clientId FROM subscriptions s WHERE s.kind = 'SERVICE'
        AND s.status IN ('ACTIVE', 'CANCEL_AT_PERIOD_END'))`,
    ),
  );
}

const OF_NOTHING_ELSE = `
  SELECT m.userId FROM client_members m WHERE m.clientId = ?
    AND NOT EXISTS (SELECT 1 FROM client_members o WHERE o.userId = m.userId AND o.clientId <> m.clientId)
    AND NOT EXISTS (SELECT 1 FROM partner_members p WHERE p.userId = m.userId)
    AND NOT EXISTS (SELECT 1 FROM staff_members s WHERE s.userId = m.userId)
  ORDER BY m.userId`;

/** The people who belong, or ever belonged, to that client account and to nothing else. For staff alone. */
export async function usersOfNothingElse(reading: Reading, clientId: string): Promise<string[]> {
  if (scopeOf(reading.actor).kind !== 'everything') return [];
  return (await reading.raw(OF_NOTHING_ELSE, [clientId])).map((row) => row['userId'] as string);
}
