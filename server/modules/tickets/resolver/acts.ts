import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import type { Work } from '../../../platform/db/work';
import { Ticket, TicketPriority } from '../entity/ticket';
import { ticketPolicy } from '../policy';
import {
  assignTicket,
  beginTicket,
  closeTicket,
  holdTicket,
  markAsSpam,
  mergeTicket,
  moveTicket,
  prioritiseTicket,
  reopenTicket,
  resumeTicket,
  unmarkAsSpam,
  unmergeTicket,
} from '../service/act';
import { noteOnTicket, openTicket, replyToTicket } from '../service/write';
import { TicketMessageInput, TicketOpenInput, TicketPayload, TicketReplyPayload } from '../types';

const KEY = { nullable: true, description: 'Of your making: the same key again answers as before and does nothing.' };
const WHICH = { description: 'Which inquiry.' };

const on = (ctx: Context, job: (work: Work) => Promise<string>) => act(ctx, job, (id) => ticketOf(ctx, id));
const ticketOf = async (ctx: Context, id: string) => ({ ticket: await ctx.load.one(Ticket, id) });

@Resolver()
export class TicketActResolver {
  @Mutation(() => TicketPayload, { description: 'Asks something, for oneself or on a client’s behalf.' })
  @Allow(ticketPolicy.open)
  ticketOpen(
    @Arg('input', () => TicketOpenInput, { description: 'The inquiry.' }) input: TicketOpenInput,
    @Arg('idempotencyKey', () => String, KEY) key: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'ticketOpen', key, input },
      async (work) => ({ id: await openTicket(work, input) }),
      ({ id }) => ticketOf(ctx, id),
    );
  }

  @Mutation(() => TicketReplyPayload, {
    description: 'Writes to all sides. Staff’s reply answers; so does a partner’s, unless it asked itself.',
  })
  @Allow(ticketPolicy.reply)
  ticketReply(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => TicketMessageInput, { description: 'The message.' }) input: TicketMessageInput,
    @Arg('idempotencyKey', () => String, KEY) key: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return ctx.once(
      { mutation: 'ticketReply', key, input: { id, ...input } },
      async (work) => ({ id: await replyToTicket(work, id, input) }),
      (facts) => ticketOf(ctx, facts.id),
    );
  }

  @Mutation(() => TicketPayload, {
    description: 'Adds an internal note, which clients never see: staff’s is for staff, a partner’s for it and staff.',
  })
  @Allow(ticketPolicy.note)
  ticketNote(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => TicketMessageInput, { description: 'The note.' }) input: TicketMessageInput,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => noteOnTicket(work, id, input));
  }

  @Mutation(() => TicketPayload, { description: 'Says that it is done. A reply reopens it.' })
  @Allow(ticketPolicy.close)
  ticketClose(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => closeTicket(work, id));
  }

  @Mutation(() => TicketPayload, { description: 'Undoes closing, within 14 days: it stands as it stood before.' })
  @Allow(ticketPolicy.close)
  ticketReopen(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => reopenTicket(work, id));
  }

  @Mutation(() => TicketPayload, { description: 'Says that somebody is at it.' })
  @Allow(ticketPolicy.handle)
  ticketBegin(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => beginTicket(work, id));
  }

  @Mutation(() => TicketPayload, { description: 'Lets it rest until a day; then it is open again.' })
  @Allow(ticketPolicy.handle)
  ticketHold(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('until', () => String, { description: 'A day after today, YYYY-MM-DD.' }) until: string,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => holdTicket(work, id, until));
  }

  @Mutation(() => TicketPayload, { description: 'Opens it again before the day it was held for.' })
  @Allow(ticketPolicy.handle)
  ticketResume(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => resumeTicket(work, id));
  }

  @Mutation(() => TicketPayload, { description: 'Says how much it matters.' })
  @Allow(ticketPolicy.handle)
  ticketPrioritise(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('priority', () => TicketPriority, { description: 'How much.' }) priority: TicketPriority,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => prioritiseTicket(work, id, priority));
  }

  @Mutation(() => TicketPayload, { description: 'Makes it somebody’s job, or nobody’s.' })
  @Allow(ticketPolicy.assign)
  ticketAssign(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('userId', () => ID, { nullable: true, description: 'A member of the staff; null for nobody.' })
    userId: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => assignTicket(work, id, userId ?? null));
  }

  @Mutation(() => TicketPayload, { description: 'Sends it to another department.' })
  @Allow(ticketPolicy.sort)
  ticketMove(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('departmentId', () => ID, { description: 'Where to.' }) departmentId: string,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => moveTicket(work, id, departmentId));
  }

  @Mutation(() => TicketPayload, { description: 'Lets another inquiry of the same client take its place.' })
  @Allow(ticketPolicy.sort)
  ticketMerge(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('intoId', () => ID, { description: 'The one that goes on.' }) intoId: string,
    @Ctx() ctx: Context,
  ) {
    return on(ctx, (work) => mergeTicket(work, id, intoId));
  }

  @Mutation(() => TicketPayload, { description: 'Undoes a merge: it stands as it stood before.' })
  @Allow(ticketPolicy.sort)
  ticketUnmerge(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => unmergeTicket(work, id));
  }

  @Mutation(() => TicketPayload, { description: 'Says that it is no inquiry.' })
  @Allow(ticketPolicy.sort)
  ticketMarkSpam(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => markAsSpam(work, id));
  }

  @Mutation(() => TicketPayload, { description: 'Says that it is an inquiry after all: it stands as it stood before.' })
  @Allow(ticketPolicy.sort)
  ticketUnmarkSpam(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return on(ctx, (work) => unmarkAsSpam(work, id));
  }
}
