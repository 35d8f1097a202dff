import { bandsOf, tierAt, type CommissionRule, type ProgrammeRules, type TierBand } from '../rules';
import type { PointRate, PointsScheme } from './points';

/** Something of the rules that is another now; null on the side where it is not. */
export interface Change<T> {
  readonly key: string;
  readonly before: T | null;
  readonly after: T | null;
}

export interface Comparison {
  readonly rules: readonly Change<CommissionRule>[];
  readonly tiers: readonly Change<TierBand>[];
  /** Everything else, as text: `holdDays` from 30 to 60. */
  readonly terms: readonly Change<string>[];
}

/** What changes when `after` follows `before`; everything is new when nothing came before. */
export function compareRules(before: ProgrammeRules | null, after: ProgrammeRules): Comparison {
  return {
    rules: changes(before?.commissions ?? [], after.commissions),
    tiers: changes(before ? bandsOf(before) : [], bandsOf(after)),
    terms: changes(before ? termsOf(before) : [], termsOf(after)).map(({ key, before: was, after: is }) => ({
      ...{ key, before: was?.value ?? null, after: is?.value ?? null },
    })),
  };
}

function changes<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): Change<T>[] {
  const [old, fresh] = [byKey(before), byKey(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null];
    return same(was, is) ? [] : [{ key, before: was, after: is }];
  });
}

function byKey<T extends { readonly key: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((each) => [each.key, each]));
}

/** Whatever the order in which their fields were written. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, ordered(each)]);
}

function termsOf({ tierScheme, commissions: _, points, ...rest }: ProgrammeRules) {
  const { tiers: __, recalibrationDays, ...scheme } = tierScheme;
  const flat = { ...scheme, recalibrationDays: recalibrationDays.join(', '), ...rest, ...pointTerms(points) };
  return Object.entries(flat).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [{ key, value: String(value) }],
  );
}

/** Each row and table by the day it begins on, as text. */
function pointTerms(points: PointsScheme | null | undefined): Record<string, unknown> {
  if (!points) return {};
  const { rates, units, growthMarkets, soldMonths, activityDays } = points;
  const pair = ({ normal, growth }: PointRate) => `${normal} (${growth})`;
  return {
    ...Object.fromEntries(
      rates.map(({ from, sourced, assisted, managed }) => [
        `points.rates ${from ?? ''}`.trim(),
        [sourced, assisted, managed].map(pair).join(' / '),
      ]),
    ),
    ...Object.fromEntries(
      units.map(({ from, units: each }) => [
        `points.units ${from ?? ''}`.trim(),
        Object.entries(each).map((entry) => entry.join(' ')).join(', '), // prettier-ignore
      ]),
    ),
    ...{ 'points.growthMarkets': growthMarkets.join(', '), 'points.soldMonths': soldMonths },
    'points.activityDays': activityDays,
  };
}

/** So many partners that hold the tier `from` would have the tier `to`; null is none. */
export interface Transition {
  readonly from: string | null;
  readonly to: string | null;
  readonly partners: number;
}

export interface Standings {
  readonly tier: string | null;
  readonly name: string | null;
  readonly clients: number;
  readonly counted: number;
}

/** Where partners would stand by today's count if the rules held today: those alone whose tier would be another. */
export function transitionsOf(rules: ProgrammeRules, standings: readonly Standings[]): Transition[] {
  const moved = new Map<string, Transition>();
  for (const { tier, name, clients, counted } of standings) {
    const band = tierAt(rules, clients);
    if ((band?.key ?? null) === tier) continue;
    const key = JSON.stringify([tier, band?.key]);
    const partners = (moved.get(key)?.partners ?? 0) + counted;
    moved.set(key, { from: name, to: band?.name ?? null, partners });
  }
  return [...moved.values()];
}

/** Currencies that something is sold in and that a flat amount says nothing about: such lines earn nothing by it. */
export function silentCurrencies(rules: ProgrammeRules, sold: readonly string[]): { key: string; missing: string[] }[] {
  return rules.commissions.flatMap(({ key, amounts }) => {
    const missing = amounts ? sold.filter((currency) => !(currency in amounts)) : [];
    return missing.length === 0 ? [] : [{ key, missing }];
  });
}
