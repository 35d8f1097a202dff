import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { propertiesAsked } from '../../../api/look-ahead';
import { permits } from '../../../kernel/policy';
import { addMonths, monthOf } from '../../../kernel/period';
import { MoneyValue } from '../../../platform/db/money';
import { Invoice } from '../../invoices/entity/invoice';
import { ClientBilling } from '../../invoices/entity/payment';
import { invoicePolicy } from '../../invoices/policy';
import { orderPolicy } from '../../orders/policy';
import { Partner } from '../../partners/entity';
import { todayOf } from '../../programmes/service';
import { Subscription } from '../../subscriptions/entity';
import { Ticket } from '../../tickets/entity/ticket';
import { reportPolicy } from '../policy';
import {
  balanceSums,
  clientCounts,
  moneyCounts,
  monthSums,
  operationsCounts,
  overdueSums,
  partnerCounts,
  type MonthSums,
  type Whose,
} from '../queries/home';
import { amountsIn, answered, nextDue, nextRenewals, oldestWaiting, startOf } from '../service/home';
import { ClientHome, Home, MoneyHome, MonthFigures, OperationsHome, PartnerHome } from '../types/home';

const MONTHS = 12;
const MOST_MONTHS = 24;
const months = { description: 'How many months, this one included; at most 24.' };

/** The sums of the last months: however many figures a page shows, the longest stretch is asked, once. */
function sumsOf({ load, read }: Context, whose: Whose, today: string, count: number): Promise<MonthSums[]> {
  const shown = Math.min(Math.max(count, 1), MOST_MONTHS);
  return load.ask(`months ${JSON.stringify(whose)}`, String(shown), async (keys) => {
    const sums = await monthSums(read, whose, startOf(today, Math.max(...keys.map(Number))));
    return keys.map((key) => sums.filter(({ month }) => month >= monthOf(startOf(today, Number(key)))));
  });
}

function figuresFrom({ month, currency, revenue, earned }: MonthSums): MonthFigures {
  return { month, currency, revenue: { minor: revenue, currency }, earned: { minor: earned, currency } };
}

@Resolver(() => Home)
export class HomeResolver {
  @Query(() => Home, { description: 'What the asker’s first page shows; parts that are not for them are null.' })
  @Allow(reportPolicy.readHome)
  async home(@Ctx() ctx: Context): Promise<Home> {
    return { today: await todayOf(ctx.read) };
  }

  @FieldResolver(() => OperationsHome, { nullable: true, description: 'For admins and support.' })
  async operations(@Ctx() ctx: Context): Promise<OperationsHome | null> {
    const actor = ctx.who();
    if (actor.kind !== 'staff' || !permits(orderPolicy.accept, actor)) return null;
    return operationsCounts(ctx.read, actor.userId);
  }

  @FieldResolver(() => MoneyHome, { nullable: true, description: 'For admins and finance.' })
  async money(@Root() { today }: Home, @Ctx() ctx: Context): Promise<MoneyHome | null> {
    const actor = ctx.who();
    if (actor.kind !== 'staff' || !permits(invoicePolicy.recordPayment, actor)) return null;
    return { today, ...(await moneyCounts(ctx.read, today)) };
  }

  @FieldResolver(() => PartnerHome, { nullable: true, description: 'For a partner’s people.' })
  async partner(@Root() { today }: Home, @Ctx() ctx: Context): Promise<PartnerHome | null> {
    const actor = ctx.who();
    if (actor.kind !== 'partner') return null;
    const { partnerId } = actor;
    return { today, partnerId, ...(await partnerCounts(ctx.read, partnerId, today)) };
  }

  @FieldResolver(() => ClientHome, { nullable: true, description: 'For a client’s people.' })
  async client(@Root() { today }: Home, @Ctx() ctx: Context): Promise<ClientHome | null> {
    const actor = ctx.who();
    if (actor.kind !== 'client') return null;
    const { clientId } = actor;
    return { today, clientId, ...(await clientCounts(ctx.read, clientId, today)) };
  }
}

@Resolver(() => OperationsHome)
export class OperationsHomeResolver {
  @FieldResolver(() => [Ticket], { description: 'The inquiries that have waited longest, at most five.' })
  oldestWaiting(@Ctx() ctx: Context): Promise<Ticket[]> {
    return oldestWaiting(ctx.read);
  }
}

@Resolver(() => MoneyHome)
export class MoneyHomeResolver {
  @FieldResolver(() => [MoneyValue], { description: 'What is left to pay of the overdue invoices.' })
  overdue(@Root() { today }: MoneyHome, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return overdueSums(ctx.read, today);
  }

  @FieldResolver(() => [Invoice], { description: 'The invoices overdue longest, at most five.' })
  oldestOverdue(@Root() { today }: MoneyHome, @Ctx() ctx: Context): Promise<Invoice[]> {
    return nextDue(ctx.read, today);
  }

  @FieldResolver(() => [MoneyValue], { description: 'Paid this month, net, less what was refunded.' })
  async revenueThisMonth(@Root() { today }: MoneyHome, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return amountsIn(await sumsOf(ctx, 'everybody', today, 1), today, 'revenue');
  }

