import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { At, Big, Day, Id, Ref, Text, Whole } from '../../../platform/db/columns';
import { Amount, MoneyValue } from '../../../platform/db/money';
import { keptFor } from '../../../platform/db/tenancy';

export enum PaymentMethod {
  BANK_TRANSFER = 'BANK_TRANSFER',
  CARD = 'CARD',
  DIRECT_DEBIT = 'DIRECT_DEBIT',
  PAYPAL = 'PAYPAL',
  CASH = 'CASH',
  CREDIT = 'CREDIT',
  OTHER = 'OTHER',
}
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How money came, or went back.',
  valuesConfig: {
    BANK_TRANSFER: { description: 'To the operator’s account.' },
    CARD: { description: 'By card, outside the portal.' },
    DIRECT_DEBIT: { description: 'Drawn from the client’s account.' },
    PAYPAL: { description: 'Through PayPal.' },
    CASH: { description: 'In cash.' },
    CREDIT: { description: 'From the client’s credit; recorded by applying credit, never by hand.' },
    OTHER: { description: 'Any other way; the reference says which.' },
  },
});

/** Append-only, held by triggers: a payment is never edited, a mistake is paid out again. */
@ObjectType({ description: 'Money received for an invoice. What the invoice could not take became client credit.' })
@Entity('payments')
@Index('ix_payments_invoice', ['invoiceId', 'id'])
@Index('ix_payments_client', ['clientId', 'createdAt', 'id'])
@Index('ix_payments_created', ['createdAt', 'id'])
export class Payment {
  static readonly tenancy = keptFor.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ID, { description: 'The invoice it was meant for.' }) @Ref() invoiceId!: string;
  @Field(() => ID, { description: 'Who paid.' }) @Ref() clientId!: string;
  @Field(() => MoneyValue, { description: 'What came.' }) @Amount('amount') amount!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What the invoice took.' }) @Amount('applied') applied!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What it could not take: it became client credit.' })
  @Amount('excess')
  excess!: MoneyValue;
  @Field(() => PaymentMethod, { description: 'How it came.' }) @Text(16) method!: PaymentMethod;
  @Field(() => String, { description: 'What the bank or the provider calls it; may be empty.' })
  @Text()
  reference!: string;
  @Field(() => String, { description: 'The day the money came, YYYY-MM-DD.' }) @Day() receivedOn!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) recordedByUserId!: string | null;
}

export enum CreditReason {
  OVERPAYMENT = 'OVERPAYMENT',
  CANCELLED_INVOICE = 'CANCELLED_INVOICE',
  CREDIT_NOTE = 'CREDIT_NOTE',
  APPLIED = 'APPLIED',
  PAID_OUT = 'PAID_OUT',
}
registerEnumType(CreditReason, {
  name: 'CreditReason',
  description: 'Why a client’s credit changed.',
  valuesConfig: {
    OVERPAYMENT: { description: 'A payment was more than what was left.' },
    CANCELLED_INVOICE: { description: 'A payment met an invoice that was cancelled.' },
    CREDIT_NOTE: { description: 'A credit note took back what was paid.' },
    APPLIED: { description: 'It paid for an invoice.' },
    PAID_OUT: { description: 'It was paid out to the client.' },
  },
});

@ObjectType({ description: 'One change of a client’s credit; the credit is the sum of them. Append-only.' })
@Entity('credit_entries')
@Index('ix_credit_entries_client', ['clientId', 'createdAt', 'id'])
export class CreditEntry {
  static readonly tenancy = keptFor.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ID, { description: 'Whose credit.' }) @Ref() clientId!: string;
  @Field(() => MoneyValue, { description: 'Negative when credit was used.' }) @Amount('amount') amount!: MoneyValue;
  @Field(() => CreditReason, { description: 'Why it changed.' }) @Text(24) reason!: CreditReason;
  @Field(() => ID, { nullable: true, description: 'The invoice it came from or went to.' })
  @Ref({ nullable: true })
  invoiceId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The payment it came with.' })
  @Ref({ nullable: true })
  paymentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The credit note it came from.' })
  @Ref({ nullable: true })
  creditNoteId!: string | null;
  @Field(() => PaymentMethod, { nullable: true, description: 'How it was paid out; null otherwise.' })
  @Text(16, { nullable: true })
  method!: PaymentMethod | null;
  @Field(() => String, { description: 'What the bank or the provider calls it; may be empty.' })
  @Text()
  reference!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) byUserId!: string | null;
}

/** Kept in the transaction of whatever changes it, so that lists need no sums. */
@ObjectType({ description: 'What a client owes and has in credit, in one currency.' })
@Entity('client_billing')
@Index('ix_client_billing_client', ['clientId'])
export class ClientBilling {
  static readonly tenancy = keptFor.client('clientId');

  /** `<clientId>:<currency>` */
  @Id() id!: string;
  @Ref() clientId!: string;
  @Field(() => String, { description: 'ISO 4217 code.' }) @Text(3) currency!: string;
  @Field(() => Int, { description: 'Invoices with something left to pay.' }) @Whole() openInvoices!: number;
  @Big() openMinor!: number;
  @Big() creditMinor!: number;
}
