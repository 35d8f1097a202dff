import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Day, Id, Json, LongText, Ref, Text, Whole } from '../../../platform/db/columns';
import { Amount, MoneyValue } from '../../../platform/db/money';
import { internal, keptFor } from '../../../platform/db/tenancy';
import { PayoutMethod } from './details';

export enum PayoutStatus {
  REQUESTED = 'REQUESTED',
  SCHEDULED = 'SCHEDULED',
  APPROVED = 'APPROVED',
  PROCESSING = 'PROCESSING',
  PAID = 'PAID',
  REJECTED = 'REJECTED',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}
registerEnumType(PayoutStatus, {
  name: 'PayoutStatus',
  description: 'How far a payout has come.',
  valuesConfig: {
    REQUESTED: { description: 'Asked for by the partner; waits for approval.' },
    SCHEDULED: { description: 'Made by a run, or by staff; waits for approval.' },
    APPROVED: { description: 'Approved by a second person; waits for its export.' },
    PROCESSING: { description: 'With the bank.' },
    PAID: { description: 'Arrived. Final.' },
    REJECTED: { description: 'Not approved; its money is available again. Final.' },
    CANCELLED: { description: 'Withdrawn; its money is available again. Final.' },
    FAILED: { description: 'The bank could not pay it; its money is available again. Final.' },
  },
});

export enum PayoutBatchKind {
  MONTHLY = 'MONTHLY',
  REQUESTED = 'REQUESTED',
}
registerEnumType(PayoutBatchKind, {
  name: 'PayoutBatchKind',
  description: 'What made the payouts of a batch.',
  valuesConfig: {
    MONTHLY: { description: 'The run of a month.' },
    REQUESTED: { description: 'Requests of partners, retries, and what an earlier batch left undecided.' },
  },
});

export enum PayoutBatchStatus {
  OPEN = 'OPEN',
  EXPORTED = 'EXPORTED',
  EMPTY = 'EMPTY',
}
registerEnumType(PayoutBatchStatus, {
  name: 'PayoutBatchStatus',
  description: 'Whether a batch has gone to the bank.',
  valuesConfig: {
    OPEN: { description: 'Takes payouts, and waits for its export.' },
    EXPORTED: { description: 'Its files are made; nothing more is put into it.' },
    EMPTY: { description: 'Its run paid nobody; nothing waits for the bank.' },
  },
});

@ObjectType({ description: 'Payouts that go to the bank together, in one file.' })
@Entity('payout_batches')
@Unique('uq_payout_batches_key', ['key'])
@Index('ix_payout_batches_created', ['createdAt', 'id'])
export class PayoutBatch {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'What it is known by: `MONTHLY:2026-11`.' }) @Text(32) key!: string;
  @Field(() => PayoutBatchKind, { description: 'What made its payouts.' }) @Text(16) kind!: PayoutBatchKind;
  @Field(() => String, { nullable: true, description: 'The month of the run, `YYYY-MM`.' })
  @Text(7, { nullable: true })
  month!: string | null;
  @Field(() => PayoutBatchStatus, { description: 'Whether it has gone to the bank.' })
  @Text(16)
  status!: PayoutBatchStatus;
  @Field(() => String, { nullable: true, description: 'What its file calls itself towards the bank.' })
  @Text(35, { nullable: true })
  messageId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  /** When a run had asked every partner; null while it is under way, and for batches of requests. */
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the run had been through all partners.' })
  @At({ nullable: true })
  ranAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its files were made.' })
  @At({ nullable: true })
  exportedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The day the bank is asked to pay on, `YYYY-MM-DD`.' })
  @Day({ nullable: true })
  executionOn!: string | null;
  @Ref({ nullable: true }) exportedByUserId!: string | null;
}

