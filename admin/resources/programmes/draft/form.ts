import type { ProgrammeRulesInput, TermFieldsFragment } from '../../../gql/graphql';
import { promiseForm, promiseInput, type PromiseForm } from '../promise';

interface TierForm {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface RateForm extends PromiseForm {
  readonly key: string;
}

type Chosen = Pick<
  ProgrammeRulesInput,
  'tierMetric' | 'tierRecalibration' | 'belowFirst' | 'eligibility' | 'review' | 'clawback'
>;

/** A draft as its form holds it: numbers as they were typed, empty text where nothing is said. */
export interface DraftForm extends Chosen {
  readonly id: string;
  readonly note: string;
  readonly recalibrationDays: string;
  readonly tiers: readonly TierForm[];
  readonly rates: readonly RateForm[];
  readonly windowMonths: string;
  readonly holdDays: string;
  readonly minimumPayout: string;
  readonly payoutCurrency: string;
}

/** What a draft begins with where nothing was ever published. */
export const BLANK: TermFieldsFragment = {
  tierMetric: 'NONE',
  tierRecalibration: 'AT_ONCE',
  recalibrationDays: [],
  belowFirst: 'EARNS',
  tiers: [],
  rates: [],
  base: 'NET',
  windowMonths: null,
  eligibility: 'ATTRIBUTED',
  holdDays: 30,
  review: 'AUTOMATIC',
  clawback: 'PRO_RATA',
  minimumPayout: '5',
  payoutCurrency: null,
};

const numberText = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

export function draftForm(id: string, note: string | null | undefined, terms: TermFieldsFragment): DraftForm {
  const { tierMetric, tierRecalibration, belowFirst, eligibility, review, clawback } = terms;
  return {
    id,
    note: note ?? '',
    ...{ tierMetric, tierRecalibration, belowFirst, eligibility, review, clawback },
    recalibrationDays: terms.recalibrationDays.join(', '),
    tiers: terms.tiers.map(({ key, name, from, to }) => ({ key, name, from: numberText(from), to: numberText(to) })),
    rates: terms.rates.map((rate) => ({ key: rate.key, ...promiseForm(rate) })),
    windowMonths: numberText(terms.windowMonths),
    holdDays: numberText(terms.holdDays),
    minimumPayout: terms.minimumPayout,
    payoutCurrency: terms.payoutCurrency ?? '',
  };
}

export function draftInput(form: DraftForm): ProgrammeRulesInput {
  const { tierMetric, tierRecalibration, belowFirst, eligibility, review, clawback } = form;
  return {
    ...{ tierMetric, tierRecalibration, belowFirst, eligibility, review, clawback },
    recalibrationDays: form.recalibrationDays.split(/[\s,;]+/).filter(Boolean),
    tiers: form.tiers.map(({ key, name, from, to }) => ({
      key,
      name,
      from: Number(from),
      to: to.trim() === '' ? null : Number(to),
    })),
    rates: form.rates.map((rate) => ({ key: rate.key, ...promiseInput(rate) })),
    windowMonths: form.windowMonths.trim() === '' ? null : Number(form.windowMonths),
    holdDays: Number(form.holdDays),
    minimumPayout: form.minimumPayout.trim().replace(',', '.'),
    payoutCurrency: form.payoutCurrency || null,
  };
}

/** The rules of a form as the server would show them, to be compared with what somebody else has saved. */
export function termsOf(form: DraftForm): TermFieldsFragment {
  const { tiers, rates, ...rest } = draftInput(form);
  return {
    ...rest,
    base: 'NET',
    windowMonths: rest.windowMonths ?? null,
    payoutCurrency: rest.payoutCurrency ?? null,
    tiers: tiers.map(({ to, ...tier }) => ({ ...tier, to: to ?? null })),
    rates: rates.map(({ amounts, ...rate }) => ({
      key: rate.key,
      category: rate.category ?? null,
      categoryName: null,
      tier: rate.tier ?? null,
      product: rate.product ?? null,
      kind: rate.kind ?? null,
      sale: rate.sale ?? null,
      country: rate.country ?? null,
      rate: rate.rate ?? null,
      amounts: amounts ?? [],
    })),
  };
}

/** A key for a new rule, said by its conditions, that no other rule of the form has. */
export function keyOf({ category, tier, product, kind, sale, country }: PromiseForm, taken: readonly string[]): string {
  const said = [category, tier, product, kind, sale, country].filter(Boolean).join('/') || 'everything';
  if (!taken.includes(said)) return said;
  let nth = 2;
  while (taken.includes(`${said}-${nth}`)) nth += 1;
  return `${said}-${nth}`;
}

/** `Gold plus` as `GOLD_PLUS`: what programs call a tier. */
export function tierKey(name: string): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '')
    .slice(0, 32);
}
