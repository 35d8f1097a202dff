import { causeOf, type Actor } from '../../kernel/actor';
import type { Deed } from '../db/work';
import { AuditEvent, type FieldChange } from './entity';

/** The row that says what `actor` has done; of before and after, the fields that differ. */
export function auditEvent(id: string, at: Date, actor: Actor, deed: Deed): AuditEvent {
  const { action, subject, clientId = null, partnerId = null, before, after } = deed;
  const cause = causeOf(actor);
  return Object.assign(new AuditEvent(), {
    id,
    at,
    actorKind: actor.kind,
    actorRole: actor.kind === 'house' ? actor.name : actor.role,
    userId: cause.userId,
    behindUserId: cause.behindUserId,
    credentialId: cause.credentialId,
    action,
    subjectType: subject[0],
    subjectId: subject[1],
    clientId: clientId ?? cause.clientId,
    partnerId: partnerId ?? cause.partnerId,
    changes: before || after ? differences(before ?? {}, after ?? {}) : null,
    ip: actor.origin?.ip ?? null,
    requestId: actor.origin?.requestId ?? null,
    redactedAt: null,
  });
}

/** Of an update, the fields named in `after` that differ; of a removal (no `after`), all of `before`. */
function differences(before: object, after: object): Record<string, FieldChange> {
  const [old, changed] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = Object.keys(Object.keys(changed).length > 0 ? changed : old);
  const entries = names
    .map((name): [string, FieldChange] => [name, [old[name] ?? null, changed[name] ?? null]])
    .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is));
  return Object.fromEntries(entries);
}
