import type { Reading } from '../../platform/db/work';
import type { ProgrammeRules } from './rules';

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

/** The rules of every programme that apply on a day, by programme. Programmes are everybody's to read. */
export async function rulesInForce({ raw }: Reading, day: string): Promise<Map<string, ProgrammeRules>> {
  const rows = await raw(
    `SELECT v.programmeId, v.rules FROM programme_versions v WHERE v.effectiveFrom = (
       SELECT MAX(w.effectiveFrom) FROM programme_versions w WHERE w.programmeId = v.programmeId AND w.effectiveFrom <= ?)`,
    [day],
  );
  return new Map(
    rows.map((row) => [row['programmeId'] as string, JSON.parse(row['rules'] as string) as ProgrammeRules]),
  );
}
