import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Big, Day, Id, Ref, Text, Whole } from '../../platform/db/columns';
import { Amount, MoneyValue, OptionalAmount } from '../../platform/db/money';
import { keptFor } from '../../platform/db/tenancy';
import { ProductKind } from '../catalogue/rules';

export enum CommissionKind {
  EARNING = 'EARNING',
  CLAWBACK = 'CLAWBACK',
}
registerEnumType(CommissionKind, {
  name: 'CommissionKind',
  description: 'Whether something was earned or taken back.',
  valuesConfig: {
    EARNING: { description: 'A paid line earned it.' },
    CLAWBACK: { description: 'A credit note took it back; `reverses` names the earning.' },
  },
});

export enum CommissionStatus {
  PENDING = 'PENDING',
  HELD = 'HELD',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
}
registerEnumType(CommissionStatus, {
  name: 'CommissionStatus',
  description: 'How far a commission has come.',
  valuesConfig: {
    PENDING: { description: 'In its hold, until the day it says.' },
    HELD: { description: 'Kept back by a person, with a reason.' },
    APPROVED: { description: 'Out of its hold: the partner can be paid it.' },
    DECLINED: { description: 'Refused by a person, with a reason.' },
  },
});

export enum CommissionSale {
  FIRST = 'FIRST',
  RENEWAL = 'RENEWAL',
}
registerEnumType(CommissionSale, {
  name: 'CommissionSale',
  description: 'Whether a line was sold anew or renewed.',
  valuesConfig: {
    FIRST: { description: 'Ordered, upgraded, or billed once.' },
    RENEWAL: { description: 'Billed by the renewal job for another period.' },
  },
});

export enum CommissionReview {
  AUTOMATIC = 'AUTOMATIC',
  MANUAL = 'MANUAL',
}
registerEnumType(CommissionReview, {
  name: 'CommissionReview',
  description: 'How a commission comes to be approved.',
  valuesConfig: {
    AUTOMATIC: { description: 'By time: when its hold ends.' },
    MANUAL: { description: 'By a person.' },
  },
});

/**
 * One earning on one invoice line, or a part of it taken back. It carries a copy of what explains it, because the
 * partner may lose sight of the invoice. Amounts are never edited: a correction is another row that names this one.
 */
