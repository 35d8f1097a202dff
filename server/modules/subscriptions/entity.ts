import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Day, Flag, Id, Ref, Text, Whole } from '../../platform/db/columns';
import { Amount, MoneyValue } from '../../platform/db/money';
import { ownedBy } from '../../platform/db/tenancy';
import { BillingCycle, ProductKind } from '../catalogue/rules';
import { Client } from '../clients/entity';
import { SubscriptionStatus, type SuspendReason } from './rules/status';

registerEnumType(SubscriptionStatus, {
  name: 'SubscriptionStatus',
  description: 'How a service, an add-on or a domain stands.',
  valuesConfig: {
    PENDING: { description: 'Ordered, and waiting for its order to be accepted.' },
    PENDING_TRANSFER: { description: 'A domain on its way here from another registrar.' },
    ACTIVE: { description: 'Running, and billed.' },
    SUSPENDED: { description: 'Stopped: unpaid, by staff, or with what it belongs to. Terminated after a while.' },
    CANCEL_AT_PERIOD_END: { description: 'Running until its end, and not renewed.' },
    GRACE: { description: 'A domain that has run out and can be renewed at the usual price.' },
    REDEMPTION: { description: 'A domain that has run out and can be restored at another price.' },
    TERMINATED: { description: 'Ended for good.' },
    EXPIRED: { description: 'A domain that is free for anybody again.' },
    TRANSFERRED_AWAY: { description: 'A domain that is held elsewhere now.' },
    CANCELLED: { description: 'Withdrawn before it began; of a domain, given up.' },
  },
});

@ObjectType({ description: 'The living thing an order item became: a service, an add-on or a domain.' })
@Entity('subscriptions')
@Unique('uq_subscriptions_domain', ['liveDomain'])
@Index('ix_subscriptions_client', ['clientId', 'status', 'id'])
@Index('ix_subscriptions_kind', ['kind', 'createdAt', 'id'])
@Index('ix_subscriptions_order', ['orderId'])
@Index('ix_subscriptions_parent', ['parentId'])
@Index('ix_subscriptions_due', ['kind', 'periodEnd', 'id'])
@Index('ix_subscriptions_renews', ['renewsOn', 'id'])
@Index('ix_subscriptions_step', ['nextStepOn', 'id'])
export class Subscription {
  static readonly tenancy = ownedBy.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() clientId!: string;
  @Ref({ nullable: true }) orderId!: string | null;
  @Ref({ nullable: true }) orderItemId!: string | null;
  @Ref() productId!: string;
  @Ref() categoryId!: string;
  @Field(() => ProductKind, { description: 'Service, add-on or domain.' }) @Text(16) kind!: ProductKind;
  @Field(() => String, { description: 'The product’s name; of a domain, its own.' }) @Text() name!: string;
  @Field(() => String, { nullable: true, description: 'In ASCII form.' })
  @Text(253, { nullable: true })
  domainName!: string | null;
  /** The domain name while a domain holds it: nobody else can. */
  @Text(253, { nullable: true }) liveDomain!: string | null;
  @Field(() => BillingCycle, { description: 'How often it is billed.' }) @Text(16) cycle!: BillingCycle;
  @Field(() => Int, { description: 'How many.' }) @Whole() quantity!: number;
  @Field(() => MoneyValue, { description: 'Of one, for one period, before tax.' }) @Amount('price') price!: MoneyValue;
  @Field(() => SubscriptionStatus, { description: 'How it stands.' }) @Text(24) status!: SubscriptionStatus;
  @Field(() => String, { nullable: true, description: 'The day its periods are counted from; null until it begins.' })
  @Day({ nullable: true })
  anchorOn!: string | null;
  /** How many periods have been paid for, from the anchor. */
  @Whole() periods!: number;
  @Field(() => String, { nullable: true, description: 'The first day of the period last paid for.' })
  @Day({ nullable: true })
  periodStart!: string | null;
  @Field(() => String, { nullable: true, description: 'The first day no longer paid for: when it is next due.' })
  @Day({ nullable: true })
  periodEnd!: string | null;
  /** The end of the last period invoiced. */
  @Day({ nullable: true }) billedUntil!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The day it ends, or is no longer renewed; null when it goes on.',
  })
  @Day({ nullable: true })
  endsOn!: string | null;
  /** The start of the next period to be invoiced; null when there is none. */
  @Day({ nullable: true }) renewsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The day on which time alone changes how it stands.' })
  @Day({ nullable: true })
  nextStepOn!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is suspended.' })
  @At({ nullable: true })
  suspendedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it is suspended: STAFF, NON_PAYMENT or PARENT.' })
  @Text(16, { nullable: true })
  suspendReason!: SuspendReason | null;
  @Field(() => String, { nullable: true, description: 'What was said when it was cancelled, suspended or terminated.' })
  @Text(255, { nullable: true })
  cancelReason!: string | null;
  /** Of an add-on: what it belongs to. */
  @Ref({ nullable: true }) parentId!: string | null;
  /** Of an add-on: it is suspended or ending only because what it belongs to is. */
  @Flag() following!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended for good.' })
  @At({ nullable: true })
  endedAt!: Date | null;
  /** Product and domain in lower case: what a search looks through. */
  @Text(800) searchText!: string;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;

  @ManyToOne(() => Client, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'clientId', foreignKeyConstraintName: 'fk_subscriptions_client' })
  readonly client?: Relation<Client>;
}

@ObjectType({ description: 'What a change of product, cycle or quantity costs today, before tax.' })
export class SubscriptionChangePreview {
  @Field(() => MoneyValue, { description: 'A period costs this now, for the whole quantity.' }) before!: MoneyValue;
  @Field(() => MoneyValue, { description: 'A period will cost this, for the whole quantity.' }) after!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What was not used of the old one.' }) credit!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What the new one is worth until the period’s end.' }) charge!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Charge less credit: invoiced when positive, credited when negative.' })
  difference!: MoneyValue;
  @Field(() => Int, { description: 'Days left of the period, today included.' }) daysLeft!: number;
  @Field(() => Int, { description: 'Days of the period.' }) periodDays!: number;
  @Field(() => String, { description: 'The first day of what is charged: today.' }) from!: string;
  @Field(() => String, { description: 'The first day that is not charged.' }) until!: string;
}
