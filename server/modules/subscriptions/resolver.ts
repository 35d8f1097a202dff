import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { MoneyValue } from '../../platform/db/money';
import type { Work } from '../../platform/db/work';
import { Category, Product } from '../catalogue/entity';
import { Client } from '../clients/entity';
import { Order, OrderItem } from '../orders/entity';
import { Subscription } from './entity';
import { subscriptionPolicy } from './policy';
import { countsOfClients, type SubscriptionCounts } from './queries';
import { periodAmount } from './rules/period';
import { actionsOn, SubscriptionAction } from './rules/status';
import { changeSubscription, previewChange } from './service/change';
import { requestRenewal, requestRestoration } from './service/renew';
import {
  cancelAtPeriodEnd,
  cancelSubscription,
  restoreSubscription,
  suspendSubscription,
  terminateSubscription,
  withdrawCancellation,
} from './service/stop';
import { completeTransfer, transferAway } from './service/transfer';
import {
  CancelWhen,
  matching,
  SubscriptionChangeInput,
  SubscriptionChangePreviewPayload,
  SubscriptionFilter,
  SubscriptionPayload,
  SubscriptionSort,
} from './types';

const SubscriptionConnection = ConnectionOf(Subscription);
const WHICH = { description: 'Which subscription.' };
const WHY = { nullable: true, description: 'Why, for those who look at it later.' } as const;
const KEY = { description: 'Your own, once per act: a retry with it does nothing more.' };

@Resolver(() => Subscription)
export class SubscriptionResolver {
  @Query(() => SubscriptionConnection, { description: 'Services, add-ons and domains, newest first unless sorted.' })
  @Page
  @Allow(subscriptionPolicy.read)
  subscriptions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => SubscriptionSort, { nullable: true, description: 'Newest first when left out.' })
    sort: SubscriptionSort | undefined,
    @Arg('filter', () => SubscriptionFilter, { nullable: true, description: 'Everything when left out.' })
    filter: SubscriptionFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Subscription>> {
    return connect(ctx.read.of(Subscription), page, {
      sort: { column: sort?.by ?? 'createdAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Subscription, { nullable: true, description: 'One of them, or null when there is none to see.' })
  @Allow(subscriptionPolicy.read)
  subscription(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Subscription, id);
  }

  @Query(() => SubscriptionChangePreviewPayload, { description: 'What an upgrade or a downgrade would cost today.' })
  @Allow(subscriptionPolicy.change)
  subscriptionChangePreview(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => SubscriptionChangeInput, { description: 'What it would become.' })
    input: SubscriptionChangeInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.attempt(async (reading) => ({ preview: await previewChange(reading, id, input) }));
  }

  @Mutation(() => SubscriptionPayload, {
    description: 'Upgrades or downgrades as of today; the difference is invoiced or credited by the day.',
  })
  @Allow(subscriptionPolicy.change)
  subscriptionChange(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => SubscriptionChangeInput, { description: 'What it becomes.' }) input: SubscriptionChangeInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return acting(ctx, id, 'subscriptionChange', key, input, (work) => changeSubscription(work, id, input));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Stops a service or an add-on; add-ons follow.' })
  @Allow(subscriptionPolicy.suspend)
  subscriptionSuspend(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, id, (work) => suspendSubscription(work, id, reason ?? null));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Lets a suspended service or add-on run again.' })
  @Allow(subscriptionPolicy.suspend)
  subscriptionRestore(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, id, (work) => restoreSubscription(work, id));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Ends a service or an add-on for good; add-ons follow.' })
  @Allow(subscriptionPolicy.terminate)
  subscriptionTerminate(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, id, (work) => terminateSubscription(work, id, reason ?? null));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Cancels, now or at the end of the period; add-ons follow.' })
  @Allow(subscriptionPolicy.cancel)
  subscriptionCancel(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('when', () => CancelWhen, { description: 'Now, or when the period is over.' }) when: CancelWhen,
    @Arg('reason', () => String, WHY) reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    const cancel = when === CancelWhen.NOW ? cancelSubscription : cancelAtPeriodEnd;
    return answering(ctx, id, (work) => cancel(work, id, reason ?? null));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Takes back a cancellation at the end of the period.' })
  @Allow(subscriptionPolicy.cancel)
  subscriptionCancelWithdraw(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, id, (work) => withdrawCancellation(work, id));
  }

  @Mutation(() => SubscriptionPayload, {
    description: 'Invoices one more period of a domain; it is extended when that is paid.',
  })
  @Allow(subscriptionPolicy.renew)
  domainRenew(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return acting(ctx, id, 'domainRenew', key, null, (work) => requestRenewal(work, id));
  }

  @Mutation(() => SubscriptionPayload, {
    description: 'Invoices a period and the price of restoring a domain in redemption; it comes back when paid.',
  })
  @Allow(subscriptionPolicy.renew)
  domainRestore(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return acting(ctx, id, 'domainRestore', key, null, (work) => requestRestoration(work, id));
  }

  @Mutation(() => SubscriptionPayload, { description: 'A domain has arrived from another registrar and begins.' })
  @Allow(subscriptionPolicy.transfer)
  domainCompleteTransfer(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, id, (work) => completeTransfer(work, id));
  }

  @Mutation(() => SubscriptionPayload, { description: 'A domain is held by another registrar from now on.' })
  @Allow(subscriptionPolicy.transfer)
  domainTransferAway(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, id, (work) => transferAway(work, id));
  }

  @FieldResolver(() => Client, { description: 'Whose it is.' })
  client(@Root() { clientId }: Subscription, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Product, { description: 'What it is, as it is sold now.' })
  product(@Root() { productId }: Subscription, @Ctx() ctx: Context) {
    return ctx.load.one(Product, productId);
  }

  @FieldResolver(() => Category, { description: 'The category that commission goes by.' })
  category(@Root() { categoryId }: Subscription, @Ctx() ctx: Context) {
    return ctx.load.one(Category, categoryId);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'What it came from; null when imported.' })
  order(@Root() { orderId }: Subscription, @Ctx() ctx: Context) {
    return ctx.load.one(Order, orderId);
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'Of an add-on: the service it belongs to.' })
  parent(@Root() { parentId }: Subscription, @Ctx() ctx: Context) {
    return ctx.load.one(Subscription, parentId);
  }

  @FieldResolver(() => [Subscription], { description: 'The add-ons that belong to it.' })
  addons(@Root() { id }: Subscription, @Ctx() ctx: Context) {
    return ctx.load.allOf(Subscription, 'parentId', id);
  }

  @FieldResolver(() => MoneyValue, { description: 'Of the whole quantity, for one period, before tax.' })
  amount(@Root() subscription: Subscription) {
    return periodAmount(subscription);
  }

  @FieldResolver(() => [SubscriptionAction], { description: 'What can be done with it as it stands.' })
  actions(@Root() subscription: Subscription) {
    return actionsOn(subscription);
  }
}

