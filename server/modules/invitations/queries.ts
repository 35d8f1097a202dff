import { scopeOf } from '../../kernel/actor';
import type { Reading } from '../../platform/db/work';

/** The addresses of the asker's own people, in lower case: nobody invites themselves. */
export async function ownEmails(reading: Reading): Promise<ReadonlySet<string>> {
  const scope = scopeOf(reading.actor);
  if (scope.kind === 'everything') return new Set();
  const rows =
    scope.kind === 'partner'
      ? await reading.raw(`${OF_PARTNER} UNION SELECT email FROM partners WHERE id = ?`, [
          scope.partnerId,
          scope.partnerId,
        ])
      : await reading.raw(`${OF_CLIENT} UNION SELECT email FROM clients WHERE id = ?`, [
          scope.clientId,
          scope.clientId,
        ]);
  return new Set(rows.map((row) => (row['email'] as string).toLowerCase()));
}

const OF_PARTNER = 'SELECT u.email FROM partner_members m JOIN users u ON u.id = m.userId WHERE m.partnerId = ?';
const OF_CLIENT = 'SELECT u.email FROM client_members m JOIN users u ON u.id = m.userId WHERE m.clientId = ?';
