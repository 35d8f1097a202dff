import { scopeOf, type Actor } from '../../kernel/actor';
import { instantFrom } from '../../platform/db/shape';
import type { RawRow } from '../../platform/db/sql';
import type { Reading } from '../../platform/db/work';
import { Relationship, type RelationshipKind } from './entity';

/**
 * A relationship joins two, and the store knows one owner of a row: the partner. A client reads here who has access to
 * its account; a partner still sees its own alone.
 */
const COLUMNS = 'r.id, r.partnerId, r.clientId, r.kind, r.source, r.since, r.endedAt';

/** The relationships of those clients that the asker may know, newest first. */
export async function relationshipsOf(reading: Reading, clientIds: readonly string[]): Promise<Relationship[]> {
  if (clientIds.length === 0) return [];
  const { clause, values } = reach(reading.actor);
  const rows = await reading.raw(
    `SELECT ${COLUMNS} FROM relationships r WHERE r.clientId IN (${clientIds.map(() => '?').join(', ')}) AND ${clause}
     ORDER BY r.since DESC, r.id DESC`,
    [...clientIds, ...values],
  );
  return rows.map(relationship);
}

/** The relationship, or null when there is none that the asker may know. */
export async function relationshipById(reading: Reading, id: string): Promise<Relationship | null> {
  const { clause, values } = reach(reading.actor);
  const [row] = await reading.raw(`SELECT ${COLUMNS} FROM relationships r WHERE r.id = ? AND ${clause}`, [
    id,
    ...values,
  ]);
  return row ? relationship(row) : null;
}

/** The names of partners that have, or had, access to what the asker sees. */
export async function partnerNames(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const { clause, values } = reach(reading.actor);
  const rows = await reading.raw(
    `SELECT DISTINCT p.id, p.name FROM partners p JOIN relationships r ON r.partnerId = p.id
     WHERE p.id IN (${ids.map(() => '?').join(', ')}) AND ${clause}`,
    [...ids, ...values],
  );
  return new Map(rows.map((row) => [row['id'] as string, row['name'] as string]));
}

function reach(actor: Actor): { clause: string; values: string[] } {
  const scope = scopeOf(actor);
  if (scope.kind === 'everything') return { clause: '1 = 1', values: [] };
  if (scope.kind === 'partner') return { clause: 'r.partnerId = ?', values: [scope.partnerId] };
  return { clause: 'r.clientId = ?', values: [scope.clientId] };
}

function relationship(row: RawRow): Relationship {
  const text = (name: string) => row[name] as string;
  return Object.assign(new Relationship(), {
    ...{ id: text('id'), partnerId: text('partnerId'), clientId: text('clientId'), source: text('source') },
    ...{ kind: text('kind') as RelationshipKind, since: instantFrom(text('since')) },
    endedAt: row['endedAt'] === null ? null : instantFrom(text('endedAt')),
  });
}
