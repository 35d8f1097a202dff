import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { given } from '../../../api/given';
import { propertiesAsked, selected } from '../../../api/look-ahead';
import { Client } from '../entity';
import { clientPolicy } from '../policy';
import { deleteClient, eraseClient } from '../service/close';
import { createClient } from '../service/create';
import { updateClient } from '../service/update';
import { ClientDeletePayload, ClientFilter, ClientInput, ClientPayload, ClientSort, matching } from '../types/clients';

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
      properties: propertiesAsked(info),
    });
  }

  @Query(() => Client, { nullable: true, description: 'One client, or null when there is none to see.' })
  @Allow(clientPolicy.read)
  client(@Arg('id', () => ID, { description: 'Whose.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Client, id);
  }

  @Mutation(() => ClientPayload, { description: 'Opens a client account; a partner’s is attributed to it.' })
  @Allow(clientPolicy.create)
  clientCreate(
    @Arg('input', () => ClientInput, { description: 'The client.' }) input: ClientInput,
    @Arg('idempotencyKey', () => String, {
      nullable: true,
      description: 'Said twice with the same input, it acts once.',
    })
    idempotencyKey: string | undefined,
    @Ctx() ctx: Context,
  ) {
    const { facts, additional } = split(input);
    return ctx.once(
      { mutation: 'clientCreate', key: idempotencyKey, input },
      async (work) => ({ id: await createClient(work, facts, additional ?? {}) }),
      async ({ id }) => ({ client: await found(ctx, id) }),
    );
  }

  @Mutation(() => ClientPayload, { description: 'Changes a client; what is left out stays.' })
  @Allow(clientPolicy.update)
  clientUpdate(
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Arg('input', () => ClientInput, { description: 'What changes.' }) input: ClientInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => updateClient(work, id, version, split(input)),
      async () => ({ client: await found(ctx, id) }),
    );
  }

  @Mutation(() => ClientDeletePayload, {
    description: 'Closes an account: future commissions end, documents stay. A partner may close one it alone serves.',
  })
  @Allow(clientPolicy.delete)
  clientDelete(
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Arg('name', () => String, { description: 'Its exact name.' }) name: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => deleteClient(work, id, name),
      async () => ({ deletedId: id, client: await found(ctx, id) }),
    );
  }

  @Mutation(() => ClientPayload, {
    description: 'Takes the personal data out of a closed account; documents keep what the law needs.',
  })
  @Allow(clientPolicy.erase)
  clientErase(
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Arg('name', () => String, { description: 'Its exact name.' }) name: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => eraseClient(work, id, name),
      async () => ({ client: await found(ctx, id) }),
    );
  }
}

async function found(ctx: Context, id: string): Promise<Client | undefined> {
  return (await ctx.load.one(Client, id)) ?? undefined;
}

function split(input: ClientInput) {
  const { additional, ...facts } = given(input);
  return {
    facts,
    ...(additional && { additional: Object.fromEntries(additional.map(({ fieldId, value }) => [fieldId, value])) }),
  };
}
