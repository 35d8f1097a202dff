import { useMemo } from 'react';
import { useLocale } from 'react-admin';

/** As the server sends it: exact decimal text and a currency. The browser never calculates with it. */
export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

/** An instant (ISO text with a time) or a calendar date (`YYYY-MM-DD`). */
type DateText = string;

export interface Formats {
  money(value: MoneyValue | null | undefined): string;
  number(value: number | null | undefined): string;
  /** A rate in basis points: 2 900 is 29 %. */
  rate(basisPoints: number | null | undefined): string;
  date(value: DateText | null | undefined): string;
  time(value: DateText | null | undefined): string;
  /** “3 hours ago”, “in 2 days”. */
  ago(value: DateText | null | undefined, now?: number): string;
  country(code: string | null | undefined): string;
  language(code: string | null | undefined): string;
  bytes(size: number): string;
}

const NOTHING = '–';

/** The reader's own variety of the language: dates in British English for a browser that says so. */
function regional(language: string): string {
  return navigator.languages.find((each) => each.startsWith(`${language}-`)) ?? language;
}

/** Everything people read as a number, an amount, a date or a place, in one language. */
export function formatsOf(language: string): Formats {
  const locale = regional(language);
  const moneyFormat = remembered((currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }));
  const numbers = new Intl.NumberFormat(locale);
  const rates = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  // A calendar date belongs to no time zone: read and shown as UTC it stays the day it is.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    money: (value) => (value ? moneyFormat(value.currency).format(value.amount as `${number}`) : NOTHING),
    number: (value) => (value === null || value === undefined ? NOTHING : numbers.format(value)),
    rate: (points) => (points === null || points === undefined ? NOTHING : rates.format(points / 10_000)),
    date: (value) => (value ? (value.length === 10 ? days : dates).format(new Date(value)) : NOTHING),
    time: (value) => (value ? times.format(new Date(value)) : NOTHING),
    ago: (value, now = Date.now()) => (value ? elapsed(relative, (Date.parse(value) - now) / 1000) : NOTHING),
    country: (code) => (code ? (regions.of(code) ?? code) : NOTHING),
    language: (code) => (code ? capitalised(languages.of(code) ?? code, locale) : NOTHING),
    bytes: (size) => byteText(locale, size),
  };
}

export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale), [locale]);
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function elapsed(format: Intl.RelativeTimeFormat, seconds: number): string {
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return format.format(Math.trunc(seconds / size), unit);
}

function capitalised(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

function byteText(locale: string, size: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = size < 1 ? 0 : Math.min(Math.floor(Math.log(size) / Math.log(1000)), units.length - 1);
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
  return format.format(size / 1000 ** step);
}
