import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { Page } from '../../../api/connection';
import { Context } from '../../../api/context';
import { Needs, propertiesAsked } from '../../../api/look-ahead';
import { permits } from '../../../kernel/policy';
import { Partner } from '../../partners/entity';
import { Client } from '../../clients/entity';
import { PartnerTier, Programme, ProgrammeVersion } from '../entity';
import { programmePolicy } from '../policy';
import { bandsOf } from '../rules';
import { categoryNames, openTo, partnersIn, placesOf, standingsOf, todayOf, versionsOn } from '../service';
import { TierStanding } from '../types/programmes';
import { ProgrammeRate, ProgrammeTerms, ProgrammeTier, rateView, termsView } from '../types/rules';

const NEWEST = { orderBy: [['effectiveFrom', 'DESC']] as const };
const LATEST = { orderBy: [['since', 'DESC'], ['id', 'DESC']] as const }; // prettier-ignore

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { description: 'Programmes, by name; a partner sees those it is in.' })
  @Allow(programmePolicy.read)
  programmes(@Ctx() ctx: Context): Promise<Programme[]> {
    return openTo(ctx.read, { leftAt: null });
  }

  @Query(() => Programme, {
    nullable: true,
    description: 'One programme, or null when there is none to see; a partner sees those it is in, or was.',
  })
  @Allow(programmePolicy.read)
  async programme(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<Programme | null> {
    return (await openTo(ctx.read, {}, id))[0] ?? null;
  }

  @FieldResolver(() => [ProgrammeVersion], { description: 'Every version, newest first.' })
  versions(@Root() { id }: Programme, @Ctx() ctx: Context): Promise<ProgrammeVersion[]> {
    return ctx.load.allOf(ProgrammeVersion, 'programmeId', id, NEWEST);
  }

  @FieldResolver(() => ProgrammeVersion, { nullable: true, description: 'The version in force today.' })
  current(@Root() { id }: Programme, @Ctx() ctx: Context): Promise<ProgrammeVersion | null> {
    return ctx.load.ask('version-in-force', id, async (ids) => versionsOn(ctx.read, ids, await todayOf(ctx.read)));
  }

  @FieldResolver(() => Int, { description: 'How many partners are in it now; a partner counts itself alone.' })
  partnerCount(@Root() { id }: Programme, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.ask('partners-in', id, (ids) => partnersIn(ctx.read, ids));
  }
}

@Resolver(() => ProgrammeVersion)
export class ProgrammeVersionResolver {
  @FieldResolver(() => ProgrammeTerms, { description: 'Everything it says; the same as its other fields and more.' })
  terms(@Root() { rules }: ProgrammeVersion): ProgrammeTerms {
    return termsView(rules, bandsOf(rules));
  }

  @FieldResolver(() => [ProgrammeTier], { description: 'Its tiers, lowest first.' })
  tiers(@Root() { rules }: ProgrammeVersion): ProgrammeTier[] {
    return bandsOf(rules);
  }

  @FieldResolver(() => [ProgrammeRate], { description: 'What it promises; of several the most specific wins.' })
  rates(@Root() { rules }: ProgrammeVersion): ProgrammeRate[] {
    return rules.commissions.map(rateView);
  }

  @FieldResolver(() => Int, { description: 'Days from the payment until a commission is approved.' })
  holdDays(@Root() { rules }: ProgrammeVersion): number {
    return rules.holdDays;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Months a client earns for, from its first recurring invoice; null without end.',
  })
  windowMonths(@Root() { rules }: ProgrammeVersion): number | null {
    return rules.windowMonths;
  }

  @FieldResolver(() => String, { description: 'What a rate is a share of: `NET`, a line net of tax and discount.' })
  base(@Root() { rules }: ProgrammeVersion): string {
    return rules.base;
  }

  @FieldResolver(() => String, { description: 'Whose payments earn: `ATTRIBUTED`, every client the partner brought.' })
  eligibility(@Root() { rules }: ProgrammeVersion): string {
    return rules.eligibility;
  }

  @FieldResolver(() => String, { description: 'What tiers count: `CLIENTS_WITH_ACTIVE_SERVICE`.' })
  tierMetric(@Root() { rules }: ProgrammeVersion): string {
    return rules.tierScheme.metric;
  }

  @FieldResolver(() => String, { description: 'When a tier follows its metric: `AT_ONCE`, both ways.' })
  tierRecalibration(@Root() { rules }: ProgrammeVersion): string {
    return rules.tierScheme.recalibration;
  }

  @FieldResolver(() => String, { description: 'How a commission is approved: `AUTOMATIC`, at the end of its hold.' })
  review(@Root() { rules }: ProgrammeVersion): string {
    return rules.review;
  }

  @FieldResolver(() => String, { description: 'What a credit note takes back: `PRO_RATA`, its share, exactly.' })
  clawback(@Root() { rules }: ProgrammeVersion): string {
    return rules.clawback;
  }

  @FieldResolver(() => String, { description: 'The least that is paid out, in major units of the ledger’s currency.' })
  minimumPayout(@Root() { rules }: ProgrammeVersion): string {
    return rules.minimumPayout;
  }
}

@Resolver(() => ProgrammeRate)
export class ProgrammeRateResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The category’s name; null for any, or if it is gone.' })
  categoryName(@Root() { category }: ProgrammeRate, @Ctx() ctx: Context): Promise<string | null> | null {
    if (category === null) return null;
    return ctx.load.ask('category-name', category, (keys) => categoryNames(ctx.read, keys));
  }
}

@Resolver(() => Partner)
export class PartnerTierResolver {
  @FieldResolver(() => TierStanding, { nullable: true, description: 'Its tier now, and the way to the next.' })
  @Needs('id')
  async tier(
    @Root() { id }: Partner,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TierStanding | null> {
    if (!permits(programmePolicy.read, ctx.who())) return null;
    const asked = propertiesAsked(info);
    const isJudged = !asked || asked.includes('next') || asked.includes('performance');
    return isJudged
      ? ctx.load.ask('tier-standing', id, (ids) => standingsOf(ctx.read, ids))
      : ctx.load.ask('tier-place', id, (ids) => placesOf(ctx.read, ids));
  }

  @FieldResolver(() => [PartnerTier], { description: 'The tiers it has held, latest first.' })
  @Page
  async tierHistory(
    @Root() { id }: Partner,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, at most 100.' }) first: number,
  ): Promise<PartnerTier[]> {
    if (!permits(programmePolicy.read, ctx.who())) return [];
    return ctx.load.firstOf(PartnerTier, 'partnerId', id, Math.min(Math.max(first, 0), 100), LATEST);
  }
}

@Resolver(() => PartnerTier)
export class PartnerTierCauseResolver {
  @FieldResolver(() => Programme, { nullable: true, description: 'The programme whose tier it is.' })
  programme(@Root() { programmeId }: PartnerTier, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Client, {
    nullable: true,
    description: 'Whose service or standing made it change, if to be seen.',
  })
  client(@Root() { clientId }: PartnerTier, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }
}
