import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { MoneyInput } from '../../api/money';
import { Payload } from '../../api/payload';
import type { CalendarDate } from '../../kernel/period';
import { MoneyValue } from '../../platform/db/money';
import { atLeast, atMost, below, containing, oneOf, within, type Where } from '../../platform/db/where';
import { Client } from '../clients/entity';
import { CreditNote } from './entity/credit-note';
import { Invoice, InvoiceLine } from './entity/invoice';
import { CreditEntry, Payment, PaymentMethod } from './entity/payment';
import { TaxRate } from './entity/tax-rate';
import { MOST_LINES } from './rules/amounts';
import { InvoiceStatus } from './rules/states';

export enum InvoiceSortKey {
  CREATED_AT = 'createdAt',
  NUMBER = 'number',
  ISSUED_ON = 'issuedOn',
  DUE_ON = 'dueOn',
  STATUS = 'status',
  TOTAL = 'total',
}
registerEnumType(InvoiceSortKey, { name: 'InvoiceSortKey', description: 'What a list of invoices is sorted by.' });

@InputType({ description: 'How a list of invoices is sorted.' })
export class InvoiceSort {
  @Field(() => InvoiceSortKey, { description: 'By what.' }) by!: InvoiceSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold. Days are YYYY-MM-DD.' })
export class InvoiceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in the number, or in the client as it is searched.' })
  q?: string;
  @Field(() => [InvoiceStatus], { nullable: true, description: 'In one of these states.' }) status?: InvoiceStatus[];
  @Field(() => Boolean, { nullable: true, description: 'With something left to pay, or with nothing.' }) open?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Open and past due, or not.' }) overdue?: boolean;
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'The first invoice of this order.' }) orderId?: string;
  @Field(() => ID, { nullable: true, description: 'With a line about this service, add-on or domain.' })
  subscriptionId?: string;
  @Field(() => String, { nullable: true, description: 'In this currency: ISO 4217 code.' }) currency?: string;
  @Field(() => String, { nullable: true, description: 'Issued on this day or later.' }) issuedFrom?: string;
  @Field(() => String, { nullable: true, description: 'Issued on this day or earlier.' }) issuedTo?: string;
  @Field(() => String, { nullable: true, description: 'Due on this day or later.' }) dueFrom?: string;
  @Field(() => String, { nullable: true, description: 'Due on this day or earlier.' }) dueTo?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: InvoiceFilter, today: CalendarDate): Where<Invoice>[] {
  const { ids, q, status, open, overdue, clientId, orderId, subscriptionId, currency } = filter;
  const { issuedFrom, issuedTo, dueFrom, dueTo } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [spoken(q)] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(typeof open === 'boolean' ? [{ open }] : []),
    ...(typeof overdue === 'boolean' ? [isOverdue(overdue, today)] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(orderId ? [{ orderId }] : []),
    ...(subscriptionId ? [{ id: within(InvoiceLine, 'invoiceId', { subscriptionId }) }] : []),
    ...(currency ? [{ currency }] : []),
    ...(issuedFrom ? [{ issuedOn: atLeast(issuedFrom) }] : []),
    ...(issuedTo ? [{ issuedOn: atMost(issuedTo) }] : []),
    ...(dueFrom ? [{ dueOn: atLeast(dueFrom) }] : []),
    ...(dueTo ? [{ dueOn: atMost(dueTo) }] : []),
  ];
}

function spoken(q: string): Where<Invoice> {
  const text = containing(q.trim().toLowerCase());
  return [{ searchText: text }, { clientId: within(Client, 'id', { searchText: text }) }];
}

function isOverdue(overdue: boolean, today: CalendarDate): Where<Invoice> {
  return overdue ? { open: true, dueOn: below(today) } : [{ open: false }, { open: true, dueOn: atLeast(today) }];
}

@InputType({ description: 'What a list of payments, credit notes or credit entries is narrowed to.' })
export class BillingFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this invoice.' }) invoiceId?: string;
}

export function ofBilling({ ids, clientId, invoiceId }: BillingFilter) {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(invoiceId ? [{ invoiceId }] : []),
  ];
}

@InputType({ description: 'What a list of tax rates is narrowed to.' })
export class TaxRateFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code.' }) country?: string;
  @Field(() => String, { nullable: true, description: 'The tax category.' }) category?: string;
}

