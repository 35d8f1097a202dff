import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { Refusal } from '../../../kernel/refusal';
import { isEmail, isLanguage, isPhone, vatNumber } from '../../../platform/forms';
import type { ClientKind } from '../rules';

/** What is said of a client: everything in text, and the additional fields' values by their ids. */
export interface ClientFacts {
  readonly kind: ClientKind;
  readonly company: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly currency: string;
  readonly country: string;
  readonly vatNumber: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
}

export type Additional = Readonly<Record<string, unknown>>;

/** As many characters as the columns hold. */
const LONGEST: Readonly<Record<keyof Omit<ClientFacts, 'kind'>, number>> = {
  ...{ company: 200, firstName: 100, lastName: 100, email: 254, phone: 40, language: 2, currency: 3, country: 2 },
  ...{ vatNumber: 40, address1: 255, address2: 255, city: 100, region: 100, postcode: 20 },
};

/** Without the blanks around what people typed; refuses what is too long to keep. */
export function trimmed<F extends Partial<ClientFacts>>(facts: F): F {
  const entries = Object.entries(facts).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    const text = value.trim();
    const most = LONGEST[name as keyof typeof LONGEST];
    if (most !== undefined && text.length > most)
      throw refusal(name, 'TOO_LONG', `At most ${most} characters, not ${text.length}.`, { most, length: text.length });
    return [name, text];
  });
  return Object.fromEntries(entries) as F;
}

/** The facts as they are kept; refuses an address nobody could write to, a country or currency there is not. */
export function checkedFacts(facts: ClientFacts): ClientFacts {
  const { email, phone, language, currency, country } = facts;
  if (!email) throw refusal('email', 'REQUIRED', 'An e-mail address is needed.');
  if (!isEmail(email)) throw wrong('email', 'INVALID_EMAIL', email, 'an e-mail address');
  if (phone && !isPhone(phone)) throw wrong('phone', 'INVALID_PHONE', phone, 'a telephone number');
  if (!isLanguage(language)) throw wrong('language', 'UNKNOWN_LANGUAGE', language, 'a language of the portal');
  if (!isCurrency(currency)) throw wrong('currency', 'UNKNOWN_CURRENCY', currency, 'an ISO 4217 code');
  if (!country) throw refusal('country', 'REQUIRED', 'A country is needed.');
  if (!isCountry(country)) throw wrong('country', 'UNKNOWN_COUNTRY', country, 'an ISO 3166-1 alpha-2 code');
  const vat = facts.vatNumber && vatNumber(facts.vatNumber, country);
  if (vat === null)
    throw wrong('vatNumber', 'INVALID_VAT_NUMBER', facts.vatNumber, `a VAT number of ${country}`, { country });
  return { ...facts, email: email.toLowerCase(), vatNumber: vat };
}

function wrong(field: string, code: string, value: string, what: string, more: Readonly<Record<string, string>> = {}) {
  return refusal(field, code, `${value} is not ${what}.`, { value, ...more });
}

function refusal(field: string, code: string, message: string, values: Readonly<Record<string, string | number>> = {}) {
  return new Refusal(code, message, ['input', field], values);
}
