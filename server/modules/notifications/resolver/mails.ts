import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { OutboxMessage } from '../../../platform/outbox/entity';
import { Mail } from '../entity';
import { notificationPolicy } from '../policy';
import { redrive } from '../service';
import {
  MailFilter,
  mailsMatching,
  OutboxFilter,
  outboxMatching,
  OutboxRedrivePayload,
  OutboxState,
  OutboxView,
  stateOf,
} from '../types';

const MailConnection = ConnectionOf(Mail);
const OutboxConnection = ConnectionOf(OutboxView, 'OutboxMessage');

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => MailConnection, { description: 'What the portal has written to people, newest first.' })
  @Page
  @Allow(notificationPolicy.readMails)
  mails(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MailFilter, { nullable: true, description: 'Everything when left out.' })
    filter: MailFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Mail>> {
    return connect(ctx.read.of(Mail), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: mailsMatching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => Mail, { nullable: true, description: 'One mail, or null when there is none.' })
  @Allow(notificationPolicy.readMails)
  mail(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Mail, id);
  }

  /** A resolver of its own: compiled queries read a plain field by its name in the schema. */
  @FieldResolver(() => String, { description: 'To whom.' })
  to(@Root() { recipient }: Mail) {
    return recipient;
  }
}

@Resolver(() => OutboxView)
export class OutboxResolver {
  @Query(() => OutboxConnection, { description: 'What has to leave the system, newest first.' })
  @Page
  @Allow(notificationPolicy.readOutbox)
  outboxMessages(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OutboxFilter, { nullable: true, description: 'Everything when left out.' })
    filter: OutboxFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<OutboxMessage>> {
    return connect(ctx.read.of(OutboxMessage), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: outboxMatching(filter ?? {}),
      asked: selected(info),
    });
  }

  @FieldResolver(() => OutboxState, { description: 'What became of it.' })
  state(@Root() message: OutboxMessage): OutboxState {
    return stateOf(message);
  }

  @FieldResolver(() => Mail, { nullable: true, description: 'The mail it became, once written.' })
  mail(@Root() { payload }: OutboxMessage, @Ctx() ctx: Context) {
    const { mailId } = payload;
    return ctx.load.one(Mail, typeof mailId === 'string' ? mailId : null);
  }

  @Mutation(() => OutboxRedrivePayload, { description: 'Tries a message again at once, also one that was given up.' })
  @Allow(notificationPolicy.redrive)
  outboxRedrive(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => redrive(work, id),
      async (known) => ({ message: await ctx.load.one(OutboxMessage, known) }),
    );
  }
}
