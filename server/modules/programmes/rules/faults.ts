import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { fromDecimal } from '../../../kernel/money';
import { isCalendarDate } from '../../../kernel/period';
import type { CommissionRule, Reward, RuleConditions } from '../rules';
import type { DraftRules, DraftTier } from './draft';
import { fault, ranged, type Fault } from './fault';
import { compete, neverHolds, type Catalogue } from './overlap';
import { pointsFaults } from './points-faults';

const MOST_RULES = 500;
const MOST_TIERS = 50;
const HIGHEST_THRESHOLD = 1_000_000;
const LONGEST_WINDOW = 120;
const LONGEST_HOLD = 365;
const HIGHEST_MINIMUM = 1_000_000;
const WHOLE_SHARE = 10_000;
const TIER_KEY = /^[A-Z][A-Z0-9_]{0,31}$/;
const RULE_KEY = /^[A-Za-z0-9][A-Za-z0-9/_.-]{0,119}$/;

/** Everything that is wrong with a draft, in the order of its parts; nothing when it can be published. */
export function faultsOf(draft: DraftRules, catalogue: Catalogue): Fault[] {
  const tiers = new Set(draft.tierScheme.tiers.map(({ key }) => key));
  return [
    ...schemeFaults(draft),
    ...(draft.points && draft.commissions.length === 0 ? [] : rulesFaults(draft.commissions, { ...catalogue, tiers })),
    ...pointsFaults(draft.points),
    ...ranged(['windowMonths'], draft.windowMonths, 1, LONGEST_WINDOW),
    ...ranged(['holdDays'], draft.holdDays, 0, LONGEST_HOLD),
    ...payoutFaults(draft),
  ];
}

function schemeFaults({ tierScheme }: DraftRules): Fault[] {
  const { metric, tiers, recalibration, recalibrationDays } = tierScheme;
  const path = ['tiers'];
  if (metric === 'NONE' && tiers.length > 0)
    return [fault('TIERS_WITHOUT_METRIC', 'There are tiers, but nothing that they count.', path)];
  return [
    ...tooMany(path, tiers, MOST_TIERS),
    ...tiers.flatMap((tier, nth) => tierFaults(tier, [...path, String(nth)])),
    ...repeated(tiers.map(({ key }) => key), path), // prettier-ignore
    ...gaps(tiers, path),
    ...(recalibration === 'ON_DATES' ? dayFaults(recalibrationDays) : []),
  ];
}

function tierFaults({ key, name, from, to }: DraftTier, path: readonly string[]): Fault[] {
  const text = name.trim();
  return [
    ...(TIER_KEY.test(key)
      ? []
      : [
          fault('INVALID_TIER_KEY', `${key || 'Nothing'} is not capital letters, digits and _.`, [...path, 'key'], {
            value: key,
          }),
        ]),
    ...(text ? [] : [fault('REQUIRED', 'A tier needs a name.', [...path, 'name'])]),
    ...(text.length > 64 ? [fault('TEXT_TOO_LONG', 'A name is too long.', [...path, 'name'], { most: 64 })] : []),
    ...ranged([...path, 'from'], from, 0, HIGHEST_THRESHOLD),
    ...ranged([...path, 'to'], to ?? null, from, HIGHEST_THRESHOLD),
  ];
}

/** Tiers, lowest first, must touch: each ends where the next begins, and the highest has no end. */
function gaps(tiers: readonly DraftTier[], path: readonly string[]): Fault[] {
  const placed = tiers.map((tier, nth) => ({ ...tier, nth })).sort((a, b) => a.from - b.from || a.nth - b.nth);
  return placed.flatMap((lower, place) => {
    const upper = placed[place + 1];
    const at = [...path, String(lower.nth), 'to'];
    if (lower.to != null && lower.to < lower.from) return []; // told of the tier itself
    if (!upper)
      return lower.to == null
        ? []
        : [
            fault('TIER_CAPPED', `Above ${lower.to} there is no tier: the highest, ${lower.key}, has no end.`, at, {
              ...{ tier: lower.name, to: lower.to },
            }),
          ];
    const values = { lower: lower.name, upper: upper.name };
    if (lower.from === upper.from || (lower.to != null && lower.to >= upper.from))
      return [fault('TIER_OVERLAP', `${upper.from} is in ${lower.key} and in ${upper.key}.`, at, { ...values, from: upper.from })]; // prettier-ignore
    if (lower.to != null && lower.to < upper.from - 1)
      return [
        fault('TIER_GAP', `From ${lower.to + 1} to ${upper.from - 1} there is no tier.`, at, {
          ...{ ...values, from: lower.to + 1, to: upper.from - 1 },
        }),
      ];
    return [];
  });
}

function dayFaults(days: readonly string[]): Fault[] {
  const path = ['recalibrationDays'];
  if (days.length === 0)
    return [fault('RECALIBRATION_DAYS_MISSING', 'Tiers that follow their dates need at least one.', path)];
  // Of a year that is no leap year: a day must come every year.
  const unreal = days.flatMap((day, nth) =>
    isCalendarDate(`2023-${day}`)
      ? []
      : [fault('INVALID_YEARLY_DAY', `${day} is no day of every year.`, [...path, String(nth)], { value: day })],
  );
  return [...unreal, ...repeated(days, path)];
}

interface Known extends Catalogue {
  readonly tiers: ReadonlySet<string>;
}

