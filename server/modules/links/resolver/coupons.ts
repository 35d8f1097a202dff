import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { Needs, selected } from '../../../api/look-ahead';
import { currentConfig } from '../../../platform/config/current';
import type { Where } from '../../../platform/db/where';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { todayOf } from '../../programmes/service';
import { Coupon } from '../entity';
import { couponPolicy } from '../policy';
import { couponStatus } from '../rules/codes';
import { JOIN_PAGE } from '../rules/target';
import { archive, changeCoupon, createCoupon } from '../service/codes';
import { CouponCreateInput, CouponFilter, CouponPayload, CouponStatus, CouponUpdateInput, matching } from '../types';

const CouponConnection = ConnectionOf(Coupon);
const WHICH = { description: 'Which.' };

@Resolver(() => Coupon)
export class CouponResolver {
  @Query(() => CouponConnection, { description: 'Partners’ coupons, newest first.' })
  @Page
  @Allow(couponPolicy.read)
  coupons(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CouponFilter, { nullable: true, description: 'Everything when left out.' })
    filter: CouponFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Coupon>> {
    return connect(ctx.read.of(Coupon), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: matching(filter ?? {}) as Where<Coupon>[],
      asked: selected(info),
    });
  }

  @Query(() => Coupon, { nullable: true, description: 'One coupon, or null when it is not yours to see.' })
  @Allow(couponPolicy.read)
  coupon(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Coupon, id);
  }

  @Mutation(() => CouponPayload, { description: 'Makes a coupon, with a code that nobody has had before.' })
  @Allow(couponPolicy.manage)
  couponCreate(
    @Arg('input', () => CouponCreateInput, { description: 'What it is to be.' }) input: CouponCreateInput,
    @Ctx() ctx: Context,
  ) {
    return act(ctx, (work) => createCoupon(work, input), (id) => read(ctx, id)); // prettier-ignore
  }

  @Mutation(() => CouponPayload, { description: 'Gives a coupon another name, another end or another limit.' })
  @Allow(couponPolicy.manage)
  couponUpdate(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => CouponUpdateInput, { description: 'What changes.' }) input: CouponUpdateInput,
    @Ctx() ctx: Context,
  ) {
    return act(ctx, (work) => changeCoupon(work, id, input), () => read(ctx, id)); // prettier-ignore
  }

  @Mutation(() => CouponPayload, { description: 'Stops a coupon for good: a sign-up with it is refused.' })
  @Allow(couponPolicy.manage)
  couponArchive(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return act(ctx, (work) => archive(work, 'coupon', id), () => read(ctx, id)); // prettier-ignore
  }

  @FieldResolver(() => CouponStatus, { description: 'Whether it can be used today.' })
  @Needs('archivedAt', 'validUntil', 'mostUses', 'signups')
  async status(@Root() coupon: Coupon, @Ctx() { read: reading }: Context): Promise<string> {
    return couponStatus(coupon, reading.now, await todayOf(reading));
  }

  @FieldResolver(() => String, { description: 'The address of the sign-up with the coupon filled in.' })
  @Needs('code')
  url(@Root() { code }: Coupon): string {
    return `${currentConfig().publicUrl}${JOIN_PAGE}?coupon=${code}`;
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose it is.' })
  @Needs('partnerId')
  partner(@Root() { partnerId }: Coupon, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme its clients earn in; null leaves it to the partner’s programmes.',
  })
  @Needs('programmeId')
  programme(@Root() { programmeId }: Coupon, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }
}

async function read(ctx: Context, id: string) {
  return { coupon: (await ctx.load.one(Coupon, id)) ?? undefined };
}
