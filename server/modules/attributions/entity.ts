import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Day, Flag, Id, Ref, Text } from '../../platform/db/columns';
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
}