@ObjectType({ description: 'What one invoice line earned a partner, or a part of it taken back.' })
@Entity('commissions')
@Unique('uq_commissions_cause', ['invoiceLineId', 'causeId'])
@Index('ix_commissions_earned', ['earnedAt', 'id'])
@Index('ix_commissions_partner', ['partnerId', 'earnedAt', 'id'])
@Index('ix_commissions_client', ['clientId', 'earnedAt', 'id'])
@Index('ix_commissions_due', ['status', 'review', 'holdUntil', 'partnerId'])
@Index('ix_commissions_payable', ['partnerId', 'currency', 'status', 'payoutId'])
@Index('ix_commissions_payout', ['payoutId', 'id'])
@Index('ix_commissions_status', ['status', 'earnedAt', 'id'])
@Index('ix_commissions_invoice', ['invoiceId'])
@Index('ix_commissions_reverses', ['reversesId'])
export class Commission {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Field(() => CommissionKind, { description: 'Earned, or taken back.' }) @Text(16) kind!: CommissionKind;
  @Field(() => CommissionStatus, { description: 'How far it has come.' }) @Text(16) status!: CommissionStatus;
  @Ref() clientId!: string;
  @Field(() => String, { description: 'The client’s name when it paid.' }) @Text() clientName!: string;
  @Field(() => ID, { description: 'The paid invoice.' }) @Ref() invoiceId!: string;
  @Field(() => String, { description: 'The paid invoice’s number.' }) @Text(32) invoiceNumber!: string;
  @Field(() => ID, { description: 'The paid line.' }) @Ref() invoiceLineId!: string;
  @Field(() => String, { description: 'What the line was for.' }) @Text(500) lineDescription!: string;
  @Field(() => ID, { nullable: true, description: 'The credit note that took it back.' })
  @Ref({ nullable: true })
  creditNoteId!: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the credit note that took it back.' })
  @Text(32, { nullable: true })
  creditNoteNumber!: string | null;
  @Field(() => ID, { nullable: true, description: 'The earning it takes back from.' })
  @Ref({ nullable: true })
  reversesId!: string | null;
  /** The invoice or the credit note: one line and cause make one commission, however often they are told. */
  @Ref() causeId!: string;
  @Ref() programmeId!: string;
  @Ref() versionId!: string;
  @Ref() attributionId!: string;
  @Field(() => String, {
    description: 'The rule that won: its key in the programme version, or `override:` and the override’s id.',
  })
  @Text(120)
  rule!: string;
  @Field(() => ID, { nullable: true, description: 'The override that won; null where a rule of the version did.' })
  @Ref({ nullable: true })
  overrideId!: string | null;
  @Field(() => String, { description: 'The product category’s key, as invoiced.' }) @Text(64) category!: string;
  @Field(() => ID, { nullable: true, description: 'The product; null on a line written by staff.' })
  @Ref({ nullable: true })
  productId!: string | null;
  @Field(() => ProductKind, { nullable: true, description: 'The product’s kind; null on a line written by staff.' })
  @Text(16, { nullable: true })
  productKind!: ProductKind | null;
  @Field(() => CommissionSale, { description: 'Sold anew, or renewed.' }) @Text(16) sale!: CommissionSale;
  @Field(() => String, { description: 'The client’s country when it paid, ISO 3166-1 alpha-2.' })
  @Text(2)
  country!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The first day the line pays for, `YYYY-MM-DD`; null where it pays for no period.',
  })
  @Day({ nullable: true })
  periodStart!: string | null;
  @Field(() => Int, { nullable: true, description: 'The month of the client’s window it is of, from 1.' })
  @Whole({ nullable: true })
  windowMonth!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many months that window has; null without end.' })
  @Whole({ nullable: true })
  windowMonths!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The tier’s key, as held just before the payment; null without a tier.',
  })
  @Text(32, { nullable: true })
  tier!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The tier’s name, as held just before the payment; null without a tier.',
  })
  @Text(64, { nullable: true })
  tierName!: string | null;
  @Field(() => Int, { description: 'The clients with an active service at that moment.' })
  @Whole()
  tierClients!: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the tier was held.' })
  @At({ nullable: true })
  tierSince!: Date | null;
  @Field(() => Int, { nullable: true, description: 'In basis points of the base; null for an amount per line.' })
  @Whole({ nullable: true })
  rate!: number | null;
  @Field(() => MoneyValue, { nullable: true, description: 'The amount promised per line; null for a rate.' })
  @OptionalAmount('flat')
  flat!: MoneyValue | null;
  @Field(() => String, { description: 'ISO 4217 code of all amounts.' }) @Text(3) currency!: string;
  @Field(() => MoneyValue, {
    description: 'What the rate is a share of: net of tax and discount; negative if credited.',
  })
  @Amount('base')
  base!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What was earned; negative when taken back.' })
  @Amount('amount')
  amount!: MoneyValue;
  @Field(() => GraphQLISODateTime, { description: 'When the invoice was paid, or the credit note issued.' })
  @At()
  earnedAt!: Date;
  @Field(() => String, { description: 'The operator’s day of that, `YYYY-MM-DD`.' }) @Day() earnedOn!: string;
  @Field(() => String, { description: 'The day its hold ends, `YYYY-MM-DD`.' })
  @Day()
  holdUntil!: string;
  @Field(() => CommissionReview, { description: 'Whether time approves it then, or a person.' })
  @Text(16)
  review!: CommissionReview;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was approved.' })
  @At({ nullable: true })
  approvedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The operator’s day of that, `YYYY-MM-DD`.' })
  @Day({ nullable: true })
  approvedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why a person held or declined it.' })
  @Text(500, { nullable: true })
  reason!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a person last decided about it.' })
  @At({ nullable: true })
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The day it was declined on, `YYYY-MM-DD`.' })
  @Day({ nullable: true })
  declinedOn!: string | null;
  /** The person who held, released, approved or declined it; null where time did. */
  @Ref({ nullable: true }) decidedByUserId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The payout it is in; null before it is in one.' })
  @Ref({ nullable: true })
  payoutId!: string | null;
  @Field(() => String, { nullable: true, description: 'The day that payout was paid on, `YYYY-MM-DD`.' })
  @Day({ nullable: true })
  paidOn!: string | null;
  /** Client, invoice number and line in lower case: what a search looks through. */
  @Text(500) searchText!: string;
}

export enum NothingReason {
  NO_PARTNER = 'NO_PARTNER',
  NO_PROGRAMME = 'NO_PROGRAMME',
  BELOW_FIRST_TIER = 'BELOW_FIRST_TIER',
  NO_RULE = 'NO_RULE',
  ROUNDS_TO_NOTHING = 'ROUNDS_TO_NOTHING',
  NOT_ENROLLED = 'NOT_ENROLLED',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  BEFORE_WINDOW = 'BEFORE_WINDOW',
  WINDOW_OVER = 'WINDOW_OVER',
  WINDOW_ENDED = 'WINDOW_ENDED',
  IMPORTED = 'IMPORTED',
  NOT_PAID = 'NOT_PAID',
  NEVER_PAID = 'NEVER_PAID',
}
registerEnumType(NothingReason, {
  name: 'NothingReason',
  description: 'Why a line earned nobody anything.',
  valuesConfig: {
    NO_PARTNER: { description: 'No partner had brought the client, or its standing had ended.' },
    NO_PROGRAMME: { description: 'No version of the programme was in force.' },
    BELOW_FIRST_TIER: { description: 'The partner had too few clients with an active service.' },
    NO_RULE: { description: 'The programme promises nothing for such a line.' },
    ROUNDS_TO_NOTHING: {
      description: 'Nothing was paid for it, or the rate of so little is less than half a minor unit.',
    },
    NOT_ENROLLED: { description: 'The partner was not, or no longer, in the programme.' },
    NOT_ELIGIBLE: { description: 'The client does not count for its partner: its attribution says why.' },
    BEFORE_WINDOW: { description: 'The client had no recurring invoice yet, with which its window begins.' },
    WINDOW_OVER: { description: 'The period began after the months for which the client earns.' },
    WINDOW_ENDED: { description: 'The client’s window had ended early: by a refund, or by a gap in its plans.' },
    IMPORTED: { description: 'It was paid elsewhere and only entered here.' },
    NOT_PAID: { description: 'The invoice is not paid.' },
    NEVER_PAID: { description: 'The client has paid nothing yet.' },
  },
});

