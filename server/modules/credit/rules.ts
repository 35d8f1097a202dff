import { addDays, type CalendarDate } from '../../kernel/period';

/** Days on which something held, half-open; null where it has not ended. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** What is known of one employee of the partner and one client. */
export interface EmployeeFacts {
  /** A member of the partner, active or deactivated. */
  readonly employed: readonly Stretch[];
  /** Given the client to look after, by the domain of the address or by hand. */
  readonly assigned: readonly Stretch[];
  /** A member of the client’s account. */
  readonly member: readonly Stretch[];
  /** Days of qualifying activities in the client’s account. */
  readonly activities: readonly CalendarDate[];
}

export type ConditionName = 'EMPLOYEE' | 'ASSIGNED' | 'MEMBER' | 'ACTIVE';

/** One of the conditions of credit on a day, and how long it has held or, for an activity, will hold. */
export interface Condition {
  readonly name: ConditionName;
  readonly met: boolean;
  /** Since when it holds; of `ACTIVE` the last activity that counts. Null where it does not. */
  readonly since: CalendarDate | null;
  /** The first day on which it no longer will, as far as is known. */
  readonly until: CalendarDate | null;
}

/**
 * Whether the employee gives its partner credit for the client on a day, condition by condition: all four must hold.
 * An activity counts from its day for `activityDays` days, its own among them, if the client had been assigned by then.
 */
export function conditionsOn(facts: EmployeeFacts, on: CalendarDate, activityDays: number): Condition[] {
  const assigned = stretchOn(facts.assigned, on);
  const last = facts.activities
    .filter((day) => day <= on && on < addDays(day, activityDays) && assigned && assigned.from <= day)
    .reduce<CalendarDate | null>((latest, day) => (latest && latest > day ? latest : day), null);
  return [
    standing('EMPLOYEE', stretchOn(facts.employed, on)),
    standing('ASSIGNED', assigned),
    standing('MEMBER', stretchOn(facts.member, on)),
    standing('ACTIVE', last ? { from: last, until: addDays(last, activityDays) } : null),
  ];
}

/** The first day without the employee’s credit, as far as is known; null when there is none on that day. */
export function creditUntil(facts: EmployeeFacts, on: CalendarDate, activityDays: number): CalendarDate | null {
  const conditions = conditionsOn(facts, on, activityDays);
  if (!conditions.every(({ met }) => met)) return null;
  return conditions.map(({ until }) => until ?? '9999-12-31').sort()[0]!;
}

/** Whether a partner has credit for a client on a day: by any of its employees. */
export function isCredited(employees: readonly EmployeeFacts[], on: CalendarDate, activityDays: number): boolean {
  return employees.some((facts) => conditionsOn(facts, on, activityDays).every(({ met }) => met));
}

/** How many tools used in 30 days make an engagement, and what people call it. */
export function engagementOf(toolsUsed: number): { readonly index: number; readonly level: 'LOW' | 'MEDIUM' | 'HIGH' } {
  const index = Math.min(10, toolsUsed);
  return { index, level: index <= 3 ? 'LOW' : index <= 6 ? 'MEDIUM' : 'HIGH' };
}

function stretchOn(stretches: readonly Stretch[], on: CalendarDate): Stretch | null {
  return stretches.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}

function standing(name: ConditionName, stretch: Stretch | null): Condition {
  return { name, met: stretch !== null, since: stretch?.from ?? null, until: stretch?.until ?? null };
}
