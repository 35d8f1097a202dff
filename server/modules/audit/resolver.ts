import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { AuditEvent } from '../../platform/audit/entity';
import { Person } from '../identity/entity';
import { accountNames, personBehind } from '../identity/queries';
import { auditPolicy } from './policy';
import { Activity, activityOf, AuditAccount, AuditChange, AuditEventView, AuditFilter, matching } from './types';

const AuditEventConnection = ConnectionOf(AuditEventView, 'AuditEvent');
const ActivityConnection = ConnectionOf(Activity);

@Resolver(() => AuditEventView)
export class AuditResolver {
  @Query(() => AuditEventConnection, { description: 'The audit log, the latest first.' })
  @Page
  @Allow(auditPolicy.read)
  auditEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Everything when left out.' })
    filter: AuditFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<AuditEvent>> {
    return connect(ctx.read.of(AuditEvent), page, {
      sort: { column: 'at', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => AuditEventView, { nullable: true, description: 'One row of the audit log, or null when there is none.' })
  @Allow(auditPolicy.read)
  auditEvent(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(AuditEvent, id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who; of a client that is impersonated, its owner.' })
  user(@Root() { userId }: AuditEvent, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, userId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The real person, when it was done by impersonating.' })
  behind(@Root() { behindUserId }: AuditEvent, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, behindUserId);
  }

  @FieldResolver(() => AuditAccount, { nullable: true, description: 'About which client.' })
  client(@Root() { clientId }: AuditEvent, @Ctx() ctx: Context): Promise<AuditAccount | null> {
    return named(ctx, 'client', clientId);
  }

  @FieldResolver(() => AuditAccount, { nullable: true, description: 'About which partner, or on whose account.' })
  partner(@Root() { partnerId }: AuditEvent, @Ctx() ctx: Context): Promise<AuditAccount | null> {
    return named(ctx, 'partner', partnerId);
  }

  @FieldResolver(() => [AuditChange], { description: 'The fields that differ, before and after.' })
  changes(@Root() { changes }: AuditEvent): AuditChange[] {
    return Object.entries(changes ?? {}).map(([field, [before, after]]) => ({ field, before, after }));
  }
}

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => ActivityConnection, { description: 'What happened to a client’s account, the latest first.' })
  @Page
  @Allow(auditPolicy.readActivity)
  clientActivity(
    @Arg('clientId', () => ID, { description: 'Whose.' }) clientId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<AuditEvent>> {
    return connect(ctx.read.of(AuditEvent), page, {
      sort: { column: 'at', direction: 'DESC' },
      where: activityOf(clientId),
      asked: selected(info),
    });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who; null for the product itself.' })
  by(@Root() { userId }: AuditEvent, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, userId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The real person, when it was done by impersonating.' })
  behind(@Root() { behindUserId }: AuditEvent, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, behindUserId);
  }
}

/** Only staff get here, so a name is nobody's secret. */
function named(ctx: Context, kind: 'client' | 'partner', id: string | null): Promise<AuditAccount | null> {
  if (!id) return Promise.resolve(null);
  return ctx.load.ask(`audit.${kind}Name`, id, async (ids) => {
    const names = await accountNames(ctx.read, kind, ids);
    return ids.map((each) => ({ id: each, name: names.get(each) ?? each }));
  });
}
