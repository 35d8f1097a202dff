import { RelationshipKind } from '../relationships/entity';
import type { Reading } from '../../platform/db/work';

/** How many of the partner's attributed clients have a service that counts. For the house alone. */
export async function countActiveClients({ raw }: Reading, partnerId: string): Promise<number> {
  const [row] = await raw(
    `SELECT COUNT(DISTINCT r.clientId) AS total FROM relationships r JOIN client_activity a ON a.id = r.clientId
     WHERE r.partnerId = ? AND r.endedAt IS NULL AND r.kind = ? AND a.activeServices > 0`,
    [partnerId, RelationshipKind.ATTRIBUTED],
  );
  return Number(row!['total']);
}