@InputType({ description: 'A line that staff write.' })
export class InvoiceLineInput {
  @Field(() => String, { description: 'In the client’s language.' }) @MaxLength(420) description!: string;
  @Field(() => Int, { description: 'From 1 to 10 000.' }) quantity!: number;
  @Field(() => MoneyInput, { description: 'For one, before tax.' }) unitPrice!: MoneyInput;
  @Field(() => ID, {
    nullable: true,
    description: 'The product it is, which decides its tax and its commission; none earns none.',
  })
  productId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The tax category when there is no product; STANDARD if left out.',
  })
  @IsOptional()
  @MaxLength(32)
  taxCategory?: string;
}

@InputType({ description: 'An invoice that staff write.' })
export class InvoiceInput {
  @Field(() => ID, { description: 'Who is to pay.' }) clientId!: string;
  @Field(() => [InvoiceLineInput], { description: 'At least one.' })
  @ArrayMaxSize(MOST_LINES)
  lines!: InvoiceLineInput[];
  @Field(() => String, { nullable: true, description: 'Printed below the lines.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string;
}

@InputType({ description: 'Money that came.' })
export class PaymentInput {
  @Field(() => MoneyInput, { description: 'How much, in the invoice’s currency.' }) amount!: MoneyInput;
  @Field(() => PaymentMethod, { description: 'How it came.' }) method!: PaymentMethod;
  @Field(() => String, { nullable: true, description: 'What the bank or the provider calls it.' })
  @IsOptional()
  @MaxLength(255)
  reference?: string;
  @Field(() => String, { description: 'The day it came, YYYY-MM-DD.' }) @MaxLength(10) receivedOn!: string;
}

@InputType({ description: 'What to take off one line.' })
export class CreditLineInput {
  @Field(() => ID, { description: 'The line of the invoice.' }) lineId!: string;
  @Field(() => MoneyInput, { description: 'Before tax; its tax follows at the line’s rate.' }) net!: MoneyInput;
}

@InputType({ description: 'Client credit to be paid out.' })
export class RefundInput {
  @Field(() => ID, { description: 'Whose credit.' }) clientId!: string;
  @Field(() => MoneyInput, { description: 'How much.' }) amount!: MoneyInput;
  @Field(() => PaymentMethod, { description: 'How it goes back.' }) method!: PaymentMethod;
  @Field(() => String, { nullable: true, description: 'What the bank or the provider calls it.' })
  @IsOptional()
  @MaxLength(255)
  reference?: string;
}

@InputType({ description: 'A tax rate from a day on.' })
export class TaxRateInput {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) country!: string;
  @Field(() => String, { defaultValue: 'STANDARD', description: 'The tax category.' }) category!: string;
  @Field(() => String, { description: 'The first day it is in force, YYYY-MM-DD.' }) since!: string;
  @Field(() => Int, { description: 'In basis points, from 0 to 10 000: 1900 is 19 %.' }) rate!: number;
}

@ObjectType({ description: 'The invoice as it now stands, or why nothing was done.' })
export class InvoicePayload extends Payload {
  @Field(() => Invoice, { nullable: true, description: 'The invoice.' }) invoice?: Invoice | null;
}

@ObjectType({ description: 'What was thrown away, or why not.' })
export class InvoiceDiscardPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The draft that is gone.' }) discardedId?: string;
}

@ObjectType({ description: 'The payment and the invoice as it now stands, or why nothing was done.' })
export class PaymentPayload extends Payload {
  @Field(() => Payment, { nullable: true, description: 'What was recorded.' }) payment?: Payment | null;
  @Field(() => Invoice, { nullable: true, description: 'The invoice.' }) invoice?: Invoice | null;
  @Field(() => MoneyValue, {
    nullable: true,
    description: 'What the invoice could not take, now client credit; null when nothing.',
  })
  becameCredit?: MoneyValue | null;
}

@ObjectType({ description: 'The credit note and the invoice as it now stands, or why nothing was done.' })
export class CreditNotePayload extends Payload {
  @Field(() => CreditNote, { nullable: true, description: 'What was issued.' }) creditNote?: CreditNote | null;
  @Field(() => Invoice, { nullable: true, description: 'The invoice.' }) invoice?: Invoice | null;
}

@ObjectType({ description: 'What was paid out, or why nothing was.' })
export class RefundPayload extends Payload {
  @Field(() => CreditEntry, { nullable: true, description: 'The change of the client’s credit.' })
  creditEntry?: CreditEntry | null;
  @Field(() => Client, { nullable: true, description: 'Whose.' }) client?: Client | null;
}

@ObjectType({ description: 'The rate that was added, or why it was not.' })
export class TaxRatePayload extends Payload {
  @Field(() => TaxRate, { nullable: true, description: 'The rate.' }) taxRate?: TaxRate | null;
}
