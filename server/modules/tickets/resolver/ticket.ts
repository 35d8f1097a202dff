import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { Client } from '../../clients/entity';
import { Subscription } from '../../subscriptions/entity';
import { Attachment, NoteAttachment, StoredFile } from '../entity/file';
import { Department, Ticket, TicketMessage, TicketNote } from '../entity/ticket';
import { ticketPolicy } from '../policy';
import { isReopenable } from '../rules/status';
import { matching, TicketCounts, TicketFilter, TicketSort } from '../types';

const TicketConnection = ConnectionOf(Ticket);
const TicketMessageConnection = ConnectionOf(TicketMessage);
const NEWEST = 100;
const FIRST_TO_LAST = {
  orderBy: [
    ['createdAt', 'ASC'],
    ['id', 'ASC'],
  ],
} as const;

@Resolver(() => Ticket)
export class TicketResolver {
  @Query(() => TicketConnection, {
    description: 'Inquiries, those who wait longest for an answer first unless sorted.',
  })
  @Page
  @Allow(ticketPolicy.read)
  tickets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => TicketSort, { nullable: true, description: 'The queue when left out.' })
    sort: TicketSort | undefined,
    @Arg('filter', () => TicketFilter, { nullable: true, description: 'Everything when left out.' })
    filter: TicketFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Ticket>> {
    return connect(ctx.read.of(Ticket), page, {
      sort: { column: sort?.by ?? 'queuedAt', direction: sort?.direction ?? 'ASC' },
      where: matching(filter ?? {}, ctx.who()),
      asked: selected(info),
    });
  }

  @Query(() => Ticket, { nullable: true, description: 'One inquiry, or null when there is none to see.' })
  @Allow(ticketPolicy.read)
  ticket(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Ticket, id);
  }

  @Query(() => TicketCounts, { description: 'What waits, for the home page and the menu.' })
  @Allow(ticketPolicy.read)
  async ticketCounts(@Ctx() ctx: Context): Promise<TicketCounts> {
    const count = (filter: TicketFilter) =>
      ctx.read.of(Ticket).count(matching({ unanswered: true, ...filter }, ctx.who()));
    const [unanswered, mine, unassigned] = await Promise.all([
      count({}),
      count({ mine: true }),
      count({ unassigned: true }),
    ]);
    return { unanswered, mine, unassigned };
  }

  @Query(() => TicketMessageConnection, {
    nullable: true,
    description: 'A long correspondence page by page, oldest first; null when there is no such inquiry to see.',
  })
  @Page
  @Allow(ticketPolicy.read)
  async ticketMessages(
    @Arg('ticketId', () => ID, { description: 'Of which inquiry.' }) ticketId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<TicketMessage> | null> {
    if (!(await ctx.load.one(Ticket, ticketId))) return null;
    return connect(ctx.read.of(TicketMessage), page, {
      sort: { column: 'createdAt', direction: 'ASC' },
      where: [{ ticketId }],
      asked: selected(info),
    });
  }

  @FieldResolver(() => Client, { description: 'Who asks, or for whom it is asked.' })
  client(@Root() { clientId }: Ticket, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Department, { description: 'Where it went.' })
  department(@Root() { departmentId }: Ticket, @Ctx() ctx: Context) {
    return ctx.load.one(Department, departmentId);
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'The service, add-on or domain it is about.' })
  subscription(@Root() { subscriptionId }: Ticket, @Ctx() ctx: Context) {
    return ctx.load.one(Subscription, subscriptionId);
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'Where it goes on, once merged.' })
  mergedInto(@Root() { mergedIntoId }: Ticket, @Ctx() ctx: Context) {
    return ctx.load.one(Ticket, mergedIntoId);
  }

  @FieldResolver(() => [Ticket], { description: 'Those that were merged into it, oldest first.' })
  mergedHere(@Root() { id }: Ticket, @Ctx() ctx: Context) {
    return ctx.load.firstOf(Ticket, 'mergedIntoId', id, NEWEST, FIRST_TO_LAST);
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The closed one that it follows.' })
  follows(@Root() { followsId }: Ticket, @Ctx() ctx: Context) {
    return ctx.load.one(Ticket, followsId);
  }

  @FieldResolver(() => Boolean, { description: 'Closed, and not for so long that it cannot be reopened.' })
  reopenable(@Root() ticket: Ticket, @Ctx() ctx: Context) {
    return isReopenable(ticket, ctx.read.now);
  }

  @FieldResolver(() => [TicketMessage], { description: 'Its newest messages, oldest of them first.' })
  async messages(
    @Root() { id }: Ticket,
    @Arg('last', () => Int, { defaultValue: NEWEST, description: `How many, at most ${NEWEST}.` }) last: number,
    @Ctx() ctx: Context,
  ): Promise<TicketMessage[]> {
    const newest = await ctx.load.firstOf(TicketMessage, 'ticketId', id, within(last), NEWEST_FIRST);
    return [...newest].reverse();
  }

  @FieldResolver(() => [TicketNote], {
    description: 'The newest internal notes that you see, oldest of them first. A client sees none.',
  })
  async notes(
    @Root() { id }: Ticket,
    @Arg('last', () => Int, { defaultValue: NEWEST, description: `How many, at most ${NEWEST}.` }) last: number,
    @Ctx() ctx: Context,
  ): Promise<TicketNote[]> {
    const newest = await ctx.load.firstOf(TicketNote, 'ticketId', id, within(last), NEWEST_FIRST);
    return [...newest].reverse();
  }
}

const NEWEST_FIRST = {
  orderBy: [
    ['createdAt', 'DESC'],
    ['id', 'DESC'],
  ],
} as const;

const within = (last: number) => Math.max(0, Math.min(last, NEWEST));

@Resolver(() => TicketMessage)
export class TicketMessageResolver {
  @FieldResolver(() => [StoredFile], { description: 'What hangs on it.' })
  attachments(@Root() { id }: TicketMessage, @Ctx() ctx: Context) {
    return ctx.load.allOf(Attachment, 'messageId', id);
  }
}

@Resolver(() => TicketNote)
export class TicketNoteResolver {
  @FieldResolver(() => [StoredFile], { description: 'What hangs on it.' })
  attachments(@Root() { id }: TicketNote, @Ctx() ctx: Context) {
    return ctx.load.allOf(NoteAttachment, 'noteId', id);
  }
}

@Resolver(() => Client)
export class ClientTicketsResolver {
  @FieldResolver(() => Int, { description: 'How many inquiries it has or had.' })
  ticketCount(@Root() { id }: Client, @Ctx() ctx: Context) {
    return ctx.load.countOf(Ticket, 'clientId', id);
  }
}

@Resolver(() => StoredFile)
export class AttachmentResolver {
  @FieldResolver(() => String, { description: 'Where it is downloaded, with the session or token you ask with.' })
  url(@Root() { id }: StoredFile): string {
    return `/files/${id}`;
  }
}
