import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { Client } from './entity';
import { clientPolicy } from './policy';
import { ClientFilter, ClientSort, matching } from './types';

const ClientConnection = ConnectionOf(Client);

@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, { description: 'Clients, newest first unless sorted.' })
  @Page
  @Allow(clientPolicy.read)
  clients(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => ClientSort, { nullable: true, description: 'Newest first when left out.' })
    sort: ClientSort | undefined,
    @Arg('filter', () => ClientFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ClientFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Client>> {
    return connect(ctx.read.of(Client), page, {
      sort: { column: sort?.by ?? 'createdAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Client, { nullable: true, description: 'One client, or null when there is none to see.' })
  @Allow(clientPolicy.read)
  client(@Arg('id', () => ID, { description: 'Whose.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Client, id);
  }
}
