import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { house, houseFor, type Someone } from '../../kernel/actor';
import { permits } from '../../kernel/policy';
import { Viewer } from '../identity/types';
import { Alert } from './entity';
import { alertPolicy } from './policy';
import { choose, preferencesOf } from './service/choose';
import { markRead, own } from './service/read';
import {
  AlertChannel,
  AlertPreference,
  AlertPreferenceSetPayload,
  AlertsReadPayload,
  channelOf,
  waysOf,
} from './types';
import { say } from './templates/say';
import type { Wording } from './templates/words';

const AlertConnection = ConnectionOf(Alert);
const LANGUAGE = { description: 'The language it is said in; English where the portal does not speak it.' };

/** No table of the tenants: the reader's condition stands in every question, and the house asks. */
const alertsFor = (ctx: Context) => ctx.db.reading(house('alerts')).of(Alert);
const reader = (ctx: Context) => ctx.who() as Someone;
const unreadOf = (ctx: Context) => alertsFor(ctx).count([own(reader(ctx)), { readAt: null }]);

@Resolver(() => Alert)
export class AlertResolver {
  @Query(() => AlertConnection, { description: 'What you are told in the account you act for, newest first.' })
  @Page
  @Allow(alertPolicy.read)
  alerts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('unread', () => Boolean, { defaultValue: false, description: 'Only what is not read yet.' }) unread: boolean,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Alert>> {
    return connect(alertsFor(ctx), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: [own(reader(ctx)), ...(unread ? [{ readAt: null }] : [])],
      asked: selected(info),
    });
  }

  @FieldResolver(() => String, { description: 'The sentence that tells it.' })
  title(@Root() { wording, facts }: Alert, @Arg('language', () => String, LANGUAGE) language: string): string {
    return say(language, wording as Wording, facts);
  }

  @Query(() => [AlertPreference], { description: 'How you hear of each kind of event that concerns your role.' })
  @Allow(alertPolicy.choose)
  async alertPreferences(@Ctx() ctx: Context): Promise<AlertPreference[]> {
    const preferences = await preferencesOf(ctx.db.reading(house('alerts')), reader(ctx));
    return preferences.map((each) => ({ event: each.event, channel: channelOf(each), isChosen: each.isChosen }));
  }

  @Mutation(() => AlertsReadPayload, { description: 'Marks alerts as read. What is none of yours is left alone.' })
  @Allow(alertPolicy.mark)
  async alertsRead(
    @Arg('ids', () => [ID], { nullable: true, description: 'Which; all of yours when left out.' })
    ids: string[] | undefined,
    @Ctx() ctx: Context,
  ) {
    const actor = reader(ctx);
    const done = await ctx.as(houseFor('alerts', actor), async (work) => ({
      marked: await markRead(work, actor, ids ?? null),
    }));
    return 'marked' in done ? { unread: await unreadOf(ctx), userErrors: [] } : done;
  }

  @Mutation(() => AlertPreferenceSetPayload, { description: 'Chooses how you hear of one kind of event.' })
  @Allow(alertPolicy.choose)
  async alertPreferenceSet(
    @Arg('event', () => String, { description: 'Which, as `alertPreferences` lists them.' }) event: string,
    @Arg('channel', () => AlertChannel, { description: 'How.' }) channel: AlertChannel,
    @Ctx() ctx: Context,
  ) {
    const actor = reader(ctx);
    const done = await ctx.as(houseFor('alerts', actor), async (work) => {
      await choose(work, actor, event, waysOf(channel));
      return { preference: { event, channel, isChosen: true } };
    });
    return done;
  }
}

/** With whoever is looking, so that no page asks for it by itself. */
@Resolver(() => Viewer)
export class ViewerAlertsResolver {
  @FieldResolver(() => Int, { description: 'How many of the viewer’s alerts are unread; 0 for who has none.' })
  unreadAlerts(@Ctx() ctx: Context): Promise<number> | number {
    return ctx.actor && permits(alertPolicy.read, ctx.actor) ? unreadOf(ctx) : 0;
  }
}
