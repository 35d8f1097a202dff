import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Big, Day, Flag, Id, Json, Ref, Text } from '../../platform/db/columns';
import { keptFor } from '../../platform/db/tenancy';

export enum EligibilityReason {
  ATTRIBUTED = 'ATTRIBUTED',
  INVITED_FIRST = 'INVITED_FIRST',
  ALREADY_CUSTOMER = 'ALREADY_CUSTOMER',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  OTHER_PARTNER = 'OTHER_PARTNER',
}
registerEnumType(EligibilityReason, {
  name: 'EligibilityReason',
  description: 'Why a client earns its partner rewards, or not.',
  valuesConfig: {
    ATTRIBUTED: { description: 'Eligible: the programme rewards every client that is attributed.' },
    INVITED_FIRST: { description: 'Eligible: it accepted an invitation before its first paid recurring plan.' },
    ALREADY_CUSTOMER: { description: 'Not eligible: it had a paid recurring plan before the invitation.' },
    NOT_ACCEPTED: { description: 'Not eligible: it was not invited, or has not accepted.' },
    OTHER_PARTNER: { description: 'Not eligible: it belongs to another partner.' },
  },
});

export enum WindowEnd {
  GAP = 'GAP',
  REFUND = 'REFUND',
}
registerEnumType(WindowEnd, {
  name: 'WindowEnd',
  description: 'What ended a client’s rewards before their time.',
  valuesConfig: {
    GAP: { description: 'Its last recurring plan ended, and no other had begun.' },
    REFUND: { description: 'A recurring line of its was refunded.' },
  },
});

export enum ReferralStage {
  INVITED = 'INVITED',
  LEAD = 'LEAD',
  CUSTOMER = 'CUSTOMER',
  CHURNED = 'CHURNED',
}
registerEnumType(ReferralStage, {
  name: 'ReferralStage',
  description: 'How far somebody that a partner referred has come.',
  valuesConfig: {
    INVITED: { description: 'It has an open invitation, and has not accepted it.' },
    LEAD: { description: 'It has signed up, and never paid for a recurring plan.' },
    CUSTOMER: { description: 'It has paid for a recurring plan, and keeps one.' },
    CHURNED: { description: 'It has paid for a recurring plan, and keeps none any more. It may come back.' },
  },
});

/**
 * How an attributed relationship came about, and in which programme it earns. It has one at a time: a change of the
 * programme or of the dates ends it and makes another, so that the past can be judged again as it was.
 */
@ObjectType({ description: 'How a client came to be a partner’s, in which programme, and whether it earns.' })
@Entity('attributions')
@Unique('uq_attributions_relationship', ['relationshipId', 'startedAt'])
@Index('ix_attributions_client', ['clientId', 'endedAt'])
@Index('ix_attributions_partner', ['partnerId', 'programmeId', 'endedAt', 'clientId'])
export class Attribution {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() relationshipId!: string;
  @Ref() partnerId!: string;
  @Ref() clientId!: string;
  @Ref() programmeId!: string;
  @Field(() => String, { description: 'How it came about: STAFF, PARTNER, IMPORT, INVITATION, LINK, COUPON or CLAIM.' })
  @Text(16)
  source!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the client was invited.' })
  @At({ nullable: true })
  invitedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it accepted.' })
  @At({ nullable: true })
  acceptedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the client’s payments earn.' }) @Flag() eligible!: boolean;
  @Field(() => EligibilityReason, { description: 'Why, or why not.' }) @Text(24) reason!: EligibilityReason;
  @Field(() => GraphQLISODateTime, { description: 'When that was decided.' }) @At() decidedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it began.' }) @At() startedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended; null while it lasts.' })
  @At({ nullable: true })
  endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The first recurring billing date; null before it.' })
  @Day({ nullable: true })
  windowFrom!: string | null;
  @Field(() => String, { nullable: true, description: 'The first day after its time; null without end or beginning.' })
  @Day({ nullable: true })
  windowUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'The first day it earned nothing on, when it ended early.' })
  @Day({ nullable: true })
  windowEndedOn!: string | null;
  @Field(() => WindowEnd, { nullable: true, description: 'What ended it early.' })
  @Text(16, { nullable: true })
  windowEndReason!: WindowEnd | null;
  /** Never INVITED: whoever has not accepted has no attribution. One that ended keeps the stage it ended in. */
  @Field(() => ReferralStage, { description: 'How far the client has come; where it ended, had come.' })
  @Text(16)
  stage!: ReferralStage;
  @Field(() => GraphQLISODateTime, {
    description: 'When the client signed up: accepted, or else became the partner’s.',
  })
  @At()
  signedUpAt!: Date;
  /** The operator’s day of it: the one that `referral_days` counts it on. */
  @Day() signedUpOn!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it became a lead; null where it came paying.' })
  @At({ nullable: true })
  leadAt!: Date | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When it became the partner’s customer: at its first paid recurring plan, but not before it signed up.',
  })
  @At({ nullable: true })
  customerAt!: Date | null;
  @Day({ nullable: true }) customerOn!: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it gave up its last recurring plan; null while it keeps one, or before it has paid for any.',
  })
  @At({ nullable: true })
  churnedAt!: Date | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Its first transaction: when it first paid anything, for a plan or not.',
  })
  @At({ nullable: true })
  firstPaidAt!: Date | null;
  /** The operator’s day of it, or of the sign-up where that came after it. */
  @Day({ nullable: true }) paidOn!: string | null;
  /** The link, coupon, claim or invitation that brought it; `source` says which of them it is. */
  @Ref({ nullable: true }) originId!: string | null;
}

