import type { Work } from '../../platform/db/work';
import type { PartnerCreated } from '../partners/events';
import { PartnerEnrolment } from './entity';
import { defaultProgrammeOf } from './service';
import { joinProgramme } from './service/enrolments';

/** A new partner that was given no programme is in the default one, until somebody decides otherwise. */
export async function enrol(work: Work, { partnerId }: PartnerCreated): Promise<void> {
  if (await work.of(PartnerEnrolment).first({ partnerId })) return;
  await joinProgramme(work, await defaultProgrammeOf(work), partnerId);
}
