import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { permissionsOf, Public } from '../../../api/allow';
import { SESSION_COOKIE } from '../../../api/authentication';
import { Context } from '../../../api/context';
import { behind, house, type Actor, type Someone } from '../../../kernel/actor';
import { permits, type Permission } from '../../../kernel/policy';
import type { Reading } from '../../../platform/db/work';
import { Session, User } from '../entity';
import { accountNames, membershipsOf, operatorName } from '../queries';
import { settleSession } from '../service/session';
import { AccountKind, RoleName, Viewer, type Account, type Impersonation, type MembershipView } from '../types';

const known = new WeakMap<GraphQLSchema, readonly Permission[]>();

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Whoever is asking; null for a stranger. After an impersonation or a membership has ended, asking this lets the session go on as the person itself.',
  })
  @Public
  async viewer(@Ctx() ctx: Context, @Info() { schema }: GraphQLResolveInfo): Promise<Viewer | null> {
    const actor = ctx.actor ?? (await settled(ctx));
    if (!actor || actor.kind === 'house') return null;
    const reading = ctx.db.reading(house('viewer', ctx.request.origin));
    const userId = behind(actor)?.userId ?? actor.userId;
    const session = actor.credentialId ? await reading.of(Session).find(actor.credentialId) : null;
    const [user, memberships] = await Promise.all([
      reading.of(User).get(userId),
      membershipViews(reading, userId, session?.membershipId ?? null),
    ]);
    return {
      kind: actor.kind as AccountKind,
      role: actor.role as RoleName,
      user,
      language: user.language,
      permissions: permissionsFor(schema, actor),
      partner: actor.kind === 'partner' ? await account(reading, 'partner', actor.partnerId) : null,
      client: actor.kind === 'client' ? await account(reading, 'client', actor.clientId) : null,
      memberships: actor.kind !== 'client' && actor.scopes ? [] : memberships,
      impersonation: impersonationOf(session),
    };
  }
}

/** A session whose impersonation or membership has ended goes on as the person itself. */
async function settled({ db, request }: Context): Promise<Actor | null> {
  if (request.lapsed !== 'IMPERSONATION_ENDED' && request.lapsed !== 'MEMBERSHIP_ENDED') return null;
  return settleSession(db, request.cookies.get(SESSION_COOKIE), request.origin);
}

function permissionsFor(schema: GraphQLSchema, actor: Someone): string[] {
  const all = known.get(schema) ?? permissionsOf(schema);
  known.set(schema, all);
  return all
    .filter((permission) => permits(permission, actor))
    .map(({ name }) => name)
    .sort();
}

async function account(reading: Reading, kind: 'partner' | 'client', id: string): Promise<Account> {
  return { id, name: (await accountNames(reading, kind, [id])).get(id) ?? '' };
}

async function membershipViews(reading: Reading, userId: string, current: string | null): Promise<MembershipView[]> {
  const memberships = await membershipsOf(reading, userId);
  const operator = memberships.some(({ facts }) => facts.kind === 'staff') ? await operatorName(reading) : '';
  return memberships.map(({ id, facts, name }) => ({
    id,
    kind: facts.kind as AccountKind,
    role: facts.role as RoleName,
    name: name || operator,
    current: id === current,
  }));
}

function impersonationOf(session: Session | null): Impersonation | null {
  if (!session?.impersonatedClientId || !session.impersonationEndsAt) return null;
  return { clientId: session.impersonatedClientId, endsAt: session.impersonationEndsAt };
}
