import { userIdOf } from '../../../kernel/actor';
import { addDays, isCalendarDate, type CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Reading, Work } from '../../../platform/db/work';
import { Price } from '../../catalogue/entity';
import { PartnerStanding, ProgrammeDraft, ProgrammeVersion } from '../entity';
import { compareRules, silentCurrencies, transitionsOf } from '../rules/compare';
import { published, type DraftRules } from '../rules/draft';
import { newestOf, todayOf, versionOn } from '../service';
import { assertNote, draftFaults, lockedDraft } from './drafts';

export interface Publication {
  /** The version of the draft that was read. */
  readonly version: number;
  readonly effectiveFrom: CalendarDate;
  readonly note: string | null;
}

/** Makes the draft the programme's next version, in force from a day to come. Returns the version's id. */
export async function publishDraft(
  work: Work,
  programmeId: string,
  { version, effectiveFrom, note }: Publication,
): Promise<string> {
  const draft = await lockedDraft(work, programmeId, version);
  assertNote(note);
  await assertToCome(work, effectiveFrom);
  const [fault] = await draftFaults(work, draft.rules);
  if (fault) throw new Refusal(fault.code, fault.message, ['rules', ...fault.path], fault.values);
  const taken = await work.of(ProgrammeVersion).first({ programmeId, effectiveFrom });
  if (taken)
    throw new Refusal(
      'VERSION_DATE_TAKEN',
      `Version ${taken.number} begins on ${effectiveFrom} already.`,
      ['effectiveFrom'],
      { effectiveFrom, number: taken.number },
    );
  const number = ((await newestOf(work, programmeId))?.number ?? 0) + 1;
  const { id } = await work.of(ProgrammeVersion).insert({
    ...{ id: work.id('prv'), programmeId, number, effectiveFrom, publishedAt: work.now },
    ...{ publishedByUserId: userIdOf(work.actor), note: note ?? draft.note, rules: published(draft.rules) },
  });
  await work.of(ProgrammeDraft).remove([{ id: draft.id }]);
  work.audit({
    ...{ action: 'programme.publish', subject: ['Programme', programmeId] },
    after: { number, effectiveFrom, note: note ?? draft.note, rates: draft.rules.commissions.length },
  });
  work.touch({ topic: 'programmes', subjectId: programmeId });
  return id;
}

/** What was paid until today has been judged by what was in force: rules change from tomorrow on. */
async function assertToCome(reading: Reading, effectiveFrom: CalendarDate): Promise<void> {
  const path = ['effectiveFrom'];
  if (!isCalendarDate(effectiveFrom))
    throw new Refusal('INVALID_DATE', `${effectiveFrom.slice(0, 20)} is not a day.`, path);
  const earliest = addDays(await todayOf(reading), 1);
  if (effectiveFrom < earliest)
    throw new Refusal(
      'VERSION_IN_CLOSED_PERIOD',
      `Rules apply from ${earliest} on at the earliest, not from ${effectiveFrom}: what is past has been judged.`,
      path,
      { effectiveFrom, earliest },
    );
}

/** What a draft would change, were it in force today. */
export async function previewOf(reading: Reading, programmeId: string, draft: DraftRules) {
  const rules = published(draft);
  const current = await versionOn(reading, programmeId, await todayOf(reading));
  const standings = await reading.of(PartnerStanding).countBy(['tier', 'name', 'clients'], [{ programmeId }]);
  const transitions = transitionsOf(rules, standings);
  const flat = rules.commissions.some(({ amounts }) => amounts);
  return {
    ...compareRules(current?.rules ?? null, rules),
    ...{ against: current ?? null, transitions, silent: flat ? await silent(reading, rules) : [] },
    partnersMoving: transitions.reduce((sum, { partners }) => sum + partners, 0),
  };
}

async function silent(reading: Reading, rules: ReturnType<typeof published>) {
  const sold = new Set(
    (await reading.of(Price).list({ where: [{ active: true }] })).map(({ amount }) => amount.currency),
  );
  return silentCurrencies(rules, [...sold].sort());
}
