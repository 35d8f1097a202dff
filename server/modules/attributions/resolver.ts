import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { Needs, selected } from '../../api/look-ahead';
import { permits } from '../../kernel/policy';
import { oneOf } from '../../platform/db/where';
import { Client } from '../clients/entity';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { todayOf } from '../programmes/service';
import { Relationship } from '../relationships/entity';
import { Attribution, AttributionEvent, EligibilityReason } from './entity';
import { attributionPolicy } from './policy';
import { windowState } from './rules';
import { changeAttribution, latestBy } from './service/attribute';
import { aboutClient } from './service/log';
import { AttributionFilter, AttributionInput, AttributionPayload, matching, WindowState } from './types';

const AttributionConnection = ConnectionOf(Attribution);
const AttributionEventConnection = ConnectionOf(AttributionEvent);

@Resolver(() => Attribution)
export class AttributionResolver {
  @Query(() => AttributionConnection, { description: 'How clients came to be partners’, latest first.' })
  @Page
  @Allow(attributionPolicy.read)
  attributions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AttributionFilter, { nullable: true, description: 'Everything when left out.' })
    filter: AttributionFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Attribution>> {
    const sort = { column: 'startedAt', direction: 'DESC' } as const;
    return connect(ctx.read.of(Attribution), page, { sort, where: matching(filter ?? {}), asked: selected(info) });
  }

  @Mutation(() => AttributionPayload, {
    description:
      'Lets a client earn in another programme from now on, or corrects its invitation; eligibility is decided anew.',
  })
  @Allow(attributionPolicy.change)
  attributionChange(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('input', () => AttributionInput, { description: 'What changes.' }) input: AttributionInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => changeAttribution(work, id, { ...input }),
      async (changed) => ({ attribution: (await ctx.load.one(Attribution, changed)) ?? undefined }),
    );
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme that judges what the client pays.' })
  programme(@Root() { programmeId }: Attribution, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Whose the client is.' })
  partner(@Root() { partnerId }: Attribution, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'The client; null once out of sight.' })
  client(@Root() { clientId }: Attribution, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => WindowState, { description: 'Where its time of rewards stands today.' })
  @Needs('windowFrom', 'windowUntil', 'windowEndedOn')
  async windowState(@Root() attribution: Attribution, @Ctx() ctx: Context): Promise<WindowState> {
    return windowState(attribution, await todayOf(ctx.read));
  }
}

@Resolver(() => Client)
export class ClientAttributionResolver {
  @FieldResolver(() => Attribution, {
    nullable: true,
    description: 'Whose it is, in which programme, and whether it earns; null for clients, and when it is nobody’s.',
  })
  @Needs('id')
  async attribution(@Root() { id }: Client, @Ctx() ctx: Context): Promise<Attribution | null> {
    if (!permits(attributionPolicy.read, ctx.who())) return null;
    return ctx.load.ask('attribution-of-client', id, (ids) => latestBy(ctx.read, 'clientId', ids, true));
  }

  @FieldResolver(() => AttributionEventConnection, {
    description: 'Why it is whose it is, the latest first: all for staff, a partner’s own steps for that partner.',
  })
  @Page
  @Needs('email')
  attributionLog(
    @Root() { id, email }: Client,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<AttributionEvent>> {
    const sort = { column: 'at', direction: 'DESC' } as const;
    const mayRead = permits(attributionPolicy.read, ctx.who());
    return connect(ctx.read.of(AttributionEvent), page, {
      sort,
      where: [mayRead ? aboutClient(id, email) : { id: oneOf([]) }],
      asked: selected(info),
    });
  }
}

@Resolver(() => AttributionEvent)
export class AttributionEventResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose step; null where it was nobody’s.' })
  partner(@Root() { partnerId }: AttributionEvent, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'In which programme, where it says.' })
  programme(@Root() { details }: AttributionEvent, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, textOf(details['programmeId']));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it came about: STAFF, PARTNER, IMPORT, INVITATION, LINK, COUPON or CLAIM, where it says.',
  })
  source(@Root() { details }: AttributionEvent): string | null {
    return textOf(details['source']);
  }

  @FieldResolver(() => EligibilityReason, { nullable: true, description: 'Why it earns, or not, where it was judged.' })
  eligibility(@Root() { details }: AttributionEvent): EligibilityReason | null {
    return Object.values(EligibilityReason).find((reason) => reason === details['reason']) ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Of what was lost or refused: LINK or COUPON, which came instead, or OWN_PURCHASE.',
  })
  refusal(@Root() { details }: AttributionEvent): string | null {
    const reason = textOf(details['reason']);
    return reason !== null && !(reason in EligibilityReason) ? reason : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The code of the link or the coupon.' })
  code(@Root() { details }: AttributionEvent): string | null {
    return textOf(details['code']);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Of a click or a coupon: whether it was what counted.' })
  counted(@Root() { details }: AttributionEvent): boolean | null {
    return typeof details['winner'] === 'boolean' ? details['winner'] : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was about access alone, without rewards.' })
  accessOnly(@Root() { details }: AttributionEvent): boolean {
    return details['access'] === true;
  }
}

@Resolver(() => Relationship)
export class RelationshipAttributionResolver {
  @FieldResolver(() => Attribution, {
    nullable: true,
    description: 'In which programme it earns, or last did; null where the partner only looks after the client.',
  })
  async attribution(@Root() { id }: Relationship, @Ctx() ctx: Context): Promise<Attribution | null> {
    if (!permits(attributionPolicy.read, ctx.who())) return null;
    return ctx.load.ask('attribution-of-relationship', id, (ids) => latestBy(ctx.read, 'relationshipId', ids, false));
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
