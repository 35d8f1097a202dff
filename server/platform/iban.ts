import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';

/** The IBAN without spaces, or null for what is none: its country's length and form, and the check digits. */
export function ibanFrom(text: string): string | null {
  const iban = electronicFormatIBAN(text);
  return iban && isValidIBAN(iban) ? iban : null;
}

/** The BIC in capitals, or null for what has not its form. */
export function bicFrom(text: string): string | null {
  const bic = text.replace(/\s/g, '').toUpperCase();
  return isValidBIC(bic) ? bic : null;
}

/** Whether euros reach the account by SEPA credit transfer. */
export function isInSepa(iban: string): boolean {
  return isSEPACountry(iban.slice(0, 2));
}
