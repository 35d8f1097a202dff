import { useLocale } from 'react-admin';
import type { TermFieldsFragment } from '../../gql/graphql';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';

/** What a version says besides its tiers and rules, in the order in which it is read. */
export const TERMS = [
  'tierMetric',
  'tierRecalibration',
  'recalibrationDays',
  'belowFirst',
  'eligibility',
  'windowMonths',
  'base',
  'holdDays',
  'review',
  'clawback',
  'minimumPayout',
  'payoutCurrency',
] as const satisfies readonly (keyof TermFieldsFragment)[];

export type Term = (typeof TERMS)[number];

const ENUMERATED: readonly Term[] = [
  'tierMetric',
  'tierRecalibration',
  'belowFirst',
  'eligibility',
  'review',
  'clawback',
  'base',
];

/** The value of a term in the reader's words; null says what its absence means. */
export function useTermText(): (term: Term, value: string | null) => string {
  const text = useText();
  const { number } = useFormats();
  const days = useYearlyDays();
  return (term, value) => {
    if (value === null || value === '') return text(ABSENT[term] ?? 'forms.none');
    if (ENUMERATED.includes(term)) return text(`programmes.terms.${term}.${value}` as TextKey);
    if (term === 'windowMonths') return text('programmes.months', { smart_count: Number(value) });
    if (term === 'holdDays') return text('programmes.days', { smart_count: Number(value) });
    if (term === 'recalibrationDays') return days(value.split(',').map((day) => day.trim()));
    return term === 'minimumPayout' ? number(Number(value)) : value;
  };
}

const ABSENT: Readonly<Partial<Record<Term, TextKey>>> = {
  windowMonths: 'programmes.noWindow',
  payoutCurrency: 'programmes.ownCurrency',
};

/** `01-01` and `07-01` as days that come every year. */
function useYearlyDays(): (days: readonly string[]) => string {
  const format = new Intl.DateTimeFormat(useLocale(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (days) => days.map((day) => format.format(new Date(`2023-${day}`))).join(', ');
}

export function termValue(terms: TermFieldsFragment, term: Term): string | null {
  const value = terms[term];
  if (Array.isArray(value)) return value.join(', ');
  return value === null || value === undefined ? null : String(value);
}

/** Terms that say something here: recalibration means nothing without tiers. */
export function meaningful(terms: TermFieldsFragment): readonly Term[] {
  const tierless = terms.tierMetric === 'NONE';
  return TERMS.filter((term) => {
    if (term === 'tierRecalibration' || term === 'belowFirst') return !tierless;
    if (term === 'recalibrationDays') return !tierless && terms.tierRecalibration === 'ON_DATES';
    return true;
  });
}
