import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { Needs, selected } from '../../api/look-ahead';
import { permits } from '../../kernel/policy';
import type { Work } from '../../platform/db/work';
import type { AudiencePart } from '../audiences/rules';
import { namedAudiences } from '../audiences/service';
import { AudiencePartView } from '../audiences/entity/views';
import { Person } from '../identity/entity';
import { personBehind } from '../identity/queries';
import { Resource, ResourceVersion } from './entity';
import { resourcePolicy } from './policy';
import { addResource, archiveResource, replaceResource, unarchiveResource, updateResource } from './service/manage';
import {
  matching,
  ResourceCreateInput,
  ResourceFilter,
  ResourcePayload,
  ResourceReplaceInput,
  ResourceSort,
  ResourceUpdateInput,
} from './types';

const ResourceConnection = ConnectionOf(Resource);
const WHICH = { description: 'Which resource.' };

const answering = (ctx: Context, job: (work: Work) => Promise<string>) =>
  act(ctx, job, async (id) => ({ resource: await ctx.load.one(Resource, id) }));
const wished = (audience: readonly { programmeId: string; tiers?: string[] | null }[] | null | undefined) =>
  audience?.map(({ programmeId, tiers }): AudiencePart => ({ programmeId, tiers: tiers ?? [] }));

@Resolver(() => Resource)
export class ResourceResolver {
  @Query(() => ResourceConnection, {
    description: 'Material for partners, newest first unless sorted; a partner sees what it is meant to.',
  })
  @Page
  @Allow(resourcePolicy.read)
  resources(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => ResourceSort, { nullable: true, description: 'Newest first when left out.' })
    sort: ResourceSort | undefined,
    @Arg('filter', () => ResourceFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ResourceFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Resource>> {
    return connect(ctx.read.of(Resource), page, {
      sort: { column: sort?.by ?? 'updatedAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Resource, { nullable: true, description: 'One resource, or null when there is none to see.' })
  @Allow(resourcePolicy.read)
  resource(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Resource, id);
  }

  @Mutation(() => ResourcePayload, { description: 'Adds material; its audience sees it at once.' })
  @Allow(resourcePolicy.manage)
  resourceCreate(
    @Arg('input', () => ResourceCreateInput, { description: 'The resource.' }) input: ResourceCreateInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => addResource(work, { ...input, audience: wished(input.audience) ?? [] }));
  }

  @Mutation(() => ResourcePayload, { description: 'Changes what is said of a resource, and who sees it.' })
  @Allow(resourcePolicy.manage)
  resourceUpdate(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('version', () => Int, { description: 'The version you read.' }) version: number,
    @Arg('input', () => ResourceUpdateInput, { description: 'What changes.' }) input: ResourceUpdateInput,
    @Ctx() ctx: Context,
  ) {
    const { audience, title, description, category, language } = input;
    const asked = wished(audience);
    const changes = {
      ...(title != null && { title }),
      ...(description != null && { description }),
      ...(category != null && { category }),
      ...(language !== undefined && { language }),
      ...(asked && { audience: asked }),
    };
    return answering(ctx, (work) => updateResource(work, id, version, changes));
  }

  @Mutation(() => ResourcePayload, {
    description: 'Adds a version that partners get from now on; the others are kept.',
  })
  @Allow(resourcePolicy.manage)
  resourceReplace(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => ResourceReplaceInput, { description: 'The version.' }) input: ResourceReplaceInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => replaceResource(work, id, { ...input }));
  }

  @Mutation(() => ResourcePayload, { description: 'Takes a resource out of partners’ sight; nothing is lost.' })
  @Allow(resourcePolicy.manage)
  resourceArchive(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => archiveResource(work, id));
  }

  @Mutation(() => ResourcePayload, { description: 'Shows a resource again to those it was for.' })
  @Allow(resourcePolicy.manage)
  resourceUnarchive(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => unarchiveResource(work, id));
  }

  @FieldResolver(() => String, {
    description: 'Where it is taken, with the session or token you ask with: a download, or on to where it leads.',
  })
  @Needs('id')
  url(@Root() { id }: Resource): string {
    return `/resources/${id}`;
  }

  @FieldResolver(() => ResourceVersion, { nullable: true, description: 'Its newest version.' })
  @Needs('id')
  async current(@Root() { id }: Resource, @Ctx() ctx: Context): Promise<ResourceVersion | null> {
    const [newest] = await ctx.load.firstOf(ResourceVersion, 'resourceId', id, 1, { orderBy: [['number', 'DESC']] });
    return newest ?? null;
  }

  @FieldResolver(() => [ResourceVersion], {
    nullable: true,
    description: 'All its versions, newest first, for staff; null for a partner.',
  })
  @Needs('id')
  versions(@Root() { id }: Resource, @Ctx() ctx: Context): Promise<ResourceVersion[]> | null {
    if (ctx.who().kind === 'partner') return null;
    return ctx.load.allOf(ResourceVersion, 'resourceId', id, { orderBy: [['number', 'DESC']] });
  }

  @FieldResolver(() => [AudiencePartView], {
    nullable: true,
    description: 'Who sees it, for those who manage it: empty for all partners, null for the rest.',
  })
  @Needs('audience')
  audience(@Root() { audience }: Resource, @Ctx() ctx: Context): Promise<AudiencePartView[]> | null {
    if (!permits(resourcePolicy.manage, ctx.who())) return null;
    return ctx.load.ask('audience', JSON.stringify(audience), (texts) =>
      namedAudiences(
        ctx.read,
        texts.map((text) => JSON.parse(text) as AudiencePart[]),
      ),
    );
  }
}

@Resolver(() => ResourceVersion)
export class ResourceVersionResolver {
  @FieldResolver(() => String, { description: 'Where this very version is taken.' })
  url(@Root() { resourceId, number }: ResourceVersion): string {
    return `/resources/${resourceId}/versions/${number}`;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who added it; null for the house, and for partners.' })
  createdBy(@Root() { createdByUserId }: ResourceVersion, @Ctx() ctx: Context): Promise<Person | null> | null {
    return ctx.who().kind === 'partner' ? null : personBehind(ctx, createdByUserId);
  }
}
