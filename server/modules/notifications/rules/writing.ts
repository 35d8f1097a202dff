import { exponentOf, isCurrency } from '../../../kernel/currency';
import { fromDecimal } from '../../../kernel/money';

/** What a text is filled with: as it came. */
export type Values = Readonly<Record<string, unknown>>;

/** The facts of one text, as its language writes them. */
export interface Facts {
  /** As it came; nothing when it did not. */
  text(name: string): string;
  count(name: string): number;
  /** An amount, with the currency that came with it. */
  money(name: string): string;
  day(name: string): string;
  /** A month, `YYYY-MM`. */
  month(name: string): string;
}

export function factsOf(values: Values, language: string): Facts {
  const text = (name: string) => String(values[name] ?? '');
  return {
    text,
    count: (name) => Number(values[name] ?? 0),
    money: (name) => amountIn(language, text(name), text('currency')),
    day: (name) => dateIn(language, text(name), { dateStyle: 'long' }),
    month: (name) => dateIn(language, `${text(name)}-01`, { month: 'long', year: 'numeric' }),
  };
}

function amountIn(language: string, amount: string, currency: string): string {
  if (!isCurrency(currency)) return amount;
  // Checked, then formatted from its text: no binary fraction in between.
  fromDecimal(amount, currency);
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
  return format.format(amount as unknown as bigint);
}

function dateIn(language: string, day: string, style: Intl.DateTimeFormatOptions): string {
  const instant = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(instant);
}
