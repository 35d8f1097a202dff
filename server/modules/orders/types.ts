import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Takes } from '../../api/allow';
import { Direction } from '../../api/connection';
import { Payload } from '../../api/payload';
import { atLeast, below, containing, oneOf, within, type Conditions, type Where } from '../../platform/db/where';
import { BillingCycle, ProductKind } from '../catalogue/rules';
import { Client } from '../clients/entity';
import { Order, OrderItem, OrderPreview } from './entity';
import { orderPolicy } from './policy';
import { OrderStatus } from './rules/status';

export enum OrderSortKey {
  PLACED_AT = 'placedAt',
  NUMBER = 'number',
  STATUS = 'status',
  TOTAL = 'total',
}
registerEnumType(OrderSortKey, { name: 'OrderSortKey', description: 'What a list of orders is sorted by.' });

@InputType({ description: 'How a list of orders is sorted.' })
export class OrderSort {
  @Field(() => OrderSortKey, { description: 'By what.' }) by!: OrderSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class OrderFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'The number, or part of the client or of a domain name.' })
  q?: string;
  @Field(() => [OrderStatus], { nullable: true, description: 'In one of these states.' }) status?: OrderStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'With this product among its items.' }) productId?: string;
  @Field(() => ID, { nullable: true, description: 'With a product of this category.' }) categoryId?: string;
  @Field(() => ProductKind, { nullable: true, description: 'With an item of this kind.' }) kind?: ProductKind;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Placed then or later.' }) placedFrom?: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Placed before then.' }) placedBefore?: Date;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: OrderFilter): Where<Order>[] {
  const { ids, q, status, clientId, productId, categoryId, kind, placedFrom, placedBefore } = filter;
  const items: Conditions<OrderItem> = {
    ...(productId && { productId }),
    ...(categoryId && { categoryId }),
    ...(kind && { kind }),
  };
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [spoken(q)] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(Object.keys(items).length > 0 ? [{ id: within(OrderItem, 'orderId', items) }] : []),
    ...(placedFrom ? [{ placedAt: atLeast(placedFrom) }] : []),
    ...(placedBefore ? [{ placedAt: below(placedBefore) }] : []),
  ];
}

const LARGEST_NUMBER = 2_147_483_647;

function spoken(q: string): Where<Order> {
  const text = q.trim().toLowerCase();
  const number = /^#?0*(\d{1,10})$/.exec(text)?.[1];
  return [
    ...(number && Number(number) <= LARGEST_NUMBER ? [{ number: Number(number) }] : []),
    { clientId: within(Client, 'id', { searchText: containing(text) }) },
    { id: within(OrderItem, 'orderId', { domainName: containing(text) }) },
  ];
}

@InputType({ description: 'Another price than the list’s. Staff only.' })
export class PriceOverrideInput {
  @Field(() => String, { description: 'Of one, for one period, net: exact decimal text in major units.' })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code; the client’s.' }) currency!: string;
  @Field(() => String, { nullable: true, description: 'Why. Needed.' }) reason?: string;
}

@InputType({ description: 'One thing to order.' })
export class OrderItemInput {
  @Field(() => ID, { description: 'Which product.' }) productId!: string;
  @Field(() => BillingCycle, { description: 'How often it is billed.' }) cycle!: BillingCycle;
  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 999; of a domain, 1.' }) quantity!: number;
  @Field(() => String, { nullable: true, description: 'Needed for a domain; of a service, the site it serves.' })
  domainName?: string;
  @Field(() => Boolean, { nullable: true, description: 'The domain is held elsewhere and comes here.' })
  transfer?: boolean;
  @Field(() => ID, { nullable: true, description: 'Of an add-on: the service it belongs to.' })
  parentSubscriptionId?: string;
  @Field(() => Int, { nullable: true, description: 'Of an add-on: the place in this order of its service, from 0.' })
  parentItem?: number;
  @Field(() => PriceOverrideInput, { nullable: true, description: 'The list’s price when left out.' })
  @Takes(orderPolicy.override)
  priceOverride?: PriceOverrideInput;
}

@InputType({ description: 'An order to place, or to look at first.' })
export class OrderInput {
  @Field(() => ID, { description: 'Whose order.' }) clientId!: string;
  @Field(() => [OrderItemInput], { description: '1 to 50 things.' }) items!: OrderItemInput[];
  @Field(() => String, { nullable: true, description: 'For those who handle it; at most 2000 characters.' })
  note?: string;
}

@ObjectType({ description: 'What the order would come to, or why it cannot be.' })
export class OrderPreviewPayload extends Payload {
  @Field(() => OrderPreview, { nullable: true, description: 'Null when it cannot be placed.' })
  preview?: OrderPreview;
}

@ObjectType({ description: 'The order, or why nothing was done.' })
export class OrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'As it is now.' }) order?: Order;
}