/** A paid line that earned nobody anything, and why. Every paid line has this or a commission. Its id is the line's. */
@Entity('unearned_lines')
@Index('ix_unearned_lines_invoice', ['invoiceId'])
@Index('ix_unearned_lines_partner', ['partnerId', 'paidOn'])
@Index('ix_unearned_lines_client', ['clientId', 'paidOn', 'id'])
export class UnearnedLine {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref({ nullable: true }) partnerId!: string | null;
  @Ref({ nullable: true }) programmeId!: string | null;
  @Ref() clientId!: string;
  @Ref() invoiceId!: string;
  @Ref({ nullable: true }) attributionId!: string | null;
  @Ref({ nullable: true }) versionId!: string | null;
  @Text(64) category!: string;
  @Ref({ nullable: true }) productId!: string | null;
  @Text(16, { nullable: true }) productKind!: ProductKind | null;
  @Text(16) sale!: CommissionSale;
  @Text(2) country!: string;
  @Day({ nullable: true }) periodStart!: string | null;
  @Text(32, { nullable: true }) tier!: string | null;
  /** Net of tax, discount and what was credited before the payment. */
  @Amount('base') base!: MoneyValue;
  /** Credited since the payment, in minor units. */
  @Big() credited!: number;
  @Text(24) reason!: NothingReason;
  /** The partner's clients with an active service at that moment. */
  @Whole({ nullable: true }) clients!: number | null;
  @Day() paidOn!: string;
}

/**
 * What happened to a partner's money on one day in one currency, by the day of the event, in minor units. Kept in the
 * event's transaction. Clients without a partner have rows of their own, under `none-…`, seen by staff alone.
 */
@Entity('partner_daily')
@Unique('uq_partner_daily_day', ['partnerId', 'day', 'currency', 'programmeId'])
@Index('ix_partner_daily_day', ['day'])
export class PartnerDaily {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  @Day() day!: string;
  @Text(3) currency!: string;
  /** Paid lines, net. */
  @Big() revenue!: number;
  /** Credited on paid lines, net, as a positive amount. */
  @Big() refunded!: number;
  @Big() earned!: number;
  /** Taken back, as a positive amount. */
  @Big() reversed!: number;
  /** Moved from pending to available, less what was taken back of what had been approved. */
  @Big() approved!: number;
  /** Declined by a person, as a positive amount. */
  @Big() declined!: number;
  /** Paid out, by the day its payout was paid. */
  @Big() paid!: number;
  /** Adjustments and bonuses, by the day they were approved; corrections are negative. */
  @Big() adjusted!: number;
  /** Paid invoices. */
  @Big() transactions!: number;
  /** What the day's own events earned, less what they took back, by the state it is in now: in its hold, or held. */
  @Big() rewardsPending!: number;
  /** Approved, and in no payout. */
  @Big() rewardsAvailable!: number;
  /** In a payout that has not been paid yet. */
  @Big() rewardsSent!: number;
  @Big() rewardsPaid!: number;
}

/**
 * The same by month, product category and tier: what reports across partners are read from. Clients without a partner
 * have rows under `none-…`; lines without a tier have the empty one. In minor units.
 */
@Entity('commission_months')
@Unique('uq_commission_months_month', ['partnerId', 'month', 'currency', 'programmeId', 'category', 'tier'])
@Index('ix_commission_months_month', ['month', 'partnerId'])
export class CommissionMonth {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  /** `YYYY-MM` */
  @Text(7) month!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  @Text(64) category!: string;
  @Text(32) tier!: string;
  @Text(3) currency!: string;
  @Big() revenue!: number;
  @Big() refunded!: number;
  @Big() earned!: number;
  @Big() reversed!: number;
  @Big() declined!: number;
  @Big() approved!: number;
  @Big() paid!: number;
}

/** What a client has paid and earned its partner until now, less what was credited, in minor units of one currency. */
@Entity('client_earnings')
@Unique('uq_client_earnings_client', ['clientId', 'partnerId', 'currency'])
export class ClientEarnings {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() clientId!: string;
  @Text(3) currency!: string;
  @Big() earned!: number;
  /** Net. */
  @Big() revenue!: number;
}

export const commissionTables = [Commission, UnearnedLine, PartnerDaily, CommissionMonth, ClientEarnings] as const;