/** Carries a sealed copy of the account: what the partner changes later does not change it. */
@ObjectType({ description: 'Money sent to one partner.' })
@Entity('payouts')
@Unique('uq_payouts_run', ['partnerId', 'currency', 'runKey'])
@Unique('uq_payouts_number', ['number'])
@Index('ix_payouts_created', ['createdAt', 'id'])
@Index('ix_payouts_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_payouts_batch', ['batchId', 'status', 'id'])
@Index('ix_payouts_status', ['status', 'createdAt', 'id'])
@Index('ix_payouts_retry', ['retryOfId'])
export class Payout {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'Its number: the reference on the bank statement.' }) @Text(16) number!: string;
  @Ref() batchId!: string;
  @Ref() partnerId!: string;
  @Field(() => String, { description: 'The ISO 4217 currency of the ledger it is taken from.' })
  @Text(3)
  currency!: string;
  /** What made it, once for a partner and currency: a run, a request, the retry of another. */
  @Text(80) runKey!: string;
  @Field(() => MoneyValue, { description: 'What it takes from the ledger.' }) @Amount('amount') amount!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What the partner gets.' }) @Amount('paid') paid!: MoneyValue;
  @Text(32, { nullable: true }) rate!: string | null;
  @Text(32, { nullable: true }) rateFrom!: string | null;
  @Text(32, { nullable: true }) rateTo!: string | null;
  @Day({ nullable: true }) rateOn!: string | null;
  @Field(() => PayoutStatus, { description: 'How far it has come.' }) @Text(16) status!: PayoutStatus;
  @Ref({ nullable: true }) retryOfId!: string | null;
  @Field(() => String, { description: 'Whose account it goes to.' }) @Text(140) holder!: string;
  @Field(() => PayoutMethod, { description: 'How that account is named.' }) @Text(8) method!: PayoutMethod;
  @Field(() => String, { description: 'That account, but for its last characters covered.' })
  @Text(64)
  accountMasked!: string;
  @LongText() accountSealed!: string;
  @Field(() => String, { nullable: true, description: 'The BIC of its bank.' }) @Text(11, { nullable: true }) bic!:
    string | null;
  @Field(() => String, { description: 'Where that account is, ISO 3166-1 alpha-2.' }) @Text(2) country!: string;
  @Field(() => Int, { description: 'How many commissions it was made of.' }) @Whole() commissionCount!: number;
  @Field(() => Int, { description: 'How many adjustments it was made of.' }) @Whole() adjustmentCount!: number;
  @Field(() => String, { description: 'The day the money is expected at the partner’s, `YYYY-MM-DD`.' })
  @Day()
  expectedOn!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was requested or scheduled.' }) @At() createdAt!: Date;
  /** Who asked for it, or started the run; null where time did. */
  @Ref({ nullable: true }) requestedByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was approved.' })
  @At({ nullable: true })
  approvedAt!: Date | null;
  @Ref({ nullable: true }) approvedByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it went to the bank.' })
  @At({ nullable: true })
  sentAt!: Date | null;
  /** When it went into its batch's file; null for what was sent by hand. */
  @At({ nullable: true }) exportedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was paid, rejected, cancelled or failed.' })
  @At({ nullable: true })
  settledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected, cancelled or failed.' })
  @Text(500, { nullable: true })
  reason!: string | null;
  /** The partner's own invoice for it. */
  @Ref({ nullable: true }) invoiceId!: string | null;
  /** The entry of the ledger that took its money from what was available. */
  @Ref() entryId!: string;
  /** Number, partner and holder in lower case: what a search looks through. */
  @Text(500) searchText!: string;
}

/** Whom a run could not pay, and why; what a later attempt of the same run finds replaces it. */
@ObjectType({ description: 'A partner that a run did not pay, and why.' })
@Entity('payout_skips')
@Unique('uq_payout_skips_partner', ['batchId', 'partnerId', 'currency'])
export class PayoutSkip {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() batchId!: string;
  @Ref() partnerId!: string;
  @Text(3) currency!: string;
  @Field(() => MoneyValue, { description: 'What was available then; negative when it is owed.' })
  @Amount('available')
  available!: MoneyValue;
  @Field(() => String, { description: 'Why: a code to translate, as in `userErrors`.' }) @Text(64) code!: string;
  @Field(() => String, { description: 'Why, in English.' }) @Text(500) message!: string;
  @Json() facts!: Readonly<Record<string, string | number>>;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' }) @At() at!: Date;
}
