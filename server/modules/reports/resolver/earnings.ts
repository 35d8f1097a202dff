import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../api/allow';
import { Direction, Page } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { categoryNames } from '../../programmes/service';
import { reportPolicy } from '../policy';
import { earningsCount, earningsPage, earningsTotals, type Sorted } from '../queries/earnings';
import { figuresOf, rowOf } from '../service/earnings';
import { EarningsFilter, EarningsGroup, EarningsPage, EarningsReport, EarningsRow, EarningsSort, EarningsSortKey } from '../types/earnings'; // prettier-ignore

const SORTED_BY: Readonly<Record<EarningsSortKey, Sorted['by']>> = {
  ...{ GROUP: null, REVENUE: 'revenue', EARNED: 'earned', PENDING: 'pending', APPROVED: 'approved', PAID: 'paid' },
};

@Resolver(() => EarningsReport)
export class EarningsReportResolver {
  @Query(() => EarningsReport, {
    description: 'What partners earned, grouped as asked and by currency: for staff. Pages go by `offset`.',
  })
  @Page
  @Allow(reportPolicy.read)
  async earningsReport(
    @Arg('groupBy', () => [EarningsGroup], { description: 'What its rows stand for; of none, the currencies.' })
    groupBy: EarningsGroup[],
    @Args(() => EarningsPage) { first, offset }: EarningsPage,
    @Arg('sort', () => EarningsSort, { nullable: true, description: 'By what the rows stand for when left out.' })
    sort: EarningsSort | undefined,
    @Arg('filter', () => EarningsFilter, { nullable: true, description: 'Everything when left out.' })
    filter: EarningsFilter | undefined,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EarningsReport> {
    const asked = { ...filter, groupBy };
    const wanted = selected(info);
    const { by = EarningsSortKey.GROUP, direction = Direction.ASC } = sort ?? {};
    const sorted = { by: SORTED_BY[by], descending: direction === Direction.DESC, limit: first, offset };
    const [rows, totalCount, totals] = await Promise.all([
      wanted.has('rows') ? earningsPage(read, asked, sorted) : [],
      wanted.has('totalCount') ? earningsCount(read, asked) : 0,
      wanted.has('totals') ? earningsTotals(read, asked) : [],
    ]);
    return { rows: rows.map(rowOf), totalCount, totals: totals.map(figuresOf) };
  }
}

@Resolver(() => EarningsRow)
export class EarningsRowResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner.' })
  partner(@Root() { partnerId }: EarningsRow, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme.' })
  programme(@Root() { programmeId }: EarningsRow, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The category’s name today; null if it is gone.' })
  async categoryName(@Root() { category }: EarningsRow, @Ctx() { load, read }: Context): Promise<string | null> {
    if (category === null) return null;
    return load.ask('category-name', category, (keys) => categoryNames(read, keys));
  }
}

export const earningsResolvers = [EarningsReportResolver, EarningsRowResolver] as const;