/**
 * How many clients signed up with a partner on a day, and how many became customers: each relationship once, as its
 * latest attribution says. Kept in the event’s transaction.
 */
@Entity('referral_days')
@Unique('uq_referral_days_day', ['partnerId', 'day', 'programmeId'])
export class ReferralDay {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  @Day() day!: string;
  @Big() signups!: number;
  @Big() customers!: number;
  /** Had their first transaction on this day. */
  @Big() paid!: number;
  /** Signed up on this day, and have had no transaction until now. */
  @Big() unpaid!: number;
}

export enum AttributionEventKind {
  CLICK = 'CLICK',
  COUPON = 'COUPON',
  SIGN_UP = 'SIGN_UP',
  INVITED = 'INVITED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
  CLAIMED = 'CLAIMED',
  CLAIM_APPROVED = 'CLAIM_APPROVED',
  CLAIM_REJECTED = 'CLAIM_REJECTED',
  ATTRIBUTED = 'ATTRIBUTED',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
registerEnumType(AttributionEventKind, {
  name: 'AttributionEventKind',
  description: 'What happened on the way to an attribution.',
  valuesConfig: {
    CLICK: { description: 'A click on a partner’s link that a sign-up followed.' },
    COUPON: { description: 'A partner’s coupon was given at the sign-up.' },
    SIGN_UP: { description: 'The client signed up by itself.' },
    INVITED: { description: 'The partner invited the client.' },
    ACCEPTED: { description: 'The client accepted the invitation.' },
    DECLINED: { description: 'It declined the invitation.' },
    EXPIRED: { description: 'Nobody answered the invitation in time.' },
    WITHDRAWN: { description: 'The partner took its invitation back.' },
    CLAIMED: { description: 'The partner claimed the client by hand.' },
    CLAIM_APPROVED: { description: 'Staff approved the claim.' },
    CLAIM_REJECTED: { description: 'Staff rejected the claim.' },
    ATTRIBUTED: { description: 'The client became the partner’s, and earns.' },
    NOT_ELIGIBLE: { description: 'The partner earns nothing on the client.' },
    REFUSED: { description: 'The client did not become the partner’s.' },
    ENDED: { description: 'The client is the partner’s no more.' },
  },
});

/** Why a client is a partner’s, or is not. Only ever added to; a trigger refuses the rest. */
@ObjectType({ description: 'One step on the way to a client’s attribution.' })
@Entity('attribution_events')
@Index('ix_attribution_events_client', ['clientId', 'at', 'id'])
@Index('ix_attribution_events_email', ['emailHash', 'at', 'id'])
export class AttributionEvent {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) @At() at!: Date;
  @Field(() => AttributionEventKind, { description: 'What happened.' }) @Text(24) kind!: AttributionEventKind;
  @Ref({ nullable: true }) partnerId!: string | null;
  @Ref({ nullable: true }) clientId!: string | null;
  /** Stands for the address that it was about, before there was a client. */
  @Text(64, { nullable: true }) emailHash!: string | null;
  @Ref({ nullable: true }) originId!: string | null;
  @Json() details!: Readonly<Record<string, string | number | boolean | null>>;
}
