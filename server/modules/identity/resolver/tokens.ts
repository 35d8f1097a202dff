import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow, permissionsOf } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { absent, oneOf, present, type Where } from '../../../platform/db/where';
import { ApiToken, Person } from '../entity';
import { tokenPolicy } from '../policy';
import { accountNames, personBehind } from '../queries';
import { createToken, revokeToken } from '../service/tokens';
import { Account, ApiTokenCreatePayload, ApiTokenFilter, ApiTokenInput, ApiTokenPayload } from '../types';

const ApiTokenConnection = ConnectionOf(ApiToken);

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => ApiTokenConnection, { description: 'API tokens, the newest first.' })
  @Page
  @Allow(tokenPolicy.read)
  apiTokens(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ApiTokenFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ApiTokenFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<ApiToken>> {
    return connect(ctx.read.of(ApiToken), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => [String], { description: 'The scopes a token can have.' })
  @Allow(tokenPolicy.read)
  apiTokenScopes(@Info() { schema }: GraphQLResolveInfo): string[] {
    return scopesOf(schema);
  }

  @FieldResolver(() => Account, { description: 'Whose it is.' })
  partner(@Root() { partnerId }: ApiToken, @Ctx() ctx: Context): Promise<Account> {
    return ctx.load.ask('identity.partnerName', partnerId, async (ids) => {
      const names = await accountNames(ctx.read, 'partner', ids);
      return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
    });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who made it.' })
  createdBy(@Root() { createdByUserId }: ApiToken, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, createdByUserId);
  }

  @Mutation(() => ApiTokenCreatePayload, { description: 'Makes an API token for a partner’s program.' })
  @Allow(tokenPolicy.create)
  apiTokenCreate(
    @Arg('input', () => ApiTokenInput, { description: 'What for.' }) { partnerId, ...wish }: ApiTokenInput,
    @Ctx() ctx: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ) {
    return act(
      ctx,
      (work) => createToken(work, { ...wish, partnerId: partnerId ?? null }, scopesOf(schema)),
      async ({ id, secret }) => ({ apiToken: await ctx.load.one(ApiToken, id), secret }),
    );
  }

  @Mutation(() => ApiTokenPayload, { description: 'From now on the token opens nothing.' })
  @Allow(tokenPolicy.revoke)
  apiTokenRevoke(@Arg('id', () => ID, { description: 'Which token.' }) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => revokeToken(work, id),
      async () => ({ apiToken: await ctx.load.one(ApiToken, id) }),
    );
  }
}

function matching({ ids, partnerId, revoked }: ApiTokenFilter): Where<ApiToken>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(revoked != null ? [{ revokedAt: revoked ? present() : absent() }] : []),
  ];
}

/** What a partner's owner may do, other than in person. */
function scopesOf(schema: GraphQLSchema): string[] {
  const open = permissionsOf(schema).filter(({ roles, personal }) => !personal && roles.includes('PARTNER_OWNER'));
  return [...new Set(open.map(({ area, effect }) => `${area}:${effect}`))].sort();
}
