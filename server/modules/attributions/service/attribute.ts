import { Refusal } from '../../../kernel/refusal';
import { absent, oneOf } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { PartnerEnrolment, Programme } from '../../programmes/entity';
import { defaultProgrammeOf, todayOf, versionOn } from '../../programmes/service';
import type { Terms } from '../../relationships/events';
import { Attribution, EligibilityReason } from '../entity';
import { firstPaidAt } from '../queries';
import { assertInvitation, eligibilityOf } from '../rules';

export interface Beginning {
  readonly relationshipId: string;
  readonly partnerId: string;
  readonly clientId: string;
  readonly source: string;
}

const NO_WINDOW = { windowFrom: null, windowUntil: null, windowEndedOn: null, windowEndReason: null } as const;

/** Keeps in which programme the client is the partner's, and decides whether it earns: once, with its reason. */
export async function begin(work: Work, beginning: Beginning, terms: Terms, kept: Partial<Attribution> = {}) {
  const { of, id, now } = work;
  const { partnerId, clientId } = beginning;
  const programmeId = await programmeFor(work, partnerId, terms.programmeId ?? null);
  const { invitedAt = null, acceptedAt = null } = terms;
  assertInvitation(invitedAt, acceptedAt, now);
  const version = await versionOn(work, programmeId, await todayOf(work));
  const { eligible, reason } = eligibilityOf({
    ...{ rule: version?.rules.eligibility ?? 'ATTRIBUTED', invitedAt, acceptedAt },
    firstPaidAt: invitedAt && (await firstPaidAt(work, clientId)),
    another: await heldByAnother(work, beginning, invitedAt, acceptedAt),
  });
  const attribution = await of(Attribution).insert({
    ...{ id: id('att'), ...beginning, programmeId, invitedAt, acceptedAt, eligible },
    ...{ reason: EligibilityReason[reason], decidedAt: now, startedAt: now, endedAt: null, ...NO_WINDOW, ...kept },
  });
  work.audit({
    ...{ action: 'attribution.decide', subject: ['Attribution', attribution.id], clientId, partnerId },
    after: { programmeId, invitedAt, acceptedAt, eligible, reason },
  });
  return attribution;
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

/** The attributions of the relationships that last: one for each. */
export function liveOf({ of }: Work, relationshipIds: readonly string[]): Promise<Attribution[]> {
  return of(Attribution).lockAll([{ relationshipId: oneOf(relationshipIds), endedAt: absent() }]);
}
