import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { Needs, propertiesAsked, selected } from '../../api/look-ahead';
import type { Work } from '../../platform/db/work';
import { Category, Product } from '../catalogue/entity';
import { Client } from '../clients/entity';
import { Person } from '../identity/entity';
import { personBehind } from '../identity/queries';
import { Partner } from '../partners/entity';
import { Order, OrderItem, OrderPreviewLine } from './entity';
import { orderPolicy } from './policy';
import { canOrder } from './rules/status';
import { acceptOrder, cancelOrder, markOrderFraud, unmarkOrderFraud } from './service/decide';
import { placeOrder } from './service/place';
import { preview } from './service/preview';
import { matching, OrderFilter, OrderInput, OrderPayload, OrderPreviewPayload, OrderSort } from './types';

const OrderConnection = ConnectionOf(Order);
const LATEST = { orderBy: [['placedAt', 'DESC'], ['id', 'DESC']] as const }; // prettier-ignore
const ID_OF_ORDER = { description: 'Which order.' };

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => OrderConnection, { description: 'Orders, newest first unless sorted.' })
  @Page
  @Allow(orderPolicy.read)
  orders(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => OrderSort, { nullable: true, description: 'Newest first when left out.' })
    sort: OrderSort | undefined,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Everything when left out.' })
    filter: OrderFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Order>> {
    return connect(ctx.read.of(Order), page, {
      sort: { column: sort?.by ?? 'placedAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
      properties: propertiesAsked(info),
    });
  }

  @Query(() => Order, { nullable: true, description: 'One order, or null when there is none to see.' })
  @Allow(orderPolicy.read)
  order(@Arg('id', () => ID, ID_OF_ORDER) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Order, id);
  }

  @Query(() => OrderPreviewPayload, {
    description: 'What an order would come to, with its tax, or why it would be refused. Places nothing.',
  })
  @Allow(orderPolicy.place)
  orderPreview(@Arg('input', () => OrderInput, { description: 'The order.' }) input: OrderInput, @Ctx() ctx: Context) {
    return ctx.attempt(async (reading) => ({ preview: await preview(reading, input) }));
  }

  @Mutation(() => OrderPayload, { description: 'Places an order for a client; its first invoice comes with it.' })
  @Allow(orderPolicy.place)
  orderPlace(
    @Arg('input', () => OrderInput, { description: 'The order.' }) input: OrderInput,
    @Arg('idempotencyKey', () => String, { description: 'Your own, once per order: a retry with it orders nothing.' })
    key: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'orderPlace', key, input },
      async (work) => ({ orderId: (await placeOrder(work, input)).id }),
      async ({ orderId }) => ({ order: await ctx.load.one(Order, orderId) }),
    );
  }

  @Mutation(() => OrderPayload, { description: 'Accepts a pending order before it is paid: its items begin.' })
  @Allow(orderPolicy.accept)
  orderAccept(@Arg('id', () => ID, ID_OF_ORDER) id: string, @Ctx() ctx: Context) {
    return deciding(ctx, id, acceptOrder);
  }

  @Mutation(() => OrderPayload, { description: 'Cancels a pending order, its items and its unpaid invoice.' })
  @Allow(orderPolicy.cancel)
  orderCancel(@Arg('id', () => ID, ID_OF_ORDER) id: string, @Ctx() ctx: Context) {
    return deciding(ctx, id, cancelOrder);
  }

  @Mutation(() => OrderPayload, { description: 'Refuses a pending order as fraudulent.' })
  @Allow(orderPolicy.markFraud)
  orderMarkFraud(@Arg('id', () => ID, ID_OF_ORDER) id: string, @Ctx() ctx: Context) {
    return deciding(ctx, id, markOrderFraud);
  }

  @Mutation(() => OrderPayload, { description: 'Clears an order of fraud: it is pending again, with a new invoice.' })
  @Allow(orderPolicy.markFraud)
  orderUnmarkFraud(@Arg('id', () => ID, ID_OF_ORDER) id: string, @Ctx() ctx: Context) {
    return deciding(ctx, id, unmarkOrderFraud);
  }

  @FieldResolver(() => Client, { description: 'Whose it is.' })
  client(@Root() { clientId }: Order, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that placed it, for its client.' })
  partner(@Root() { partnerId }: Order, @Ctx() ctx: Context) {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => [OrderItem], { description: 'What was ordered.' })
  items(@Root() { id }: Order, @Ctx() ctx: Context) {
    return ctx.load.allOf(OrderItem, 'orderId', id, { orderBy: [['position', 'ASC']] });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who really placed it; null for an import.' })
  placedBy(@Root() { placedByUserId, behindUserId }: Order, @Ctx() ctx: Context) {
    return personBehind(ctx, behindUserId ?? placedByUserId);
  }

  @FieldResolver(() => Boolean, { description: 'The person who placed it was acting as the client.' })
  impersonated(@Root() { behindUserId }: Order) {
    return behindUserId !== null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The address it was placed from; for staff.' })
  ip(@Root() { ip }: Order, @Ctx() ctx: Context) {
    return ctx.who().kind === 'staff' ? ip : null;
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `orderAccept`.' })
  acceptable(@Root() { status }: Order) {
    return canOrder(status, 'accept');
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `orderCancel`.' })
  cancellable(@Root() { status }: Order) {
    return canOrder(status, 'cancel');
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `orderMarkFraud`.' })
  markableAsFraud(@Root() { status }: Order) {
    return canOrder(status, 'markFraud');
  }

  @FieldResolver(() => Boolean, { description: 'Its state allows `orderUnmarkFraud`.' })
  clearable(@Root() { status }: Order) {
    return canOrder(status, 'unmarkFraud');
  }
}

function deciding(ctx: Context, id: string, decide: (work: Work, id: string) => Promise<void>) {
  return act(
    ctx,
    (work) => decide(work, id),
    async () => ({ order: await ctx.load.one(Order, id) }),
  );
}

@Resolver(() => OrderItem)
export class OrderItemResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why staff took another price; for staff.' })
  overrideReason(@Root() { overrideReason }: OrderItem, @Ctx() ctx: Context) {
    return ctx.who().kind === 'staff' ? overrideReason : null;
  }

  @FieldResolver(() => Product, { description: 'The product, as it is now.' })
  product(@Root() { productId }: OrderItem, @Ctx() ctx: Context) {
    return ctx.load.one(Product, productId);
  }

  @FieldResolver(() => Category, { description: 'The category it was ordered in.' })
  category(@Root() { categoryId }: OrderItem, @Ctx() ctx: Context) {
    return ctx.load.one(Category, categoryId);
  }
}

@Resolver(() => OrderPreviewLine)
export class OrderPreviewLineResolver {
  @FieldResolver(() => Product, { description: 'The product.' })
  product(@Root() { productId }: OrderPreviewLine, @Ctx() ctx: Context) {
    return ctx.load.one(Product, productId);
  }
}

@Resolver(() => Client)
export class ClientOrdersResolver {
  @FieldResolver(() => [Order], { description: 'Its newest orders.' })
  @Page
  @Needs('id')
  recentOrders(
    @Root() { id }: Client,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, at most 25.' }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.load.firstOf(Order, 'clientId', id, Math.min(Math.max(first, 0), 25), LATEST, propertiesAsked(info));
  }

  @FieldResolver(() => Int, { description: 'How many orders it has.' })
  @Needs('id')
  orderCount(@Root() { id }: Client, @Ctx() ctx: Context) {
    return ctx.load.countOf(Order, 'clientId', id);
  }
}
