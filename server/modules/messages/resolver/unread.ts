import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { Context } from '../../../api/context';
import { permits } from '../../../kernel/policy';
import { unreadAnnouncements } from '../../announcements/service/read';
import { Viewer } from '../../identity/types';
import { messagePolicy } from '../policy';
import { unreadConversations, waitingConversations } from '../service/read';

/** What the menu counts, told with who is looking. */
@Resolver(() => Viewer)
export class UnreadResolver {
  @FieldResolver(() => Int, {
    description: 'For partners, threads with something unread; for staff, those that wait for an answer; else 0.',
  })
  unreadMessages(@Ctx() ctx: Context): Promise<number> | number {
    if (!ctx.actor || !permits(messagePolicy.read, ctx.actor)) return 0;
    return ctx.actor.kind === 'partner' ? unreadConversations(ctx.read) : waitingConversations(ctx.read);
  }

  @FieldResolver(() => Int, { description: 'Announcements that a partner’s user has not read; 0 for everybody else.' })
  unreadAnnouncements(@Ctx() ctx: Context): Promise<number> | number {
    return ctx.actor?.kind === 'partner' ? unreadAnnouncements(ctx.read) : 0;
  }
}
