import { exponentOf } from '../../kernel/currency';
import { decimal, type Money } from '../../kernel/money';
import type { CalendarDate } from '../../kernel/period';
import type { Content } from './pdf';

/** What every document of the house looks like. */
export const FAINT = '#616e7c';
const RULE = '#cbd2d9';

/** How amounts, days, shares and countries are written in a language. */
export interface Writing {
  readonly amount: (amount: Money) => string;
  /** Without its currency, for columns that name it once. */
  readonly plain: (amount: Money) => string;
  readonly date: (day: CalendarDate) => string;
  readonly percent: (basisPoints: number) => string;
  readonly country: (code: string) => string;
}

const known = new Map<string, Writing>();

/** Made once for a language: formats are dear to make, and a table asks for many. */
export function writingOf(language: string): Writing {
  let writing = known.get(language);
  if (!writing) known.set(language, (writing = newWriting(language)));
  return writing;
}

function newWriting(language: string): Writing {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (currency: string, style: 'currency' | 'decimal') => {
    const key = `${style} ${currency}`;
    const digits = exponentOf(currency);
    const digitsShown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    let format = formats.get(key);
    if (!format) formats.set(key, (format = new Intl.NumberFormat(language, { style, currency, ...digitsShown })));
    return format;
  };
  const written = (amount: Money, style: 'currency' | 'decimal') =>
    // The font has no narrow no-break space.
    formatOf(amount.currency, style)
      .format(decimal(amount) as Intl.StringNumericLiteral)
      .replaceAll('\u202f', '\u00a0');
  return {
    amount: (amount) => written(amount, 'currency'),
    plain: (amount) => written(amount, 'decimal'),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
    percent: (basisPoints) => percents.format(basisPoints / 10_000),
    country: (code) => countries.of(code) ?? code,
  };
}

export const right = (text: string) => ({ text, alignment: 'right' });

/** Lines between the rows and a stronger one below the head, whose first `left` columns are left, the others right. */
export function table(
  head: readonly string[],
  widths: readonly string[],
  rows: readonly (readonly Content[])[],
  left = 1,
): Content {
  const heads = head.map((text, index) => ({
    text,
    bold: true,
    noWrap: true,
    ...(index >= left && { alignment: 'right' }),
  }));
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [heads, ...rows] },
    layout: {
      hLineWidth: (line: number) => (line === 0 ? 0 : line === 1 ? 1 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingTop: () => 5,
      paddingBottom: () => 5,
      paddingLeft: (column: number) => (column === 0 ? 0 : 10),
      paddingRight: () => 0,
    },
  };
}

/** Who wrote it on the left, the page on the right. */
export function footer(about: string, page: (page: number, pages: number) => string) {
  return (number: number, pages: number): Content => ({
    margin: [48, 18, 48, 0],
    columns: [
      { text: about, color: FAINT, fontSize: 8 },
      { text: page(number, pages), color: FAINT, fontSize: 8, alignment: 'right', width: 90 },
    ],
  });
}

/** Sentences below a table. */
export function remarks(lines: readonly string[]): Content[] {
  return lines.filter(Boolean).map((text, index) => ({ text, margin: [0, index === 0 ? 24 : 8, 0, 0] }));
}
