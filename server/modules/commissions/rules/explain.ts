import { exponentOf } from '../../../kernel/currency';
import { decimal, negate, type BasisPoints, type Money } from '../../../kernel/money';
import type { CalendarDate } from '../../../kernel/period';
import { bg } from './words/bg';
import { en } from './words/en';
import { es } from './words/es';
import { it } from './words/it';
import { pt } from './words/pt';
import type { Eligibility, NothingCode, Words } from './words/words';

export const languages = ['en', 'es', 'it', 'pt', 'bg'] as const;
export type Language = (typeof languages)[number];

const WORDS: Readonly<Record<Language, Words>> = { en, es, it, pt, bg };

/** The language itself if there are words for it, else English. */
export function languageOf(code: string | null | undefined): Language {
  return languages.find((language) => language === code) ?? 'en';
}

/** What the explanation of a commission names. */
export interface Explained {
  readonly kind: 'EARNING' | 'CLAWBACK';
  readonly status: 'PENDING' | 'HELD' | 'APPROVED' | 'DECLINED';
  readonly rate: BasisPoints | null;
  readonly base: Money;
  readonly amount: Money;
  /** Exact decimal text in major units. */
  readonly beforeRounding: string;
  readonly line: string;
  readonly invoice: string;
  readonly creditNote: string | null;
  readonly rule: string;
  /** Promised to this partner alone. */
  readonly overridden: boolean;
  readonly programme: string;
  readonly version: number;
  readonly versionFrom: CalendarDate;
  readonly tier: { readonly name: string; readonly since: CalendarDate } | null;
  readonly clients: number;
  readonly windowMonth: number | null;
  readonly windowMonths: number | null;
  readonly holdUntil: CalendarDate;
  readonly byHand: boolean;
  readonly reason: string | null;
  readonly approvedOn: CalendarDate | null;
  readonly declinedOn: CalendarDate | null;
  readonly inPayout: boolean;
  readonly paidOn: CalendarDate | null;
  readonly expectedPayoutOn: CalendarDate | null;
}

/** Why a commission is what it is, and what becomes of it. */
export function explanationIn(language: Language, facts: Explained): string {
  const [words, write] = [WORDS[language], writing(language)];
  const { rule, overridden, programme, version, versionFrom, tier, clients, windowMonth, windowMonths } = facts;
  const promised = { programme, version, from: write.day(versionFrom) };
  return joined([
    ...whatIn(words, write, facts),
    overridden ? words.override(promised) : words.rule({ ...promised, rule }),
    tier ? words.tier({ tier: tier.name, since: write.day(tier.since), clients }) : words.noTier,
    windowMonth !== null && windowMonths !== null ? words.window(windowMonth, windowMonths) : '',
    ...stateIn(words, write, facts),
  ]);
}

function whatIn(words: Words, write: Writing, facts: Explained): string[] {
  const { kind, rate, base, amount, line, invoice, creditNote, beforeRounding } = facts;
  const told = {
    ...{ amount: write.amount(amount), base: write.amount(kind === 'CLAWBACK' ? negate(base) : base) },
    ...{ line, invoice, creditNote, rate: rate === null ? null : write.percent(rate) },
  };
  if (kind === 'CLAWBACK' && base.minor === 0 && amount.minor !== 0) return [words.endedBefore(told)];
  if (kind === 'CLAWBACK') return [amount.minor === 0 ? words.notTakenBack(told) : words.takenBack(told)];
  if (rate === null) return [words.flat(told)];
  const rounded = beforeRounding !== decimal(amount);
  return [words.share(told), rounded ? words.rounded(write.exact(beforeRounding, amount.currency)) : ''];
}

function stateIn(words: Words, write: Writing, facts: Explained): string[] {
  const { status, holdUntil, byHand, reason, approvedOn, declinedOn, inPayout, paidOn, expectedPayoutOn } = facts;
  const expected = expectedPayoutOn ? words.expected(write.day(expectedPayoutOn)) : '';
  if (status === 'HELD') return [words.held(reason ?? '–')];
  if (status === 'DECLINED') return [words.declined(write.day(declinedOn ?? holdUntil), reason ?? '–')];
  if (status === 'PENDING') return [words.pending(write.day(holdUntil)), byHand ? words.byHand : '', expected];
  if (paidOn !== null) return [words.paid(write.day(paidOn))];
  return [words.approved(write.day(approvedOn ?? holdUntil)), inPayout ? words.inPayout : expected];
}

/** What a line or a client that earned nothing is told by. */
export interface Unearned {
  readonly clients: number | null;
  readonly eligibility: Eligibility | null;
  readonly windowFrom: CalendarDate | null;
  readonly windowUntil: CalendarDate | null;
  readonly windowMonths: number | null;
  readonly windowEndedOn: CalendarDate | null;
  readonly windowEnd: 'GAP' | 'REFUND' | null;
}

/** Why something earned nothing. */
export function nothingIn(language: Language, reason: NothingCode, facts: Unearned): string {
  const { day } = writing(language);
  const shown = (date: CalendarDate | null) => date && day(date);
  const { windowFrom, windowUntil, windowEndedOn } = facts;
  const dated = {
    windowFrom: shown(windowFrom),
    windowUntil: shown(windowUntil),
    windowEndedOn: shown(windowEndedOn),
  };
  return joined([WORDS[language].nothing[reason]({ ...facts, ...dated })]);
}

interface Writing {
  readonly amount: (amount: Money) => string;
  /** An amount with more digits than its currency has. */
  readonly exact: (text: string, currency: string) => string;
  readonly percent: (rate: BasisPoints) => string;
  readonly day: (day: CalendarDate) => string;
}

const writings = new Map<Language, Writing>();
const MOST_DIGITS = 20;

function writing(language: Language): Writing {
  const known = writings.get(language);
  if (known) return known;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const amounts = (currency: string, most: number) =>
    new Intl.NumberFormat(language, {
      ...{ style: 'currency', currency },
      ...{ minimumFractionDigits: exponentOf(currency), maximumFractionDigits: most },
    });
  // From their text: no binary fraction in between.
  const made: Writing = {
    amount: (amount) =>
      amounts(amount.currency, exponentOf(amount.currency)).format(decimal(amount) as Intl.StringNumericLiteral),
    exact: (text, currency) => amounts(currency, MOST_DIGITS).format(text as Intl.StringNumericLiteral),
    percent: (rate) => percents.format(rate / 10_000),
    day: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  };
  writings.set(language, made);
  return made;
}

/** A date, or a person's reason, may bring a full stop or a mark of its own. */
function joined(sentences: readonly string[]): string {
  return sentences
    .filter(Boolean)
    .map((sentence) => sentence.replace(/([.?!…])\.$/, '$1'))
    .join(' ');
}
