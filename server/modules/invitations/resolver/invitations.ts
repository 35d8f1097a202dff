import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import { Needs, selected } from '../../../api/look-ahead';
import { houseFor } from '../../../kernel/actor';
import { NotFound } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { Invitation, InvitationKind } from '../entity';
import { invitationPolicy } from '../policy';
import { ownEmails } from '../queries';
import { acceptedBy } from '../service/answer';
import { inviteClients, reported } from '../service/many';
import { inviteClient, invitePartner, resend, senderOf, withdraw } from '../service/send';
import {
  ClientInviteInput,
  ClientsInvitePayload,
  InvitationFilter,
  InvitationPayload,
  matching,
  PartnerInviteInput,
} from '../types';

const InvitationConnection = ConnectionOf(Invitation);
const WHICH = { description: 'Which.' };

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationConnection, {
    description: 'Invitations, newest first: a partner’s own, those a client has sent, all for staff.',
  })
  @Page
  @Allow(invitationPolicy.read)
  invitations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InvitationFilter, { nullable: true, description: 'Everything when left out.' })
    filter: InvitationFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Invitation>> {
    const { reading, where } = visible(ctx);
    return connect(reading.of(Invitation), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: [...matching(filter ?? {}), ...where],
      asked: selected(info),
    });
  }

  @Mutation(() => InvitationPayload, {
    description: 'Invites a client by e-mail; somebody with an open invitation keeps it, and is not written to again.',
  })
  @Allow(invitationPolicy.inviteClient)
  clientInvite(
    @Arg('input', () => ClientInviteInput, { description: 'Whom.' }) input: ClientInviteInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, async (work) => (await inviteClient(work, await senderOf(work), whole(input))).id);
  }

  @Mutation(() => ClientsInvitePayload, {
    description: 'Invites up to 500 clients, and says of each row what became of it.',
  })
  @Allow(invitationPolicy.inviteClient)
  clientsInvite(
    @Arg('rows', () => [ClientInviteInput], { description: 'Whom; at most 500.' }) rows: ClientInviteInput[],
    @Arg('idempotencyKey', () => String, { description: 'Your own: a retry with it gets the same report.' })
    key: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'clientsInvite', key, input: rows },
      async (work) => ({ rows: await inviteClients(work, rows.map(whole)) }),
      (facts) => ({
        rows: reported(facts.rows, rows.map(whole)),
        invited: facts.rows.filter(({ result }) => result === 'INVITED').length,
        refused: facts.rows.filter(({ result }) => result === 'REFUSED').length,
      }),
    );
  }

  @Mutation(() => InvitationPayload, { description: 'Invites a partner to look after the client’s account.' })
  @Allow(invitationPolicy.invitePartner)
  partnerInvite(
    @Arg('input', () => PartnerInviteInput, { description: 'Whom.' }) input: PartnerInviteInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, async (work) => {
      const client = await ctx.read.of(Client).get(clientIdOf(ctx));
      return invitePartner(work, client, await ownEmails(ctx.read), whole(input));
    });
  }

  @Mutation(() => InvitationPayload, {
    description: 'Sends an invitation again, with a new link; also one that has expired, which counts from now on.',
  })
  @Allow(invitationPolicy.manage)
  invitationResend(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => resend(work, id, ctx.who()).then(() => id));
  }

  @Mutation(() => InvitationPayload, { description: 'Takes an open invitation back: its link stops working.' })
  @Allow(invitationPolicy.manage)
  invitationWithdraw(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => withdraw(work, id, ctx.who()).then(() => id));
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner; null where it is not yours to see.' })
  partner(@Root() { partnerId }: Invitation, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Client, {
    nullable: true,
    description: 'The client, once it has accepted and while you see it.',
  })
  client(@Root() { clientId }: Invitation, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme it was to earn in, when one was named.',
  })
  programme(@Root() { programmeId }: Invitation, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }
}

@Resolver(() => Client)
export class ClientInvitationResolver {
  @FieldResolver(() => Invitation, {
    nullable: true,
    description: 'The invitation it accepted last, with why it is rewarded or not; yours alone, if you are a partner.',
  })
  @Needs('id')
  async invitation(@Root() { id }: Client, @Ctx() ctx: Context): Promise<Invitation | null> {
    if (ctx.who().kind === 'client') return null;
    return ctx.load.ask('invitation-of-client', id, (ids) => acceptedBy(ctx.read, ids));
  }
}

function whole<I extends { readonly name?: string; readonly company?: string; readonly message?: string }>(input: I) {
  const { name, company, message, ...rest } = input;
  return { accessOnly: false, ...rest, name: name ?? '', company: company ?? '', message: message ?? '' };
}

/** A client's invitations are kept by the house: it reads and writes them here for its owner, and no one behind. */
function visible(ctx: Context) {
  const actor = ctx.who();
  if (actor.kind !== 'client') return { reading: ctx.read, where: [] };
  const clientId = actor.behind ? '' : actor.clientId;
  return {
    reading: ctx.db.reading(houseFor('invitations', actor)),
    where: [{ clientId, kind: InvitationKind.PARTNER }],
  };
}

function clientIdOf(ctx: Context): string {
  const actor = ctx.who();
  if (actor.kind !== 'client') throw new NotFound('Client');
  return actor.clientId;
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  const actor = ctx.who();
  if (actor.kind !== 'client') return act(ctx, job, (id) => found(ctx, id));
  return declining(async () => found(ctx, await ctx.db.transact(houseFor('invitations', actor), job)));
}

async function found(ctx: Context, id: string) {
  const { reading, where } = visible(ctx);
  return { invitation: (await reading.of(Invitation).first({ id }, ...where)) ?? undefined };
}
