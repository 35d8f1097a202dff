import { decimal, money, negate, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { CreditReason, PaymentMethod } from '../entity/payment';
import { enterCredit, lockCredit, moveBilling } from './billing';

/** Pays client credit out: an overpayment, or what a credit note gave back. */
export async function payOut(
  work: Work,
  {
    clientId,
    amount,
    method,
    reference,
  }: { clientId: string; amount: Money; method: PaymentMethod; reference: string },
) {
  if (amount.minor <= 0) throw new Refusal('PAYMENT_NOT_POSITIVE', 'Pay out more than nothing.', ['input', 'amount']);
  if (method === PaymentMethod.CREDIT)
    throw new Refusal('PAYMENT_METHOD', 'Credit is paid out in money, not in credit.', ['input', 'method']);
  const available = money(await lockCredit(work, clientId, amount.currency), amount.currency);
  if (amount.minor > available.minor)
    throw new Refusal(
      'CREDIT_INSUFFICIENT',
      `The client has ${decimal(available)} ${amount.currency} in credit.`,
      ['input', 'amount'],
      { available: decimal(available), currency: amount.currency },
    );
  const entry = await enterCredit(work, clientId, negate(amount), {
    ...{ reason: CreditReason.PAID_OUT, method, reference },
  });
  work.audit({ action: 'payment.refund', subject: ['CreditEntry', entry.id], clientId, after: { amount, method } });
  work.touch({ topic: 'clients', subjectId: clientId, clientId });
  await moveBilling(work, clientId, amount.currency, { creditMinor: -amount.minor });
  return entry;
}
