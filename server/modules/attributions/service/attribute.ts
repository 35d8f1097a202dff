import { Refusal } from '../../../kernel/refusal';
import { absent, oneOf } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { PartnerEnrolment, Programme, TierCause } from '../../programmes/entity';
import { defaultProgrammeOf, newestOf, todayOf, versionOn } from '../../programmes/service';
import { Relationship } from '../../relationships/entity';
import type { Terms } from '../../relationships/events';
import { Attribution, EligibilityReason } from '../entity';
import { firstPaidAt } from '../queries';
import { assertInvitation, eligibilityOf } from '../rules';
import { noteAttribution } from './log';
import { countStages, stageAt } from './stages';
import { retier } from './tiers';

export interface Beginning {
  readonly relationshipId: string;
  readonly partnerId: string;
  readonly clientId: string;
  readonly source: string;
}

const NO_WINDOW = { windowFrom: null, windowUntil: null, windowEndedOn: null, windowEndReason: null } as const;

/**
 * Keeps in which programme the client is the partner's, and decides whether it earns: once, with its reason. `before` is
 * the attribution that it goes on from; in the same programme its time of rewards goes on as well.
 */
export async function begin(work: Work, beginning: Beginning, terms: Terms, before?: Attribution) {
  const { of, id, now } = work;
  const { partnerId, clientId, source } = beginning;
  const programmeId = await programmeFor(work, partnerId, terms.programmeId ?? null);
  const { invitedAt = null, acceptedAt = null } = terms;
  assertInvitation(invitedAt, acceptedAt, now);
  // A programme that has not begun decides by what it is going to say.
  const version = (await versionOn(work, programmeId, await todayOf(work))) ?? (await newestOf(work, programmeId));
  const { eligible, reason } = eligibilityOf({
    ...{ rule: version?.rules.eligibility ?? 'ATTRIBUTED', invitedAt, acceptedAt },
    firstPaidAt: invitedAt && (await firstPaidAt(work, clientId)),
    another: await heldByAnother(work, beginning, invitedAt, acceptedAt),
  });
  const window = before?.programmeId === programmeId ? windowOfThe(before) : NO_WINDOW;
  const originId = before?.originId ?? terms.originId ?? null;
  const signedUpAt = acceptedAt ?? (await startOf(work, beginning));
  const attribution = await of(Attribution).insert({
    ...{ id: id('att'), ...beginning, programmeId, invitedAt, acceptedAt, eligible, originId },
    ...{ reason: EligibilityReason[reason], decidedAt: now, startedAt: now, endedAt: null, ...window },
    ...(await stageAt(work, clientId, signedUpAt, before?.churnedAt ?? null)),
  });
  work.audit({
    ...{ action: 'attribution.decide', subject: ['Attribution', attribution.id], clientId, partnerId },
    after: { programmeId, invitedAt, acceptedAt, eligible, reason },
  });
  await noteAttribution(work, {
    ...{ kind: eligible ? 'ATTRIBUTED' : 'NOT_ELIGIBLE', partnerId, clientId, originId },
    details: { source, reason, programmeId },
  });
  await countStages(work, before ?? null, attribution);
  return attribution;
}

/** When the client became the partner's. */
async function startOf({ of, now }: Work, { relationshipId }: Beginning): Promise<Date> {
  return (await of(Relationship).find(relationshipId))?.since ?? now;
}

function windowOfThe({ windowFrom, windowUntil, windowEndedOn, windowEndReason }: Attribution) {
  return { windowFrom, windowUntil, windowEndedOn, windowEndReason };
}

/** The named programme, which the partner must be in; else its only one; else the default one. */
async function programmeFor(work: Work, partnerId: string, named: string | null): Promise<string> {
  const enrolments = await work.of(PartnerEnrolment).list({ where: [{ partnerId, leftAt: absent() }] });
  const joined = enrolments.map(({ programmeId }) => programmeId);
  if (!named) return joined.length === 1 ? joined[0]! : defaultProgrammeOf(work);
  const { name } = await work.of(Programme).get(named);
  if (!joined.includes(named))
    throw new Refusal('NOT_ENROLLED', `The partner is not in ${name}.`, ['input', 'programmeId'], { programme: name });
  return named;
}

/** Whether another partner had the client at some time between the invitation and its acceptance. */
export async function heldByAnother(
  { of }: Reading,
  { clientId, partnerId }: Pick<Beginning, 'clientId' | 'partnerId'>,
  invitedAt: Date | null,
  acceptedAt: Date | null,
): Promise<boolean> {
  if (!invitedAt || !acceptedAt) return false;
  const all = await of(Attribution).list({ where: [{ clientId }] });
  return all.some(
    (each) =>
      each.partnerId !== partnerId && each.startedAt <= acceptedAt && (!each.endedAt || each.endedAt > invitedAt),
  );
}

/**
 * Lets a client earn in another programme, or by other dates of its invitation, from now on, and returns the id of the
 * attribution that lasts. In another programme its time of rewards begins anew.
 */
export async function changeAttribution(work: Work, id: string, wish: Terms): Promise<string> {
  const { clientId } = await work.of(Attribution).get(id);
  await work.of(Client).lock(clientId);
  const before = await work.of(Attribution).lock(id);
  if (before.endedAt)
    throw new Refusal('ATTRIBUTION_ENDED', 'This attribution has ended; change the one that lasts.', ['id']);
  const { programmeId = before.programmeId, invitedAt = before.invitedAt, acceptedAt = before.acceptedAt } = wish;
  const terms = { programmeId: programmeId ?? before.programmeId, invitedAt, acceptedAt };
  const same = terms.programmeId === before.programmeId;
  const instant = (at: Date | null) => at?.getTime() ?? null;
  if (same && instant(invitedAt) === instant(before.invitedAt) && instant(acceptedAt) === instant(before.acceptedAt))
    throw new Refusal('NOTHING_CHANGES', 'This is how it is already.', ['input']);
  await work.of(Attribution).update(id, { endedAt: work.now });
  const { relationshipId, partnerId, source } = before;
  const after = await begin(work, { relationshipId, partnerId, clientId, source }, terms, before);
  if (!same) {
    const moves = [
      { programmeId: before.programmeId, cause: TierCause.CLIENT_LOST },
      { programmeId: after.programmeId, cause: TierCause.CLIENT_GAINED },
    ].sort((a, b) => (a.programmeId < b.programmeId ? -1 : 1));
    for (const { programmeId: place, cause } of moves) await retier(work, partnerId, place, { cause, clientId });
  }
  work.touch({ topic: 'clients', subjectId: clientId, clientId, partnerId });
  return after.id;
}

/** The latest attribution of each client or relationship, or the one that lasts; null where there is none to see. */
export async function latestBy(
  { of }: Reading,
  column: 'clientId' | 'relationshipId',
  ids: readonly string[],
  lasting: boolean,
): Promise<(Attribution | null)[]> {
  const where = [{ [column]: oneOf(ids) }, ...(lasting ? [{ endedAt: absent() }] : [])];
  const found = await of(Attribution).list({ where, orderBy: [['startedAt', 'ASC'], ['id', 'ASC']] }); // prettier-ignore
  const latest = new Map(found.map((each) => [each[column], each]));
  return ids.map((id) => latest.get(id) ?? null);
}

/** The attributions of the relationships that last: one for each. */
export function liveOf({ of }: Work, relationshipIds: readonly string[]): Promise<Attribution[]> {
  return of(Attribution).lockAll([{ relationshipId: oneOf(relationshipIds), endedAt: absent() }]);
}
