import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLError } from 'graphql';
import { Direction } from '../../api/connection';
import { Payload } from '../../api/payload';
import { isCalendarDate } from '../../kernel/period';
import { atLeast, below, containing, oneOf, within, type Where } from '../../platform/db/where';
import { BillingCycle, ProductKind } from '../catalogue/rules';
import { Client } from '../clients/entity';
import { Subscription, SubscriptionChangePreview } from './entity';
import { SubscriptionAction, SubscriptionStatus } from './rules/status';

export enum SubscriptionSortKey {
  CREATED_AT = 'createdAt',
  NAME = 'name',
  NEXT_DUE = 'periodEnd',
  STATUS = 'status',
  PRICE = 'price',
}
registerEnumType(SubscriptionSortKey, {
  name: 'SubscriptionSortKey',
  description: 'What a list of subscriptions is sorted by.',
});

registerEnumType(SubscriptionAction, {
  name: 'SubscriptionAction',
  description: 'What can be done with a subscription as it stands.',
  valuesConfig: {
    SUSPEND: { description: '`subscriptionSuspend`.' },
    RESTORE: { description: '`subscriptionRestore`.' },
    TERMINATE: { description: '`subscriptionTerminate`.' },
    CANCEL: { description: '`subscriptionCancel`, now.' },
    CANCEL_AT_PERIOD_END: { description: '`subscriptionCancel`, at the period’s end.' },
    WITHDRAW_CANCELLATION: { description: '`subscriptionCancelWithdraw`.' },
    CHANGE: { description: '`subscriptionChange`.' },
    RENEW: { description: '`domainRenew`.' },
    REDEEM: { description: '`domainRestore`.' },
    COMPLETE_TRANSFER: { description: '`domainCompleteTransfer`.' },
    TRANSFER_AWAY: { description: '`domainTransferAway`.' },
  },
});

export enum CancelWhen {
  NOW = 'NOW',
  PERIOD_END = 'PERIOD_END',
}
registerEnumType(CancelWhen, {
  name: 'CancelWhen',
  description: 'When a cancellation takes effect.',
  valuesConfig: {
    NOW: { description: 'Today; what is paid for is lost.' },
    PERIOD_END: { description: 'When the period that is paid for is over; of a domain: it is not renewed.' },
  },
});

@InputType({ description: 'How a list of subscriptions is sorted.' })
export class SubscriptionSort {
  @Field(() => SubscriptionSortKey, { description: 'By what.' }) by!: SubscriptionSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class SubscriptionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Contained in the product’s, the domain’s or the client’s name.',
  })
  q?: string;
  @Field(() => ProductKind, { nullable: true, description: 'Services, add-ons or domains.' }) kind?: ProductKind;
  @Field(() => [SubscriptionStatus], { nullable: true, description: 'In one of these states.' })
  status?: SubscriptionStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this product.' }) productId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this category.' }) categoryId?: string;
  @Field(() => ID, { nullable: true, description: 'From this order.' }) orderId?: string;
  @Field(() => String, { nullable: true, description: 'Due on this day or later, YYYY-MM-DD.' }) dueFrom?: string;
  @Field(() => String, { nullable: true, description: 'Due before this day, YYYY-MM-DD.' }) dueBefore?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: SubscriptionFilter): Where<Subscription>[] {
  const { ids, q, kind, status, clientId, productId, categoryId, orderId, dueFrom, dueBefore } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [spoken(q.trim().toLowerCase())] : []),
    ...(kind ? [{ kind }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(productId ? [{ productId }] : []),
    ...(categoryId ? [{ categoryId }] : []),
    ...(orderId ? [{ orderId }] : []),
    ...(dueFrom ? [{ periodEnd: atLeast(day(dueFrom)) }] : []),
    ...(dueBefore ? [{ periodEnd: below(day(dueBefore)) }] : []),
  ];
}

function spoken(text: string): Where<Subscription> {
  return [{ searchText: containing(text) }, { clientId: within(Client, 'id', { searchText: containing(text) }) }];
}

function day(text: string): string {
  if (isCalendarDate(text)) return text;
  throw new GraphQLError(`This is not a day: ${text.slice(0, 20)}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

@InputType({ description: 'What a subscription becomes; what is left out stays.' })
export class SubscriptionChangeInput {
  @Field(() => ID, { nullable: true, description: 'Another product of the same kind.' }) productId?: string;
  @Field(() => BillingCycle, { nullable: true, description: 'Another cycle: a new period begins today.' })
  cycle?: BillingCycle;
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 999.' }) quantity?: number;
}

@ObjectType({ description: 'The subscription, or why nothing was done.' })
export class SubscriptionPayload extends Payload {
  @Field(() => Subscription, { nullable: true, description: 'As it is now.' }) subscription?: Subscription;
}

@ObjectType({ description: 'What the change would cost, or why it cannot be.' })
export class SubscriptionChangePreviewPayload extends Payload {
  @Field(() => SubscriptionChangePreview, { nullable: true, description: 'Null when it cannot be.' })
  preview?: SubscriptionChangePreview;
}
