import { scopeOf } from '../../kernel/actor';
import { ownedBy, reach } from '../../platform/db/tenancy';
import type { Reading } from '../../platform/db/work';

const clientRows = ownedBy.client('clientId');

/**
 * Which of the domain names are held or ordered here. Asked across all accounts on purpose, since a name is held once:
 * nothing but the names that were asked for comes back. Subscriptions belong to a higher module, so their table is
 * named here and not imported.
 */
export async function domainsHeld(reading: Reading, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const statement = `SELECT s.liveDomain FROM subscriptions s WHERE s.liveDomain IN (${names.map(() => '?').join(', ')})`;
  return new Set((await reading.raw(statement, names)).map((row) => String(row['liveDomain'])));
}

/** A client's service as far as the asker may see it; undefined when there is none such. */
export async function serviceOf(
  reading: Reading,
  clientId: string,
  id: string,
): Promise<{ readonly name: string; readonly status: string } | undefined> {
  const { clause, values } = reach(scopeOf(reading.actor), clientRows, (owner) => `s.${owner}`);
  const statement = `SELECT s.name, s.status FROM subscriptions s
    WHERE s.id = ? AND s.clientId = ? AND s.kind = 'SERVICE' AND ${clause}`;
  const [row] = await reading.raw(statement, [id, clientId, ...values]);
  return row && { name: String(row['name']), status: String(row['status']) };
}
