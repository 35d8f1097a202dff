import { userIdOf } from '../../kernel/actor';
import { above, oneOf, type Where } from '../db/where';
import type { Work } from '../db/work';
import { AuditEvent, Erasure, type ErasedKind, type FieldChange } from './entity';

/** What stands where a personal value stood. */
export const ERASED = '[erased]';

/** Fields whose words are the product's own, or the books': never a person's. */
const KEPT_FIELDS = new Set([
  ...['status', 'state', 'stage', 'kind', 'role', 'source', 'cycle', 'method', 'category', 'department', 'priority'],
  ...['currency', 'country', 'language', 'number', 'amount', 'action', 'outcome', 'taxCategory', 'tier'],
]);
/** What people may have written anything into, numbers and dates included. */
const ERASED_WHOLE = new Set(['additional']);
const DAY_OR_INSTANT = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;
const ID = /^[a-z]{2,5}_[0-9A-HJKMNP-TV-Z]{26}$/;
const AT_ONCE = 200;

type Changes = Readonly<Record<string, FieldChange>>;

/** Before and after without what somebody may be known by: amounts, dates, states and ids stay, other words go. */
export function redacted(changes: Changes): Changes {
  const entries = Object.entries(changes).map(([name, [was, is]]): [string, FieldChange] => [
    name,
    [without(name, was), without(name, is)],
  ]);
  return Object.fromEntries(entries);
}

function without(name: string, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return value;
  if (ERASED_WHOLE.has(name)) return ERASED;
  if (Array.isArray(value)) return value.map((each) => without(name, each));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(key, each)]));
  if (typeof value !== 'string' || KEPT_FIELDS.has(name)) return value;
  return DAY_OR_INSTANT.test(value) || ID.test(value) ? value : ERASED;
}

/** Puts on record that somebody is erased, which lets their rows of the audit log be redacted. */
export async function recordErasure({ of, now, actor }: Work, kind: ErasedKind, id: string): Promise<void> {
  await of(Erasure).insert({ id, kind, at: now, byUserId: userIdOf(actor) });
}

/** Takes the personal values out of the rows that fulfil `about`, all about somebody whose erasure is on record. */
export function redactAudit(work: Work, about: Where<AuditEvent>): Promise<void> {
  return redactEach(work, about, ({ changes }) => ({ changes: changes && redacted(changes) }));
}

/** Takes away from where erased people did what, wherever and to whatever record, and who tried to be them. */
export function forgetAddresses(work: Work, userIds: readonly string[]): Promise<void> {
  const theirs = [{ userId: oneOf(userIds) }, { subjectType: 'User', subjectId: oneOf(userIds) }];
  return redactEach(work, theirs, () => ({ ip: null }));
}

async function redactEach(
  { of, now }: Work,
  about: Where<AuditEvent>,
  change: (event: AuditEvent) => Partial<AuditEvent>,
): Promise<void> {
  let last = '';
  for (;;) {
    const events = await of(AuditEvent).list({ where: [about, { id: above(last) }], limit: AT_ONCE });
    for (const event of events) {
      const patch = change(event);
      const same = Object.entries(patch).every(
        ([name, value]) => JSON.stringify(value) === JSON.stringify(event[name as keyof AuditEvent]),
      );
      if (!same) await of(AuditEvent).update(event.id, { ...patch, redactedAt: now });
    }
    if (events.length < AT_ONCE) return;
    last = events.at(-1)!.id;
  }
}
