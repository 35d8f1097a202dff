import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import type { Work } from '../../../platform/db/work';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Client, ClientMember, ClientMemberRole } from '../entity';
import { clientPolicy } from '../policy';
import { changeMember, inviteMember } from '../service/members';
import { ClientMemberInput, ClientMemberPayload } from '../types/members';

@Resolver(() => ClientMember)
export class ClientMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who it is.' })
  user(@Root() { userId }: ClientMember, @Ctx() ctx: Context) {
    return personBehind(ctx, userId);
  }

  @Mutation(() => ClientMemberPayload, { description: 'Invites a person to a client account by e-mail.' })
  @Allow(clientPolicy.manageMembers)
  clientMemberInvite(
    @Arg('clientId', () => ID, { description: 'To which account.' }) clientId: string,
    @Arg('input', () => ClientMemberInput, { description: 'Whom.' }) { role, ...person }: ClientMemberInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => inviteMember(work, clientId, role, person));
  }

  @Mutation(() => ClientMemberPayload, { description: 'Changes what a member may do.' })
  @Allow(clientPolicy.manageMembers)
  clientMemberUpdate(
    @Arg('id', () => ID, { description: 'Which member.' }) id: string,
    @Arg('role', () => ClientMemberRole, { description: 'What it may do from now on.' }) role: ClientMemberRole,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => changeMember(work, id, { role }).then(() => id));
  }

  @Mutation(() => ClientMemberPayload, { description: 'Shuts a member out at once; what it did stays.' })
  @Allow(clientPolicy.manageMembers)
  clientMemberDeactivate(@Arg('id', () => ID, { description: 'Which member.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => changeMember(work, id, { active: false }).then(() => id));
  }

  @Mutation(() => ClientMemberPayload, { description: 'Lets a deactivated member back in.' })
  @Allow(clientPolicy.manageMembers)
  clientMemberActivate(@Arg('id', () => ID, { description: 'Which member.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => changeMember(work, id, { active: true }).then(() => id));
  }
}

@Resolver(() => Client)
export class ClientMembersResolver {
  @FieldResolver(() => [ClientMember], { description: 'Its users, deactivated ones too, oldest first.' })
  members(@Root() { id }: Client, @Ctx() ctx: Context) {
    return ctx.load.allOf(ClientMember, 'clientId', id);
  }
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ member: (await ctx.load.one(ClientMember, id)) ?? undefined }));
}
