import { IsOptional, MaxLength } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload, UserError } from '../../api/payload';
import { containing, oneOf, type Where } from '../../platform/db/where';
import { IntakeReport, ReportKind, ReportStatus } from './entity';

@InputType({ description: 'A client that signed up elsewhere. Give at most what brought it: a coupon beats the rest.' })
export class ClientReportInput {
  @Field(() => String, { description: 'Your own key of the client, in at most 100 characters.' }) key!: string;
  @Field(() => String, { description: 'Its e-mail address: an account here that has it is the same client.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'The person’s name; this or the company is needed.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'The company’s name.' }) company?: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) country!: string;
  @Field(() => String, { nullable: true, description: 'en (when left out), es, it, pt or bg.' }) language?: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; the operator’s when left out.' })
  currency?: string;
  @Field(() => GraphQLISODateTime, { description: 'When it signed up; not in the future.' }) signedUpAt!: Date;
  @Field(() => String, { nullable: true, description: 'The code of the partner’s link it came by.' }) code?: string;
  @Field(() => String, { nullable: true, description: 'The coupon it gave.' }) coupon?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The signed click that the link’s address carried, as `pp_click`.',
  })
  clickId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The partner’s id or e-mail address, where you know yourself whose the client is.',
  })
  partnerKey?: string;
}

@InputType({ description: 'A line of a transaction.' })
export class TransactionLineInput {
  @Field(() => String, { description: 'Your own key of the line, once in the transaction.' }) key!: string;
  @Field(() => String, { nullable: true, description: 'The key of a category; the product’s when left out.' })
  category?: string;
  @Field(() => String, { nullable: true, description: 'The id or the name of a product here.' }) product?: string;
  @Field(() => String, { nullable: true, description: 'What was bought, in the client’s words.' }) description?: string;
  @Field(() => String, { description: 'Before tax, of the whole line, as decimal text: `12.50`.' }) net!: string;
  @Field(() => String, { nullable: true, description: 'Its tax; nothing when left out.' }) tax?: string;
  @Field(() => Int, { nullable: true, description: 'How many; 1 when left out.' }) quantity?: number;
  @Field(() => Boolean, { nullable: true, description: 'It is for a recurring plan.' }) recurring?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'The same plan was paid for before.' }) renewal?: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The first day it pays for, `YYYY-MM-DD`; a recurring line needs it.',
  })
  periodFrom?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The first day it no longer pays for; a recurring line needs it.',
  })
  periodUntil?: string;
}

@InputType({ description: 'What a client paid elsewhere.' })
export class TransactionReportInput {
  @Field(() => String, { description: 'Your own key of the transaction, in at most 100 characters.' }) key!: string;
  @Field(() => String, { description: 'The key of the client: it may be reported later.' }) clientKey!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was paid; not in the future.' }) occurredAt!: Date;
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The number of your invoice, in at most 32 characters; the key when left out.',
  })
  number?: string;
  @Field(() => [TransactionLineInput], { description: 'What was bought; 1 to 50 lines.' })
  lines!: TransactionLineInput[];
}

@InputType({ description: 'What goes back of a line.' })
export class RefundLineInput {
  @Field(() => String, { description: 'The key of the line in the transaction.' }) key!: string;
  @Field(() => String, { description: 'Before tax, in the transaction’s currency: `12.50`.' }) net!: string;
}

@InputType({ description: 'What a client got back of what it paid.' })
export class RefundReportInput {
  @Field(() => String, { description: 'Your own key of the refund, in at most 100 characters.' }) key!: string;
  @Field(() => String, { description: 'The key of the transaction: it may be reported later.' })
  transactionKey!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was paid back; not in the future.' }) occurredAt!: Date;
  @Field(() => String, {
    nullable: true,
    description: 'The number of your credit note, in at most 32 characters; the key when left out.',
  })
  number?: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason?: string;
  @Field(() => [RefundLineInput], { nullable: true, description: 'Of which lines; all that is left when left out.' })
  lines?: RefundLineInput[];
}

export const ReportResult = {
  ...{ APPLIED: 'APPLIED', WAITING: 'WAITING', DUPLICATE: 'DUPLICATE', REFUSED: 'REFUSED' },
} as const;
registerEnumType(ReportResult, {
  name: 'ReportResult',
  description: 'What became of a row.',
  valuesConfig: {
    APPLIED: { description: 'What it says has been entered.' },
    WAITING: { description: 'It is kept, and entered once what it names has been reported.' },
    DUPLICATE: { description: 'It was told before; `report` says what became of it.' },
    REFUSED: { description: 'Nothing was entered; `userErrors` says why.' },
  },
});

@ObjectType({ description: 'What became of one row.' })
export class ReportRow {
  @Field(() => Int, { description: 'Its place in the list, from 0.' }) index!: number;
  @Field(() => String, { description: 'Your own key.' }) key!: string;
  @Field(() => ReportResult, { description: 'What became of it.' }) result!: keyof typeof ReportResult;
  @Field(() => ID, { nullable: true, description: 'The client, invoice or credit note that it is here.' })
  recordId!: string | null;
  @Field(() => IntakeReport, { nullable: true, description: 'As it is kept; null where it has no key.' })
  report!: IntakeReport | null;
  @Field(() => [UserError], { description: 'Why it was refused; `path` begins with `rows` and its place.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of each row, in the order they were given.' })
export class ReportsPayload extends Payload {
  @Field(() => [ReportRow], { nullable: true, description: 'One for each row.' }) rows?: ReportRow[];
  @Field(() => Int, { nullable: true, description: 'Entered now.' }) applied?: number;
  @Field(() => Int, { nullable: true, description: 'Kept until what they name is reported.' }) waiting?: number;
  @Field(() => Int, { nullable: true, description: 'Told before.' }) duplicates?: number;
  @Field(() => Int, { nullable: true, description: 'Not entered.' }) refused?: number;
}

@ObjectType({ description: 'A report, tried again.' })
export class ReportRetryPayload extends Payload {
  @Field(() => IntakeReport, { nullable: true, description: 'As it is now.' }) report?: IntakeReport;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ReportFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => [ReportStatus], { nullable: true, description: 'In one of these states.' }) status?: ReportStatus[];
  @Field(() => [ReportKind], { nullable: true, description: 'Of one of these kinds.' }) kind?: ReportKind[];
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => String, { nullable: true, description: 'Contained in a key, a number, an address or a name.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, status, kind, clientId, q }: ReportFilter): Where<IntakeReport>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(kind ? [{ kind: oneOf(kind) }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
  ];
}