  @FieldResolver(() => [MoneyValue], { description: 'The same of the whole month before.' })
  async revenueLastMonth(@Root() { today }: MoneyHome, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return amountsIn(await sumsOf(ctx, 'everybody', today, 2), addMonths(today, -1), 'revenue');
  }

  @FieldResolver(() => [MoneyValue], { description: 'Commission earned this month, less what was taken back.' })
  async earnedThisMonth(@Root() { today }: MoneyHome, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return amountsIn(await sumsOf(ctx, 'everybody', today, 1), today, 'earned');
  }

  @FieldResolver(() => [MonthFigures], { description: 'Month by month, by currency.' })
  async months(
    @Root() { today }: MoneyHome,
    @Ctx() ctx: Context,
    @Arg('last', () => Int, { defaultValue: MONTHS, ...months }) last: number,
  ): Promise<MonthFigures[]> {
    return (await sumsOf(ctx, 'everybody', today, last)).map(figuresFrom);
  }

  @FieldResolver(() => [MoneyValue], { description: 'Commission in its hold, of all partners.' })
  async pending(@Ctx() ctx: Context): Promise<MoneyValue[]> {
    return (await balancesOf(ctx)).map(({ currency, pending }) => ({ currency, minor: pending }));
  }

  @FieldResolver(() => [MoneyValue], { description: 'Commission approved and not paid, of all partners.' })
  async available(@Ctx() ctx: Context): Promise<MoneyValue[]> {
    return (await balancesOf(ctx)).map(({ currency, available }) => ({ currency, minor: available }));
  }
}

function balancesOf({ load, read }: Context): ReturnType<typeof balanceSums> {
  return load.ask('balance-sums', 'all', async () => [await balanceSums(read)]);
}

@Resolver(() => PartnerHome)
export class PartnerHomeResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner: its tier and its balances.' })
  async partner(
    @Root() { partnerId }: PartnerHome,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pick<Partner, 'id'> | null> {
    // Whose home it is, it is: what only hangs on its id needs no look at its row.
    const asked = propertiesAsked(info);
    return asked?.every((property) => property === 'id') ? { id: partnerId } : ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => [MoneyValue], { description: 'Commission earned this month, less what was taken back.' })
  async earnedThisMonth(@Root() { partnerId, today }: PartnerHome, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return amountsIn(await sumsOf(ctx, { partnerId }, today, 1), today, 'earned');
  }

  @FieldResolver(() => [MoneyValue], { description: 'What its clients paid this month, net, less what was refunded.' })
  async revenueThisMonth(@Root() { partnerId, today }: PartnerHome, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return amountsIn(await sumsOf(ctx, { partnerId }, today, 1), today, 'revenue');
  }

  @FieldResolver(() => [MonthFigures], { description: 'Month by month, by currency.' })
  async months(
    @Root() { partnerId, today }: PartnerHome,
    @Ctx() ctx: Context,
    @Arg('last', () => Int, { defaultValue: MONTHS, ...months }) last: number,
  ): Promise<MonthFigures[]> {
    return (await sumsOf(ctx, { partnerId }, today, last)).map(figuresFrom);
  }

  @FieldResolver(() => [Ticket], { description: 'Its clients’ inquiries that have waited longest, at most five.' })
  oldestWaiting(@Ctx() ctx: Context): Promise<Ticket[]> {
    return oldestWaiting(ctx.read);
  }

  @FieldResolver(() => [Invoice], { description: 'Its clients’ invoices overdue longest, at most five.' })
  oldestOverdue(@Root() { today }: PartnerHome, @Ctx() ctx: Context): Promise<Invoice[]> {
    return nextDue(ctx.read, today);
  }
}

@Resolver(() => ClientHome)
export class ClientHomeResolver {
  @FieldResolver(() => [ClientBilling], { description: 'What it owes and has in credit, by currency.' })
  billing(@Root() { clientId }: ClientHome, @Ctx() ctx: Context): Promise<ClientBilling[]> {
    return ctx.load.allOf(ClientBilling, 'clientId', clientId);
  }

  @FieldResolver(() => [Invoice], { description: 'The invoices to pay, the first due first, at most five.' })
  nextDue(@Ctx() ctx: Context): Promise<Invoice[]> {
    return nextDue(ctx.read);
  }

  @FieldResolver(() => [Subscription], { description: 'What renews or ends next, at most five.' })
  nextRenewals(@Root() { clientId, today }: ClientHome, @Ctx() ctx: Context): Promise<Subscription[]> {
    return nextRenewals(ctx.read, clientId, today);
  }

  @FieldResolver(() => [Ticket], { description: 'The inquiries with an answer to read, latest first, at most five.' })
  answered(@Ctx() ctx: Context): Promise<Ticket[]> {
    return answered(ctx.read);
  }
}

export const homeResolvers = [
  HomeResolver,
  OperationsHomeResolver,
  MoneyHomeResolver,
  PartnerHomeResolver,
  ClientHomeResolver,
] as const;
