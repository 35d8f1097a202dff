import type { Reading } from '../../platform/db/work';

/** What reports wait for that has been entered meanwhile. For the house alone. */
export async function needsMet({ raw }: Reading): Promise<string[]> {
  const rows = await raw(
    `SELECT DISTINCT w.waitsFor AS need FROM intake_reports w
     JOIN intake_reports r ON r.status = 'APPLIED' AND w.waitsFor = CONCAT(r.kind, ':', r.\`key\`)
     WHERE w.status = 'WAITING' AND w.waitsFor IS NOT NULL LIMIT 500`,
    [],
  );
  return rows.map((row) => row['need'] as string);
}
