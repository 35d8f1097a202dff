import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context, refused } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { ExchangeRate } from './entity';
import { ratePolicy } from './policy';
import { BadRates, enterRates } from './service/enter';
import { ExchangeRateFilter, matching, RatesImportPayload } from './types';

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

  @Mutation(() => RatesImportPayload, {
    description:
      'Enters a table of rates as the European Central Bank publishes it, all of it or nothing; again, it adds what is new. Its whole history goes by `POST /rates`.',
  })
  @Allow(ratePolicy.import)
  async ratesImport(
    @Arg('table', () => String, { description: 'CSV: a Date, and a column for each currency.' }) table: string,
    @Ctx() ctx: Context,
  ) {
    try {
      return { ...(await enterRates(ctx.db, ctx.who(), Buffer.from(table))), userErrors: [] };
    } catch (error) {
      return { ...refused(error), ...(error instanceof BadRates && { faults: error.problems }) };
    }
  }
}
