import type { RuleFieldsFragment, TermFieldsFragment } from '../../gql/graphql';
import { TERMS, termValue, type Term } from './terms';

export type TierBand = TermFieldsFragment['tiers'][number];

/** Something that is another now; null on the side where it is not. */
interface Change<Value> {
  readonly key: string;
  readonly before?: Value | null;
  readonly after?: Value | null;
}

/** What differs between two sets of rules, as the server's preview says it. */
export interface Changes {
  readonly rates: readonly Change<RuleFieldsFragment>[];
  readonly tiers: readonly Change<TierBand>[];
  readonly terms: readonly Change<string>[];
}

/** What changes when `after` follows `before`. */
export function compareTerms(before: TermFieldsFragment, after: TermFieldsFragment): Changes {
  return {
    rates: changes(before.rates, after.rates),
    tiers: changes(before.tiers, after.tiers),
    terms: TERMS.flatMap((key) => {
      const [was, is] = [termValue(before, key), termValue(after, key)];
      return was === is ? [] : [{ key, before: was, after: is }];
    }),
  };
}

/** The same with the ends of tiers that their author left to the next one's beginning. */
export function banded(terms: TermFieldsFragment): TermFieldsFragment {
  const tiers = terms.tiers.map((tier) => {
    const above = terms.tiers.map(({ from }) => from).filter((from) => from > tier.from);
    return { ...tier, to: tier.to ?? (above.length > 0 ? Math.min(...above) - 1 : null) };
  });
  return { ...terms, tiers };
}

export const isSame = ({ rates, tiers, terms }: Changes) => rates.length + tiers.length + terms.length === 0;

/** The server's rules know two of the terms by shorter names. */
const ALIASES: Readonly<Record<string, Term>> = { metric: 'tierMetric', recalibration: 'tierRecalibration' };

export const termNamed = (key: string): Term | undefined => ALIASES[key] ?? TERMS.find((term) => term === key);

function changes<Value extends { readonly key: string }>(
  before: readonly Value[],
  after: readonly Value[],
): Change<Value>[] {
  const old = new Map(before.map((each) => [each.key, each]));
  const fresh = new Map(after.map((each) => [each.key, each]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null];
    return JSON.stringify(was && said(was)) === JSON.stringify(is && said(is)) ? [] : [{ key, before: was, after: is }];
  });
}

/** What a value says, in one order and without what is empty or only its name in the catalogue. */
function said(value: object): unknown {
  return Object.entries(value)
    .filter(([name, each]) => each !== null && each !== undefined && each !== '' && name !== 'categoryName')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
