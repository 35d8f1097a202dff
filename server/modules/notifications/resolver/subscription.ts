import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Public } from '../../../api/allow';
import { Context } from '../../../api/context';
import { house } from '../../../kernel/actor';
import type { Work } from '../../../platform/db/work';
import { settingsOf } from '../../settings/service';
import { isOptedOut } from '../queries';
import { masked } from '../rules/refusable';
import { assertSubscription, optIn, optOut, subscriptionFrom, type Subscription } from '../service/unsubscribe';
import { MailSubscription, MailSubscriptionPayload } from '../types';

const TOKEN = { description: 'What stands at the end of the address in the mail.' };

/** For whoever holds the link of a mail: no account is needed, and nobody can make such a link. */
@Resolver()
export class MailSubscriptionResolver {
  @Query(() => MailSubscription, {
    nullable: true,
    description: 'Which mails a link refuses, and whether they still come; null for what is no such link.',
  })
  @Public
  mailSubscription(@Arg('token', () => String, TOKEN) token: string, @Ctx() ctx: Context) {
    const found = subscriptionFrom(token);
    return found && viewOf(ctx, found);
  }

  @Mutation(() => MailSubscriptionPayload, { description: 'No more of these mails to that address.' })
  @Public
  mailUnsubscribe(@Arg('token', () => String, TOKEN) token: string, @Ctx() ctx: Context) {
    return decide(ctx, token, optOut);
  }

  @Mutation(() => MailSubscriptionPayload, { description: 'These mails may come again.' })
  @Public
  mailResubscribe(@Arg('token', () => String, TOKEN) token: string, @Ctx() ctx: Context) {
    return decide(ctx, token, optIn);
  }
}

async function decide(ctx: Context, token: string, act: (work: Work, which: Subscription) => Promise<void>) {
  const done = await ctx.as(house('unsubscribe', ctx.request.origin), async (work) => {
    const which = assertSubscription(token);
    await act(work, which);
    return { which };
  });
  return 'which' in done ? { subscription: await viewOf(ctx, done.which), userErrors: [] } : done;
}

async function viewOf({ db }: Context, { email, topic }: Subscription): Promise<MailSubscription> {
  const reading = db.reading(house('unsubscribe'));
  const { operator } = await settingsOf(reading);
  return {
    ...{ topic, address: masked(email), operator: operator.name },
    isWanted: !(await isOptedOut(reading, email, topic)),
  };
}
