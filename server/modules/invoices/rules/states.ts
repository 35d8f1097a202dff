import { minus, money, plus, smaller, zero, type Money } from '../../../kernel/money';
import { Refusal } from '../../../kernel/refusal';

export enum InvoiceStatus {
  DRAFT = 'DRAFT',
  ISSUED = 'ISSUED',
  PARTIALLY_PAID = 'PARTIALLY_PAID',
  PAID = 'PAID',
  PARTIALLY_REFUNDED = 'PARTIALLY_REFUNDED',
  REFUNDED = 'REFUNDED',
  CANCELLED = 'CANCELLED',
}

/** Every step an invoice may take. Overdue is a question about the due date, not a state. */
export const steps: Readonly<Record<InvoiceStatus, readonly InvoiceStatus[]>> = {
  DRAFT: [InvoiceStatus.ISSUED],
  ISSUED: [InvoiceStatus.PARTIALLY_PAID, InvoiceStatus.PAID, InvoiceStatus.CANCELLED],
  PARTIALLY_PAID: [InvoiceStatus.PAID, InvoiceStatus.PARTIALLY_REFUNDED, InvoiceStatus.REFUNDED],
  PAID: [InvoiceStatus.PARTIALLY_REFUNDED, InvoiceStatus.REFUNDED],
  PARTIALLY_REFUNDED: [InvoiceStatus.REFUNDED],
  REFUNDED: [],
  CANCELLED: [],
};

/** Where something may still be asked for. */
export const awaitingMoney: readonly InvoiceStatus[] = [
  InvoiceStatus.ISSUED,
  InvoiceStatus.PARTIALLY_PAID,
  InvoiceStatus.PARTIALLY_REFUNDED,
];

/** What an invoice asks for, what was put against it, and what credit notes took off it; one currency, none negative. */
export interface Standing {
  readonly status: InvoiceStatus;
  readonly total: Money;
  readonly paid: Money;
  readonly credited: Money;
}

/** What is still to be paid: never negative. */
export function leftOf({ total, paid, credited }: Pick<Standing, 'total' | 'paid' | 'credited'>): Money {
  const left = minus(minus(total, paid), credited);
  return left.minor > 0 ? left : zero(total.currency);
}

/** What was paid beyond what credit notes have left to pay: it has gone back to the client. */
export function refundedOf({ total, paid, credited }: Pick<Standing, 'total' | 'paid' | 'credited'>): Money {
  const beyond = minus(plus(paid, credited), total);
  return beyond.minor > 0 ? beyond : zero(total.currency);
}

/** An invoice that asks for nothing is paid by being issued. */
export function afterIssue(total: Money): InvoiceStatus {
  return total.minor === 0 ? InvoiceStatus.PAID : InvoiceStatus.ISSUED;
}

/** How a payment meets an invoice: what it settles, and what is left over and becomes client credit. */
export function meet(standing: Standing, amount: Money) {
  if (amount.currency !== standing.total.currency)
    throw new Refusal(
      'PAYMENT_CURRENCY',
      `The invoice is in ${standing.total.currency}, the payment in ${amount.currency}.`,
      ['input', 'amount'],
      { expected: standing.total.currency, got: amount.currency },
    );
  if (amount.minor <= 0)
    throw new Refusal('PAYMENT_NOT_POSITIVE', 'A payment must be above zero.', ['input', 'amount']);
  if (standing.status === InvoiceStatus.DRAFT)
    throw new Refusal('INVOICE_NOT_ISSUED', 'A draft cannot be paid; issue it first.', ['id']);
  const open = awaitingMoney.includes(standing.status) ? leftOf(standing) : zero(amount.currency);
  const applied = smaller(amount, open);
  const paid = plus(standing.paid, applied);
  const left = minus(open, applied);
  return { applied, excess: minus(amount, applied), paid, left, status: afterPayment(standing.status, applied, left) };
}

function afterPayment(status: InvoiceStatus, applied: Money, left: Money): InvoiceStatus {
  if (applied.minor === 0 || status === InvoiceStatus.PARTIALLY_REFUNDED) return status;
  return left.minor === 0 ? InvoiceStatus.PAID : InvoiceStatus.PARTIALLY_PAID;
}

/** How a credit note of `gross` changes an invoice, and how much of what was paid goes back to the client. */
export function credit(standing: Standing, gross: Money) {
  const { status, total, paid } = standing;
  const credited = plus(standing.credited, gross);
  const after = { total, paid, credited };
  return {
    credited,
    left: leftOf(after),
    returned: minus(refundedOf(after), refundedOf(standing)),
    status: afterCredit(status, paid, credited.minor === total.minor),
  };
}

function afterCredit(status: InvoiceStatus, paid: Money, whole: boolean): InvoiceStatus {
  if (paid.minor === 0 && status === InvoiceStatus.ISSUED) return whole ? InvoiceStatus.CANCELLED : status;
  return whole ? InvoiceStatus.REFUNDED : InvoiceStatus.PARTIALLY_REFUNDED;
}

export function assertDraft({ status }: Pick<Standing, 'status'>): void {
  if (status !== InvoiceStatus.DRAFT)
    throw new Refusal('INVOICE_NOT_DRAFT', `Only a draft can be issued; this invoice is ${status}.`, ['id'], {
      status,
    });
}

/** An issued invoice can be cancelled while nothing has been paid; afterwards it takes a credit note. */
export function assertCancellable({ status, paid, total }: Standing): void {
  if (!cancellable({ status, paid }))
    throw new Refusal(
      'INVOICE_NOT_CANCELLABLE',
      `Only an issued invoice with nothing paid can be cancelled; this one is ${status}. Issue a credit note instead.`,
      ['id'],
      { status, currency: total.currency },
    );
}

export function cancellable({ status, paid }: Pick<Standing, 'status' | 'paid'>): boolean {
  return status === InvoiceStatus.ISSUED && paid.minor === 0;
}

/** What another billing has issued is paid and taken back there, and reported here. */
export function assertIssuedHere({ source }: { readonly source: string | null }): void {
  if (source !== null)
    throw new Refusal(
      'INVOICE_REPORTED',
      'This invoice was reported from another billing: pay it and take it back there.',
      ['id'],
    );
}

export function assertCreditable({ status }: Pick<Standing, 'status'>): void {
  if (!creditable({ status }))
    throw new Refusal('INVOICE_NOT_CREDITABLE', `An invoice that is ${status} has nothing to credit.`, ['invoiceId'], {
      status,
    });
}

export function creditable({ status }: Pick<Standing, 'status'>): boolean {
  return awaitingMoney.includes(status) || status === InvoiceStatus.PAID;
}

/** What client credit puts against an invoice: as much as there is, never more than is left or than was asked. */
export function creditToApply(standing: Standing, available: Money, wanted: Money | null): Money {
  if (!awaitingMoney.includes(standing.status)) return zero(available.currency);
  const most = smaller(leftOf(standing), available);
  const applied = wanted ? smaller(most, wanted) : most;
  return applied.minor > 0 ? applied : money(0, available.currency);
}
