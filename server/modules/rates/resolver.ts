import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { ExchangeRate } from './entity';
import { ratePolicy } from './policy';
import { ExchangeRateFilter, matching } from './types';

const ExchangeRateConnection = ConnectionOf(ExchangeRate);

@Resolver(() => ExchangeRate)
export class ExchangeRateResolver {
  @Query(() => ExchangeRateConnection, {
    description: 'Reference rates of the euro as the European Central Bank published them, latest first.',
  })
  @Page
  @Allow(ratePolicy.read)
  exchangeRates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ExchangeRateFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ExchangeRateFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<ExchangeRate>> {
    return connect(ctx.read.of(ExchangeRate), page, {
      sort: { column: 'day', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }
}
