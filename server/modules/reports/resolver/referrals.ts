import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { Client } from '../../clients/entity';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { todayOf } from '../../programmes/service';
import { reportPolicy } from '../policy';
import { activityOf } from '../service/customers';
import { placeFor, summaryOf } from '../service/referrals';
import { reported, shown } from '../service/report';
import {
  OverviewInput,
  PartnerSummary,
  PerformanceInput,
  ReferralEvent,
  ReferralReport,
  stretchesIn,
} from '../types/referrals';

const RECENT = 10;

@Resolver(() => PartnerSummary)
export class PartnerSummaryResolver {
  @Query(() => PartnerSummary, {
    nullable: true,
    description: 'A partner’s referrals until now, or null when there is none to see.',
  })
  @Allow(reportPolicy.readReferrals)
  async partnerSummary(
    @Arg('partnerId', () => ID, { nullable: true, description: 'Whose; a partner’s people leave it out.' })
    partnerId: string | undefined,
    @Arg('programmeId', () => ID, { nullable: true, description: 'In which programme; the first when left out.' })
    programmeId: string | undefined,
    @Ctx() { read }: Context,
  ): Promise<PartnerSummary | null> {
    const place = await placeFor(read, { partnerId, programmeId });
    if (!place) return null;
    const { figures, exchanged, leftOut } = await summaryOf(read, place);
    return { ...place, figures: shown(figures, read.actor), exchanged: [...exchanged], leftOut: [...leftOut] };
  }

  @Query(() => ReferralReport, {
    nullable: true,
    description: 'A partner’s referrals by day or month, or null when there is none to see.',
  })
  @Allow(reportPolicy.readReferrals)
  async partnerPerformance(
    @Arg('input', () => PerformanceInput, { description: 'Whose, of which time, and by what.' })
    input: PerformanceInput,
    @Ctx() { read }: Context,
  ): Promise<ReferralReport | null> {
    return reported(read, input, stretchesIn(input, await todayOf(read)));
  }

  @Query(() => ReferralReport, {
    nullable: true,
    description: 'A partner’s referrals by day, week, month or quarter, or null when there is none to see.',
  })
  @Allow(reportPolicy.readReferrals)
  async partnerOverview(
    @Arg('input', () => OverviewInput, { description: 'Whose, of which time, and by what.' }) input: OverviewInput,
    @Ctx() { read }: Context,
  ): Promise<ReferralReport | null> {
    return reported(read, input, stretchesIn(input, await todayOf(read)));
  }

  @FieldResolver(() => [ReferralEvent], { description: 'What happened last, at most ten.' })
  recentActivity(@Root() { partnerId, programmeId }: PartnerSummary, @Ctx() { read }: Context) {
    return activityOf(read, { partnerId, programmeId }, RECENT);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose they are.' })
  partner(@Root() { partnerId }: PartnerSummary, @Ctx() { load }: Context): Promise<Partner | null> {
    return load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme.' })
  programme(@Root() { programmeId }: PartnerSummary, @Ctx() { load }: Context): Promise<Programme | null> {
    return load.one(Programme, programmeId);
  }
}

@Resolver(() => ReferralReport)
export class ReferralReportResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose they are.' })
  partner(@Root() { partnerId }: ReferralReport, @Ctx() { load }: Context): Promise<Partner | null> {
    return load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme.' })
  programme(@Root() { programmeId }: ReferralReport, @Ctx() { load }: Context): Promise<Programme | null> {
    return load.one(Programme, programmeId);
  }
}

@Resolver(() => ReferralEvent)
export class ReferralEventResolver {
  @FieldResolver(() => Client, { nullable: true, description: 'The client; null once out of sight.' })
  client(@Root() { clientId }: ReferralEvent, @Ctx() { load }: Context): Promise<Client | null> {
    return load.one(Client, clientId);
  }
}

export const referralResolvers = [PartnerSummaryResolver, ReferralReportResolver, ReferralEventResolver] as const;
