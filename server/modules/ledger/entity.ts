import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Big, Day, Id, Ref, Text, Whole } from '../../platform/db/columns';
import { Amount, MoneyValue } from '../../platform/db/money';
import { keptFor } from '../../platform/db/tenancy';
import type { Account } from './rules';

export enum LedgerAccount {
  PENDING = 'PENDING',
  AVAILABLE = 'AVAILABLE',
  IN_TRANSIT = 'IN_TRANSIT',
  PAID = 'PAID',
  EXPENSE = 'EXPENSE',
  EXCHANGE = 'EXCHANGE',
}
registerEnumType(LedgerAccount, {
  name: 'LedgerAccount',
  description: 'The accounts every partner has in every currency. All of them together always sum to zero.',
  valuesConfig: {
    PENDING: { description: 'Earned, and still in its hold.' },
    AVAILABLE: { description: 'Approved, and not yet on its way.' },
    IN_TRANSIT: { description: 'On its way to the partner.' },
    PAID: { description: 'Paid out.' },
    EXPENSE: { description: 'The programme’s side: negative of all that was earned.' },
    EXCHANGE: { description: 'Between the two currencies of a payout: positive in the one that was given up.' },
  },
});

export enum EntryKind {
  EARNING = 'EARNING',
  CLAWBACK = 'CLAWBACK',
  APPROVAL = 'APPROVAL',
  DECLINE = 'DECLINE',
  ADJUSTMENT = 'ADJUSTMENT',
  PAYOUT = 'PAYOUT',
  PAYOUT_SENT = 'PAYOUT_SENT',
  PAYOUT_RETURNED = 'PAYOUT_RETURNED',
  REVERSAL = 'REVERSAL',
}
registerEnumType(EntryKind, {
  name: 'LedgerEntryKind',
  description: 'What a movement of the ledger was for.',
  valuesConfig: {
    EARNING: { description: 'A paid invoice earned commission.' },
    CLAWBACK: { description: 'A credit note took its share of a commission back.' },
    APPROVAL: { description: 'The hold ended, or a person approved: from pending to available.' },
    DECLINE: { description: 'A person declined a commission: gone from pending.' },
    ADJUSTMENT: { description: 'A correction or a bonus, approved by two persons: to or from available.' },
    PAYOUT: { description: 'A payout was asked for or scheduled: from available to in transit.' },
    PAYOUT_SENT: { description: 'The payout arrived: from in transit to paid.' },
    PAYOUT_RETURNED: { description: 'The payout was rejected, cancelled or failed: back to available.' },
    REVERSAL: { description: 'Another entry, undone by its mirror image.' },
  },
});

/** One balanced movement. Append-only, held by triggers: corrected only by another entry that reverses it. */
@ObjectType({ description: 'One balanced movement of money, never changed.' })
@Entity('ledger_entries')
@Unique('uq_ledger_entries_reference', ['reference'])
@Unique('uq_ledger_entries_reverses', ['reversesId'])
@Index('ix_ledger_entries_effective', ['effectiveAt', 'id'])
@Index('ix_ledger_entries_partner', ['partnerId', 'effectiveAt', 'id'])
@Index('ix_ledger_entries_recorded', ['partnerId', 'recordedOn', 'id'])
export class LedgerEntry {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Field(() => String, { description: 'Its cause, named once: the same cause twice is posted once.' })
  @Text(160)
  reference!: string;
  @Field(() => EntryKind, { description: 'What it was for.' }) @Text(16) kind!: EntryKind;
  @Field(() => ID, { nullable: true, description: 'The entry it undoes.' }) @Ref({ nullable: true }) reversesId!:
    string | null;
  /** The codes of what its sides are in, `EUR JPY`: so that a statement need not ask them all. */
  @Text(800) currencies!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it counts from.' }) @At() effectiveAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' }) @At() recordedAt!: Date;
  @Field(() => String, { description: 'The operator’s day of that, `YYYY-MM-DD`: the statement it is on.' })
  @Day()
  recordedOn!: string;
}

@ObjectType({ description: 'One side of a movement. Positive on an account of the partner’s is more for it.' })
@Entity('ledger_postings')
@Unique('uq_ledger_postings_position', ['entryId', 'position'])
@Index('ix_ledger_postings_balance', ['partnerId', 'amount.currency', 'account'])
@Index('ix_ledger_postings_commission', ['commissionId'])
@Index('ix_ledger_postings_payout', ['payoutId'])
export class LedgerPosting {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() entryId!: string;
  @Whole() position!: number;
  @Field(() => LedgerAccount, { description: 'Which account.' }) @Text(16) account!: Account;
  @Field(() => MoneyValue, { description: 'What it moves.' }) @Amount('amount') amount!: MoneyValue;
  @Field(() => ID, { nullable: true, description: 'The commission it is about.' })
  @Ref({ nullable: true })
  commissionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The adjustment it is about.' })
  @Ref({ nullable: true })
  adjustmentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The payout it is about.' })
  @Ref({ nullable: true })
  payoutId!: string | null;

  @ManyToOne(() => LedgerEntry, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'entryId', foreignKeyConstraintName: 'fk_ledger_postings_entry' })
  readonly entry?: Relation<LedgerEntry>;
}

/** The sums of a partner's postings in one currency, by account, kept with every entry. In minor units. */
@Entity('ledger_balances')
@Unique('uq_ledger_balances_currency', ['partnerId', 'currency'])
export class LedgerBalance {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Text(3) currency!: string;
  @Big() pending!: number;
  @Big() available!: number;
  @Big() inTransit!: number;
  @Big() paid!: number;
  @Big() expense!: number;
  @Big() exchange!: number;
}

/**
 * What a partner's postings of one month moved in one currency, by account, in minor units: kept with every entry, so
 * that a statement's opening is a sum of months. The month is that of the operator's day the entry was written on.
 */
@Entity('ledger_months')
@Unique('uq_ledger_months_month', ['partnerId', 'currency', 'month'])
@Index('ix_ledger_months_month', ['partnerId', 'month', 'id'])
export class LedgerMonth {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Text(3) currency!: string;
  /** `YYYY-MM` */
  @Text(7) month!: string;
  @Big() pending!: number;
  @Big() available!: number;
  @Big() inTransit!: number;
  @Big() paid!: number;
  @Big() expense!: number;
  @Big() exchange!: number;
}
