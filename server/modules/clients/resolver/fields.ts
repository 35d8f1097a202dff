import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { given } from '../../../api/given';
import { selected } from '../../../api/look-ahead';
import type { Work } from '../../../platform/db/work';
import { Client, CustomField } from '../entity';
import { clientPolicy } from '../policy';
import { activeFields } from '../service/create';
import { createField, updateField } from '../service/fields';
import { AdditionalValue } from '../types/clients';
import {
  CustomFieldCreateInput,
  CustomFieldFilter,
  CustomFieldInput,
  CustomFieldPayload,
  matching,
} from '../types/fields';

const CustomFieldConnection = ConnectionOf(CustomField);
const FIRST = { label: '', choices: [], required: false, helpText: '', position: 0, active: true };

@Resolver(() => CustomField)
export class CustomFieldResolver {
  @Query(() => CustomFieldConnection, { description: 'The additional fields of clients, in their order.' })
  @Page
  @Allow(clientPolicy.read)
  customFields(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CustomFieldFilter, { nullable: true, description: 'Everything when left out.' })
    filter: CustomFieldFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<CustomField>> {
    return connect(ctx.read.of(CustomField), page, {
      sort: { column: 'position', direction: 'ASC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => CustomField, { nullable: true, description: 'One additional field, or null when there is none.' })
  @Allow(clientPolicy.read)
  customField(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(CustomField, id);
  }

  @Mutation(() => CustomFieldPayload, { description: 'Adds an additional field to all clients.' })
  @Allow(clientPolicy.manageFields)
  customFieldCreate(
    @Arg('input', () => CustomFieldCreateInput, { description: 'The field.' }) input: CustomFieldCreateInput,
    @Ctx() ctx: Context,
  ) {
    const { kind, ...facts } = given(input);
    return answering(ctx, (work) => createField(work, kind, { ...FIRST, ...facts }));
  }

  @Mutation(() => CustomFieldPayload, { description: 'Changes an additional field; values already entered stay.' })
  @Allow(clientPolicy.manageFields)
  customFieldUpdate(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Arg('input', () => CustomFieldInput, { description: 'What changes.' }) input: CustomFieldInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => updateField(work, id, version, given(input)).then(() => id));
  }
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ customField: (await ctx.load.one(CustomField, id)) ?? undefined }));
}

@Resolver(() => Client)
export class ClientAdditionalResolver {
  @FieldResolver(() => [AdditionalValue], { description: 'The additional fields that forms show, with its values.' })
  async additional(@Root() client: Client, @Ctx() ctx: Context): Promise<AdditionalValue[]> {
    const fields = await ctx.load.ask('clients.customFields', 'active', async () => [await activeFields(ctx.read)]);
    return fields.map((field) => ({ field, value: client.additional[field.id] ?? null }));
  }
}
