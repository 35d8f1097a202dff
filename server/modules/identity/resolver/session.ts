import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow, Public } from '../../../api/allow';
import { SESSION_COOKIE } from '../../../api/authentication';
import { Context, type Refused } from '../../../api/context';
import { declining } from '../../../api/decline';
import { impersonationPolicy } from '../policy';
import { beginImpersonation, endImpersonation } from '../service/impersonation';
import { signOut, switchMembership, type Browser } from '../service/session';
import { confirmSignIn, signIn, type SignedIn } from '../service/sign-in';
import { DonePayload, ImpersonatePayload, SignInPayload } from '../types';

@Resolver()
export class SessionResolver {
  @Mutation(() => SignInPayload, { description: 'Signs a browser in: sets the session cookie, or says what it lacks.' })
  @Public
  signIn(
    @Arg('email', () => String, { description: 'The address.' }) email: string,
    @Arg('password', () => String, { description: 'The password.' }) password: string,
    @Ctx() ctx: Context,
  ) {
    const previous = ctx.request.cookies.get(SESSION_COOKIE);
    return withCookie(ctx, () => signIn(ctx.db, { email, password, previous }, browserOf(ctx)));
  }

  @Mutation(() => SignInPayload, { description: 'The second step of signing in.' })
  @Public
  signInConfirm(
    @Arg('code', () => String, { description: 'Six digits of the authenticator app, or a recovery code.' })
    code: string,
    @Ctx() ctx: Context,
  ) {
    const token = ctx.request.cookies.get(SESSION_COOKIE);
    return withCookie(ctx, () => confirmSignIn(ctx.db, { token, code }, browserOf(ctx)));
  }

  @Mutation(() => DonePayload, { description: 'Ends the session.' })
  @Public
  signOut(@Ctx() ctx: Context) {
    return declining(async () => {
      await signOut(ctx.db, ctx.request.cookies.get(SESSION_COOKIE), ctx.request.origin);
      ctx.request.cookies.set(SESSION_COOKIE, null);
      return {};
    });
  }

  @Mutation(() => DonePayload, { description: 'Lets the session go on by another membership of the same person.' })
  @Public
  membershipSwitch(@Arg('id', () => ID, { description: 'Which membership.' }) id: string, @Ctx() ctx: Context) {
    return declining(async () => {
      await switchMembership(ctx.db, ctx.request.cookies.get(SESSION_COOKIE), id, ctx.request.origin);
      return {};
    });
  }

  @Mutation(() => ImpersonatePayload, {
    description: 'Acts from a client’s account, for half an hour. Both people are named in the audit log.',
  })
  @Allow(impersonationPolicy.begin)
  clientImpersonate(
    @Arg('clientId', () => ID, { description: 'From whose account.' }) clientId: string,
    @Arg('reason', () => String, { description: 'Why; the client may read it.' }) reason: string,
    @Ctx() ctx: Context,
  ) {
    const token = ctx.request.cookies.get(SESSION_COOKIE);
    return declining(async () => ({
      endsAt: await beginImpersonation(ctx.db, ctx.who(), { token, clientId, reason }, ctx.request.origin),
    }));
  }

  @Mutation(() => DonePayload, { description: 'Leaves the client’s account.' })
  @Public
  impersonationEnd(@Ctx() ctx: Context) {
    return declining(async () => {
      await endImpersonation(ctx.db, ctx.request.cookies.get(SESSION_COOKIE), ctx.request.origin);
      return {};
    });
  }
}

function browserOf({ request }: Context): Browser {
  return { origin: request.origin, userAgent: request.userAgent };
}

function withCookie(
  ctx: Context,
  act: () => Promise<SignedIn>,
): Promise<Omit<SignedIn, 'token' | 'maxAgeSeconds'> | Refused> {
  return declining(async () => {
    const { token, maxAgeSeconds, ...told } = await act();
    ctx.request.cookies.set(SESSION_COOKIE, token, maxAgeSeconds);
    return told;
  });
}
