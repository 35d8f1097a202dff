import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { Needs, selected } from '../../api/look-ahead';
import { permits } from '../../kernel/policy';
import { Partner } from '../partners/entity';
import { LedgerBalance, LedgerEntry, LedgerPosting } from './entity';
import { ledgerPolicy } from './policy';
import { LedgerFilter, matching, PartnerBalance } from './types';

const LedgerEntryConnection = ConnectionOf(LedgerEntry);
const IN_ORDER = { orderBy: [['position', 'ASC']] as const };
const BY_CURRENCY = { orderBy: [['currency', 'ASC']] as const };

@Resolver(() => LedgerEntry)
export class LedgerResolver {
  @Query(() => LedgerEntryConnection, { description: 'Movements of the ledger, latest first.' })
  @Page
  @Allow(ledgerPolicy.read)
  ledgerEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LedgerFilter, { nullable: true, description: 'Everything when left out.' })
    filter: LedgerFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<LedgerEntry>> {
    return connect(ctx.read.of(LedgerEntry), page, {
      sort: { column: 'effectiveAt', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @FieldResolver(() => [LedgerPosting], { description: 'Its sides; those of a currency sum to zero.' })
  postings(@Root() { id }: LedgerEntry, @Ctx() ctx: Context): Promise<LedgerPosting[]> {
    return ctx.load.allOf(LedgerPosting, 'entryId', id, IN_ORDER);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose ledger it is in.' })
  partner(@Root() { partnerId }: LedgerEntry, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }
}

@Resolver(() => Partner)
export class PartnerBalanceResolver {
  @FieldResolver(() => [PartnerBalance], {
    nullable: true,
    description: 'What it has, one for each currency; null for those who may not see the ledger.',
  })
  @Needs('id')
  async balances(@Root() { id }: Partner, @Ctx() ctx: Context): Promise<PartnerBalance[] | null> {
    if (!permits(ledgerPolicy.read, ctx.who())) return null;
    return (await ctx.load.allOf(LedgerBalance, 'partnerId', id, BY_CURRENCY)).map(balanceFrom);
  }
}

function balanceFrom({ currency, pending, available, inTransit, paid }: LedgerBalance): PartnerBalance {
  const amount = (minor: number) => ({ minor, currency });
  return {
    ...{ currency, pending: amount(pending), available: amount(available) },
    ...{ inTransit: amount(inTransit), paid: amount(paid) },
  };
}
