import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { StaffMember, StaffRoleName, User } from '../entity';
import { staffPolicy } from '../policy';
import { changeStaffRole, deactivateStaff, inviteStaff } from '../service/staff';
import { StaffFilter, StaffInviteInput, staffMatching, StaffPayload, StaffSort } from '../types';

const StaffMemberConnection = ConnectionOf(StaffMember);

@Resolver(() => StaffMember)
export class StaffResolver {
  @Query(() => StaffMemberConnection, { description: 'The operator’s staff, in the order they joined unless sorted.' })
  @Page
  @Allow(staffPolicy.read)
  staffMembers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => StaffSort, { nullable: true, description: 'In the order they joined when left out.' })
    sort: StaffSort | undefined,
    @Arg('filter', () => StaffFilter, { nullable: true, description: 'Everybody when left out.' })
    filter: StaffFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<StaffMember>> {
    return connect(ctx.read.of(StaffMember), page, {
      sort: { column: sort?.by ?? 'createdAt', direction: sort?.direction ?? 'ASC' },
      where: staffMatching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => StaffMember, { nullable: true, description: 'One member of staff, or null when there is none.' })
  @Allow(staffPolicy.read)
  staffMember(@Arg('id', () => ID, { description: 'Whose.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(StaffMember, id);
  }

  @FieldResolver(() => User, { description: 'The person.' })
  user(@Root() { userId }: StaffMember, @Ctx() ctx: Context) {
    return ctx.load.one(User, userId);
  }

  @Mutation(() => StaffPayload, {
    description: 'Makes somebody a member of staff, by a mailed link to a first password.',
  })
  @Allow(staffPolicy.manage)
  staffInvite(
    @Arg('input', () => StaffInviteInput, { description: 'Who, and as what.' }) input: StaffInviteInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      async (work) => (await inviteStaff(work, { ...input, language: input.language ?? 'en' }, input.role)).id,
      async (id) => ({ staffMember: await ctx.load.one(StaffMember, id) }),
    );
  }

  @Mutation(() => StaffPayload, { description: 'Gives a member of staff another role.' })
  @Allow(staffPolicy.manage)
  staffChangeRole(
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Arg('role', () => StaffRoleName, { description: 'The new role.' }) role: StaffRoleName,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => changeStaffRole(work, id, role),
      async () => ({ staffMember: await ctx.load.one(StaffMember, id) }),
    );
  }

  @Mutation(() => StaffPayload, { description: 'Takes away all access as staff, at once.' })
  @Allow(staffPolicy.manage)
  staffDeactivate(@Arg('id', () => ID, { description: 'Whose.' }) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => deactivateStaff(work, id),
      async () => ({ staffMember: await ctx.load.one(StaffMember, id) }),
    );
  }
}
