import type { Money } from '../../../kernel/money';
import { accumulate, type Rollup } from '../../../platform/db/accumulate';
import type { Work } from '../../../platform/db/work';
import { ClientBilling, CreditEntry, type CreditReason, type PaymentMethod } from '../entity/payment';
import { userIdOf } from '../../../kernel/actor';

const rollup: Rollup<ClientBilling> = {
  ...{ table: ClientBilling, name: 'client_billing', key: ['id'] },
  counters: ['openInvoices', 'openMinor', 'creditMinor'],
};

export const billingId = (clientId: string, currency: string) => `${clientId}:${currency}`;

export interface Movement {
  readonly openInvoices?: number;
  readonly openMinor?: number;
  readonly creditMinor?: number;
}

/** Moves what a client owes and has in credit. Locks the client's row until the transaction ends: call it last. */
export function moveBilling(work: Work, clientId: string, currency: string, movement: Movement): Promise<void> {
  const { openInvoices = 0, openMinor = 0, creditMinor = 0 } = movement;
  const id = billingId(clientId, currency);
  return accumulate(work, rollup, { id, clientId, currency, openInvoices, openMinor, creditMinor });
}

/** What the client has in credit; nobody else may use it until the transaction ends. */
export async function lockCredit(work: Work, clientId: string, currency: string): Promise<number> {
  const [row] = await work.of(ClientBilling).lockAll([{ id: billingId(clientId, currency) }]);
  return row?.creditMinor ?? 0;
}

export interface CreditCause {
  readonly reason: CreditReason;
  readonly invoiceId?: string;
  readonly paymentId?: string;
  readonly creditNoteId?: string;
  readonly method?: PaymentMethod;
  readonly reference?: string;
}

/** Says why credit changed; the balance itself moves with `moveBilling`. */
export function enterCredit(work: Work, clientId: string, amount: Money, cause: CreditCause): Promise<CreditEntry> {
  const { reason, invoiceId = null, paymentId = null, creditNoteId = null, method = null, reference = '' } = cause;
  return work.of(CreditEntry).insert({
    ...{ id: work.id('cre'), clientId, amount, reason, invoiceId, paymentId, creditNoteId, method, reference },
    ...{ createdAt: work.now, byUserId: userIdOf(work.actor) },
  });
}
