import { userIdOf } from '../../../kernel/actor';
import { decimal, minus, money, negate, type Money } from '../../../kernel/money';
import { addDays, dateIn, isCalendarDate, type CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { settingsOf } from '../../settings/service';
import { Invoice } from '../entity/invoice';
import { CreditReason, Payment, PaymentMethod } from '../entity/payment';
import { PaymentRecorded } from '../events';
import { assertIssuedHere, creditToApply, InvoiceStatus, leftOf, meet } from '../rules/states';
import { enterCredit, lockCredit, moveBilling, type Movement } from './billing';
import { today } from './day';
import { settled } from './settled';
import { shown, touchInvoice, writeToBuyer } from './tell';

export interface Receipt {
  readonly amount: Money;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly receivedOn: CalendarDate;
}

/**
 * Puts money against an invoice. What it cannot take becomes client credit, also when it has been cancelled: then the
 * operator is alerted. When nothing is left the order is accepted, or the services go on.
 */
export async function recordPayment(work: Work, invoiceId: string, receipt: Receipt): Promise<Payment> {
  if (receipt.method === PaymentMethod.CREDIT)
    throw new Refusal('PAYMENT_METHOD', 'Credit is applied, not recorded as a payment.', ['input', 'method']);
  assertReceivable(receipt.receivedOn, work.now);
  const invoice = await work.of(Invoice).lock(invoiceId);
  assertIssuedHere(invoice);
  const { payment, movement } = await receive(work, invoice, receipt);
  const { excess } = payment;
  if (excess.minor > 0) {
    const cancelled = invoice.status === InvoiceStatus.CANCELLED;
    const reason = cancelled ? CreditReason.CANCELLED_INVOICE : CreditReason.OVERPAYMENT;
    await enterCredit(work, invoice.clientId, excess, { reason, invoiceId, paymentId: payment.id });
    if (cancelled) await alertOperator(work, invoice, payment);
  }
  work.audit({
    ...{ action: 'invoice.recordPayment', subject: ['Invoice', invoiceId], clientId: invoice.clientId },
    after: { paymentId: payment.id, amount: payment.amount, excess, method: payment.method, status: invoice.status },
  });
  writeToBuyer(work, 'paymentReceived', invoice, {
    ...{ amount: shown(payment.amount), left: shown(leftOf(invoice)), excess: shown(excess) },
  });
  await moveBilling(work, invoice.clientId, excess.currency, { ...movement, creditMinor: excess.minor });
  return payment;
}

/** Pays an invoice from the client's credit: as much as there is and is left, or at most `wanted`. */
export async function applyCredit(work: Work, invoiceId: string, wanted: Money | null): Promise<Payment> {
  const invoice = await work.of(Invoice).lock(invoiceId);
  const { currency } = invoice.total;
  if (wanted && wanted.currency !== currency)
    throw new Refusal('PAYMENT_CURRENCY', `The invoice is in ${currency}, not in ${wanted.currency}.`, ['amount'], {
      ...{ expected: currency, got: wanted.currency },
    });
  if (wanted && wanted.minor <= 0) throw new Refusal('PAYMENT_NOT_POSITIVE', 'Apply more than nothing.', ['amount']);
  const available = money(await lockCredit(work, invoice.clientId, currency), currency);
  if (available.minor === 0)
    throw new Refusal('CREDIT_EMPTY', `The client has no credit in ${currency}.`, ['id'], { currency });
  const amount = creditToApply(invoice, available, wanted);
  if (amount.minor === 0)
    throw new Refusal('INVOICE_NOT_OPEN', `Nothing is left to pay on an invoice that is ${invoice.status}.`, ['id'], {
      status: invoice.status,
    });
  const { payment, movement } = await useCredit(work, invoice, amount);
  work.audit({
    ...{ action: 'invoice.applyCredit', subject: ['Invoice', invoiceId], clientId: invoice.clientId },
    after: { paymentId: payment.id, amount, status: invoice.status },
  });
  await moveBilling(work, invoice.clientId, currency, movement);
  return payment;
}

/** At issue, when the settings say so. True when credit was applied, and the billing row has moved with it. */
export async function applyAtIssue(work: Work, invoice: Invoice): Promise<boolean> {
  if (!(await settingsOf(work)).applyCreditAutomatically) return false;
  const { currency } = invoice.total;
  const available = money(await lockCredit(work, invoice.clientId, currency), currency);
  const amount = creditToApply(invoice, available, null);
  if (amount.minor === 0) return false;
  const { total } = invoice;
  const { movement } = await useCredit(work, invoice, amount);
  await moveBilling(work, invoice.clientId, currency, {
    openInvoices: 1 + (movement.openInvoices ?? 0),
    openMinor: minus(total, amount).minor,
    creditMinor: -amount.minor,
  });
  return true;
}

async function useCredit(work: Work, invoice: Invoice, amount: Money) {
  const receivedOn = await today(work);
  const receipt = { amount, method: PaymentMethod.CREDIT, reference: '', receivedOn };
  const { payment, movement } = await receive(work, invoice, receipt);
  const cause = { reason: CreditReason.APPLIED, invoiceId: invoice.id, paymentId: payment.id };
  await enterCredit(work, invoice.clientId, negate(amount), cause);
  return { payment, movement: { ...movement, creditMinor: -amount.minor } };
}

/** The step all payments share. `invoice` is locked, and is afterwards as it then stands. */
async function receive(
  work: Work,
  invoice: Invoice,
  receipt: Receipt,
): Promise<{ payment: Payment; movement: Movement }> {
  const { id: invoiceId, clientId } = invoice;
  const { applied, excess, paid, left, status } = meet(invoice, receipt.amount);
  const payment = await work.of(Payment).insert({
    ...{ id: work.id('pay'), invoiceId, clientId, ...receipt, applied, excess },
    ...{ createdAt: work.now, recordedByUserId: userIdOf(work.actor) },
  });
  const closes = invoice.open && left.minor === 0;
  const pays = closes && invoice.paidAt === null;
  const paidAt = pays ? receivedAt(receipt.receivedOn, work.now) : invoice.paidAt;
  if (applied.minor > 0) {
    const changes = { status, paid, open: invoice.open && !closes, paidAt };
    await work.of(Invoice).update(invoiceId, changes);
    Object.assign(invoice, changes);
  }
  work.announce(new PaymentRecorded(payment.id, invoiceId, clientId));
  touchInvoice(work, invoice);
  if (pays && paidAt) settled(work, invoice, paidAt);
  return { payment, movement: { openInvoices: closes ? -1 : 0, openMinor: -applied.minor } };
}

/** Money that came today came now; earlier money, at noon of its day, which is that day in every time zone. */
function receivedAt(day: CalendarDate, now: Date): Date {
  return day >= dateIn('UTC', now) ? now : new Date(`${day}T12:00:00.000Z`);
}

const OLDEST_YEARS = 10;

function assertReceivable(day: CalendarDate, now: Date): void {
  const today = dateIn('UTC', now);
  // Ahead of UTC it is tomorrow already.
  if (isCalendarDate(day) && day <= addDays(today, 1) && day >= addDays(today, -366 * OLDEST_YEARS)) return;
  throw new Refusal(
    'PAYMENT_DATE',
    `Money is received on a day of the last ${OLDEST_YEARS} years, not on ${day.slice(0, 20)}.`,
    ['input', 'receivedOn'],
    { day: day.slice(0, 20) },
  );
}

async function alertOperator(work: Work, invoice: Invoice, payment: Payment): Promise<void> {
  const { operator } = await settingsOf(work);
  work.touch({
    topic: 'paymentOnCancelledInvoice',
    subjectId: payment.id,
    clientId: invoice.clientId,
    staffOnly: true,
  });
  if (!operator.email) return;
  work.emit('mail', {
    ...{ template: 'paymentOnCancelledInvoice', to: operator.email, language: 'en' },
    values: {
      ...{ number: invoice.number ?? '', amount: decimal(payment.amount), currency: payment.amount.currency },
      ...{ clientId: invoice.clientId, invoiceId: invoice.id },
    },
  });
}
