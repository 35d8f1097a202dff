import { GraphQLJSONObject } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { declining } from '../../api/decline';
import { Needs, selected } from '../../api/look-ahead';
import { Client } from '../clients/entity';
import { IntakeReport, ReportKind } from './entity';
import { intakePolicy } from './policy';
import type { ReportBody } from './rules/bodies';
import { receive, retry, type RowResult } from './service/receive';
import {
  ClientReportInput,
  matching,
  RefundReportInput,
  ReportFilter,
  ReportRetryPayload,
  ReportsPayload,
  TransactionReportInput,
  type ReportRow,
} from './types';

const ReportConnection = ConnectionOf(IntakeReport);
const ROWS = { description: 'At most 500.' };

@Resolver(() => IntakeReport)
export class IntakeResolver {
  @Query(() => ReportConnection, { description: 'What the operator’s own billing has reported, newest first.' })
  @Page
  @Allow(intakePolicy.read)
  intakeReports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ReportFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ReportFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<IntakeReport>> {
    return connect(ctx.read.of(IntakeReport), page, {
      sort: { column: 'receivedAt', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => IntakeReport, { nullable: true, description: 'One report; null when there is none.' })
  @Allow(intakePolicy.read)
  intakeReport(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(IntakeReport, id);
  }

  @Mutation(() => ReportsPayload, {
    description: 'Reports clients that signed up elsewhere: each row for itself, and once for each key.',
  })
  @Allow(intakePolicy.report)
  clientReport(@Arg('rows', () => [ClientReportInput], ROWS) rows: ClientReportInput[], @Ctx() ctx: Context) {
    return received(ctx, ReportKind.CLIENT, rows);
  }

  @Mutation(() => ReportsPayload, {
    description:
      'Reports what clients paid elsewhere: it earns as if it had been paid here at that time. One whose client is not known yet is kept, and entered when the client is.',
  })
  @Allow(intakePolicy.report)
  transactionReport(
    @Arg('rows', () => [TransactionReportInput], ROWS) rows: TransactionReportInput[],
    @Ctx() ctx: Context,
  ) {
    return received(ctx, ReportKind.TRANSACTION, rows);
  }

  @Mutation(() => ReportsPayload, {
    description:
      'Reports what clients got back: it takes back its share of what was earned, from when it was paid back.',
  })
  @Allow(intakePolicy.report)
  refundReport(@Arg('rows', () => [RefundReportInput], ROWS) rows: RefundReportInput[], @Ctx() ctx: Context) {
    return received(ctx, ReportKind.REFUND, rows);
  }

  @Mutation(() => ReportRetryPayload, { description: 'Tries a waiting or refused report again, as it came.' })
  @Allow(intakePolicy.retry)
  intakeReportRetry(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return declining(async () => ({ report: await retry(ctx.db, ctx.who(), id) }));
  }

  @FieldResolver(() => GraphQLJSONObject, { description: 'As it came.' })
  @Needs('body')
  content(@Root() { body }: IntakeReport): ReportBody {
    return body;
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The facts the reason names, for translations.',
  })
  @Needs('values')
  reasonValues(@Root() { values }: IntakeReport) {
    return values;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The key of the report it waits for.' })
  @Needs('waitsFor')
  waitsForKey(@Root() { waitsFor }: IntakeReport): string | null {
    return waitsFor && waitsFor.slice(waitsFor.indexOf(':') + 1);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'The client it is about, once it is known.' })
  @Needs('clientId')
  client(@Root() { clientId }: IntakeReport, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }
}

function received(ctx: Context, kind: ReportKind, rows: readonly object[]) {
  return declining(async (): Promise<Omit<ReportsPayload, 'userErrors'>> => {
    // As text and numbers, which is how they are kept: what is told again must look the same.
    const bodies = rows.map((row) => JSON.parse(JSON.stringify(row)) as ReportBody);
    const results = await receive(ctx.db, ctx.who(), kind, bodies);
    const count = (wanted: string) => results.filter(({ result }) => result === wanted).length;
    return {
      ...{ rows: results.map(rowOf), applied: count('APPLIED'), waiting: count('WAITING') },
      ...{ duplicates: count('DUPLICATE'), refused: count('REFUSED') },
    };
  });
}

function rowOf({ index, key, result, report, reason }: RowResult): ReportRow {
  const userErrors = reason ? [{ ...reason, path: ['rows', String(index), ...reason.path] }] : [];
  return { index, key, result, report, recordId: report?.recordId ?? null, userErrors };
}
