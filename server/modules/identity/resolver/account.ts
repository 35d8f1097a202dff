import { Arg, Ctx, ID, Mutation, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import { Allow, Public } from '../../../api/allow';
import { SESSION_COOKIE } from '../../../api/authentication';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import { given } from '../../../api/given';
import { house, userIdOf } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Session, SessionState, User } from '../entity';
import { accountPolicy, staffPolicy } from '../policy';
import type { SessionFacts } from '../queries';
import { updateAccount } from '../service/account';
import { assertOwnPassword, changePassword, choosePassword, requestPasswordReset } from '../service/password';
import {
  beginSecondFactor,
  disableSecondFactor,
  enableSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from '../service/second-factor';
import { houseForPerson, ownSession, revokeSession } from '../service/session';
import { AccountInput, AccountPayload, DonePayload, RecoveryCodesPayload, SecondFactorBeginPayload } from '../types';

@Resolver(() => Session)
export class AccountResolver {
  @Query(() => [Session], { description: 'Where the person is signed in, the latest first.' })
  @Allow(accountPolicy.readSessions)
  sessions(@Ctx() ctx: Context): Promise<Session[]> {
    const userId = userIdOf(ctx.who()) ?? '';
    const where = [{ userId, state: SessionState.OPEN }];
    return ctx.db
      .reading(house('account'))
      .of(Session)
      .list({
        where,
        orderBy: [
          ['lastSeenAt', 'DESC'],
          ['id', 'DESC'],
        ],
      });
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one asking.' })
  current(@Root() { id }: Session, @Ctx() { actor }: Context): boolean {
    return actor?.kind !== 'house' && actor?.credentialId === id;
  }

  @Mutation(() => DonePayload, { description: 'Signs one of the person’s browsers out.' })
  @Allow(accountPolicy.readSessions)
  sessionRevoke(@Arg('id', () => ID, { description: 'Which session.' }) id: string, @Ctx() ctx: Context) {
    return own(ctx, async (work, { userId }) => {
      await revokeSession(work, userId, id);
      return {};
    });
  }

  @Mutation(() => AccountPayload, { description: 'Changes the person’s own name or language.' })
  @Allow(accountPolicy.update)
  accountUpdate(
    @Arg('input', () => AccountInput, { description: 'What changes.' }) input: AccountInput,
    @Ctx() ctx: Context,
  ) {
    return declining(async () => {
      const facts = await sessionOf(ctx);
      await asPerson(ctx, facts, (work) => updateAccount(work, facts, given(input)));
      return { user: await ctx.db.reading(house('account')).of(User).find(facts.userId) };
    });
  }

  @Mutation(() => DonePayload, { description: 'Changes the person’s own password and ends all other sessions.' })
  @Allow(accountPolicy.changePassword)
  passwordChange(
    @Arg('current', () => String, { description: 'The password so far.' }) current: string,
    @Arg('password', () => String, { description: 'The new one, of at least 12 characters.' }) password: string,
    @Ctx() ctx: Context,
  ) {
    return declining(async () => {
      await changePassword(ctx.db, await sessionOf(ctx), { current, password }, ctx.request.origin);
      return {};
    });
  }

  @Mutation(() => DonePayload, {
    description: 'Mails a link to choose a new password, if there is an account. The answer is always the same.',
  })
  @Public
  passwordResetRequest(
    @Arg('email', () => String, { description: 'The address.' }) email: string,
    @Ctx() ctx: Context,
  ) {
    return declining(async () => {
      await requestPasswordReset(ctx.db, email, ctx.request.origin);
      return {};
    });
  }

  @Mutation(() => DonePayload, { description: 'Chooses a password by a mailed link, and signs out everywhere.' })
  @Public
  passwordChoose(
    @Arg('token', () => String, { description: 'What the link carries.' }) token: string,
    @Arg('password', () => String, { description: 'The password, of at least 12 characters.' }) password: string,
    @Ctx() ctx: Context,
  ) {
    return declining(async () => {
      await choosePassword(ctx.db, { token, password }, ctx.request.origin);
      return {};
    });
  }

  @Mutation(() => SecondFactorBeginPayload, {
    description:
      'A new secret for an authenticator app. Open to a session that must set one up and can do nothing else.',
  })
  @Public
  secondFactorBegin(@Ctx() ctx: Context) {
    return own(ctx, beginSecondFactor);
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'Turns the second factor on, with a first code of the app.' })
  @Public
  secondFactorEnable(
    @Arg('code', () => String, { description: 'Six digits of the app.' }) code: string,
    @Ctx() ctx: Context,
  ) {
    return own(ctx, async (work, facts) => ({ recoveryCodes: await enableSecondFactor(work, facts, code) }));
  }

  @Mutation(() => DonePayload, { description: 'Turns the second factor off, unless the role needs it.' })
  @Allow(accountPolicy.changeSecondFactor)
  secondFactorDisable(
    @Arg('password', () => String, { description: 'The own password, asked for again.' }) password: string,
    @Ctx() ctx: Context,
  ) {
    return confirmed(ctx, password, async (work, facts) => {
      await disableSecondFactor(work, facts);
      return {};
    });
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'New recovery codes; the old ones no longer work.' })
  @Allow(accountPolicy.changeSecondFactor)
  recoveryCodesRenew(
    @Arg('password', () => String, { description: 'The own password, asked for again.' }) password: string,
    @Ctx() ctx: Context,
  ) {
    return confirmed(ctx, password, async (work, facts) => ({ recoveryCodes: await renewRecoveryCodes(work, facts) }));
  }

  @Mutation(() => DonePayload, {
    description: 'Removes the second factor of somebody who has lost it, and signs that person out everywhere.',
  })
  @Allow(staffPolicy.resetSecondFactor)
  secondFactorReset(@Arg('userId', () => ID, { description: 'Whose.' }) userId: string, @Ctx() ctx: Context) {
    return ctx.mutate(async (work) => {
      await resetSecondFactor(work, userId);
      return {};
    });
  }
}

/** The session of the person itself: not that of a program, and not from a client's account. */
async function sessionOf(ctx: Context): Promise<SessionFacts> {
  const token = ctx.request.cookies.get(SESSION_COOKIE);
  const facts = await ownSession(ctx.db.reading(house('account', ctx.request.origin)), token);
  if (facts.impersonation) throw new Refusal('IMPERSONATING', 'Leave the client’s account first.');
  return facts;
}

function asPerson<T>(ctx: Context, facts: SessionFacts, job: (work: Work) => Promise<T>): Promise<T> {
  return ctx.db.transact(houseForPerson(facts, ctx.request.origin), job);
}

function own<P extends object>(ctx: Context, act: (work: Work, facts: SessionFacts) => Promise<P>) {
  return declining(async () => {
    const facts = await sessionOf(ctx);
    return asPerson(ctx, facts, (work) => act(work, facts));
  });
}

function confirmed<P extends object>(
  ctx: Context,
  password: string,
  act: (work: Work, facts: SessionFacts) => Promise<P>,
) {
  return declining(async () => {
    const facts = await sessionOf(ctx);
    await assertOwnPassword(ctx.db, facts, { password, path: 'password' }, ctx.request.origin);
    return asPerson(ctx, facts, (work) => act(work, facts));
  });
}
