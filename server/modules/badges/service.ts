import { NotFound } from '../../kernel/refusal';
import { absent } from '../../platform/db/where';
import type { Reading, Work } from '../../platform/db/work';
import { randomToken } from '../../platform/secrets';
import { Partner, PartnerStatus } from '../partners/entity';
import { PartnerEnrolment, PartnerStanding, Programme } from '../programmes/entity';
import { settingsOf } from '../settings/service';
import { Badge } from './entity';
import type { BadgeFacts } from './rules';

export interface BadgePlace {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly tier: string | null;
  readonly badge: Badge | null;
}

/** One for each programme that the partner is in, shown or not. */
export async function badgesOf({ of }: Reading, partnerId: string): Promise<readonly BadgePlace[]> {
  const enrolments = await of(PartnerEnrolment).list({
    where: [{ partnerId, leftAt: absent() }],
    orderBy: [['joinedAt', 'ASC']],
  });
  const standings = await of(PartnerStanding).list({ where: [{ partnerId }] });
  const badges = await of(Badge).list({ where: [{ partnerId }] });
  return enrolments.map(({ programmeId }) => ({
    ...{ partnerId, programmeId },
    tier: standings.find((each) => each.programmeId === programmeId)?.name ?? null,
    badge: badges.find((each) => each.programmeId === programmeId) ?? null,
  }));
}

/** Shows the tier to the world, or no longer. The address stays the same, so that pages that show it go on. */
export async function setShown(work: Work, programmeId: string, shown: boolean): Promise<string> {
  const { of, actor, now } = work;
  if (actor.kind !== 'partner') throw new NotFound('Badge');
  const { partnerId } = actor;
  if (!(await of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() })))
    throw new NotFound('Programme');
  const [known] = await of(Badge).lockAll([{ partnerId, programmeId }]);
  const id = known?.id ?? work.id('bdg');
  if (known) await of(Badge).update(id, { shown, changedAt: now });
  else
    await of(Badge).insert({ id, partnerId, programmeId, publicId: randomToken().slice(0, 22), shown, changedAt: now });
  work.audit({
    ...{ action: shown ? 'badge.show' : 'badge.hide', subject: ['Badge', id], partnerId },
    ...{ before: { shown: known?.shown ?? false }, after: { shown } },
  });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
  return partnerId;
}

/** What the badge of that address says now; null when there is none to show. */
export async function badgeFacts(reading: Reading, publicId: string): Promise<Omit<BadgeFacts, 'language'> | null> {
  const { of } = reading;
  const badge = await of(Badge).first({ publicId, shown: true });
  if (!badge) return null;
  const { partnerId, programmeId } = badge;
  const [partner, enrolment, standing, programme, { operator, brandColour }] = await Promise.all([
    of(Partner).find(partnerId),
    of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() }),
    of(PartnerStanding).first({ partnerId, programmeId }),
    of(Programme).find(programmeId),
    settingsOf(reading),
  ]);
  if (partner?.status !== PartnerStatus.ACTIVE || !enrolment || !programme) return null;
  return { operator: operator.name, programme: programme.name, tier: standing?.name ?? null, brandColour };
}
