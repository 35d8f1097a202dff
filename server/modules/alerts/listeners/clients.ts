import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import type { ClientErased } from '../../clients/events';
import { RelationshipKind } from '../../relationships/entity';
import type { RelationshipEnded, RelationshipStarted } from '../../relationships/events';
import { Alert } from '../entity';
import { raise } from '../service/raise';

/** Those that its own act brought, and those that come with a letter about an invitation, it knows of. */
const TOLD_OTHERWISE = ['INVITATION', 'LINK', 'COUPON', 'CLAIM', 'PARTNER'];

export async function alertOfClient(work: Work, started: RelationshipStarted): Promise<void> {
  const { partnerId, clientId, kind, source } = started;
  if (kind !== RelationshipKind.ATTRIBUTED || TOLD_OTHERWISE.includes(source)) return;
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: 'clientWon', wording: 'clientAssigned' },
    ...(await about(work, clientId)),
  });
}

export async function alertOfLoss(work: Work, { partnerId, clientId, kind }: RelationshipEnded): Promise<void> {
  if (kind !== RelationshipKind.ATTRIBUTED) return;
  const { path: _gone, ...facts } = await about(work, clientId);
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId }, event: 'clientLost', wording: 'clientLost', path: '/clients' },
    ...facts,
  });
}

async function about({ of }: Work, clientId: string) {
  const { name } = await of(Client).get(clientId);
  return { facts: { client: name }, path: `/clients/${clientId}/show`, aboutClientId: clientId };
}

/** What names an erased client goes with its data. */
export async function forgetAlerts({ of }: Work, { clientId }: ClientErased): Promise<void> {
  await of(Alert).remove([{ aboutClientId: oneOf([clientId]) }]);
}
