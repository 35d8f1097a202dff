import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Partner } from '../../partners/entity';
import { PartnerEnrolment, Programme } from '../entity';
import { ProgrammeJoined } from '../events';

/** Lets a partner into a programme, and returns its place there; being in it already changes nothing. */
export async function joinProgramme(work: Work, programmeId: string, partnerId: string): Promise<string> {
  await work.of(Programme).get(programmeId);
  await work.of(Partner).lock(partnerId);
  const enrolments = work.of(PartnerEnrolment);
  const [known] = await enrolments.lockAll([{ partnerId, programmeId }]);
  if (known && !known.leftAt) return known.id;
  const id = known?.id ?? work.id('enr');
  const joined = { joinedAt: work.now, leftAt: null };
  if (known) await enrolments.update(id, joined);
  else await enrolments.insert({ id, partnerId, programmeId, ...joined });
  work.audit({ action: 'programme.join', subject: ['PartnerEnrolment', id], partnerId, after: { programmeId } });
  work.announce(new ProgrammeJoined(partnerId, programmeId));
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
  return id;
}

/** Takes a partner out of a programme: what its clients pay from now on earns nothing there. What it earned stays. */
export async function leaveProgramme(work: Work, programmeId: string, partnerId: string): Promise<string> {
  const { name } = await work.of(Programme).get(programmeId);
  await work.of(Partner).lock(partnerId);
  const [known] = await work.of(PartnerEnrolment).lockAll([{ partnerId, programmeId }]);
  if (!known || known.leftAt)
    throw new Refusal('NOT_ENROLLED', `The partner is not in ${name}.`, ['programmeId'], { programme: name });
  await work.of(PartnerEnrolment).update(known.id, { leftAt: work.now });
  work.audit({
    ...{ action: 'programme.leave', subject: ['PartnerEnrolment', known.id], partnerId },
    ...{ before: { programmeId }, after: { programmeId: null } },
  });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
  return known.id;
}