function rulesFaults(rules: readonly CommissionRule[], known: Known): Fault[] {
  const path = ['rates'];
  if (rules.length === 0) return [fault('RULES_MISSING', 'The programme promises nothing.', path)];
  if (rules.length > MOST_RULES) return tooMany(path, rules, MOST_RULES);
  return [
    ...repeated(rules.map(({ key }) => key), path), // prettier-ignore
    ...rules.flatMap((rule, nth) => ruleFaults(rule, [...path, String(nth)], known)),
    ...rules.flatMap((rule, nth) => rivals(rule, rules.slice(0, nth), [...path, String(nth)], known)),
  ];
}

function ruleFaults({ key, when, ...reward }: CommissionRule, path: readonly string[], known: Known): Fault[] {
  const badKey = fault('INVALID_RULE_KEY', `${key || 'Nothing'} is not letters, digits and / _ . -`, [...path, 'key'], {
    value: key,
  });
  return [
    ...(RULE_KEY.test(key) ? [] : [badKey]),
    ...conditionFaults(when, path, known),
    ...rewardFaults(reward, path),
  ];
}

/** The names of the first rule that would tie with it. */
function rivals(
  { key, when }: CommissionRule,
  earlier: readonly CommissionRule[],
  path: readonly string[],
  catalogue: Catalogue,
): Fault[] {
  const rival = earlier.find((each) => compete(each.when, when, catalogue));
  if (!rival) return [];
  const message = `${rival.key} and ${key} are as specific, and one line can be of both.`;
  return [fault('RULES_OVERLAP', message, path, { first: rival.key, second: key })];
}

/** What is wrong with the conditions of a rule or of an override. */
export function conditionFaults(when: RuleConditions, path: readonly string[], known: Known): Fault[] {
  const { category, tier, product, country } = when;
  const unknown = (name: string, code: string, value: string) =>
    fault(code, `There is no ${name} ${value}.`, [...path, name], { value });
  return [
    ...(category === undefined || known.categories.has(category)
      ? []
      : [unknown('category', 'UNKNOWN_CATEGORY', category)]),
    ...(tier === undefined || known.tiers.has(tier) ? [] : [unknown('tier', 'UNKNOWN_TIER', tier)]),
    ...(product === undefined || known.products.has(product) ? [] : [unknown('product', 'UNKNOWN_PRODUCT', product)]),
    ...(country === undefined || isCountry(country) ? [] : [unknown('country', 'UNKNOWN_COUNTRY', country)]),
    ...(neverHolds(when, known)
      ? [fault('RULE_NEVER_HOLDS', 'The product is of another category or kind.', [...path, 'product'])]
      : []),
  ];
}

/** What is wrong with what is promised: it is a rate, or amounts, of which each is above nothing. */
export function rewardFaults({ rate, amounts }: Reward, path: readonly string[]): Fault[] {
  const listed = Object.entries(amounts ?? {});
  if (rate === undefined && listed.length === 0)
    return [fault('REWARD_MISSING', 'A rule promises a rate, or amounts.', [...path, 'rate'])];
  if (rate !== undefined && listed.length > 0)
    return [fault('REWARD_TWICE', 'A rule promises a rate or amounts, not both.', [...path, 'rate'])];
  return [
    ...ranged([...path, 'rate'], rate ?? null, 0, WHOLE_SHARE),
    ...listed.flatMap(([currency, amount]) => amountFaults(currency, amount, [...path, 'amounts', currency])),
  ];
}

function amountFaults(currency: string, amount: string, path: readonly string[]): Fault[] {
  if (!isCurrency(currency))
    return [fault('UNKNOWN_CURRENCY', `There is no currency ${currency}.`, path, { value: currency })];
  const minor = minorOf(amount, currency);
  if (minor === null)
    return [fault('AMOUNT_INVALID', `${amount} is no amount of ${currency}.`, path, { currency, value: amount })];
  if (minor > 0) return [];
  return [fault('AMOUNT_NOT_POSITIVE', `${amount} ${currency} is not above zero.`, path, { currency, value: amount })];
}

function minorOf(amount: string, currency: string): number | null {
  try {
    return fromDecimal(amount, currency).minor;
  } catch {
    return null;
  }
}

function payoutFaults({ minimumPayout, payoutCurrency }: DraftRules): Fault[] {
  const path = ['minimumPayout'];
  const values = { least: 0, most: HIGHEST_MINIMUM };
  const plain = /^\d{1,7}(\.\d{1,2})?$/.test(minimumPayout) && Number(minimumPayout) <= HIGHEST_MINIMUM;
  return [
    ...(plain ? [] : [fault('OUT_OF_RANGE', `${minimumPayout} is no least amount to pay.`, path, values)]),
    ...(payoutCurrency === null || isCurrency(payoutCurrency)
      ? []
      : [
          fault('UNKNOWN_CURRENCY', `There is no currency ${payoutCurrency}.`, ['payoutCurrency'], {
            value: payoutCurrency,
          }),
        ]),
  ];
}

function tooMany(path: readonly string[], all: readonly unknown[], most: number): Fault[] {
  return all.length <= most ? [] : [fault('TOO_MANY', `At most ${most}, not ${all.length}.`, path, { most })];
}

function repeated(keys: readonly string[], path: readonly string[]): Fault[] {
  return keys.flatMap((key, nth) =>
    keys.indexOf(key) === nth
      ? []
      : [fault('REPEATED', `${key} is there twice.`, [...path, String(nth), 'key'], { value: key })],
  );
}
