import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Public } from '../../../api/allow';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import { house } from '../../../kernel/actor';
import type { Reading } from '../../../platform/db/work';
import type { Invitation, InvitationStatus } from '../entity';
import { invitationPolicy } from '../policy';
import { statusAt } from '../rules';
import {
  accept,
  acceptReceived,
  decline,
  hasAccount,
  invitationOf,
  linked,
  receivedBy,
  receivedOf,
} from '../service/answer';
import { senderName } from '../service/send';
import { InvitationAccountInput, InvitationAnswerPayload, InvitationView } from '../types';

const TOKEN = { description: 'As the mailed link has it.' };
const WHICH = { description: 'Which.' };

/** What the invited see of an invitation and do about it. */
@Resolver(() => InvitationView)
export class InvitationAnswerResolver {
  @Query(() => InvitationView, { nullable: true, description: 'Who invites to what; null when there is no such link.' })
  @Public
  async invitation(@Arg('token', () => String, TOKEN) token: string, @Ctx() ctx: Context) {
    const reading = readingOf(ctx);
    const found = await invitationOf(reading, linked(token));
    return found && view(reading, found);
  }

  @Mutation(() => InvitationAnswerPayload, {
    description: 'Accepts: signed in as an owner, or with a new client account. Whether it earns is decided now.',
  })
  @Public
  invitationAccept(
    @Arg('token', () => String, TOKEN) token: string,
    @Arg('input', () => InvitationAccountInput, { nullable: true, description: 'For those without an account.' })
    input: InvitationAccountInput | undefined,
    @Ctx() ctx: Context,
  ) {
    const { name = '', company = '', country = '', language = null, password = null } = input ?? {};
    const account = input ? { name, company, country, language, password } : null;
    return answered(ctx, () => accept(ctx.db, token, ctx.actor, account, ctx.request.origin));
  }

  @Mutation(() => InvitationAnswerPayload, { description: 'Declines; the link is enough for that.' })
  @Public
  invitationDecline(@Arg('token', () => String, TOKEN) token: string, @Ctx() ctx: Context) {
    return answered(ctx, () => decline(ctx.db, linked(token), ctx.actor, ctx.request.origin));
  }

  @Query(() => [InvitationView], {
    description: 'Open invitations that went to the address of the person asking, for the account acted for.',
  })
  @Allow(invitationPolicy.readReceived)
  async invitationsReceived(@Ctx() ctx: Context): Promise<InvitationView[]> {
    const reading = readingOf(ctx);
    const found = await receivedBy(reading, ctx.who());
    return Promise.all(found.map((each) => view(reading, each)));
  }

  @Mutation(() => InvitationAnswerPayload, { description: 'Accepts an invitation that went to one’s own address.' })
  @Allow(invitationPolicy.answer)
  invitationReceivedAccept(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answered(ctx, async () => acceptReceived(ctx.db, await own(ctx, id), ctx.who()));
  }

  @Mutation(() => InvitationAnswerPayload, { description: 'Declines an invitation that went to one’s own address.' })
  @Allow(invitationPolicy.answer)
  invitationReceivedDecline(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answered(ctx, async () => decline(ctx.db, await own(ctx, id), ctx.who(), ctx.request.origin));
  }
}

/** The invited own no invitation: the house reads it for them. */
const readingOf = ({ db, request }: Context) => db.reading(house('invitation', request.origin));

const own = async (ctx: Context, id: string) => ({ ...(await receivedOf(readingOf(ctx), ctx.who())), id });

function answered(ctx: Context, job: () => Promise<string>) {
  return declining(async () => {
    const id = await job();
    const reading = readingOf(ctx);
    const found = await invitationOf(reading, { id });
    return { invitation: found ? await view(reading, found) : undefined };
  });
}

async function view(reading: Reading, invitation: Invitation): Promise<InvitationView> {
  const { id, kind, email, name, company, message, language, accessOnly, expiresAt } = invitation;
  return {
    ...{ id, kind, email, name, company, message, language, accessOnly, expiresAt },
    status: statusAt(invitation, reading.now) as InvitationStatus,
    inviter: await senderName(reading, invitation),
    hasAccount: await hasAccount(reading, invitation),
  };
}
