import type { Work } from '../../platform/db/work';
import type { PartnerCreated } from '../partners/events';
import { defaultProgrammeOf } from './service';
import { joinProgramme } from './service/enrolments';

/** A new partner is in the default programme, until somebody decides otherwise. */
export async function enrol(work: Work, { partnerId }: PartnerCreated): Promise<void> {
  await joinProgramme(work, await defaultProgrammeOf(work), partnerId);
}
