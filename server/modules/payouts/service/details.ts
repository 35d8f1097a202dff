import { userIdOf } from '../../../kernel/actor';
import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { bicFrom, ibanFrom } from '../../../platform/iban';
import type { Work } from '../../../platform/db/work';
import { seal, unseal } from '../../../platform/secrets';
import { Partner } from '../../partners/entity';
import { todayOf } from '../../programmes/service';
import { payableIn } from '../../rates/rules';
import { PayoutDetails, PayoutMethod, PayoutTerms, type OwnInvoice, type TaxForm } from '../entity/details';
import { PayoutDetailsChanged } from '../events';
import { assertHolder, assertNoTaxNumber, masked, type Account } from '../rules/account';
import { termsOf } from './terms';

/** Where a partner says it is paid. */
export interface DetailsWish {
  readonly method: PayoutMethod;
  readonly holder: string;
  readonly currency: string;
  readonly iban?: string;
  readonly bic?: string;
  readonly accountNumber?: string;
  readonly routing?: string;
  readonly bank?: string;
  readonly note?: string;
  /** Where the account is; an IBAN says so itself. */
  readonly country?: string;
}

/**
 * Changes where the partner is paid, once the person has been asked for password or code. Everybody who has a say there
 * is told; payouts that are under way keep the account they were made with. The audit log names no account.
 */
export async function changeDetails(work: Work, wish: DetailsWish): Promise<string> {
  const { actor } = work;
  if (actor.kind !== 'partner') throw new NotFound('Partner');
  const { partnerId } = actor;
  const { account, country, bic } = accountFrom(wish);
  const holder = wish.holder.replace(/\s+/g, ' ').trim();
  assertHolder(holder);
  if (!isCurrency(wish.currency)) throw refused('currency', 'UNKNOWN_CURRENCY', wish.currency, 'an ISO 4217 code');
  if (payableIn(wish.currency, await todayOf(work)) !== wish.currency)
    throw refused('currency', 'CURRENCY_WITHDRAWN', wish.currency, 'a currency any more: it became the euro');
  const before = await work.of(PayoutDetails).find(partnerId);
  const after = {
    ...{ method: wish.method, holder, bic, currency: wish.currency, country, accountMasked: masked(account) },
    ...{ accountSealed: sealed(account), changedAt: work.now, changedByUserId: userIdOf(actor) },
  };
  if (before) await work.of(PayoutDetails).update(partnerId, after);
  else await work.of(PayoutDetails).insert({ id: partnerId, ...after });
  const told = ({ method, country: where, currency, bic: at }: PayoutDetails | typeof after) => ({
    ...{ method, country: where, currency, bic: at },
  });
  work.audit({
    ...{ action: 'payoutDetails.change', subject: ['PayoutDetails', partnerId], partnerId },
    before: before ? { ...told(before), account: before.accountMasked, holder: before.holder } : {},
    after: { ...told(after), account: after.accountMasked, holder },
  });
  work.announce(new PayoutDetailsChanged(partnerId, before?.accountMasked ?? null, after.accountMasked));
  work.touch({ topic: 'payouts', subjectId: partnerId, partnerId });
  return partnerId;
}

/** The account as it was given. For exports alone. */
export function opened(accountSealed: string): Account {
  return JSON.parse(unseal(accountSealed)) as Account;
}

const sealed = (account: Account) => seal(JSON.stringify(account));

function accountFrom(wish: DetailsWish): { account: Account; country: string; bic: string | null } {
  const bic = wish.bic?.trim() ? bicFrom(wish.bic) : '';
  if (bic === null) throw refused('bic', 'INVALID_BIC', wish.bic!, 'a BIC');
  if (wish.method === PayoutMethod.IBAN) {
    const iban = ibanFrom(wish.iban ?? '');
    // What was entered is nearly an account: it is not repeated in the answer, nor in a log.
    if (iban === null) throw new Refusal('IBAN_REFUSED', 'This is not an IBAN.', ['input', 'iban']);
    return { account: { iban }, country: iban.slice(0, 2), bic: bic || null };
  }
  const [number, routing, bank, note] = [wish.accountNumber, wish.routing, wish.bank, wish.note].map(
    (text) => text?.trim() ?? '',
  ) as [string, string, string, string];
  if (!number) throw new Refusal('REQUIRED', 'An account number is needed.', ['input', 'accountNumber']);
  const country = (wish.country ?? '').trim().toUpperCase();
  if (!isCountry(country))
    throw refused('country', 'UNKNOWN_COUNTRY', wish.country ?? '', 'an ISO 3166-1 alpha-2 code');
  return { account: { number, routing, bank, note }, country, bic: bic || null };
}

function refused(field: string, code: string, value: string, what: string): Refusal {
  const shown = value.slice(0, 20);
  return new Refusal(code, `${shown || 'Nothing'} is not ${what}.`, ['input', field], { value: shown });
}

export interface TermsWish {
  readonly taxForm?: TaxForm;
  readonly taxFormReference?: string;
  readonly ownInvoice?: OwnInvoice;
}

/** By staff: how it stands with the tax form, and whether the partner sends invoices. What is left out stays. */
export async function setTerms(work: Work, partnerId: string, wish: TermsWish): Promise<void> {
  await work.of(Partner).lock(partnerId);
  const before = await termsOf(work, partnerId);
  const reference = wish.taxFormReference?.trim();
  if (reference) assertNoTaxNumber(reference);
  const after = {
    ...{ taxForm: wish.taxForm ?? before.taxForm, ownInvoice: wish.ownInvoice ?? before.ownInvoice },
    taxFormReference: reference === undefined ? before.taxFormReference : reference || null,
    ...{ changedAt: work.now, changedByUserId: userIdOf(work.actor) },
  };
  if (await work.of(PayoutTerms).find(partnerId)) await work.of(PayoutTerms).update(partnerId, after);
  else await work.of(PayoutTerms).insert({ id: partnerId, ...after });
  const { changedAt: _at, changedByUserId: _by, ...told } = after;
  work.audit({
    action: 'payoutTerms.set',
    subject: ['PayoutTerms', partnerId],
    partnerId,
    before,
    after: told,
  });
  work.touch({ topic: 'payouts', subjectId: partnerId, partnerId });
}
