import { addDays, type CalendarDate } from '../../../kernel/period';

/** The latest reminder due on `today`, in days from the due date; null before the first. */
export function reminderStep(dueOn: CalendarDate, today: CalendarDate, days: readonly number[]): number | null {
  const reached = days.filter((day) => addDays(dueOn, day) <= today);
  return reached.length > 0 ? Math.max(...reached) : null;
}

/** Due dates whose latest reminder is `step`: after the first of these days, up to the second. */
export interface ReminderBand {
  readonly step: number;
  readonly dueAfter: CalendarDate | null;
  readonly dueUntil: CalendarDate;
}

export function reminderBands(today: CalendarDate, days: readonly number[]): ReminderBand[] {
  const steps = [...days].sort((a, b) => a - b);
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return {
      step,
      dueAfter: next === undefined ? null : addDays(today, -next),
      dueUntil: addDays(today, -step),
    };
  });
}
