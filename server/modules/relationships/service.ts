import { scopeOf } from '../../kernel/actor';
import { NotFound, Refusal } from '../../kernel/refusal';
import type { Reading, Work } from '../../platform/db/work';
import { absent } from '../../platform/db/where';
import { Client } from '../clients/entity';
import { assertOpen } from '../clients/rules';
import { Partner, PartnerStatus } from '../partners/entity';
import { Relationship, RelationshipKind } from './entity';
import { RelationshipEnded, RelationshipStarted, RelationshipWithdrawn, type Terms } from './events';
import { relationshipById } from './queries';
import { assertAttributable, assertLasting, assertTermsFit } from './rules';

export interface Standing {
  readonly partnerId: string;
  readonly clientId: string;
  readonly kind: RelationshipKind;
}

/** How a relationship came about. */
export type Source = 'STAFF' | 'PARTNER' | 'IMPORT' | 'INVITATION' | 'LINK' | 'COUPON' | 'CLAIM';

/** Gives a partner its standing with a client, and returns its id; having it already changes nothing. For the house and staff. */
export async function relate(work: Work, standing: Standing, source: Source, terms: Terms = {}): Promise<string> {
  const { partnerId, clientId, kind } = standing;
  assertTermsFit(kind, terms);
  assertOpen(await work.of(Client).lock(clientId));
  const partner = await work.of(Partner).get(partnerId);
  if (partner.status === PartnerStatus.SUSPENDED)
    throw new Refusal('PARTNER_SUSPENDED', `${partner.name} is suspended.`, ['input', 'partnerId'], {
      name: partner.name,
    });
  const active = await activeOf(work, clientId);
  const same = active.find((each) => each.partnerId === partnerId && each.kind === kind);
  if (same) return same.id;
  assertAttributable(standing, active);
  const id = work.id('rel');
  await work.of(Relationship).insert({ id, ...standing, source, since: work.now, endedAt: null });
  work.audit({
    action: 'relationship.start',
    subject: ['Relationship', id],
    ...{ clientId, partnerId, after: { partnerId, clientId, kind, source } },
  });
  work.announce(new RelationshipStarted(id, partnerId, clientId, kind, source, terms));
  work.touch({ topic: 'clients', subjectId: clientId, clientId, partnerId });
  return id;
}

/**
 * Ends a relationship, and with it the partner's access and what it would earn. Staff end any; a partner its own, a
 * client those to its account, by way of the house.
 */
export async function endRelationship(work: Work, id: string): Promise<void> {
  const relationship = await relationshipById(work, id);
  if (!relationship) throw new NotFound('Relationship');
  assertLasting(relationship);
  const { clientId, partnerId } = relationship;
  work.audit({
    action: 'relationship.end',
    subject: ['Relationship', id],
    ...{ clientId, partnerId, before: { endedAt: null }, after: { endedAt: work.now } },
  });
  if (scopeOf(work.actor).kind === 'everything') await end(work, id);
  else work.announce(new RelationshipWithdrawn(id));
}

/** As the house: ends one, and tells. */
export async function end(work: Work, id: string): Promise<void> {
  const { clientId } = await work.of(Relationship).get(id);
  await work.of(Client).lock(clientId);
  const { partnerId, kind, endedAt } = await work.of(Relationship).lock(id);
  if (endedAt) return;
  await work.of(Relationship).update(id, { endedAt: work.now });
  work.announce(new RelationshipEnded(id, partnerId, clientId, kind));
  // Its clients are fewer now: the partner's open list hears of it, though it may no longer ask for the row.
  work.touch({ topic: 'clients', subjectId: clientId, clientId, partnerId });
}

/** The relationships of a client that last, as far as the asker may know. */
export function activeOf(reading: Reading, clientId: string): Promise<Relationship[]> {
  return reading.of(Relationship).list({ where: [{ clientId, endedAt: absent() }] });
}

/** The partner that brought the client and still holds it: who earns on what it pays. */
export async function attributedPartnerOf(reading: Reading, clientId: string): Promise<Partner | null> {
  const attributed = { clientId, kind: RelationshipKind.ATTRIBUTED, endedAt: absent() };
  const relationship = await reading.of(Relationship).first(attributed);
  return relationship && reading.of(Partner).find(relationship.partnerId);
}

/** The partners that serve the client today, whatever their standing. */
export async function partnersServing(reading: Reading, clientId: string): Promise<Partner[]> {
  const ids = (await activeOf(reading, clientId)).map(({ partnerId }) => partnerId);
  return reading.of(Partner).byIds([...new Set(ids)]);
}
