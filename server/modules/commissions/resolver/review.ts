import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { act as acting } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { given } from '../../../api/given';
import { Needs } from '../../../api/look-ahead';
import { permits } from '../../../kernel/policy';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Commission } from '../entity';
import { commissionPolicy } from '../policy';
import { actsOn } from '../rules/review';
import { review, reviewAll, type Bulk } from '../service/review';
import { CommissionFilter } from '../types/commissions';
import { CommissionAct, CommissionPayload, CommissionsPayload } from '../types/review';

const WHICH = { description: 'Which; an earning. What was taken back of it follows.' };
const WHY = { description: 'Why, in 5 to 500 characters; the partner reads it, and gets it by mail.' };
const KEY = { description: 'Your own, once per act: a retry with it does nothing again.' };
const FILTER = { description: 'Which: the earnings that it matches, as `commissions` lists them.' };
const EXPECTED = {
  description: 'How many these are, as you have seen; when they are more or fewer by now, nothing is done.',
};
const MANY = 'All or none of up to 1000 at once; more than that are decided about by a job.';

@Resolver(() => Commission)
export class CommissionReviewResolver {
  @Mutation(() => CommissionPayload, {
    description: 'Keeps a pending commission back, until somebody decides about it.',
  })
  @Allow(commissionPolicy.review)
  commissionHold(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
    @Ctx() ctx: Context,
  ) {
    return acting(ctx, (work) => review(work, 'HOLD', id, reason), () => read(ctx, id)); // prettier-ignore
  }

  @Mutation(() => CommissionPayload, {
    description: 'Lets a held commission go on: back into its hold, or approved if that is over and time approves it.',
  })
  @Allow(commissionPolicy.review)
  commissionRelease(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return acting(ctx, (work) => review(work, 'RELEASE', id), () => read(ctx, id)); // prettier-ignore
  }

  @Mutation(() => CommissionPayload, { description: 'Makes a pending or held commission available, before its time.' })
  @Allow(commissionPolicy.review)
  commissionApprove(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'commissionApprove', key, input: { id } },
      async (work) => {
        await review(work, 'APPROVE', id);
        return { id };
      },
      () => read(ctx, id),
    );
  }

  @Mutation(() => CommissionPayload, { description: 'Refuses a pending or held commission, for good.' })
  @Allow(commissionPolicy.review)
  commissionDecline(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, WHY) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'commissionDecline', key, input: { id, reason } },
      async (work) => {
        await review(work, 'DECLINE', id, reason);
        return { id };
      },
      () => read(ctx, id),
    );
  }

  @Mutation(() => CommissionsPayload, {
    description: `Approves all that a filter matches, if pending or held. ${MANY}`,
  })
  @Allow(commissionPolicy.review)
  commissionsApprove(
    @Arg('filter', () => CommissionFilter, FILTER) filter: CommissionFilter,
    @Arg('expectedCount', () => Int, EXPECTED) expectedCount: number,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return many(ctx, key, { act: 'APPROVE', filter: given(filter), expectedCount });
  }

  @Mutation(() => CommissionsPayload, { description: `Keeps all back that a filter matches, if pending. ${MANY}` })
  @Allow(commissionPolicy.review)
  commissionsHold(
    @Arg('filter', () => CommissionFilter, FILTER) filter: CommissionFilter,
    @Arg('expectedCount', () => Int, EXPECTED) expectedCount: number,
    @Arg('reason', () => String, WHY) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return many(ctx, key, { act: 'HOLD', filter: given(filter), expectedCount, reason });
  }

  @Mutation(() => CommissionsPayload, {
    description: `Refuses all that a filter matches, if pending or held, for good. ${MANY}`,
  })
  @Allow(commissionPolicy.review)
  commissionsDecline(
    @Arg('filter', () => CommissionFilter, FILTER) filter: CommissionFilter,
    @Arg('expectedCount', () => Int, EXPECTED) expectedCount: number,
    @Arg('reason', () => String, WHY) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return many(ctx, key, { act: 'DECLINE', filter: given(filter), expectedCount, reason });
  }

  @FieldResolver(() => [CommissionAct], { description: 'What you may do with it now.' })
  @Needs('kind', 'status')
  acts(@Root() commission: Commission, @Ctx() ctx: Context): readonly `${CommissionAct}`[] {
    return permits(commissionPolicy.review, ctx.who()) ? actsOn(commission) : [];
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who last decided about it; for staff, null where time did.',
  })
  @Needs('decidedByUserId')
  decidedBy(@Root() { decidedByUserId }: Commission, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, ctx.who().kind === 'staff' ? decidedByUserId : null);
  }
}

async function read(ctx: Context, id: string): Promise<Pick<CommissionPayload, 'commission'>> {
  return { commission: await ctx.load.one(Commission, id) };
}

function many(ctx: Context, key: string, bulk: Bulk) {
  const { act, ...input } = bulk;
  return ctx.once(
    { mutation: `commissions.${act}`, key, input },
    (work) => reviewAll(work, bulk),
    (facts) => facts,
  );
}
