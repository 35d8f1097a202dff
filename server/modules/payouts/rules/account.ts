import { Refusal } from '../../../kernel/refusal';
import { inBankLetters } from './letters';

/** What is sealed: the account itself, as its bank wants it. */
export type Account =
  | { readonly iban: string }
  | {
      readonly number: string;
      /** Sort code, routing number, branch: whatever its country uses. */
      readonly routing: string;
      readonly bank: string;
      readonly note: string;
    };

const COVERED = '••••';

/** Enough to know one's own account by, and not enough to use it: `DE•• •••• 3000`. */
export function masked(account: Account): string {
  if ('iban' in account) return `${account.iban.slice(0, 2)}•• ${COVERED} ${account.iban.slice(-4)}`;
  const { number } = account;
  return number.length >= 8 ? `${COVERED} ${number.slice(-4)}` : COVERED;
}

/** A form that holds a tax number is refused: what is kept is where the form is filed. */
export function assertNoTaxNumber(reference: string): void {
  const bare = reference.replace(/[\s./-]/g, '');
  if (/^[A-Za-z]{0,3}\d{8,}[A-Za-z]{0,2}$/.test(bare))
    throw new Refusal('TAX_NUMBER_REFUSED', 'This looks like a tax number. Say where the form is filed instead.', [
      'input',
      'taxFormReference',
    ]);
}

/** Whose name the account is in, as it can be written to a bank. */
export function assertHolder(holder: string): void {
  const path = ['input', 'holder'];
  if (!holder) throw new Refusal('REQUIRED', 'Whose account it is must be said.', path);
  if (holder.length > 140) throw new Refusal('TEXT_TOO_LONG', 'At most 140 characters.', path, { most: 140 });
  if (!/[A-Za-z]/.test(inBankLetters(holder)))
    throw new Refusal('HOLDER_UNWRITABLE', `Banks cannot write ${holder.slice(0, 60)}: use Latin letters.`, path, {
      value: holder.slice(0, 60),
    });
}
