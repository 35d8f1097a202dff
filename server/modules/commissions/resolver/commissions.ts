import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { Needs, selected } from '../../../api/look-ahead';
import { permits } from '../../../kernel/policy';
import { MoneyValue } from '../../../platform/db/money';
import { Client } from '../../clients/entity';
import { Invoice, InvoiceLine } from '../../invoices/entity/invoice';
import { Partner } from '../../partners/entity';
import { Attribution } from '../../attributions/entity';
import {
  PartnerEnrolment,
  PartnerOverride,
  PartnerStanding,
  Programme,
  ProgrammeVersion,
} from '../../programmes/entity';
import { categoryNames, todayOf, versionOn } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { ClientEarnings, Commission, UnearnedLine } from '../entity';
import { commissionPolicy } from '../policy';
import { expectedOn, explain, sumsOf } from '../service/explain';
import { clientEarnsNothing, lineEarnedNothing } from '../service/nothing';
import {
  CommissionExplanation,
  CommissionFilter,
  CommissionSort,
  EarnedNothing,
  InLanguage,
  matching,
  needsReview,
} from '../types/commissions';

const CommissionConnection = ConnectionOf(Commission);
const BY_CURRENCY = { orderBy: [['currency', 'ASC']] as const };

@Resolver(() => Commission)
export class CommissionResolver {
  @Query(() => CommissionConnection, { description: 'Commissions, latest first unless sorted.' })
  @Page
  @Allow(commissionPolicy.read)
  async commissions(
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
      where: matching(filter ?? {}, await todayOf(ctx.read)),
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

  @FieldResolver(() => Boolean, {
    description: 'Whether it waits for a person: pending, out of its hold, and not approved by time.',
  })
  @Needs('status', 'review', 'holdUntil')
  async needsReview(@Root() commission: Commission, @Ctx() ctx: Context): Promise<boolean> {
    return needsReview(commission, await todayOf(ctx.read));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The payout run that should take it, `YYYY-MM-DD`; null if held, declined, in a payout or paid.',
  })
  @Needs('status', 'holdUntil', 'payoutId')
  async expectedPayoutOn(@Root() commission: Commission, @Ctx() { read }: Context): Promise<string | null> {
    return expectedOn(commission, await settingsOf(read), await todayOf(read));
  }

  @FieldResolver(() => CommissionExplanation, { nullable: true, description: 'Why this amount.' })
  async explanation(
    @Root() commission: Commission,
    @Args(() => InLanguage) { language = null }: InLanguage,
    @Ctx() { load, read }: Context,
  ): Promise<CommissionExplanation | null> {
    const [programme, version, override, reversed, settings] = await Promise.all([
      load.one(Programme, commission.programmeId),
      load.one(ProgrammeVersion, commission.versionId),
      load.one(PartnerOverride, commission.overrideId),
      load.one(Commission, commission.reversesId),
      settingsOf(read),
    ]);
    const by = { override, reversed, settings, now: read.now, language };
    return programme && version && explain(commission, { programme, version, ...by });
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
    const rows = await ctx.load.allOf(ClientEarnings, 'clientId', id, BY_CURRENCY);
    // A row says what was paid as well: of one that earned nothing there is nothing to tell.
    return sumsOf(rows.filter(({ earned }) => earned !== 0));
  }

  @FieldResolver(() => EarnedNothing, {
    nullable: true,
    description: 'Why it earns its partner nothing, as things stand today; null when it does.',
  })
  @Needs('id')
  async earnedNothing(
    @Root() { id }: Client,
    @Args(() => InLanguage) { language = null }: InLanguage,
    @Ctx() ctx: Context,
  ): Promise<EarnedNothing | null> {
    if (!permits(commissionPolicy.read, ctx.who())) return null;
    const { load, read } = ctx;
    const [attributions, earnings, [latest = null], today] = await Promise.all([
      load.allOf(Attribution, 'clientId', id),
      load.allOf(ClientEarnings, 'clientId', id, BY_CURRENCY),
      load.firstOf(UnearnedLine, 'clientId', id, 1, { orderBy: [['paidOn', 'DESC'], ['id', 'DESC']] }), // prettier-ignore
      todayOf(read),
    ]);
    const attribution = attributions.find(({ endedAt }) => endedAt === null) ?? null;
    const { partnerId = '', programmeId = '' } = attribution ?? {};
    const [enrolments, standings, version] = await Promise.all([
      load.allOf(PartnerEnrolment, 'partnerId', partnerId),
      load.allOf(PartnerStanding, 'partnerId', partnerId),
      attribution &&
        load.ask('version-today', programmeId, (ids) => Promise.all(ids.map((each) => versionOn(read, each, today)))),
    ]);
    const inProgramme = (row: { readonly programmeId: string }) => row.programmeId === programmeId;
    return clientEarnsNothing({
      ...{ attribution, version: version ?? null, language, today, latest },
      ...{ enrolment: enrolments.find(inProgramme) ?? null, standing: standings.find(inProgramme) ?? null },
      earned: earnings.some((each) => each.partnerId === partnerId && each.earned !== 0),
    });
  }
}

@Resolver(() => InvoiceLine)
export class InvoiceLineEarningsResolver {
  @FieldResolver(() => [Commission], { description: 'What it earned, and what was taken back of that.' })
  async commissions(@Root() { id }: InvoiceLine, @Ctx() ctx: Context): Promise<Commission[]> {
    return permits(commissionPolicy.read, ctx.who()) ? ctx.load.allOf(Commission, 'invoiceLineId', id) : [];
  }

  @FieldResolver(() => EarnedNothing, { nullable: true, description: 'Why it earned nothing; null when it did.' })
  async earnedNothing(
    @Root() { id, invoiceId }: InvoiceLine,
    @Args(() => InLanguage) { language = null }: InLanguage,
    @Ctx() ctx: Context,
  ): Promise<EarnedNothing | null> {
    if (!permits(commissionPolicy.read, ctx.who())) return null;
    const { load } = ctx;
    const [invoice, commissions, unearned] = await Promise.all([
      load.one(Invoice, invoiceId),
      load.allOf(Commission, 'invoiceLineId', id),
      load.one(UnearnedLine, id),
    ]);
    const [attribution, version] = await Promise.all([
      load.one(Attribution, unearned?.attributionId),
      load.one(ProgrammeVersion, unearned?.versionId),
    ]);
    const asksAsStaff = ctx.who().kind === 'staff';
    return lineEarnedNothing({ invoice, commissions, unearned, attribution, version, language, asksAsStaff });
  }
}

export const commissionResolvers = [CommissionResolver, ClientEarningsResolver, InvoiceLineEarningsResolver] as const;
