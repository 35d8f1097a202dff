import { addMonths, type CalendarDate } from '../../kernel/period';

/** What a tier asks for; what is left out is not asked. Sums are in the scheme’s own measure. */
export interface TierDemand {
  readonly key: string;
  readonly name: string;
  readonly total?: number;
  readonly sold?: number;
  readonly managed?: number;
  /** At least one valid certification. */
  readonly certified?: boolean;
  /** The least median of tools used across the credited clients. */
  readonly medianTools?: number;
  /** The fewest qualifying activities in the scheme’s period. */
  readonly activities?: number;
}

/** Lowest tier first. */
export interface SolutionTiers {
  /** Millionths of points, or minor units of one currency a month. */
  readonly measure: 'POINTS' | 'MONTHLY_VALUE';
  readonly tiers: readonly TierDemand[];
  /** `MM-DD`: the days on which a tier may fall, each of them at the end of its own window. */
  readonly recalibrationDays: readonly string[];
  /** How many monthly measurements a recalibration looks at, its own day’s among them. */
  readonly windowMeasurements: number;
  /** Calendar months in which a tier that was attained cannot fall, half-open. */
  readonly floorMonths: number;
}

/** What a partner shows on a day. */
export interface Standing {
  readonly sold: number;
  readonly managed: number;
  readonly certified: boolean;
  readonly medianTools: number;
  readonly activities: number;
}

export type DemandName = 'TOTAL' | 'SOLD' | 'MANAGED' | 'CERTIFIED' | 'MEDIAN_TOOLS' | 'ACTIVITIES';

/** One demand of a tier beside what there is. */
export interface Insight {
  readonly name: DemandName;
  readonly needed: number;
  readonly has: number;
  readonly met: boolean;
}

/** Each demand of a tier, met or not. */
export function insightsOf(demand: TierDemand, shows: Standing): Insight[] {
  const asked: readonly [DemandName, number | undefined, number][] = [
    ['TOTAL', demand.total, shows.sold + shows.managed],
    ['SOLD', demand.sold, shows.sold],
    ['MANAGED', demand.managed, shows.managed],
    ['CERTIFIED', demand.certified ? 1 : undefined, shows.certified ? 1 : 0],
    ['MEDIAN_TOOLS', demand.medianTools, shows.medianTools],
    ['ACTIVITIES', demand.activities, shows.activities],
  ];
  return asked.flatMap(([name, needed, has]) =>
    needed === undefined ? [] : [{ name, needed, has, met: has >= needed }],
  );
}

/** The performance tier: the highest of which everything is met, or null. */
export function performanceTier({ tiers }: SolutionTiers, shows: Standing): TierDemand | null {
  return tiers.findLast((tier) => insightsOf(tier, shows).every(({ met }) => met)) ?? null;
}

/** The middle of some counts, of an even number the mean of the middle two, and 0 of none. */
export function median(counts: readonly number[]): number {
  if (counts.length === 0) return 0;
  const sorted = [...counts].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!];
  return (low + high) / 2;
}

/** The tier a partner holds, and since when; null for none. */
export interface Held {
  readonly tier: string | null;
  readonly attainedOn: CalendarDate | null;
}

export type Outcome = 'ROSE' | 'STAYS' | 'MET_IN_WINDOW' | 'WITHIN_FLOOR' | 'FELL';

/** Going up is at once. */
export function raised(
  scheme: SolutionTiers,
  held: Held,
  performance: string | null,
  on: CalendarDate,
): Held & { readonly outcome: Outcome } {
  if (rank(scheme, performance) <= rank(scheme, held.tier)) return { ...held, outcome: 'STAYS' };
  return { tier: performance, attainedOn: on, outcome: 'ROSE' };
}

/**
 * On a recalibration day: the tier is kept if it was met in one of the window’s measurements, or was attained less than
 * the floor ago; else it is the highest met in the window.
 */
export function recalibrated(
  scheme: SolutionTiers,
  held: Held,
  window: readonly (string | null)[],
  on: CalendarDate,
): Held & { readonly outcome: Outcome } {
  const best = window.reduce<string | null>((top, key) => (rank(scheme, key) > rank(scheme, top) ? key : top), null);
  if (rank(scheme, best) > rank(scheme, held.tier)) return { tier: best, attainedOn: on, outcome: 'ROSE' };
  if (held.tier === null) return { ...held, outcome: 'STAYS' };
  if (best === held.tier) return { ...held, outcome: 'MET_IN_WINDOW' };
  if (held.attainedOn && on < addMonths(held.attainedOn, scheme.floorMonths))
    return { ...held, outcome: 'WITHIN_FLOOR' };
  return { tier: best, attainedOn: best === null ? null : on, outcome: 'FELL' };
}

/** The days of the monthly measurements that a recalibration looks at, in order, its own last. */
export function windowOf({ windowMeasurements }: SolutionTiers, recalibration: CalendarDate): CalendarDate[] {
  return Array.from({ length: windowMeasurements }, (_, nth) => addMonths(recalibration, nth + 1 - windowMeasurements));
}

/** The first recalibration day after `day`. */
export function nextRecalibration({ recalibrationDays }: SolutionTiers, day: CalendarDate): CalendarDate {
  const year = Number(day.slice(0, 4));
  const days = [year, year + 1].flatMap((each) => recalibrationDays.map((date) => `${each}-${date}`)).sort();
  return days.find((each) => each > day)!;
}

function rank({ tiers }: SolutionTiers, key: string | null): number {
  return tiers.findIndex((tier) => tier.key === key);
}
