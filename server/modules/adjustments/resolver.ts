import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { given } from '../../api/given';
import { selected } from '../../api/look-ahead';
import { moneyFrom } from '../../api/money';
import { userIdOf } from '../../kernel/actor';
import { permits } from '../../kernel/policy';
import { Commission } from '../commissions/entity';
import { Person } from '../identity/entity';
import { personBehind } from '../identity/queries';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { Adjustment } from './entity';
import { adjustmentPolicy } from './policy';
import { isDecidable } from './rules';
import { approve, propose, reject } from './service';
import { AdjustmentFilter, AdjustmentInput, AdjustmentPayload, matching, seenBy } from './types';

const AdjustmentConnection = ConnectionOf(Adjustment);
const KEY = { description: 'Your own, once per act: a retry with it moves nothing again.' };
const WHICH = { description: 'Which.' };

@Resolver(() => Adjustment)
export class AdjustmentResolver {
  @Query(() => AdjustmentConnection, {
    description: 'Corrections and bonuses, newest first; a partner’s approved ones.',
  })
  @Page
  @Allow(adjustmentPolicy.read)
  adjustments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AdjustmentFilter, { nullable: true, description: 'Everything when left out.' })
    filter: AdjustmentFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Adjustment>> {
    return connect(ctx.read.of(Adjustment), page, {
      sort: { column: 'proposedAt', direction: 'DESC' },
      where: [...matching(filter ?? {}), ...seenBy(ctx.who())],
      asked: selected(info),
    });
  }

  @Query(() => Adjustment, { nullable: true, description: 'One adjustment, or null when there is none to see.' })
  @Allow(adjustmentPolicy.read)
  adjustment(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context): Promise<Adjustment | null> {
    return ctx.read.of(Adjustment).first({ id }, ...seenBy(ctx.who()));
  }

  @Mutation(() => AdjustmentPayload, {
    description: 'Proposes a correction or a bonus. No money moves until a second person approves it.',
  })
  @Allow(adjustmentPolicy.propose)
  adjustmentPropose(
    @Arg('input', () => AdjustmentInput, { description: 'How much, to or from whom, and why.' }) input: AdjustmentInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    const proposed = { ...given(input), amount: moneyFrom(input.amount) };
    return ctx.once(
      { mutation: 'adjustmentPropose', key, input },
      async (work) => ({ id: (await propose(work, proposed)).id }),
      ({ id }) => read(ctx, id),
    );
  }

  @Mutation(() => AdjustmentPayload, {
    description: 'Approves what somebody else proposed: the money moves at once, and the partner is told.',
  })
  @Allow(adjustmentPolicy.decide)
  adjustmentApprove(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'adjustmentApprove', key, input: { id } },
      async (work) => {
        await approve(work, id);
        return { id };
      },
      () => read(ctx, id),
    );
  }

  @Mutation(() => AdjustmentPayload, {
    description: 'Rejects what somebody else proposed. The partner learns nothing.',
  })
  @Allow(adjustmentPolicy.decide)
  adjustmentReject(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, { description: 'Why, in 5 to 500 characters.' }) reason: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => reject(work, id, reason),
      () => read(ctx, id),
    );
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'To or from whom.' })
  partner(@Root() { partnerId }: Adjustment, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme it is reported under.' })
  programme(@Root() { programmeId }: Adjustment, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Commission, { nullable: true, description: 'The commission it corrects.' })
  commission(@Root() { commissionId }: Adjustment, @Ctx() ctx: Context): Promise<Commission | null> {
    return ctx.load.one(Commission, commissionId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who proposed it; for staff.' })
  proposedBy(@Root() { proposedByUserId }: Adjustment, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, ctx.who().kind === 'staff' ? proposedByUserId : null);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved or rejected it; for staff.' })
  decidedBy(@Root() { decidedByUserId }: Adjustment, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, ctx.who().kind === 'staff' ? decidedByUserId : null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may approve or reject it now.' })
  decidable(@Root() adjustment: Adjustment, @Ctx() ctx: Context): boolean {
    return permits(adjustmentPolicy.decide, ctx.who()) && isDecidable(adjustment, userIdOf(ctx.who()));
  }
}

async function read(ctx: Context, id: string): Promise<AdjustmentPayload> {
  return { adjustment: await ctx.load.one(Adjustment, id), userErrors: [] };
}

@Resolver(() => Commission)
export class CommissionAdjustmentsResolver {
  @FieldResolver(() => [Adjustment], { description: 'What corrected it by hand, as far as you may see it.' })
  async adjustments(@Root() { id }: Commission, @Ctx() ctx: Context): Promise<Adjustment[]> {
    if (!permits(adjustmentPolicy.read, ctx.who())) return [];
    const found = await ctx.load.allOf(Adjustment, 'commissionId', id, { orderBy: [['proposedAt', 'ASC']] });
    return ctx.who().kind === 'staff' ? found : found.filter(({ status }) => status === 'APPROVED');
  }
}
