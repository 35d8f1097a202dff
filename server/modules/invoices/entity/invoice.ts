import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Day, Flag, Id, Json, LongText, Ref, Text, Whole } from '../../../platform/db/columns';
import { Amount, MoneyValue } from '../../../platform/db/money';
import { keptFor, withholding } from '../../../platform/db/tenancy';
import { InvoiceStatus } from '../rules/states';
import { TaxTreatment } from '../rules/tax';

registerEnumType(InvoiceStatus, {
  name: 'InvoiceStatus',
  description: 'Where an invoice stands. Overdue is a question about the due date, not a state.',
  valuesConfig: {
    DRAFT: { description: 'Being written by staff; it has no number yet.' },
    ISSUED: { description: 'Sent; nothing has been paid.' },
    PARTIALLY_PAID: { description: 'Something has been paid, something is left.' },
    PAID: { description: 'Nothing is left.' },
    PARTIALLY_REFUNDED: { description: 'After a payment, a credit note took back a part.' },
    REFUNDED: { description: 'Credit notes took back all of it.' },
    CANCELLED: { description: 'Withdrawn with nothing paid.' },
  },
});

registerEnumType(TaxTreatment, {
  name: 'TaxTreatment',
  description: 'How a sale is taxed; frozen at issue.',
  valuesConfig: {
    DOMESTIC: { description: 'At the rate of the seller’s country.' },
    DESTINATION: { description: 'At the rate of the buyer’s country, within the EU.' },
    REVERSE_CHARGE: { description: 'By the buyer, a business registered in another country of the EU.' },
    OUTSIDE_SCOPE: { description: 'Not at all: seller or buyer is outside the EU.' },
  },
});

export enum InvoiceLineKind {
  RECURRING = 'RECURRING',
  SETUP = 'SETUP',
  ONE_OFF = 'ONE_OFF',
  PRORATION = 'PRORATION',
  RESTORE = 'RESTORE',
}
registerEnumType(InvoiceLineKind, {
  name: 'InvoiceLineKind',
  description: 'What a line charges for.',
  valuesConfig: {
    RECURRING: { description: 'A period of a service, an add-on or a domain.' },
    SETUP: { description: 'Setting it up, once.' },
    ONE_OFF: { description: 'Something bought once.' },
    PRORATION: { description: 'The rest of a period after an upgrade, by the day.' },
    RESTORE: { description: 'Getting a domain back from redemption.' },
  },
});

export enum DocumentSource {
  REPORTED = 'REPORTED',
}
registerEnumType(DocumentSource, {
  name: 'DocumentSource',
  description: 'Where a document was issued, if not here.',
  valuesConfig: {
    REPORTED: { description: 'In the operator’s own billing, which reported it: it is only shown here.' },
  },
});

@ObjectType({ description: 'Seller or buyer, as they were at issue.' })
export class InvoiceParty {
  @Field(() => String, { description: 'The company, or the person.' }) name!: string;
  @Field(() => [String], { description: 'The address, line by line.' }) lines!: readonly string[];
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) country!: string;
  @Field(() => String, { description: 'Empty when there is none.' }) vatNumber!: string;
  @Field(() => String, { description: 'Where documents go; empty when unknown.' }) email!: string;
}

