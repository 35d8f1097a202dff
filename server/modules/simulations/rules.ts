import { minus, money } from '../../kernel/money';
import type { CalendarDate } from '../../kernel/period';
import { clawback } from '../commissions/rules/clawback';
import { judge, type HeldTier } from '../commissions/rules/judge';
import type { LineKind, OverrideRule, ProgrammeRules, Sale } from '../programmes/rules';
import { heldAfter, lastRecalibration } from '../programmes/rules/tiers';

/** A paid line as it was judged, and what became of it since. Amounts in minor units of its currency. */
export interface JudgedLine {
  readonly currency: string;
  readonly base: number;
  /** Credited since the payment. */
  readonly credited: number;
  readonly category: string;
  /** Left out where no rule asks for it, as those that follow. */
  readonly product?: string | null;
  readonly kind?: LineKind | null;
  readonly sale?: Sale;
  readonly country?: string;
  /** The partner's clients with an active service just before the payment. */
  readonly clients: number;
  readonly paidOn: CalendarDate;
}

/** What the draft is asked about besides the line. */
export interface Standing {
  readonly enrolled: boolean;
  readonly eligible: boolean;
  readonly windowFrom: CalendarDate | null;
  readonly windowEndedOn: CalendarDate | null;
  readonly overrides: readonly OverrideRule[];
}

export interface Outcome {
  /** Net of what credit notes took back, in minor units. */
  readonly wouldEarn: number;
  /** The rule, or the reason why nothing. */
  readonly because: string;
  readonly tier: string | null;
}

/** The tier that a partner would hold, from one of its lines to the next. */
export interface Trail {
  readonly tier: string | null;
  /** The last recalibration day that was taken note of. */
  readonly recalibratedOn: CalendarDate;
}

const NO_MOMENT = new Date(0);

/** The tier a partner would hold when a line is paid: followed from line to line, in the order of their payment. */
export function tierTrail(rules: ProgrammeRules): (trail: Trail, clients: number, paidOn: CalendarDate) => Trail {
  const { tierScheme } = rules;
  if (tierScheme.recalibration === 'AT_ONCE') {
    const tiers = new Map<number, Trail>();
    return (trail, clients) => {
      let next = tiers.get(clients);
      if (!next) {
        next = { ...trail, tier: heldAfter(rules, null, clients, false)?.key ?? null };
        tiers.set(clients, next);
      }
      return next;
    };
  }
  return (trail, clients, paidOn) => {
    const last = lastRecalibration(tierScheme, paidOn) ?? trail.recalibratedOn;
    const due = last > trail.recalibratedOn;
    const tier = heldAfter(rules, trail.tier, clients, due)?.key ?? null;
    return { tier, recalibratedOn: due ? last : trail.recalibratedOn };
  };
}

/** What a line is asked besides: its place in the client's window, whose it is, and the tier of its partner. */
export interface Asked {
  /** The day its place in the client's window goes by. */
  readonly day: CalendarDate;
  readonly standing: Standing;
  readonly tier: string | null;
}

/** Judges lines under rules that were not in force: by the function that judges payments, and their credit notes. */
export function judgeUnder(rules: ProgrammeRules): (line: JudgedLine, asked: Asked) => Outcome {
  const version = { id: 'draft', rules };
  const held = new Map<string | null, HeldTier | null>([[null, null]]);
  for (const { key, name } of rules.tierScheme.tiers) held.set(key, { key, name, since: NO_MOMENT });
  return (line, { day, standing, tier }) => {
    const { currency, credited, category, product = null, kind = null, sale = 'FIRST', country = '', paidOn } = line;
    const base = money(line.base, currency);
    const { enrolled, eligible, windowFrom, windowEndedOn, overrides } = standing;
    const footing = { version, tier: held.get(tier) ?? null, enrolled, eligible, windowFrom, windowEndedOn, overrides };
    const verdict = judge(footing, paidOn, { category, product, kind, sale, country, base, day });
    if ('nothing' in verdict) return { wouldEarn: 0, because: verdict.nothing, tier };
    const { amount, rule } = verdict;
    if (credited === 0 || rules.clawback === 'NONE') return { wouldEarn: amount.minor, because: rule.key, tier };
    const taken = clawback({ amount, base, credited: money(credited, currency), taken: [] });
    return { wouldEarn: minus(amount, taken).minor, because: rule.key, tier };
  };
}
