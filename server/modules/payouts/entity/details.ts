import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { At, Id, LongText, Ref, Text, Whole } from '../../../platform/db/columns';
import { keptFor, ownedBy } from '../../../platform/db/tenancy';

export enum PayoutMethod {
  IBAN = 'IBAN',
  OTHER = 'OTHER',
}
registerEnumType(PayoutMethod, {
  name: 'PayoutMethod',
  description: 'How an account is named.',
  valuesConfig: {
    IBAN: { description: 'By its IBAN.' },
    OTHER: { description: 'By an account number, with what its bank needs besides.' },
  },
});

/** Where a partner is paid. The account itself is sealed: only an export opens it. Its id is the partner's. */
@ObjectType({ description: 'Where a partner is paid. Nobody is shown the account itself.' })
@Entity('payout_details')
export class PayoutDetails {
  static readonly tenancy = ownedBy.partner('id');

  @Field(() => ID, { description: 'The partner’s id.' }) @Id() id!: string;
  @Field(() => PayoutMethod, { description: 'How the account is named.' }) @Text(8) method!: PayoutMethod;
  @Field(() => String, { description: 'Whose account it is.' }) @Text(140) holder!: string;
  @Field(() => String, { description: 'The account, but for its last characters covered.' })
  @Text(64)
  accountMasked!: string;
  /** What was given, as sealed JSON: see `Account` in the rules. */
  @LongText() accountSealed!: string;
  @Field(() => String, { nullable: true, description: 'The BIC of its bank.' }) @Text(11, { nullable: true }) bic!:
    string | null;
  @Field(() => String, { description: 'The ISO 4217 currency to be paid in, where the programme leaves it open.' })
  @Text(3)
  currency!: string;
  @Field(() => String, { description: 'Where the account is, ISO 3166-1 alpha-2.' }) @Text(2) country!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' }) @At() changedAt!: Date;
  @Ref({ nullable: true }) changedByUserId!: string | null;
}

export enum TaxForm {
  NOT_REQUIRED = 'NOT_REQUIRED',
  REQUIRED = 'REQUIRED',
  RECEIVED = 'RECEIVED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(TaxForm, {
  name: 'TaxForm',
  description: 'How it stands with a partner’s tax form.',
  valuesConfig: {
    NOT_REQUIRED: { description: 'None is needed.' },
    REQUIRED: { description: 'Needed and not here: nothing is paid out.' },
    RECEIVED: { description: 'Here, and in order.' },
    EXPIRED: { description: 'Here, and no longer valid: nothing is paid out.' },
  },
});

export enum OwnInvoice {
  BY_SETTINGS = 'BY_SETTINGS',
  REQUIRED = 'REQUIRED',
  NOT_REQUIRED = 'NOT_REQUIRED',
}
registerEnumType(OwnInvoice, {
  name: 'OwnInvoice',
  description: 'Whether a partner sends an invoice of its own with each payout.',
  valuesConfig: {
    BY_SETTINGS: { description: 'As the settings say for everybody.' },
    REQUIRED: { description: 'Yes.' },
    NOT_REQUIRED: { description: 'No.' },
  },
});

/** What staff ask of a partner before it is paid. Its id is the partner's; without a row nothing is asked. */
@ObjectType({ description: 'What is asked of a partner before it is paid.' })
@Entity('payout_terms')
export class PayoutTerms {
  static readonly tenancy = keptFor.partner('id');

  @Field(() => ID, { description: 'The partner’s id.' }) @Id() id!: string;
  @Field(() => TaxForm, { description: 'How it stands with its tax form.' }) @Text(16) taxForm!: TaxForm;
  @Field(() => String, { nullable: true, description: 'Where the form is filed; never the tax number itself.' })
  @Text(100, { nullable: true })
  taxFormReference!: string | null;
  @Field(() => OwnInvoice, { description: 'Whether it sends an invoice with each payout.' })
  @Text(16)
  ownInvoice!: OwnInvoice;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody last changed it.' })
  @At({ nullable: true })
  changedAt!: Date | null;
  @Ref({ nullable: true }) changedByUserId!: string | null;
}

/** The folder of their contents. */
export const AREA = 'payout-invoices';

/** Waits for its payout until `payoutId` says which. One that never finds it is forgotten after a while. */
@ObjectType({ description: 'A partner’s own invoice for a payout: a PDF.' })
@Entity('payout_invoices')
@Index('ix_payout_invoices_waiting', ['payoutId', 'createdAt'])
@Index('ix_payout_invoices_stored', ['storedAs'])
export class PayoutInvoice {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id; downloaded from `/payout-invoices/<id>`.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref({ nullable: true }) payoutId!: string | null;
  @Field(() => String, { description: 'What it was called where it came from.' }) @Text(200) name!: string;
  @Text(100) type!: string;
  @Field(() => Int, { description: 'In bytes.' }) @Whole() size!: number;
  /** Its name in the folder of files: random, and never told. */
  @Text(64) storedAs!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was uploaded.' }) @At() createdAt!: Date;
}
