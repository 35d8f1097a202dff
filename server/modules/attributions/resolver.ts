import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { Needs, selected } from '../../api/look-ahead';
import { permits } from '../../kernel/policy';
import { Client } from '../clients/entity';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { todayOf } from '../programmes/service';
import { Relationship } from '../relationships/entity';
import { Attribution } from './entity';
import { attributionPolicy } from './policy';
import { windowState } from './rules';
import { changeAttribution, latestBy } from './service/attribute';
import { AttributionFilter, AttributionInput, AttributionPayload, matching, WindowState } from './types';

const AttributionConnection = ConnectionOf(Attribution);

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
