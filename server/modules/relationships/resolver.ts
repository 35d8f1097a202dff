import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { Context } from '../../api/context';
import { given } from '../../api/given';
import { Client } from '../clients/entity';
import { Partner } from '../partners/entity';
import { Relationship } from './entity';
import { relationshipPolicy } from './policy';
import { partnerNames, relationshipById, relationshipsOf } from './queries';
import { endRelationship, relate } from './service';
import { RelationshipInput, RelationshipPayload } from './types';

@Resolver(() => Relationship)
export class RelationshipResolver {
  @Mutation(() => RelationshipPayload, {
    description: 'Gives a partner its standing with a client; having it already changes nothing.',
  })
  @Allow(relationshipPolicy.start)
  relationshipStart(
    @Arg('input', () => RelationshipInput, { description: 'The standing.' }) input: RelationshipInput,
    @Ctx() ctx: Context,
  ) {
    const { programmeId, invitedAt, acceptedAt, ...standing } = input;
    const terms = given({ programmeId, invitedAt, acceptedAt });
    return act(
      ctx,
      (work) => relate(work, standing, 'STAFF', terms),
      (id) => told(ctx, id),
    );
  }

  @Mutation(() => RelationshipPayload, {
    description:
      'Ends a partner’s access to a client, and what it would earn. A partner ends its own, a client those to its account.',
  })
  @Allow(relationshipPolicy.end)
  relationshipEnd(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => endRelationship(work, id),
      () => told(ctx, id),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: 'The partner’s name.' })
  partnerName(@Root() { partnerId }: Relationship, @Ctx() ctx: Context) {
    return ctx.load.ask('relationships.partnerName', partnerId, async (ids) => {
      const names = await partnerNames(ctx.read, ids);
      return ids.map((id) => names.get(id) ?? null);
    });
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner, for itself and for staff.' })
  partner(@Root() { partnerId }: Relationship, @Ctx() ctx: Context) {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'The client, for those who may still see it.' })
  client(@Root() { clientId }: Relationship, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }
}

@Resolver(() => Client)
export class ClientRelationshipsResolver {
  @FieldResolver(() => [Relationship], {
    description: 'Who serves it: all for staff and the client itself, your own if you are a partner. Newest first.',
  })
  async relationships(
    @Root() { id }: Client,
    @Arg('active', () => Boolean, { nullable: true, description: 'Those that last, or those that ended.' })
    active: boolean | undefined,
    @Ctx() ctx: Context,
  ) {
    const all = await ctx.load.ask('clients.relationships', id, async (ids) => {
      const found = await relationshipsOf(ctx.read, ids);
      return ids.map((clientId) => found.filter((each) => each.clientId === clientId));
    });
    return active == null ? all : all.filter(({ endedAt }) => (endedAt === null) === active);
  }
}

async function told(ctx: Context, id: string) {
  return { relationship: (await relationshipById(ctx.read, id)) ?? undefined };
}
