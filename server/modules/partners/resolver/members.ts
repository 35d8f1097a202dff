import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import type { Work } from '../../../platform/db/work';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Partner, PartnerMember, PartnerMemberRole } from '../entity';
import { partnerPolicy } from '../policy';
import { changeMember, inviteMember } from '../service/members';
import { PartnerMemberInput, PartnerMemberPayload } from '../types/members';

@Resolver(() => PartnerMember)
export class PartnerMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who it is.' })
  user(@Root() { userId }: PartnerMember, @Ctx() ctx: Context) {
    return personBehind(ctx, userId);
  }

  @Mutation(() => PartnerMemberPayload, { description: 'Invites a person to a partner by e-mail.' })
  @Allow(partnerPolicy.manageMembers)
  partnerMemberInvite(
    @Arg('partnerId', () => ID, { description: 'To which partner.' }) partnerId: string,
    @Arg('input', () => PartnerMemberInput, { description: 'Whom.' }) { role, ...person }: PartnerMemberInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => inviteMember(work, partnerId, role, person));
  }

  @Mutation(() => PartnerMemberPayload, { description: 'Changes what a member may do.' })
  @Allow(partnerPolicy.manageMembers)
  partnerMemberUpdate(
    @Arg('id', () => ID, { description: 'Which member.' }) id: string,
    @Arg('role', () => PartnerMemberRole, { description: 'What it may do from now on.' }) role: PartnerMemberRole,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => changeMember(work, id, { role }).then(() => id));
  }

  @Mutation(() => PartnerMemberPayload, { description: 'Shuts a member out at once; what it did stays.' })
  @Allow(partnerPolicy.manageMembers)
  partnerMemberDeactivate(@Arg('id', () => ID, { description: 'Which member.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => changeMember(work, id, { active: false }).then(() => id));
  }

  @Mutation(() => PartnerMemberPayload, { description: 'Lets a deactivated member back in.' })
  @Allow(partnerPolicy.manageMembers)
  partnerMemberActivate(@Arg('id', () => ID, { description: 'Which member.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => changeMember(work, id, { active: true }).then(() => id));
  }
}

@Resolver(() => Partner)
export class PartnerMembersResolver {
  @FieldResolver(() => [PartnerMember], { description: 'Its users, deactivated ones too, oldest first.' })
  members(@Root() { id }: Partner, @Ctx() ctx: Context) {
    return ctx.load.allOf(PartnerMember, 'partnerId', id);
  }
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ member: (await ctx.load.one(PartnerMember, id)) ?? undefined }));
}
