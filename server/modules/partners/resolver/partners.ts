import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { given } from '../../../api/given';
import { selected } from '../../../api/look-ahead';
import type { Work } from '../../../platform/db/work';
import { Partner } from '../entity';
import { partnerPolicy } from '../policy';
import { createPartner, setSuspended, updatePartner } from '../service/partners';
import {
  matching,
  PartnerCreateInput,
  PartnerFilter,
  PartnerPayload,
  PartnerSort,
  PartnerUpdateInput,
} from '../types/partners';

const PartnerConnection = ConnectionOf(Partner);

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => PartnerConnection, { description: 'Partners, by name unless sorted; a partner sees itself.' })
  @Page
  @Allow(partnerPolicy.read)
  partners(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => PartnerSort, { nullable: true, description: 'By name when left out.' })
    sort: PartnerSort | undefined,
    @Arg('filter', () => PartnerFilter, { nullable: true, description: 'Everything when left out.' })
    filter: PartnerFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Partner>> {
    return connect(ctx.read.of(Partner), page, {
      sort: { column: sort?.by ?? 'name', direction: sort?.direction ?? 'ASC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Partner, { nullable: true, description: 'One partner, or null when there is none to see.' })
  @Allow(partnerPolicy.read)
  partner(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Partner, id);
  }

  @Mutation(() => PartnerPayload, { description: 'Adds a partner; invite its first owner next.' })
  @Allow(partnerPolicy.manage)
  partnerCreate(
    @Arg('input', () => PartnerCreateInput, { description: 'The partner.' }) input: PartnerCreateInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => createPartner(work, { ...input }));
  }

  @Mutation(() => PartnerPayload, { description: 'Changes a partner; what is left out stays.' })
  @Allow(partnerPolicy.manage)
  partnerUpdate(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Arg('input', () => PartnerUpdateInput, { description: 'What changes.' }) input: PartnerUpdateInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => updatePartner(work, id, version, given(input)).then(() => id));
  }

  @Mutation(() => PartnerPayload, { description: 'Shuts a partner and its programs out; what it has earned stays.' })
  @Allow(partnerPolicy.manage)
  partnerSuspend(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => setSuspended(work, id, true).then(() => id));
  }

  @Mutation(() => PartnerPayload, { description: 'Lets a suspended partner work again.' })
  @Allow(partnerPolicy.manage)
  partnerReinstate(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => setSuspended(work, id, false).then(() => id));
  }
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ partner: (await ctx.load.one(Partner, id)) ?? undefined }));
}
