import { absent, containing, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import type { ClientErased } from '../../clients/events';
import { Invitation, InvitationKind } from '../../invitations/entity';
import { RelationshipKind } from '../../relationships/entity';
import type { RelationshipEnded, RelationshipStarted } from '../../relationships/events';
import { Alert } from '../entity';
import { clipped, raise } from '../service/raise';

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

/** What a fact is called that says who a client is, or who wrote for it. */
const NAMING = ['client', 'name', 'author'];
const AT_ONCE = 30;

/**
 * What names an erased client goes with its data: also what was told of somebody who was no client yet, by an address
 * or a name it was known by. Before the invitations it was sent are emptied, which tell what else it was called.
 */
export async function forgetAlerts({ of }: Work, { clientId, knownBy }: ClientErased): Promise<void> {
  await of(Alert).remove([{ aboutClientId: oneOf([clientId]) }]);
  const sent = await of(Invitation).list({
    where: [{ kind: InvitationKind.CLIENT, email: oneOf(knownBy.emails) }],
    columns: ['name'],
  });
  const called = [...knownBy.emails, ...knownBy.names, ...sent.map(({ name }) => name)].filter((each) => each !== '');
  const words = [...new Set(called.map(clipped))];
  for (let from = 0; from < words.length; from += AT_ONCE) {
    const naming = words.slice(from, from + AT_ONCE).flatMap((word) => NAMING.map((fact) => pair(fact, word)));
    await of(Alert).remove([{ aboutClientId: absent() }, naming.map((said) => ({ facts: containing(said) }))]);
  }
}

/** A fact as it stands in a JSON text. */
const pair = (fact: string, value: string | number) => JSON.stringify({ [fact]: value }).slice(1, -1);
