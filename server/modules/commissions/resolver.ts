import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { Needs, selected } from '../../api/look-ahead';
import { permits } from '../../kernel/policy';
import { MoneyValue } from '../../platform/db/money';
import { Client } from '../clients/entity';
import { Invoice, InvoiceLine } from '../invoices/entity/invoice';
import { Partner } from '../partners/entity';
import { Programme, ProgrammeVersion } from '../programmes/entity';
import { categoryNames } from '../programmes/service';
import { ClientEarnings, Commission, UnearnedLine } from './entity';

import { commissionPolicy } from './policy';
import { explain, nothingEarned, sumsOf } from './service';
import { CommissionExplanation, CommissionFilter, CommissionSort, EarnedNothing, matching } from './types';

const CommissionConnection = ConnectionOf(Commission);

@Resolver(() => Commission)
export class CommissionResolver {
  @Query(() => CommissionConnection, { description: 'Commissions, latest first unless sorted.' })
  @Page
  @Allow(commissionPolicy.read)
  commissions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => CommissionSort, { nullable: true, description: 'Latest first when left out.' })
    sort: CommissionSort | undefined,
    @Arg('filter', () => CommissionFilter, { nullable: true, description: 'Everything when left out.' })
    filter: CommissionFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Commission>> {
    return connect(ctx.read.of(Commission), page, {
      sort: { column: sort?.by ?? 'earnedAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Commission, { nullable: true, description: 'One commission, or null when there is none to see.' })
  @Allow(commissionPolicy.read)
  commission(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<Commission | null> {
    return ctx.load.one(Commission, id);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Who earned it.' })
  partner(@Root() { partnerId }: Commission, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'Whose payment earned it; null once out of sight.' })
  client(@Root() { clientId }: Commission, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Invoice, { nullable: true, description: 'The paid invoice; null once out of sight.' })
  invoice(@Root() { invoiceId }: Commission, @Ctx() ctx: Context): Promise<Invoice | null> {
    return ctx.load.one(Invoice, invoiceId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The product category’s name today; null if it is gone.',
  })
  categoryName(@Root() { category }: Commission, @Ctx() ctx: Context): Promise<string | null> {
    return ctx.load.ask('category-name', category, (keys) => categoryNames(ctx.read, keys));
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme that judged it.' })
  programme(@Root() { programmeId }: Commission, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => ProgrammeVersion, { nullable: true, description: 'The rules it was judged by.' })
  version(@Root() { versionId }: Commission, @Ctx() ctx: Context): Promise<ProgrammeVersion | null> {
    return ctx.load.one(ProgrammeVersion, versionId);
  }

  @FieldResolver(() => Commission, { nullable: true, description: 'The earning it takes back from.' })
  reverses(@Root() { reversesId }: Commission, @Ctx() ctx: Context): Promise<Commission | null> {
    return ctx.load.one(Commission, reversesId);
  }

  @FieldResolver(() => [Commission], { description: 'What was taken back of it.' })
  clawbacks(@Root() { id }: Commission, @Ctx() ctx: Context): Promise<Commission[]> {
    return ctx.load.allOf(Commission, 'reversesId', id);
  }

  @FieldResolver(() => CommissionExplanation, { nullable: true, description: 'Why this amount.' })
  async explanation(@Root() commission: Commission, @Ctx() { load }: Context): Promise<CommissionExplanation | null> {
    const [programme, version] = await Promise.all([
      load.one(Programme, commission.programmeId),
      load.one(ProgrammeVersion, commission.versionId),
    ]);
    return programme && version && explain(commission, programme, version);
  }
}

@Resolver(() => Client)
export class ClientEarningsResolver {
  @FieldResolver(() => [MoneyValue], {
    description: 'What it has earned its partners until now, less what was taken back: one for each currency.',
  })
  @Needs('id')
  async earned(@Root() { id }: Client, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    if (!permits(commissionPolicy.read, ctx.who())) return [];
    const rows = await ctx.load.allOf(ClientEarnings, 'clientId', id, { orderBy: [['currency', 'ASC']] });
    return sumsOf(rows);
  }
}

@Resolver(() => InvoiceLine)
export class InvoiceLineEarningsResolver {
  @FieldResolver(() => [Commission], { description: 'What it earned, and what was taken back of that.' })
  async commissions(@Root() { id }: InvoiceLine, @Ctx() ctx: Context): Promise<Commission[]> {
    return permits(commissionPolicy.read, ctx.who()) ? ctx.load.allOf(Commission, 'invoiceLineId', id) : [];
  }

  @FieldResolver(() => EarnedNothing, { nullable: true, description: 'Why it earned nothing; null when it did.' })
  async earnedNothing(@Root() { id, invoiceId }: InvoiceLine, @Ctx() ctx: Context): Promise<EarnedNothing | null> {
    if (!permits(commissionPolicy.read, ctx.who())) return null;
    const [invoice, commissions, unearned] = await Promise.all([
      ctx.load.one(Invoice, invoiceId),
      ctx.load.allOf(Commission, 'invoiceLineId', id),
      ctx.load.one(UnearnedLine, id),
    ]);
    return nothingEarned({ invoice, commissions, unearned, asksAsStaff: ctx.who().kind === 'staff' });
  }
}
