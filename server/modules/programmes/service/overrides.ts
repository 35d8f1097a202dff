import { userIdOf } from '../../../kernel/actor';
import { addDays, isCalendarDate, type CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Reading, Work } from '../../../platform/db/work';
import { PartnerEnrolment, PartnerOverride, Programme } from '../entity';
import type { Reward, RuleConditions } from '../rules';
import { conditionFaults, rewardFaults } from '../rules/faults';
import { compete } from '../rules/overlap';
import { todayOf, versionOn } from '../service';
import { catalogueFor } from './catalogue';

export interface OverrideFacts extends Reward {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly when: RuleConditions;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly reason: string;
}

const LONGEST_REASON = 500;

/** Promises one partner something else than the programme does, from a day to come, and returns the promise's id. */
export async function createOverride(work: Work, facts: OverrideFacts): Promise<string> {
  const { partnerId, programmeId, when, rate, amounts, startsOn, endsOn } = facts;
  const { name } = await work.of(Programme).get(programmeId);
  // Promises of one partner are made one after the other.
  const [enrolment] = await work.of(PartnerEnrolment).lockAll([{ partnerId, programmeId }]);
  if (!enrolment || enrolment.leftAt)
    throw new Refusal('NOT_ENROLLED', `The partner is not in ${name}.`, ['input', 'programmeId'], { programme: name });
  const reason = facts.reason.trim();
  if (!reason || reason.length > LONGEST_REASON)
    throw new Refusal('REASON_REQUIRED', `Say why, in at most ${LONGEST_REASON} characters.`, ['input', 'reason'], {
      ...{ least: 1, most: LONGEST_REASON },
    });
  await assertNotPast(work, 'startsOn', startsOn);
  if (endsOn !== null) assertAfter(endsOn, startsOn);
  await assertPromise(work, programmeId, facts);
  await assertNoRival(work, facts);
  const override = await work.of(PartnerOverride).insert({
    ...{ id: work.id('ovr'), partnerId, programmeId, conditions: when, rate: rate ?? null, amounts: amounts ?? null },
    ...{ startsOn, endsOn, reason, createdByUserId: userIdOf(work.actor), createdAt: work.now, endedAt: null },
  });
  const { id, ...after } = override;
  work.audit({ action: 'override.create', subject: ['PartnerOverride', id], partnerId, after });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
  return id;
}

/** Ends a promise on a day to come, tomorrow at the earliest; one that has not begun never does. */
export async function endOverride(work: Work, id: string, on: CalendarDate | null): Promise<void> {
  const override = await work.of(PartnerOverride).lock(id);
  const { partnerId, startsOn, endsOn } = override;
  const tomorrow = addDays(await todayOf(work), 1);
  if (endsOn !== null && endsOn <= tomorrow)
    throw new Refusal('OVERRIDE_ENDED', `It holds until ${endsOn} already.`, ['id'], { endsOn });
  if (on !== null) await assertNotPast(work, 'endsOn', on);
  const wished = on ?? tomorrow;
  const end = wished < startsOn ? startsOn : wished;
  if (endsOn !== null && end > endsOn)
    throw new Refusal('OVERRIDE_ENDS_EARLIER', `It ends on ${endsOn}, before ${end}: make another one instead.`, ['endsOn'], { endsOn }); // prettier-ignore
  const after = { endsOn: end, endedAt: work.now };
  await work.of(PartnerOverride).update(id, after);
  work.audit({
    ...{ action: 'override.end', subject: ['PartnerOverride', id], partnerId },
    ...{ before: { endsOn, endedAt: null }, after },
  });
  work.touch({ topic: 'partners', subjectId: partnerId, partnerId });
}

async function assertNotPast(reading: Reading, field: string, day: CalendarDate): Promise<void> {
  if (!isCalendarDate(day)) throw new Refusal('INVALID_DATE', `${day.slice(0, 20)} is not a day.`, ['input', field]);
  const earliest = addDays(await todayOf(reading), 1);
  if (day < earliest)
    throw new Refusal('TOO_EARLY', `${earliest} at the earliest, not ${day}: what is past has been judged.`, ['input', field], { value: day, earliest }); // prettier-ignore
}

function assertAfter(endsOn: CalendarDate, startsOn: CalendarDate): void {
  if (!isCalendarDate(endsOn))
    throw new Refusal('INVALID_DATE', `${endsOn.slice(0, 20)} is not a day.`, ['input', 'endsOn']);
  if (endsOn <= startsOn)
    throw new Refusal('ENDS_BEFORE_START', `It cannot end on ${endsOn} and begin on ${startsOn}.`, ['input', 'endsOn'], { startsOn, endsOn }); // prettier-ignore
}

async function assertPromise(work: Work, programmeId: string, { when, rate, amounts }: OverrideFacts): Promise<void> {
  const version = await versionOn(work, programmeId, await todayOf(work));
  const tiers = new Set(version?.rules.tierScheme.tiers.map(({ key }) => key));
  const catalogue = await catalogueFor(work, [when]);
  const reward = { ...(rate !== undefined && { rate }), ...(amounts && { amounts }) };
  const [fault] = [...conditionFaults(when, ['input'], { ...catalogue, tiers }), ...rewardFaults(reward, ['input'])];
  if (fault) throw new Refusal(fault.code, fault.message, fault.path, fault.values);
}

/** Of two promises that could cover the same line on the same day, one must be the more specific. */
async function assertNoRival(work: Work, { partnerId, programmeId, when, startsOn, endsOn }: OverrideFacts) {
  const made = await work.of(PartnerOverride).list({ where: [{ partnerId, programmeId }] });
  const meeting = made.filter(
    (each) => (endsOn === null || each.startsOn < endsOn) && (each.endsOn === null || startsOn < each.endsOn),
  );
  const catalogue = await catalogueFor(work, [when, ...meeting.map(({ conditions }) => conditions)]);
  const rival = meeting.find(({ conditions }) => compete(conditions, when, catalogue));
  if (rival)
    throw new Refusal(
      'OVERRIDES_OVERLAP',
      `The promise from ${rival.startsOn} is as specific, and one line can be of both on the same day.`,
      ['input', 'category'],
      { startsOn: rival.startsOn, endsOn: rival.endsOn ?? '', reason: rival.reason },
    );
}
