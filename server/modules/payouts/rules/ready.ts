import { decimal, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';

/** What decides whether a partner can be paid. */
export interface Readiness {
  readonly partner: { readonly name: string; readonly status: 'ACTIVE' | 'SUSPENDED' };
  /** What is approved and in no payout, in the ledger's currency; negative when it is owed. */
  readonly available: Money;
  readonly minimum: Money;
  readonly hasDetails: boolean;
  readonly taxForm: 'NOT_REQUIRED' | 'REQUIRED' | 'RECEIVED' | 'EXPIRED';
  readonly needsInvoice: boolean;
  readonly hasInvoice: boolean;
}

/** Throws the first reason why the partner cannot be paid: first those about the money, then those it can mend. */
export function assertReady(readiness: Readiness): void {
  const { partner, available, minimum, hasDetails, taxForm, needsInvoice, hasInvoice } = readiness;
  const [amount, { currency }] = [decimal(available), available];
  if (partner.status === 'SUSPENDED')
    throw new Refusal('PARTNER_SUSPENDED', `${partner.name} is suspended, and so not paid.`, ['partnerId'], {
      name: partner.name,
    });
  if (available.minor < 0)
    throw new Refusal(
      'PAYOUT_NEGATIVE',
      `The balance is ${amount} ${currency}: nothing can be paid until it is above zero.`,
      ['currency'],
      { amount, currency },
    );
  if (available.minor === 0)
    throw new Refusal('PAYOUT_NOTHING', `Nothing is available in ${currency}.`, ['currency'], { currency });
  if (available.minor < minimum.minor)
    throw new Refusal(
      'PAYOUT_BELOW_MINIMUM',
      `${amount} ${currency} is less than the least that is paid, ${decimal(minimum)}.`,
      ['currency'],
      { amount, minimum: decimal(minimum), currency },
    );
  if (!hasDetails)
    throw new Refusal('PAYOUT_DETAILS_MISSING', 'There is no account to pay to: enter the payout details first.');
  if (taxForm === 'REQUIRED' || taxForm === 'EXPIRED')
    throw new Refusal('TAX_FORM_REQUIRED', `The tax form is ${taxForm}: it has to be in order first.`, [], {
      status: taxForm,
    });
  if (needsInvoice && !hasInvoice)
    throw new Refusal('PAYOUT_INVOICE_REQUIRED', 'An invoice of the partner’s own goes with each payout.', [
      'invoiceId',
    ]);
}
