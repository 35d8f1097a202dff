import type { CalendarDate } from '../../../kernel/period';
import { bandsOf, tierAt, type ProgrammeRules, type TierBand, type TierScheme } from '../rules';

/**
 * The tier a partner holds once it has so many clients. Tiers that follow their dates rise at once and fall only when
 * `due`; one that the rules no longer know is given up in any case.
 */
export function heldAfter(
  rules: ProgrammeRules,
  heldKey: string | null,
  clients: number,
  due: boolean,
): TierBand | null {
  const earned = tierAt(rules, clients);
  if (rules.tierScheme.recalibration === 'AT_ONCE' || due) return earned;
  const held = bandsOf(rules).find(({ key }) => key === heldKey) ?? null;
  if (rules.tierScheme.metric === 'NONE' || !held) return earned;
  return earned && earned.from > held.from ? earned : held;
}

/** The latest recalibration day until `today`, itself included; null when tiers follow at once. */
export function lastRecalibration(scheme: TierScheme, today: CalendarDate): CalendarDate | null {
  if (scheme.recalibration === 'AT_ONCE') return null;
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year].flatMap((each) => scheme.recalibrationDays.map((day) => `${each}-${day}`));
  return days.sort().findLast((day) => day <= today) ?? null;
}
