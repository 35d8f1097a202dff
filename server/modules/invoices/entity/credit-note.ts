import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Day, Id, Ref, Text, Whole } from '../../../platform/db/columns';
import { Amount, MoneyValue } from '../../../platform/db/money';
import { keptFor } from '../../../platform/db/tenancy';
import { DocumentSource } from './invoice';

export enum CreditNoteCause {
  REFUND = 'REFUND',
  DOWNGRADE = 'DOWNGRADE',
}
registerEnumType(CreditNoteCause, {
  name: 'CreditNoteCause',
  description: 'What a credit note came from.',
  valuesConfig: {
    REFUND: { description: 'What was invoiced is taken back.' },
    DOWNGRADE: { description: 'A smaller plan goes on: the rest of its period costs less.' },
  },
});

@ObjectType({
  description: 'Takes back an invoice, in part or whole, with the original’s parties, tax treatment and rates.',
})
@Entity('credit_notes')
@Unique('uq_credit_notes_number', ['number'])
@Index('ix_credit_notes_invoice', ['invoiceId', 'id'])
@Index('ix_credit_notes_client', ['clientId', 'createdAt', 'id'])
@Index('ix_credit_notes_created', ['createdAt', 'id'])
export class CreditNote {
  static readonly tenancy = keptFor.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'Gapless per series and year.' }) @Text(32) number!: string;
  @Field(() => ID, { description: 'The invoice it takes back.' }) @Ref() invoiceId!: string;
  @Field(() => ID, { description: 'Whose.' }) @Ref() clientId!: string;
  @Field(() => MoneyValue, { description: 'Before tax.' }) @Amount('net') net!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Its tax.' }) @Amount('tax') tax!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Net and tax.' }) @Amount('total') total!: MoneyValue;
  @Field(() => MoneyValue, {
    description: 'What had been paid of it, and became client credit; of a reported one, what was paid out.',
  })
  @Amount('returned')
  returned!: MoneyValue;
  @Field(() => CreditNoteCause, { description: 'What it came from.' }) @Text(16) cause!: CreditNoteCause;
  @Field(() => String, { description: 'Why.' }) @Text() reason!: string;
  @Field(() => String, { description: 'The day of issue, YYYY-MM-DD.' }) @Day() issuedOn!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was issued.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => DocumentSource, { nullable: true, description: 'Where it was issued, if not here: it has no PDF then.' })
  @Text(16, { nullable: true })
  source!: DocumentSource | null;
}

@ObjectType({ description: 'What a credit note takes off one line of its invoice.' })
@Entity('credit_note_lines')
@Index('ix_credit_note_lines_note', ['creditNoteId', 'position'])
@Index('ix_credit_note_lines_line', ['invoiceLineId'])
export class CreditNoteLine {
  static readonly tenancy = keptFor.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() creditNoteId!: string;
  @Field(() => ID, { description: 'The line of the invoice.' }) @Ref() invoiceLineId!: string;
  @Ref() clientId!: string;
  @Field(() => Int, { description: 'Its place on the document, from 1.' }) @Whole() position!: number;
  @Field(() => String, { description: 'The description of the invoice’s line.' }) @Text(500) description!: string;
  @Field(() => MoneyValue, { description: 'What it takes off the line’s net.' }) @Amount('net') net!: MoneyValue;
  @Field(() => Int, { description: 'The line’s rate, in basis points.' }) @Whole() taxRate!: number;
  @Field(() => MoneyValue, { description: 'What it takes off the line’s tax.' }) @Amount('tax') tax!: MoneyValue;
}
