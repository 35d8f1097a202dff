import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { isCalendarDate } from '../../../kernel/period';

/** Why a cell was not understood; the report adds line, column and value. */
export class BadCell extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const CYCLES: Readonly<Record<string, string>> = {
  ...{ oneoff: 'ONE_OFF', onetime: 'ONE_OFF', once: 'ONE_OFF', monthly: 'MONTHLY', month: 'MONTHLY' },
  ...{ quarterly: 'QUARTERLY', quarter: 'QUARTERLY', semiannual: 'SEMIANNUAL', semiannually: 'SEMIANNUAL' },
  ...{ yearly: 'YEARLY', annually: 'YEARLY', annual: 'YEARLY', year: 'YEARLY' },
  ...{ biennial: 'BIENNIAL', biennially: 'BIENNIAL' },
};

const LANGUAGES = ['en', 'es', 'it', 'pt', 'bg'];

/** Country names that other systems write instead of ISO 3166-1 codes. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  ...{ usa: 'US', 'united states': 'US', 'united kingdom': 'GB', uk: 'GB', 'great britain': 'GB' },
  ...{ 'czech republic': 'CZ', czechia: 'CZ', germany: 'DE', france: 'FR', spain: 'ES', italy: 'IT', portugal: 'PT' },
  ...{ bulgaria: 'BG', austria: 'AT', belgium: 'BE', brazil: 'BR', canada: 'CA', chile: 'CL', denmark: 'DK' },
  ...{ finland: 'FI', hungary: 'HU', india: 'IN', ireland: 'IE', netherlands: 'NL', norway: 'NO', poland: 'PL' },
  ...{ sweden: 'SE', argentina: 'AR', australia: 'AU', switzerland: 'CH', japan: 'JP', greece: 'GR', romania: 'RO' },
};

/** How the cells of each column are read. Each throws a `BadCell` that says what was expected. */
export const Cell = {
  text:
    (longest: number) =>
    (text: string): string => {
      if (text.length > longest) throw new BadCell('TOO_LONG', `longer than ${longest} characters`);
      return text;
    },
  email(text: string): string {
    if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)) throw new BadCell('NOT_AN_EMAIL', 'not an e-mail address');
    return text.toLowerCase();
  },
  country(text: string): string {
    const code = COUNTRY_NAMES[text.toLowerCase()] ?? text.toUpperCase();
    if (!isCountry(code)) throw new BadCell('NOT_A_COUNTRY', 'not a country; write its ISO 3166-1 code');
    return code;
  },
  currency(text: string): string {
    const code = text.toUpperCase();
    if (!isCurrency(code)) throw new BadCell('NOT_A_CURRENCY', 'not an ISO 4217 currency');
    return code;
  },
  language(text: string): string {
    const code = text.slice(0, 2).toLowerCase();
    if (!LANGUAGES.includes(code)) throw new BadCell('NOT_A_LANGUAGE', `not one of ${LANGUAGES.join(', ')}`);
    return code;
  },
  /** `2026-03-08`, with or without a time behind it, or `08.03.2026`. `08/03/2026` could be two days, and is refused. */
  date(text: string): string {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    const date = dotted
      ? `${dotted[3]}-${dotted[2]!.padStart(2, '0')}-${dotted[1]!.padStart(2, '0')}`
      : text.slice(0, 10);
    if (!isCalendarDate(date)) throw new BadCell('NOT_A_DATE', 'not a date; write it as 2026-03-08');
    return date;
  },
  whole(text: string): number {
    if (!/^\d{1,6}$/.test(text) || Number(text) < 1) throw new BadCell('NOT_A_COUNT', 'not a whole number from 1');
    return Number(text);
  },
  /** An amount in major units. Both `1234.50` and `1.234,50` are read; whether its digits fit is the currency's word. */
  decimal(text: string): string {
    const european = /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/.test(text);
    const plain = european ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
    if (!/^-?\d{1,13}(\.\d{1,4})?$/.test(plain)) throw new BadCell('NOT_AN_AMOUNT', 'not an amount');
    return plain;
  },
  /** A percentage with at most two decimals, in basis points. */
  percent(text: string): number {
    const match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text);
    if (!match) throw new BadCell('NOT_A_PERCENTAGE', 'not a percentage below 100 with at most two decimals');
    return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  },
  cycle(text: string): string {
    const cycle = CYCLES[text.toLowerCase().replace(/[^a-z]/g, '')];
    if (!cycle) throw new BadCell('NOT_A_CYCLE', 'not a billing cycle: monthly, quarterly, yearly, …');
    return cycle;
  },
  among:
    (...values: string[]) =>
    (text: string): string => {
      const value = text.toUpperCase();
      if (!values.includes(value)) throw new BadCell('NOT_A_CHOICE', `not one of ${values.join(', ')}`);
      return value;
    },
} as const;