function answering(ctx: Context, id: string, job: (work: Work) => Promise<void>) {
  return act(ctx, job, async () => ({ subscription: await ctx.load.one(Subscription, id) }));
}

function acting(
  ctx: Context,
  id: string,
  mutation: string,
  key: string,
  input: unknown,
  job: (work: Work) => Promise<void>,
) {
  return ctx.once(
    { mutation, key, input: { id, input } },
    async (work) => {
      await job(work);
      return { id };
    },
    async () => ({ subscription: await ctx.load.one(Subscription, id) }),
  );
}

@Resolver(() => OrderItem)
export class OrderItemSubscriptionResolver {
  @FieldResolver(() => Subscription, { nullable: true, description: 'What it became; null for what is bought once.' })
  subscription(@Root() { subscriptionId }: OrderItem, @Ctx() ctx: Context) {
    return ctx.load.one(Subscription, subscriptionId);
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'Of an add-on: the service it was ordered for.' })
  parent(@Root() { parentSubscriptionId }: OrderItem, @Ctx() ctx: Context) {
    return ctx.load.one(Subscription, parentSubscriptionId);
  }
}

@Resolver(() => Client)
export class ClientSubscriptionsResolver {
  @FieldResolver(() => Int, { description: 'How many services it has or had.' })
  async serviceCount(@Root() { id }: Client, @Ctx() ctx: Context) {
    return (await counts(ctx, id)).SERVICE;
  }

  @FieldResolver(() => Int, { description: 'How many add-ons it has or had.' })
  async addonCount(@Root() { id }: Client, @Ctx() ctx: Context) {
    return (await counts(ctx, id)).ADDON;
  }

  @FieldResolver(() => Int, { description: 'How many domains it has or had.' })
  async domainCount(@Root() { id }: Client, @Ctx() ctx: Context) {
    return (await counts(ctx, id)).DOMAIN;
  }

  @FieldResolver(() => Int, { description: 'How many services run: what its partner’s tier counts.' })
  async activeServiceCount(@Root() { id }: Client, @Ctx() ctx: Context) {
    return (await counts(ctx, id)).active;
  }
}

function counts(ctx: Context, clientId: string): Promise<SubscriptionCounts> {
  return ctx.load.ask('subscriptions.counts', clientId, (ids) => countsOfClients(ctx.read, ids));
}
