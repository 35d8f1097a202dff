import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { monthOf } from '../../kernel/period';
import { LedgerEntry, LedgerMonth } from '../ledger/entity';
import { Partner } from '../partners/entity';
import { todayOf } from '../programmes/service';
import { statementPolicy } from './policy';
import type { Balances } from './rules/balances';
import { descriptionOf, movedBy } from './service/describe';
import { monthOfStatement, movementsOf, nameOf, sumsOf } from './service/statement';
import { matching, Statement, StatementBalance, StatementFilter, StatementMovement } from './types';

const StatementConnection = ConnectionOf(Statement);
const MovementConnection = ConnectionOf(StatementMovement);
const LANGUAGE = { defaultValue: 'en', description: 'One of `en`, `es`, `it`, `pt`, `bg`; any other is English.' };

/** An entry as the statement of one currency shows it. */
type Movement = LedgerEntry & { readonly currency: string };

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: 'Statements, latest month first: one for each partner, currency and month in which something moved.',
  })
  @Page
  @Allow(statementPolicy.read)
  statements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Everything when left out.' })
    filter: StatementFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<LedgerMonth>> {
    return connect(ctx.read.of(LedgerMonth), page, {
      sort: { column: 'month', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Statement, {
    nullable: true,
    description:
      'One statement, of a month without movements too; null before the first, of months to come, and unseen.',
  })
  @Allow(statementPolicy.read)
  statement(
    @Arg('partnerId', () => ID, { description: 'Whose.' }) partnerId: string,
    @Arg('month', () => String, { description: 'Of which month, `YYYY-MM`.' }) month: string,
    @Arg('currency', () => String, { description: 'ISO 4217 code.' }) currency: string,
    @Ctx() ctx: Context,
  ): Promise<LedgerMonth | null> {
    return monthOfStatement(ctx.read, { partnerId, month, currency });
  }

  @FieldResolver(() => ID, { description: 'Its partner, month and currency, joined by dots.' })
  id(@Root() statement: LedgerMonth): string {
    return nameOf(statement);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose it is.' })
  partner(@Root() { partnerId }: LedgerMonth, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the month is over, so that nothing will be added.' })
  async closed(@Root() { month }: LedgerMonth, @Ctx() ctx: Context): Promise<boolean> {
    return month < monthOf(await todayOf(ctx.read));
  }

  @FieldResolver(() => StatementBalance, { description: 'What the partner had when the month began.' })
  async opening(@Root() statement: LedgerMonth, @Ctx() ctx: Context): Promise<Balances> {
    return (await sums(ctx, statement)).opening;
  }

  @FieldResolver(() => StatementBalance, { description: 'What the month moved; negative is less for the partner.' })
  async moved(@Root() statement: LedgerMonth, @Ctx() ctx: Context): Promise<Balances> {
    return (await sums(ctx, statement)).moved;
  }

  @FieldResolver(() => StatementBalance, { description: 'What it had at the month’s end, or has now.' })
  async closing(@Root() statement: LedgerMonth, @Ctx() ctx: Context): Promise<Balances> {
    return (await sums(ctx, statement)).closing;
  }

  @FieldResolver(() => MovementConnection, { description: 'What was moved, in the order it was written.' })
  @Page
  async movements(
    @Root() statement: LedgerMonth,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Movement>> {
    const { currency } = statement;
    const movement = (entry: LedgerEntry): Movement => Object.assign(entry, { currency });
    const { nodes, edges, ...rest } = await connect(ctx.read.of(LedgerEntry), page, {
      sort: { column: 'recordedOn', direction: 'ASC' },
      where: movementsOf(statement),
      asked: selected(info),
    });
    return {
      ...{ ...rest, nodes: nodes.map(movement) },
      edges: edges.map(({ node, cursor }) => ({ node: movement(node), cursor })),
    };
  }

  @FieldResolver(() => String, { description: 'Where its PDF is, in the partner’s language.' })
  pdfUrl(@Root() statement: LedgerMonth): string {
    return `${pathOf(statement)}.pdf`;
  }

  @FieldResolver(() => String, { description: 'Where its CSV file is.' })
  csvUrl(@Root() statement: LedgerMonth): string {
    return `${pathOf(statement)}.csv`;
  }
}

@Resolver(() => StatementMovement)
export class StatementMovementResolver {
  @FieldResolver(() => String, { description: 'What happened, naming the client and invoice, the payout, the reason.' })
  description(
    @Root() movement: Movement,
    @Arg('language', () => String, LANGUAGE) language: string,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return descriptionOf(ctx.load, movement, language, movement.currency);
  }

  @FieldResolver(() => StatementBalance, { description: 'What it moved on each account; negative is less there.' })
  amounts(@Root() movement: Movement, @Ctx() ctx: Context): Promise<Balances> {
    return movedBy(ctx.load, movement, movement.currency);
  }
}

@Resolver(() => LedgerEntry)
export class LedgerEntryDescriptionResolver {
  @FieldResolver(() => String, { description: 'What happened, naming the client and invoice, the payout, the reason.' })
  description(
    @Root() entry: LedgerEntry,
    @Arg('language', () => String, LANGUAGE) language: string,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return descriptionOf(ctx.load, entry, language);
  }
}

async function sums(ctx: Context, statement: LedgerMonth) {
  return sumsOf(statement, await ctx.load.allOf(LedgerMonth, 'partnerId', statement.partnerId));
}

function pathOf({ partnerId, month, currency }: LedgerMonth): string {
  return `/statements/${encodeURIComponent(partnerId)}/${month}/${currency}`;
}
