import isEmailAddress from 'validator/lib/isEmail';
import isFullyQualifiedDomain from 'validator/lib/isFQDN';
import { isCountry, isInEuropeanUnion, vatPrefixOf } from '../kernel/country';

/** The languages the product speaks and writes to people in. */
export const languages = ['en', 'es', 'it', 'pt', 'bg'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

/** Whether mail could be sent there: the form of the address alone, at most 254 characters. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && isEmailAddress(text);
}

/** A registrable name such as `example.com`, or an internationalised one. */
export function isDomainName(text: string): boolean {
  return text.length <= 253 && isFullyQualifiedDomain(text, { allow_underscores: false });
}

/** Digits, with the marks people write between them. */
export function isPhone(text: string): boolean {
  return text.length <= 40 && /^\+?[\d\s()./-]+$/.test(text) && text.replace(/\D/g, '').length >= 5;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What follows the prefix, as the European Commission's VIES lists it. Source: VIES, structure of VAT numbers. */
const EUROPEAN: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/, BE: /^[01]\d{9}$/, BG: /^\d{9,10}$/, CY: /^\d{8}[A-Z]$/, CZ: /^\d{8,10}$/, DE: /^\d{9}$/,
  DK: /^\d{8}$/, EE: /^\d{9}$/, EL: /^\d{9}$/, ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/, FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/, HR: /^\d{11}$/, HU: /^\d{8}$/, IE: /^\d[A-Z0-9]\d{5}[A-Z]{1,2}$/, IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/, LU: /^\d{8}$/, LV: /^\d{11}$/, MT: /^\d{8}$/, NL: /^\d{9}B\d{2}$/, PL: /^\d{10}$/,
  PT: /^\d{9}$/, RO: /^\d{2,10}$/, SE: /^\d{12}$/, SI: /^\d{8}$/, SK: /^\d{10}$/,
}; // prettier-ignore
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  CH: /^CHE\d{9}(TVA|MWST|IVA)?$/,
  GB: /^(GB)?(\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/,
  NO: /^(NO)?\d{9}(MVA)?$/,
};
const UNKNOWN_FORM = /^[A-Z0-9]{4,18}$/;

/**
 * A VAT number as it is kept, or null when it cannot be one of that country: no spaces, dots or dashes, capital letters,
 * and inside the European Union with its prefix. Only the form is checked: whether it exists is another question.
 */
export function vatNumber(text: string, country: string): string | null {
  const plain = text.toUpperCase().replace(/[\s.-]/g, '');
  if (!isCountry(country) || plain.length > 20) return null;
  if (isInEuropeanUnion(country)) {
    const prefix = vatPrefixOf(country);
    if (plain.startsWith(prefix)) return EUROPEAN[prefix]!.test(plain.slice(prefix.length)) ? plain : null;
    // Without its prefix a number may look like another country's with it: FR takes DE and nine digits.
    const foreign = EUROPEAN[plain.slice(0, 2)]?.test(plain.slice(2)) ?? false;
    return EUROPEAN[prefix]!.test(plain) && !foreign ? prefix + plain : null;
  }
  return (ELSEWHERE[country] ?? UNKNOWN_FORM).test(plain) ? plain : null;
}
