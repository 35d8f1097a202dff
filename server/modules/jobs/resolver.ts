import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { house } from '../../kernel/actor';
import { Job } from './entity';
import { jobPolicy } from './policy';
import { JobFilter, matching, ownedBy } from './types';

const JobConnection = ConnectionOf(Job);

/** No table of the tenants: the owner's condition stands in every question, and the house asks. */
const jobsFor = (ctx: Context) => ctx.db.reading(house('jobs')).of(Job);

@Resolver(() => Job)
export class JobResolver {
  @Query(() => JobConnection, { description: 'Your long-running work, newest first; an admin sees everybody’s.' })
  @Page
  @Allow(jobPolicy.read)
  jobs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => JobFilter, { nullable: true, description: 'Everything when left out.' })
    filter: JobFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Job>> {
    return connect(jobsFor(ctx), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: [...matching(filter ?? {}), ...ownedBy(ctx.who())],
      asked: selected(info),
    });
  }

  @Query(() => Job, {
    nullable: true,
    description: 'One piece of long-running work, or null when there is none to see.',
  })
  @Allow(jobPolicy.read)
  job(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context): Promise<Job | null> {
    return jobsFor(ctx).first({ id }, ...ownedBy(ctx.who()));
  }
}
