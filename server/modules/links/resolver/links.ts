import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  GraphQLISODateTime,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { Needs, selected } from '../../../api/look-ahead';
import { currentConfig } from '../../../platform/config/current';
import type { Where } from '../../../platform/db/where';
import { Client } from '../../clients/entity';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { Click, ReferralLink } from '../entity';
import { linkPolicy } from '../policy';
import { clicksOf, type Clicks } from '../queries';
import { archive, changeLink, createLink } from '../service/codes';
import { ClickFilter, LinkCreateInput, LinkFilter, LinkPayload, LinkUpdateInput, matching } from '../types';

const LinkConnection = ConnectionOf(ReferralLink);
const ClickConnection = ConnectionOf(Click);
const WHICH = { description: 'Which.' };
const FILTER = { nullable: true, description: 'Everything when left out.' };

@Resolver(() => ReferralLink)
export class LinkResolver {
  @Query(() => LinkConnection, { description: 'Partners’ links, newest first.' })
  @Page
  @Allow(linkPolicy.read)
  links(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LinkFilter, FILTER) filter: LinkFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<ReferralLink>> {
    return connect(ctx.read.of(ReferralLink), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: matching(filter ?? {}) as Where<ReferralLink>[],
      asked: selected(info),
    });
  }

  @Query(() => ReferralLink, { nullable: true, description: 'One link, or null when it is not yours to see.' })
  @Allow(linkPolicy.read)
  link(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(ReferralLink, id);
  }

  @Mutation(() => LinkPayload, { description: 'Makes a link, with a code that nobody has had before.' })
  @Allow(linkPolicy.manage)
  linkCreate(
    @Arg('input', () => LinkCreateInput, { description: 'What it is to be.' }) input: LinkCreateInput,
    @Ctx() ctx: Context,
  ) {
    return act(ctx, (work) => createLink(work, input), (id) => read(ctx, id)); // prettier-ignore
  }

  @Mutation(() => LinkPayload, { description: 'Gives a link another name, or lets it lead elsewhere.' })
  @Allow(linkPolicy.manage)
  linkUpdate(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => LinkUpdateInput, { description: 'What changes.' }) input: LinkUpdateInput,
    @Ctx() ctx: Context,
  ) {
    return act(ctx, (work) => changeLink(work, id, input), () => read(ctx, id)); // prettier-ignore
  }

  @Mutation(() => LinkPayload, { description: 'Stops a link for good: its address leads nowhere any more.' })
  @Allow(linkPolicy.manage)
  linkArchive(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return act(ctx, (work) => archive(work, 'link', id), () => read(ctx, id)); // prettier-ignore
  }

  @FieldResolver(() => String, { description: 'Its whole address, to be posted and printed.' })
  @Needs('code')
  url(@Root() { code }: ReferralLink): string {
    return `${currentConfig().publicUrl}/r/${code}`;
  }

  @FieldResolver(() => Int, { description: 'How often it has been clicked.' })
  @Needs('id')
  async clicks(@Root() { id }: ReferralLink, @Ctx() ctx: Context): Promise<number> {
    return (await clicksIn(ctx, id)).clicks;
  }

  @FieldResolver(() => GraphQLISODateTime, { nullable: true, description: 'When it was clicked last.' })
  @Needs('id')
  async lastClickAt(@Root() { id }: ReferralLink, @Ctx() ctx: Context): Promise<Date | null> {
    return (await clicksIn(ctx, id)).lastAt;
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose it is.' })
  @Needs('partnerId')
  partner(@Root() { partnerId }: ReferralLink, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme its clients earn in; null leaves it to the partner’s programmes.',
  })
  @Needs('programmeId')
  programme(@Root() { programmeId }: ReferralLink, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }
}

@Resolver(() => Click)
export class ClickResolver {
  @Query(() => ClickConnection, { description: 'Clicks on links that can still lead to a sign-up, newest first.' })
  @Page
  @Allow(linkPolicy.read)
  clicks(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClickFilter, FILTER) filter: ClickFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Click>> {
    return connect(ctx.read.of(Click), page, {
      sort: { column: 'at', direction: 'DESC' },
      where: filter?.linkId ? [{ linkId: filter.linkId }] : [],
      asked: selected(info),
    });
  }

  @FieldResolver(() => ReferralLink, { nullable: true, description: 'What was clicked.' })
  @Needs('linkId')
  link(@Root() { linkId }: Click, @Ctx() ctx: Context): Promise<ReferralLink | null> {
    return ctx.load.one(ReferralLink, linkId);
  }

  @FieldResolver(() => Client, {
    nullable: true,
    description: 'Who signed up by it; null when nobody did, or it is not yours to see.',
  })
  @Needs('clientId')
  client(@Root() { clientId }: Click, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }
}

function clicksIn(ctx: Context, id: string): Promise<Clicks> {
  return ctx.load.ask('clicks-of-link', id, (ids) => clicksOf(ctx.read, ids));
}

async function read(ctx: Context, id: string) {
  return { link: (await ctx.load.one(ReferralLink, id)) ?? undefined };
}