@ObjectType({
  description: 'What a client is asked to pay. Never edited once issued: only paid, cancelled, or credited.',
})
@Entity('invoices')
@Unique('uq_invoices_number', ['number'])
@Index('ix_invoices_client', ['clientId', 'open', 'dueOn'])
@Index('ix_invoices_client_newest', ['clientId', 'id'])
@Index('ix_invoices_created', ['createdAt', 'id'])
@Index('ix_invoices_issued', ['issuedOn', 'id'])
@Index('ix_invoices_status', ['status', 'createdAt', 'id'])
@Index('ix_invoices_due', ['open', 'dueOn', 'id'])
@Index('ix_invoices_order', ['orderId'])
export class Invoice {
  /** A draft is the operator's own paper: nobody else knows of it before it is issued. */
  static readonly tenancy = withholding(keptFor.client('clientId'), 'status', InvoiceStatus.DRAFT);

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { nullable: true, description: 'Gapless per series and year; null on a draft.' })
  @Text(32, { nullable: true })
  number!: string | null;
  @Field(() => ID, { description: 'Who is asked to pay.' }) @Ref() clientId!: string;
  @Field(() => ID, { nullable: true, description: 'The order it is the first invoice of.' })
  @Ref({ nullable: true })
  orderId!: string | null;
  @Field(() => InvoiceStatus, { description: 'Where it stands.' }) @Text(24) status!: InvoiceStatus;
  /** Issued, and something is left to pay. */
  @Flag() open!: boolean;
  @Field(() => String, { description: 'ISO 4217 code.' }) @Text(3) currency!: string;
  @Field(() => MoneyValue, { description: 'The sum of its lines before tax.' }) @Amount('net') net!: MoneyValue;
  @Field(() => MoneyValue, { description: 'The sum of its lines’ tax.' }) @Amount('tax') tax!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Net and tax.' }) @Amount('total') total!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What has been put against it.' }) @Amount('paid') paid!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What credit notes took off it.' })
  @Amount('credited')
  credited!: MoneyValue;
  @Field(() => TaxTreatment, { description: 'How it is taxed.' }) @Text(24) taxTreatment!: TaxTreatment;
  @Field(() => String, { nullable: true, description: 'The day of issue, YYYY-MM-DD; null on a draft.' })
  @Day({ nullable: true })
  issuedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The day until which it is to be paid; null on a draft.' })
  @Day({ nullable: true })
  dueOn!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When nothing was left for the first time.' })
  @At({ nullable: true })
  paidAt!: Date | null;
  @Field(() => InvoiceParty, { nullable: true, description: 'Who sells, as at issue; null on a draft.' })
  @Json({ nullable: true })
  seller!: InvoiceParty | null;
  @Field(() => InvoiceParty, { nullable: true, description: 'Who buys, as at issue; null on a draft.' })
  @Json({ nullable: true })
  buyer!: InvoiceParty | null;
  @Field(() => String, { description: 'The language of the document: en, es, it, pt or bg.' })
  @Text(2)
  language!: string;
  @Field(() => String, { description: 'Printed below the lines; empty when there is none.' }) @LongText() note!: string;
  /** Number and buyer, in lower case: what a search looks through. */
  @Text(400) searchText!: string;
  /** The latest reminder that went out, in days from the due date. */
  @Whole({ nullable: true }) remindedFor!: number | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its services were suspended for it.' })
  @At({ nullable: true })
  suspendedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' }) @At() createdAt!: Date;
  @Field(() => Int, { description: 'Moves on with every change of a draft.' }) @Whole() version!: number;
  @Field(() => DocumentSource, { nullable: true, description: 'Where it was issued, if not here: it has no PDF then.' })
  @Text(16, { nullable: true })
  source!: DocumentSource | null;
}

@ObjectType({ description: 'One line of an invoice; its tax is rounded once, here.' })
@Entity('invoice_lines')
@Unique('uq_invoice_lines_billing', ['billingKey'])
@Index('ix_invoice_lines_invoice', ['invoiceId', 'position'])
@Index('ix_invoice_lines_subscription', ['subscriptionId', 'id'])
export class InvoiceLine {
  static readonly tenancy = keptFor.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() invoiceId!: string;
  @Ref() clientId!: string;
  @Field(() => Int, { description: 'Its place on the document, from 1.' }) @Whole() position!: number;
  @Field(() => InvoiceLineKind, { description: 'What it charges for.' }) @Text(16) kind!: InvoiceLineKind;
  @Field(() => ID, { nullable: true, description: 'The service, add-on or domain it is about.' })
  @Ref({ nullable: true })
  subscriptionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The order item it is about.' })
  @Ref({ nullable: true })
  orderItemId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The product; null on a line written by staff.' })
  @Ref({ nullable: true })
  productId!: string | null;
  @Ref({ nullable: true }) categoryId!: string | null;
  @Field(() => String, { nullable: true, description: 'The category that commission goes by, as at issue.' })
  @Text(64, { nullable: true })
  categoryKey!: string | null;
  @Text(32) taxCategory!: string;
  @Field(() => String, { description: 'In the client’s language.' }) @Text(500) description!: string;
  @Field(() => Int, { description: 'How many.' }) @Whole() quantity!: number;
  @Field(() => MoneyValue, { description: 'For one, before tax.' }) @Amount('unitPrice') unitPrice!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Quantity × unit price.' }) @Amount('net') net!: MoneyValue;
  @Field(() => Int, { description: 'In basis points: 1900 is 19 %.' }) @Whole() taxRate!: number;
  @Field(() => MoneyValue, { description: 'Rounded half away from zero.' }) @Amount('tax') tax!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What credit notes took off its net.' })
  @Amount('creditedNet')
  creditedNet!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What credit notes took off its tax.' })
  @Amount('creditedTax')
  creditedTax!: MoneyValue;
  @Field(() => String, { nullable: true, description: 'The first day it pays for, YYYY-MM-DD.' })
  @Day({ nullable: true })
  periodStart!: string | null;
  @Field(() => String, { nullable: true, description: 'The first day it no longer pays for.' })
  @Day({ nullable: true })
  periodEnd!: string | null;
  /** Subscription and period start of a renewal: the same period is never billed twice. Released when it is voided. */
  @Text(100, { nullable: true }) billingKey!: string | null;
}
