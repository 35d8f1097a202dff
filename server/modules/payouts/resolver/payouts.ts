import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { permits } from '../../../kernel/policy';
import { Adjustment } from '../../adjustments/entity';
import { Commission } from '../../commissions/entity';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Partner } from '../../partners/entity';
import { settingsOf } from '../../settings/service';
import { PayoutInvoice } from '../entity/details';
import { Payout, PayoutBatch } from '../entity/payout';
import { payoutPolicy } from '../policy';
import { isPossible } from '../rules/states';
import { offersOf } from '../service/offers';
import { matching, PayoutFilter, PayoutOffer, PayoutRate, PayoutSort } from '../types/payouts';

const PayoutConnection = ConnectionOf(Payout);
const MOST = 100;

/** Which of the operator's people acted is staff's business: others read the operator's name instead. */
async function colleagueOrOperator(ctx: Context, userId: string | null): Promise<Person | null> {
  const person = await personBehind(ctx, userId);
  // An address is shown of colleagues alone, so who has none here is the operator's.
  if (!person || ctx.who().kind === 'staff' || person.email !== null) return person;
  const name = await ctx.load.ask('payouts.operator', 'name', async (keys) => {
    const { operator } = await settingsOf(ctx.read);
    return keys.map(() => operator.name);
  });
  return { id: 'operator', name, email: null };
}

@Resolver(() => Payout)
export class PayoutResolver {
  @Query(() => PayoutConnection, { description: 'Payouts, latest first unless sorted.' })
  @Page
  @Allow(payoutPolicy.read)
  payouts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => PayoutSort, { nullable: true, description: 'Latest first when left out.' })
    sort: PayoutSort | undefined,
    @Arg('filter', () => PayoutFilter, { nullable: true, description: 'Everything when left out.' })
    filter: PayoutFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Payout>> {
    return connect(ctx.read.of(Payout), page, {
      sort: { column: sort?.by ?? 'createdAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Payout, { nullable: true, description: 'One payout, or null when there is none to see.' })
  @Allow(payoutPolicy.read)
  payout(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context): Promise<Payout | null> {
    return ctx.load.one(Payout, id);
  }

  @Query(() => [PayoutOffer], {
    description:
      'What a partner could be paid now, one for each currency of its ledger; none when there is none to see.',
  })
  @Allow(payoutPolicy.read)
  payoutOffers(@Arg('partnerId', () => ID, { description: 'Whom.' }) partnerId: string, @Ctx() ctx: Context) {
    return offersOf(ctx.read, partnerId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Who is paid.' })
  partner(@Root() { partnerId }: Payout, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => PayoutBatch, {
    nullable: true,
    description: 'With what it goes to the bank; staff alone see it.',
  })
  batch(@Root() { batchId }: Payout, @Ctx() ctx: Context): Promise<PayoutBatch | null> {
    return ctx.load.one(PayoutBatch, batchId);
  }

  @FieldResolver(() => PayoutRate, { nullable: true, description: 'How it was converted; null where it was not.' })
  rate(@Root() { rate, rateFrom: from, rateTo: to, rateOn: on }: Payout): PayoutRate | null {
    return rate && from && to && on ? { rate, from, to, on } : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Who asked for it or started the run; a partner reads the operator’s name for its people. Null for time.',
  })
  requestedBy(@Root() { requestedByUserId }: Payout, @Ctx() ctx: Context): Promise<Person | null> {
    return colleagueOrOperator(ctx, requestedByUserId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved it; a partner reads the operator’s name.' })
  approvedBy(@Root() { approvedByUserId }: Payout, @Ctx() ctx: Context): Promise<Person | null> {
    return colleagueOrOperator(ctx, approvedByUserId);
  }

  @FieldResolver(() => Payout, { nullable: true, description: 'The failed one that it tries again.' })
  retryOf(@Root() { retryOfId }: Payout, @Ctx() ctx: Context): Promise<Payout | null> {
    return ctx.load.one(Payout, retryOfId);
  }

  @FieldResolver(() => [Payout], { description: 'What tried it again: none or one.' })
  retries(@Root() { id }: Payout, @Ctx() ctx: Context): Promise<Payout[]> {
    return ctx.load.allOf(Payout, 'retryOfId', id);
  }

  @FieldResolver(() => PayoutInvoice, { nullable: true, description: 'The partner’s own invoice for it.' })
  invoice(@Root() { invoiceId }: Payout, @Ctx() ctx: Context): Promise<PayoutInvoice | null> {
    return ctx.load.one(PayoutInvoice, invoiceId);
  }

  @FieldResolver(() => [Commission], {
    description: 'What is in it, the latest first; none once they were given back. `commissions` has all, by payout.',
  })
  @Page
  commissions(
    @Root() { id }: Payout,
    @Arg('first', () => Int, { defaultValue: 25, description: `How many, at most ${MOST}.` }) first: number,
    @Ctx() ctx: Context,
  ): Promise<Commission[]> {
    const limit = Math.min(Math.max(first, 0), MOST);
    return ctx.load.firstOf(Commission, 'payoutId', id, limit);
  }

  @FieldResolver(() => [Adjustment], { description: 'The adjustments in it; none once they were given back.' })
  adjustments(@Root() { id }: Payout, @Ctx() ctx: Context): Promise<Adjustment[]> {
    return ctx.load.allOf(Adjustment, 'payoutId', id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it waits for approval; by whom, is the server’s to say then.' })
  approvable(@Root() { status }: Payout): boolean {
    return isPossible('approve', status);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the asker may take it back.' })
  cancellable(@Root() { status }: Payout, @Ctx() ctx: Context): boolean {
    const who = ctx.who();
    if (!permits(payoutPolicy.cancel, who)) return false;
    return who.kind === 'partner' ? status === 'REQUESTED' : isPossible('cancel', status);
  }
}

@Resolver(() => Commission)
export class CommissionPayoutResolver {
  @FieldResolver(() => Payout, {
    nullable: true,
    description: 'The payout it is in; null before, and for who sees none.',
  })
  payout(@Root() { payoutId }: Commission, @Ctx() ctx: Context): Promise<Payout | null> {
    return permits(payoutPolicy.read, ctx.who()) ? ctx.load.one(Payout, payoutId) : Promise.resolve(null);
  }
}
