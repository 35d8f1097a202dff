import { userIdOf } from '../../../kernel/actor';
import { addMonths } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { requestJob } from '../../jobs/service';
import { Programme, ProgrammeDraft } from '../../programmes/entity';
import { published } from '../../programmes/rules/draft';
import { todayOf } from '../../programmes/service';
import { draftFaults } from '../../programmes/service/drafts';
import { Simulation } from '../entity';

export const MOST_MONTHS = 24;

/** Asks for a replay of the months before today under the programme's draft as it is now. Returns the simulation's id. */
export async function startSimulation(work: Work, programmeId: string, months: number): Promise<string> {
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new Refusal(
      'OUT_OF_RANGE',
      `A simulation looks back 1 to ${MOST_MONTHS} months, not ${months}.`,
      ['months'],
      {
        ...{ least: 1, most: MOST_MONTHS },
      },
    );
  const { name } = await work.of(Programme).get(programmeId);
  const draft = await work.of(ProgrammeDraft).first({ programmeId });
  if (!draft)
    throw new Refusal('DRAFT_MISSING', `${name} has no draft: there is nothing to try.`, ['programmeId'], {
      programme: name,
    });
  const [fault] = await draftFaults(work, draft.rules);
  if (fault) throw new Refusal(fault.code, fault.message, ['rules', ...fault.path], fault.values);
  const today = await todayOf(work);
  const id = work.id('sim');
  const jobId = requestJob(work, 'simulation', { simulationId: id });
  await work.of(Simulation).insert({
    ...{ id, programmeId, draftVersion: draft.version, rules: published(draft.rules), months, jobId },
    ...{ startsOn: addMonths(today, -months), endsOn: today, judged: 0, differing: 0 },
    ...{ createdByUserId: userIdOf(work.actor), createdAt: work.now },
  });
  work.audit({
    ...{ action: 'simulation.start', subject: ['Programme', programmeId] },
    after: { simulationId: id, draftVersion: draft.version, months },
  });
  return id;
}
