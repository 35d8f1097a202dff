import { Refusal, type RefusalValues } from '../../kernel/refusal';
import type { Reading } from '../db/work';
import { AuditEvent } from './entity';

const LOOKED_AT = 100;

/**
 * Refuses an edit that was begun on an older version than `row` is now, and names what changed meanwhile with its
 * present values. Rests on the audit log, so every update of the record must audit its `version` with the fields.
 */
export async function assertFresh(
  reading: Reading,
  [type, id]: readonly [type: string, id: string],
  row: { readonly version: number },
  version: number,
): Promise<void> {
  if (row.version === version) return;
  const events = await reading.of(AuditEvent).list({
    where: [{ subjectType: type, subjectId: id }],
    orderBy: [
      ['at', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: LOOKED_AT,
    columns: ['changes'],
  });
  const later = events.filter(({ changes }) => Number(changes?.['version']?.[0] ?? -1) >= version);
  const fields = [...new Set(later.flatMap(({ changes }) => Object.keys(changes ?? {})))];
  const names = fields.filter((name) => name !== 'version').sort();
  const now = Object.entries(row).filter(([name]) => names.includes(name));
  const values: RefusalValues = Object.fromEntries(now.map(([name, value]) => [name, told(value)]));
  throw new Refusal(
    'STALE',
    `Somebody else has changed ${names.join(', ') || 'this record'} since you read it.`,
    ['version'],
    { ...values, version: row.version, fields: names.join(',') },
  );
}

function told(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value == null ? '' : JSON.stringify(value);
}
