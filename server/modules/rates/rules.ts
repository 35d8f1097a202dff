import { wasCurrency } from '../../kernel/currency';
import { isCalendarDate, type CalendarDate } from '../../kernel/period';

/** One rate of the table: units of `currency` for one euro. */
export interface DatedRate {
  readonly day: CalendarDate;
  readonly currency: string;
  readonly rate: string;
}

/** Why a cell cannot be taken; `column` is empty when it is the whole line. */
export interface RateProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Currencies that became the euro, and the rate fixed for good on that day.
 * Source: Council regulations 2866/98 and its amendments; for the lev 2025/1409.
 */
const FIXED: Readonly<Record<string, { readonly from: CalendarDate; readonly rate: string }>> = {
  SIT: { from: '2007-01-01', rate: '239.64' },
  CYP: { from: '2008-01-01', rate: '0.585274' },
  MTL: { from: '2008-01-01', rate: '0.4293' },
  SKK: { from: '2009-01-01', rate: '30.126' },
  EEK: { from: '2011-01-01', rate: '15.6466' },
  LVL: { from: '2014-01-01', rate: '0.702804' },
  LTL: { from: '2015-01-01', rate: '3.4528' },
  HRK: { from: '2023-01-01', rate: '7.5345' },
  BGN: { from: '2026-01-01', rate: '1.95583' },
};

/** Currencies that lost their zeros: what one unit of the new is in the old, and since when. */
const RENAMED: Readonly<Record<string, { readonly from: CalendarDate; readonly to: string; readonly zeros: number }>> =
  {
    TRL: { from: '2005-01-01', to: 'TRY', zeros: 6 },
    ROL: { from: '2005-07-01', to: 'RON', zeros: 4 },
  };

/** The rate fixed for good, when one had been by that day. */
export function fixedRate(currency: string, day: CalendarDate): { rate: string; day: CalendarDate } | null {
  const fixed = FIXED[currency];
  return fixed && day >= fixed.from ? { rate: fixed.rate, day: fixed.from } : null;
}

/** What money owed in that currency can be paid in on that day: itself, or the euro that it became. */
export function payableIn(currency: string, day: CalendarDate): string {
  return fixedRate(currency, day) ? 'EUR' : currency;
}

/** Where the currency goes on under another name by that day, and how many zeros it lost. */
export function renamed(currency: string, day: CalendarDate): { readonly to: string; readonly zeros: number } | null {
  const other = RENAMED[currency];
  return other && day >= other.from ? other : null;
}

/** A currency whose last rate is older than this, by the table's own last day, is no longer published. */
export const MOST_DAYS_WITHOUT = 10;

const RATE = /^\d{1,12}(\.\d{1,12})?$/;
const NOTHING = ['', 'N/A'];

export interface RateTable {
  readonly headers: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
}

/** What a table as the bank publishes it says: a date a line, a currency a column, `N/A` where there was no rate. */
export function ratesFrom({ headers, lines }: RateTable) {
  const rates: DatedRate[] = [];
  const problems: RateProblem[] = [];
  const [first = '', ...columns] = headers;
  const complain = (line: number, column: string, value: string, [code, message]: readonly [string, string]) =>
    void problems.push({ line, column, value: value.slice(0, 40), code, message });
  if (first !== 'Date') complain(1, first, first, ['NO_DATE_COLUMN', 'not Date, as the first column is called']);
  // The published file ends each line with a comma, and so with a column that has no name.
  const named = columns.filter((column) => column !== '');
  for (const column of named.filter((each) => !wasCurrency(each)))
    complain(1, column, column, ['UNKNOWN_CURRENCY', 'no currency that is or was']);
  if (named.length === 0) complain(1, '', '', ['NO_CURRENCY_COLUMN', 'no column of a currency']);
  if (problems.length > 0) return { rates, problems };

  const seen = new Set<CalendarDate>();
  for (const { line, cells } of lines) {
    const day = cells[first] ?? '';
    const fault = faultOfDay(day, seen);
    if (fault) {
      complain(line, first, day, fault);
      continue;
    }
    seen.add(day);
    for (const currency of named) {
      const text = cells[currency] ?? '';
      if (NOTHING.includes(text)) continue;
      if (RATE.test(text) && /[1-9]/.test(text)) rates.push({ day, currency, rate: plain(text) });
      else complain(line, currency, text, ['NOT_A_RATE', 'not a positive decimal number']);
    }
  }
  return { rates, problems };
}

function faultOfDay(day: string, seen: ReadonlySet<string>): [string, string] | null {
  if (!isCalendarDate(day)) return ['NOT_A_DATE', 'not a date like 2026-04-13'];
  return seen.has(day) ? ['REPEATED', 'there twice'] : null;
}

/** The same number always reads the same: `1.950` and `01.95` are `1.95`. */
function plain(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  const kept = decimals.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${kept && `.${kept}`}`;
}
