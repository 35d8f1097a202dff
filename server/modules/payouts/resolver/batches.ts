import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { MoneyValue } from '../../../platform/db/money';
import { oneOf } from '../../../platform/db/where';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Partner } from '../../partners/entity';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Payout, PayoutBatch, PayoutSkip } from '../entity/payout';
import { payoutPolicy } from '../policy';
import { totalsOf } from '../queries';
import { exportBatch, filesOf } from '../service/send';
import { batchesMatching, PayoutBatchFilter, PayoutBatchPayload, PayoutCount } from '../types/payouts';

const PayoutBatchConnection = ConnectionOf(PayoutBatch);

@Resolver(() => PayoutBatch)
export class PayoutBatchResolver {
  @Query(() => PayoutBatchConnection, { description: 'Batches of payouts, latest first.' })
  @Page
  @Allow(payoutPolicy.readBatches)
  payoutBatches(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PayoutBatchFilter, { nullable: true, description: 'Everything when left out.' })
    filter: PayoutBatchFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<PayoutBatch>> {
    return connect(ctx.read.of(PayoutBatch), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: batchesMatching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => PayoutBatch, { nullable: true, description: 'One batch, or null when there is none.' })
  @Allow(payoutPolicy.readBatches)
  payoutBatch(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(PayoutBatch, id);
  }

  @Mutation(() => PayoutBatchPayload, {
    description:
      'Closes a batch and gives its approved payouts to the bank. What is undecided goes on into the open batch of requests.',
  })
  @Allow(payoutPolicy.send)
  payoutBatchExport(@Arg('batchId', () => ID, { description: 'Which batch.' }) batchId: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => exportBatch(work, batchId),
      async () => ({ batch: await ctx.load.one(PayoutBatch, batchId) }),
    );
  }

  @FieldResolver(() => [PayoutCount], { description: 'Its payouts by state.' })
  counts(@Root() { id }: PayoutBatch, @Ctx() ctx: Context): Promise<PayoutCount[]> {
    return ctx.load.ask('payouts.counts', id, async (ids) => {
      const rows = await ctx.read.of(Payout).countBy(['batchId', 'status'], [{ batchId: oneOf(ids) }]);
      return ids.map((each) =>
        rows.filter(({ batchId }) => batchId === each).map(({ status, counted }) => ({ status, count: counted })),
      );
    });
  }

  @FieldResolver(() => [MoneyValue], {
    description: 'What its payouts pay, one sum for each currency; without what came to nothing.',
  })
  totals(@Root() { id }: PayoutBatch, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return ctx.load.ask('payouts.totals', id, (ids) => totalsOf(ctx.read, ids));
  }

  @FieldResolver(() => [PayoutSkip], { description: 'Whom the run could not pay, and why.' })
  skipped(@Root() { id }: PayoutBatch, @Ctx() ctx: Context): Promise<PayoutSkip[]> {
    return ctx.load.allOf(PayoutSkip, 'batchId', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who started the run; null for time.' })
  createdBy(@Root() { createdByUserId }: PayoutBatch, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, createdByUserId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who exported it.' })
  exportedBy(@Root() { exportedByUserId }: PayoutBatch, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, exportedByUserId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where its SEPA file is; null when it has none.' })
  async xmlUrl(@Root() { id, exportedAt }: PayoutBatch, @Ctx() ctx: Context): Promise<string | null> {
    return exportedAt && (await files(ctx, id)).xml > 0 ? `/payouts/${id}.xml` : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where its CSV is, of all else; null when it has none.' })
  async csvUrl(@Root() { id, exportedAt }: PayoutBatch, @Ctx() ctx: Context): Promise<string | null> {
    return exportedAt && (await files(ctx, id)).csv > 0 ? `/payouts/${id}.csv` : null;
  }
}

function files(ctx: Context, id: string): Promise<{ xml: number; csv: number }> {
  return ctx.load.ask('payouts.files', id, (ids) => filesOf(ctx.read, ids));
}

@Resolver(() => PayoutSkip)
export class PayoutSkipResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'Who was not paid.' })
  partner(@Root() { partnerId }: PayoutSkip, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => GraphQLJSONObject, { description: 'The facts the reason names, for translations.' })
  values(@Root() { facts }: PayoutSkip): Readonly<Record<string, string | number>> {
    return facts;
  }
}
