import type { Work } from '../../platform/db/work';
import type { ClientCreated, ClientDeleted } from '../clients/events';
import { Relationship, RelationshipKind } from './entity';
import { RelationshipEnded, type RelationshipWithdrawn } from './events';
import { assertMayClose } from './rules';
import { activeOf, end, relate } from './service';

/** A client that a partner makes is the partner's. */
export async function attribute(work: Work, { clientId, by }: ClientCreated): Promise<void> {
  if (by.kind !== 'partner') return;
  await relate(work, { partnerId: by.partnerId, clientId, kind: RelationshipKind.ATTRIBUTED }, 'PARTNER');
}

export function endWithdrawn(work: Work, { id }: RelationshipWithdrawn): Promise<void> {
  return end(work, id);
}

/** Nobody serves a closed account. Throws, and so undoes the closing, when the partner that closed it may not. */
export async function endAll(work: Work, { clientId, by }: ClientDeleted): Promise<void> {
  const active = await activeOf(work, clientId);
  if (by.kind === 'partner') assertMayClose(by.partnerId, active);
  for (const { id, partnerId, kind } of active) {
    await work.of(Relationship).update(id, { endedAt: work.now });
    work.announce(new RelationshipEnded(id, partnerId, clientId, kind));
  }
}
