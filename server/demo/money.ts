import { addDays, dateIn, daysBetween } from '../kernel/period';
import { house } from '../kernel/actor';
import { fraction, money, plus } from '../kernel/money';
import { Invoice } from '../modules/invoices/entity/invoice';
import { PaymentMethod } from '../modules/invoices/entity/payment';
import { leftOf } from '../modules/invoices/rules/states';
import { recordPayment } from '../modules/invoices/service/payment';
import type { Customer } from './clients';
import type { Operator } from './operator';
import type { Stage } from './stage';

const METHODS = [PaymentMethod.BANK_TRANSFER, PaymentMethod.BANK_TRANSFER, PaymentMethod.CARD, PaymentMethod.PAYPAL, PaymentMethod.DIRECT_DEBIT]; // prettier-ignore

/** The accounts department: money arrives when each client's habit says. */
export class Till {
  /** When each open invoice will be paid; null is never. */
  private readonly expected = new Map<string, string | null>();

  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
    private readonly customers: ReadonlyMap<string, Customer>,
  ) {}

  /** Records what has come in today. */
  async collect(): Promise<void> {
    const { stage } = this;
    const today = dateIn('UTC', stage.now);
    const open = await stage.db
      .reading(house('demo'))
      .of(Invoice)
      .list({ where: [{ open: true }] });
    for (const invoice of open) {
      if (!this.expected.has(invoice.id)) this.expected.set(invoice.id, this.dayFor(invoice));
      const day = this.expected.get(invoice.id);
      if (day && day <= today) await this.receive(invoice, today);
    }
  }

  private async receive(invoice: Invoice, receivedOn: string): Promise<void> {
    const { stage } = this;
    const { chance } = stage;
    const left = leftOf(invoice);
    // Some pay in two parts, a few a little too much.
    const whole = money(left.minor, left.currency);
    const half = fraction(whole, 1, 2);
    const parts = invoice.paid.minor === 0 && half.minor > 0 && chance.happens(6);
    const amount = parts ? half : chance.happens(2) ? plus(whole, half) : whole;
    if (parts) this.expected.set(invoice.id, addDays(receivedOn, chance.between(2, 9)));
    const method = chance.of(METHODS);
    const reference =
      method === PaymentMethod.BANK_TRANSFER ? (invoice.number ?? '') : `${chance.between(100000, 999999)}`;
    await stage.act(this.operator.finance, (work) =>
      recordPayment(work, invoice.id, { amount, method, reference, receivedOn }),
    );
  }

  private dayFor({ clientId, issuedOn, dueOn, orderId }: Invoice): string | null {
    const { chance } = this.stage;
    const customer = this.customers.get(clientId);
    if (!customer || !issuedOn || !dueOn) return null;
    const term = Math.max(0, daysBetween(issuedOn, dueOn));
    switch (customer.habit) {
      case 'prompt':
        return addDays(issuedOn, chance.between(0, Math.min(5, term)));
      case 'late':
        return addDays(dueOn, orderId ? -chance.between(0, term) : chance.between(-2, 4));
      case 'careless':
        return addDays(dueOn, orderId ? 0 : chance.between(1, 14));
      case 'leaving':
        return orderId ? addDays(issuedOn, 1) : chance.happens(50) ? addDays(dueOn, 2) : null;
      case 'never':
        return null;
    }
  }
}
