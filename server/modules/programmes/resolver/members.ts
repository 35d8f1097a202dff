import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { permits } from '../../../kernel/policy';
import { Partner } from '../../partners/entity';
import { PartnerEnrolment, PartnerOverride, Programme } from '../entity';
import { programmePolicy } from '../policy';
import { standingsAt } from '../service';
import { joinProgramme, leaveProgramme } from '../service/enrolments';
import { createOverride, endOverride } from '../service/overrides';
import {
  enrolled,
  EnrolmentFilter,
  EnrolmentPayload,
  OverrideFilter,
  OverrideInput,
  OverridePayload,
  promised,
} from '../types/members';
import { TierStanding } from '../types/programmes';
import { RuleAmount } from '../types/amounts';
import { amountsView, linesView, promiseFrom, RuleLines } from '../types/rules';

const EnrolmentConnection = ConnectionOf(PartnerEnrolment);
const OverrideConnection = ConnectionOf(PartnerOverride);
const FILTER = { nullable: true, description: 'Everything when left out.' };

@Resolver(() => PartnerEnrolment)
export class EnrolmentResolver {
  @Query(() => EnrolmentConnection, { description: 'Which partners are in which programmes, latest first.' })
  @Page
  @Allow(programmePolicy.read)
  enrolments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EnrolmentFilter, FILTER) filter: EnrolmentFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<PartnerEnrolment>> {
    const sort = { column: 'joinedAt', direction: 'DESC' } as const;
    return connect(ctx.read.of(PartnerEnrolment), page, { sort, where: enrolled(filter ?? {}), asked: selected(info) });
  }

  @Mutation(() => EnrolmentPayload, { description: 'Lets a partner into a programme; being in it changes nothing.' })
  @Allow(programmePolicy.enrol)
  programmeJoin(
    @Arg('programmeId', () => ID, { description: 'Which programme.' }) programmeId: string,
    @Arg('partnerId', () => ID, { description: 'Who.' }) partnerId: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => joinProgramme(work, programmeId, partnerId),
      async (id) => ({ enrolment: (await ctx.load.one(PartnerEnrolment, id)) ?? undefined }),
    );
  }

  @Mutation(() => EnrolmentPayload, {
    description: 'Takes a partner out of a programme: nothing new is earned there; what was earned stays.',
  })
  @Allow(programmePolicy.enrol)
  programmeLeave(
    @Arg('programmeId', () => ID, { description: 'Which programme.' }) programmeId: string,
    @Arg('partnerId', () => ID, { description: 'Who.' }) partnerId: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => leaveProgramme(work, programmeId, partnerId),
      async (id) => ({ enrolment: (await ctx.load.one(PartnerEnrolment, id)) ?? undefined }),
    );
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme.' })
  programme(@Root() { programmeId }: PartnerEnrolment, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner.' })
  partner(@Root() { partnerId }: PartnerEnrolment, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => TierStanding, { description: 'Where the partner stands in it, and the way to the next tier.' })
  standing(@Root() { partnerId, programmeId }: PartnerEnrolment, @Ctx() ctx: Context): Promise<TierStanding> {
    return ctx.load.ask('standing-at', `${partnerId} ${programmeId}`, (places) => standingsAt(ctx.read, places));
  }
}

@Resolver(() => PartnerOverride)
export class OverrideResolver {
  @Query(() => OverrideConnection, { description: 'Promises to single partners, the latest to begin first.' })
  @Page
  @Allow(programmePolicy.read)
  overrides(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OverrideFilter, FILTER) filter: OverrideFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<PartnerOverride>> {
    const sort = { column: 'startsOn', direction: 'DESC' } as const;
    return connect(ctx.read.of(PartnerOverride), page, { sort, where: promised(filter ?? {}), asked: selected(info) });
  }

  @Mutation(() => OverridePayload, {
    description: 'Promises one partner another rate, from a day to come on. It beats every rule of the programme.',
  })
  @Allow(programmePolicy.override)
  overrideCreate(
    @Arg('input', () => OverrideInput, { description: 'The promise.' }) input: OverrideInput,
    @Ctx() ctx: Context,
  ) {
    const { partnerId, programmeId, startsOn, endsOn, reason, ...promise } = input;
    const rest = { partnerId, programmeId, startsOn, endsOn: endsOn ?? null, reason };
    return act(
      ctx,
      (work) => createOverride(work, { ...rest, ...promiseFrom(promise, ['input']) }),
      async (id) => ({ override: (await ctx.load.one(PartnerOverride, id)) ?? undefined }),
    );
  }

  @Mutation(() => OverridePayload, { description: 'Ends a promise on a day to come; what it has earned stays.' })
  @Allow(programmePolicy.override)
  overrideEnd(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('endsOn', () => String, {
      nullable: true,
      description: 'The first day it no longer holds on, `YYYY-MM-DD`; tomorrow when left out.',
    })
    endsOn: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => endOverride(work, id, endsOn ?? null),
      async () => ({ override: (await ctx.load.one(PartnerOverride, id)) ?? undefined }),
    );
  }

  @FieldResolver(() => RuleLines, { description: 'The lines it covers.' })
  lines(@Root() { conditions }: PartnerOverride): RuleLines {
    return linesView(conditions);
  }

  @FieldResolver(() => [RuleAmount], { description: 'So much for each line, by currency; empty where it is a rate.' })
  amounts(@Root() { amounts }: PartnerOverride): RuleAmount[] {
    return amountsView(amounts);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'In which programme.' })
  programme(@Root() { programmeId }: PartnerOverride, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose.' })
  partner(@Root() { partnerId }: PartnerOverride, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }
}

@Resolver(() => Partner)
export class PartnerProgrammesResolver {
  @FieldResolver(() => [PartnerEnrolment], { description: 'The programmes it is in, or was, latest first.' })
  async enrolments(@Root() { id }: Partner, @Ctx() ctx: Context): Promise<PartnerEnrolment[]> {
    if (!permits(programmePolicy.read, ctx.who())) return [];
    return ctx.load.allOf(PartnerEnrolment, 'partnerId', id, { orderBy: [['joinedAt', 'DESC'], ['id', 'DESC']] }); // prettier-ignore
  }

  @FieldResolver(() => [PartnerOverride], { description: 'What is promised to it alone, the latest to begin first.' })
  async overrides(@Root() { id }: Partner, @Ctx() ctx: Context): Promise<PartnerOverride[]> {
    if (!permits(programmePolicy.read, ctx.who())) return [];
    return ctx.load.allOf(PartnerOverride, 'partnerId', id, { orderBy: [['startsOn', 'DESC'], ['id', 'DESC']] }); // prettier-ignore
  }
}
