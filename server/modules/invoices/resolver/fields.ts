import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Page } from '../../../api/connection';
import { Context } from '../../../api/context';
import { Needs } from '../../../api/look-ahead';
import { zero } from '../../../kernel/money';
import { MoneyValue } from '../../../platform/db/money';
import { Product } from '../../catalogue/entity';
import { Client } from '../../clients/entity';
import { Order, OrderPreview } from '../../orders/entity';
import { Subscription } from '../../subscriptions/entity';
import { CreditNote } from '../entity/credit-note';
import { Invoice, InvoiceLine } from '../entity/invoice';
import { ClientBilling, Payment } from '../entity/payment';
import { cancellable, creditable, InvoiceStatus, leftOf, refundedOf } from '../rules/states';
import { today } from '../service/day';
import { taxOfPreview } from '../service/preview';

@Resolver(() => Invoice)
export class InvoiceFieldResolver {
  @FieldResolver(() => Client, { description: 'Who is asked to pay.' })
  client(@Root() { clientId }: Invoice, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order it is the first invoice of.' })
  order(@Root() { orderId }: Invoice, @Ctx() ctx: Context) {
    return ctx.load.one(Order, orderId);
  }

  @FieldResolver(() => [InvoiceLine], { description: 'What is charged for.' })
  lines(@Root() { id }: Invoice, @Ctx() ctx: Context) {
    return ctx.load.allOf(InvoiceLine, 'invoiceId', id, { orderBy: [['position', 'ASC']] });
  }

  @FieldResolver(() => [Payment], { description: 'What came, oldest first.' })
  payments(@Root() { id }: Invoice, @Ctx() ctx: Context) {
    return ctx.load.allOf(Payment, 'invoiceId', id, { orderBy: [['id', 'ASC']] });
  }

  @FieldResolver(() => [CreditNote], { description: 'What was taken back, oldest first.' })
  creditNotes(@Root() { id }: Invoice, @Ctx() ctx: Context) {
    return ctx.load.allOf(CreditNote, 'invoiceId', id, { orderBy: [['id', 'ASC']] });
  }

  @FieldResolver(() => MoneyValue, { description: 'What is still to be paid.' })
  left(@Root() invoice: Invoice) {
    return invoice.open ? leftOf(invoice) : zero(invoice.currency);
  }

  @FieldResolver(() => MoneyValue, { description: 'What credit notes gave back of what was paid.' })
  refunded(@Root() invoice: Invoice) {
    return refundedOf(invoice);
  }

  @FieldResolver(() => Boolean, { description: 'Something is left to pay, and its day has passed.' })
  async overdue(@Root() { open, dueOn }: Invoice, @Ctx() ctx: Context) {
    return open && dueOn !== null && dueOn < (await today(ctx.read));
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `invoiceIssue` and `invoiceDiscard`.' })
  issuable(@Root() { status }: Invoice) {
    return status === InvoiceStatus.DRAFT;
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `invoiceCancel`.' })
  cancellable(@Root() invoice: Invoice) {
    return cancellable(invoice);
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `creditNoteIssue`.' })
  creditable(@Root() invoice: Invoice) {
    return invoice.source === null && creditable(invoice);
  }

  @FieldResolver(() => Boolean, { description: 'Something is left to pay.' })
  payable(@Root() { open }: Invoice) {
    return open;
  }

  @FieldResolver(() => String, { description: 'Where its PDF is.' })
  pdfUrl(@Root() { id }: Invoice) {
    return `/invoices/${id}.pdf`;
  }
}

@Resolver(() => InvoiceLine)
export class InvoiceLineResolver {
  @FieldResolver(() => Subscription, { nullable: true, description: 'The service, add-on or domain it is about.' })
  subscription(@Root() { subscriptionId }: InvoiceLine, @Ctx() ctx: Context) {
    return ctx.load.one(Subscription, subscriptionId);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product, as it is now.' })
  product(@Root() { productId }: InvoiceLine, @Ctx() ctx: Context) {
    return ctx.load.one(Product, productId);
  }
}

@Resolver(() => ClientBilling)
export class ClientBillingResolver {
  @FieldResolver(() => MoneyValue, { description: 'What is left to pay on open invoices.' })
  open(@Root() { openMinor: minor, currency }: ClientBilling): MoneyValue {
    return { minor, currency };
  }

  @FieldResolver(() => MoneyValue, { description: 'What the client has in credit.' })
  credit(@Root() { creditMinor: minor, currency }: ClientBilling): MoneyValue {
    return { minor, currency };
  }
}

const billingOf = ({ id }: Client, ctx: Context) => ctx.load.allOf(ClientBilling, 'clientId', id);

@Resolver(() => Client)
export class ClientInvoicesResolver {
  @FieldResolver(() => [ClientBilling], { description: 'What it owes and has in credit, by currency.' })
  billing(@Root() client: Client, @Ctx() ctx: Context) {
    return billingOf(client, ctx);
  }

  @FieldResolver(() => Int, { description: 'Invoices with something left to pay.' })
  @Needs('id')
  async openInvoiceCount(@Root() client: Client, @Ctx() ctx: Context) {
    return (await billingOf(client, ctx)).reduce((count, { openInvoices }) => count + openInvoices, 0);
  }

  @FieldResolver(() => MoneyValue, { description: 'What is left to pay on open invoices, in its currency.' })
  @Needs('id', 'currency')
  async balance(@Root() client: Client, @Ctx() ctx: Context): Promise<MoneyValue> {
    const own = (await billingOf(client, ctx)).find(({ currency }) => currency === client.currency);
    return { minor: own?.openMinor ?? 0, currency: client.currency };
  }

  @FieldResolver(() => MoneyValue, { description: 'What it has in credit, in its currency.' })
  @Needs('id', 'currency')
  async credit(@Root() client: Client, @Ctx() ctx: Context): Promise<MoneyValue> {
    const own = (await billingOf(client, ctx)).find(({ currency }) => currency === client.currency);
    return { minor: own?.creditMinor ?? 0, currency: client.currency };
  }

  @FieldResolver(() => [Invoice], { description: 'Its newest invoices.' })
  @Page
  recentInvoices(
    @Root() { id }: Client,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, at most 25.' }) first: number,
    @Ctx() ctx: Context,
  ) {
    return ctx.load.firstOf(Invoice, 'clientId', id, Math.min(Math.max(first, 0), 25));
  }
}

@Resolver(() => Order)
export class OrderInvoicesResolver {
  @FieldResolver(() => [Invoice], { description: 'Its first invoice, and those it had before.' })
  invoices(@Root() { id }: Order, @Ctx() ctx: Context) {
    return ctx.load.allOf(Invoice, 'orderId', id, { orderBy: [['id', 'DESC']] });
  }
}

@Resolver(() => OrderPreview)
export class OrderPreviewTaxResolver {
  @FieldResolver(() => MoneyValue, { description: 'Tax of the first invoice, as it would be today.' })
  async tax(@Root() preview: OrderPreview, @Ctx() ctx: Context) {
    return (await taxOfPreview(ctx.read, preview)).tax;
  }

  @FieldResolver(() => MoneyValue, { description: 'Net and tax.' })
  async total(@Root() preview: OrderPreview, @Ctx() ctx: Context) {
    return (await taxOfPreview(ctx.read, preview)).total;
  }
}
