import { RelationshipKind } from '../relationships/entity';
import type { Reading } from '../../platform/db/work';
import type { ProgrammeRules } from './rules';

/** How many of the partner's attributed clients have a service that counts. For the house alone. */
export async function countActiveClients({ raw }: Reading, partnerId: string): Promise<number> {
  const [row] = await raw(
    `SELECT COUNT(DISTINCT r.clientId) AS total FROM relationships r JOIN client_activity a ON a.id = r.clientId
     WHERE r.partnerId = ? AND r.endedAt IS NULL AND r.kind = ? AND a.activeServices > 0`,
    [partnerId, RelationshipKind.ATTRIBUTED],
  );
  return Number(row!['total']);
}

/** The programme of partners that have joined no other, and the version of it whose rules apply on a day, if any. */
export interface Force {
  readonly programmeId: string;
  readonly version: { readonly id: string; readonly rules: ProgrammeRules } | null;
}

/** In one statement, since every home asks it. Programmes are everybody's to read. */
export async function inForce({ raw }: Reading, day: string): Promise<Force> {
  const [row] = await raw(
    `SELECT p.id AS programmeId, v.id AS versionId, v.rules AS rules FROM programmes p
     LEFT JOIN programme_versions v ON v.id = (SELECT w.id FROM programme_versions w
       WHERE w.programmeId = p.id AND w.effectiveFrom <= ? ORDER BY w.effectiveFrom DESC LIMIT 1)
     WHERE p.isDefault = 1`,
    [day],
  );
  if (!row) throw new Error('there is no default programme: the migrations bring one');
  const [id, rules] = [row['versionId'] as string | null, row['rules'] as string | null];
  return {
    programmeId: row['programmeId'] as string,
    version: id && rules ? { id, rules: JSON.parse(rules) as ProgrammeRules } : null,
  };
}
