import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { Needs, selected } from '../../../api/look-ahead';
import type { Work } from '../../../platform/db/work';
import { Partner } from '../../partners/entity';
import { ConversationAttachment, StoredFile } from '../../tickets/entity/file';
import { Department } from '../../tickets/entity/ticket';
import { isReopenable } from '../../tickets/rules/status';
import { Conversation, ConversationMessage } from '../entity';
import { messagePolicy } from '../policy';
import {
  assignConversation,
  closeConversation,
  openConversation,
  reopenConversation,
  replyToConversation,
} from '../service/converse';
import { noteRead, readOf, unreadConversations, waitingConversations } from '../service/read';
import {
  ConversationCounts,
  ConversationFilter,
  ConversationMessageInput,
  ConversationOpenInput,
  ConversationPayload,
  matching,
} from '../types';

const ConversationConnection = ConnectionOf(Conversation);
const NEWEST = 100;
const WHICH = { description: 'Which thread.' };
const KEY = { nullable: true, description: 'Of your making: the same key again answers as before and does nothing.' };
const NEWEST_FIRST = {
  orderBy: [
    ['createdAt', 'DESC'],
    ['id', 'DESC'],
  ],
} as const;

const answerOf = async (ctx: Context, id: string) => ({ conversation: await ctx.load.one(Conversation, id) });
const on = (ctx: Context, job: (work: Work) => Promise<string>) => act(ctx, job, (id) => answerOf(ctx, id));

@Resolver(() => Conversation)
export class ConversationResolver {
  @Query(() => ConversationConnection, {
    description: 'Threads between partners and the operator, the last written to first.',
  })
  @Page
  @Allow(messagePolicy.read)
  conversations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ConversationFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ConversationFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Conversation>> {
    return connect(ctx.read.of(Conversation), page, {
      sort: { column: 'lastMessageAt', direction: 'DESC' },
      where: matching(filter ?? {}, ctx.who()),
      asked: selected(info),
    });
  }

  @Query(() => Conversation, { nullable: true, description: 'One thread, or null when there is none to see.' })
  @Allow(messagePolicy.read)
  conversation(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Conversation, id);
  }

  @Query(() => ConversationCounts, { description: 'What waits among threads, for the menu and the home page.' })
  @Allow(messagePolicy.read)
  async conversationCounts(@Ctx() ctx: Context): Promise<ConversationCounts> {
    const [unread, waiting] = await Promise.all([unreadConversations(ctx.read), waitingConversations(ctx.read)]);
    return { unread, waiting };
  }

  @Mutation(() => ConversationPayload, {
    description: 'Begins a thread: a partner with the operator, or staff with one.',
  })
  @Allow(messagePolicy.write)
  conversationOpen(
    @Arg('input', () => ConversationOpenInput, { description: 'The first message.' }) input: ConversationOpenInput,
    @Arg('idempotencyKey', () => String, KEY) key: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'conversationOpen', key, input },
      async (work) => ({ id: await openConversation(work, input) }),
      ({ id }) => answerOf(ctx, id),
    );
  }

  @Mutation(() => ConversationPayload, { description: 'Adds a message, which goes to the other side by mail as well.' })
  @Allow(messagePolicy.write)
  conversationReply(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => ConversationMessageInput, { description: 'The message.' }) input: ConversationMessageInput,
    @Arg('idempotencyKey', () => String, KEY) key: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'conversationReply', key, input: { id, ...input } },
      async (work) => ({ id: await replyToConversation(work, id, input) }),
      (facts) => answerOf(ctx, facts.id),
    );
  }

  @Mutation(() => ConversationPayload, { description: 'Says that it is done. A reply reopens it.' })
  @Allow(messagePolicy.write)
  conversationClose(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => closeConversation(work, id));
  }

  @Mutation(() => ConversationPayload, { description: 'Undoes closing, within 14 days.' })
  @Allow(messagePolicy.write)
  conversationReopen(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => reopenConversation(work, id));
  }

  @Mutation(() => ConversationPayload, { description: 'Makes it somebody’s job, or nobody’s.' })
  @Allow(messagePolicy.assign)
  conversationAssign(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('userId', () => ID, { nullable: true, description: 'A member of the staff; null for nobody.' })
    userId: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => assignConversation(work, id, userId ?? null));
  }

  @Mutation(() => ConversationPayload, { description: 'Says that you have read all of it.' })
  @Allow(messagePolicy.write)
  conversationRead(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => noteRead(work, id));
  }

  @FieldResolver(() => Partner, { description: 'With which partner.' })
  @Needs('partnerId')
  partner(@Root() { partnerId }: Conversation, @Ctx() ctx: Context) {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Department, { description: 'Where it went.' })
  @Needs('departmentId')
  department(@Root() { departmentId }: Conversation, @Ctx() ctx: Context) {
    return ctx.load.one(Department, departmentId);
  }

  @FieldResolver(() => Conversation, { nullable: true, description: 'The closed one that it follows.' })
  @Needs('followsId')
  follows(@Root() { followsId }: Conversation, @Ctx() ctx: Context) {
    return ctx.load.one(Conversation, followsId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it holds something that you have not read.' })
  @Needs('id')
  unread(@Root() { id }: Conversation, @Ctx() ctx: Context): Promise<boolean> {
    return ctx.load.ask('conversation.read', id, async (ids) => {
      const read = await readOf(ctx.read, ids);
      return ids.map((each) => !read.has(each));
    });
  }

  @FieldResolver(() => Boolean, { description: 'Closed, and not for so long that it cannot be reopened.' })
  @Needs('status', 'closedAt')
  reopenable(@Root() conversation: Conversation, @Ctx() ctx: Context): boolean {
    return isReopenable(conversation, ctx.read.now);
  }

  @FieldResolver(() => [ConversationMessage], { description: 'Its newest messages, oldest of them first.' })
  @Needs('id')
  async messages(
    @Root() { id }: Conversation,
    @Arg('last', () => Int, { defaultValue: NEWEST, description: `How many, at most ${NEWEST}.` }) last: number,
    @Ctx() ctx: Context,
  ): Promise<ConversationMessage[]> {
    const most = Math.max(0, Math.min(last, NEWEST));
    const newest = await ctx.load.firstOf(ConversationMessage, 'conversationId', id, most, NEWEST_FIRST);
    return [...newest].reverse();
  }
}

@Resolver(() => ConversationMessage)
export class ConversationMessageResolver {
  @FieldResolver(() => [StoredFile], { description: 'What hangs on it.' })
  attachments(@Root() { id }: ConversationMessage, @Ctx() ctx: Context) {
    return ctx.load.allOf(ConversationAttachment, 'messageId', id);
  }
}
