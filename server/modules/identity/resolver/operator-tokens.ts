import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { OperatorToken, Person } from '../entity';
import { operatorTokenPolicy } from '../policy';
import { personBehind } from '../queries';
import { OPERATOR_SCOPES } from '../rules';
import { createOperatorToken, revokeOperatorToken } from '../service/operator-tokens';
import { OperatorTokenCreatePayload, OperatorTokenInput, OperatorTokenPayload } from '../types';

const OperatorTokenConnection = ConnectionOf(OperatorToken);

@Resolver(() => OperatorToken)
export class OperatorTokenResolver {
  @Query(() => OperatorTokenConnection, {
    description: 'Tokens of the operator’s own programs, the newest first; revoked ones too.',
  })
  @Page
  @Allow(operatorTokenPolicy.read)
  operatorTokens(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<OperatorToken>> {
    return connect(ctx.read.of(OperatorToken), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      asked: selected(info),
    });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who made it.' })
  createdBy(@Root() { createdByUserId }: OperatorToken, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, createdByUserId);
  }

  @Mutation(() => OperatorTokenCreatePayload, {
    description: 'Makes a token for one of the operator’s own programs: billing elsewhere that reports here.',
  })
  @Allow(operatorTokenPolicy.create)
  operatorTokenCreate(
    @Arg('input', () => OperatorTokenInput, { description: 'What for.' }) input: OperatorTokenInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => createOperatorToken(work, input, OPERATOR_SCOPES),
      async ({ id, secret }) => ({ operatorToken: await ctx.load.one(OperatorToken, id), secret }),
    );
  }

  @Mutation(() => OperatorTokenPayload, { description: 'From now on the token opens nothing.' })
  @Allow(operatorTokenPolicy.revoke)
  operatorTokenRevoke(@Arg('id', () => ID, { description: 'Which token.' }) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => revokeOperatorToken(work, id),
      async () => ({ operatorToken: await ctx.load.one(OperatorToken, id) }),
    );
  }
}
