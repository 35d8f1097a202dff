import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { Payload } from '../../api/payload';
import { userIdOf, type Actor } from '../../kernel/actor';
import { absent, below, containing, oneOf, present, within, type Where } from '../../platform/db/where';
import { Client } from '../clients/entity';
import { Department, Ticket, TicketPriority } from './entity/ticket';
import { NEVER, TicketStatus } from './rules/status';

export enum TicketSortKey {
  QUEUE = 'queuedAt',
  LAST_MESSAGE_AT = 'lastMessageAt',
  CREATED_AT = 'createdAt',
  NUMBER = 'number',
  PRIORITY = 'priority',
  SUBJECT = 'subject',
}
registerEnumType(TicketSortKey, {
  name: 'TicketSortKey',
  description: 'What a list of inquiries is sorted by.',
  valuesConfig: {
    QUEUE: { description: 'Who waits longest for an answer; those nobody waits for come last.' },
    LAST_MESSAGE_AT: { description: 'When the last message came.' },
    CREATED_AT: { description: 'When it was opened.' },
    NUMBER: { description: 'Its number.' },
    PRIORITY: { description: 'How much it matters.' },
    SUBJECT: { description: 'What it is about.' },
  },
});

@InputType({ description: 'How a list of inquiries is sorted.' })
export class TicketSort {
  @Field(() => TicketSortKey, { description: 'By what.' }) by!: TicketSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class TicketFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in number (as #17), subject or client.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => [TicketStatus], { nullable: true, description: 'In one of these states.' }) status?: TicketStatus[];
  @Field(() => ID, { nullable: true, description: 'In this department.' }) departmentId?: string;
  @Field(() => [TicketPriority], { nullable: true, description: 'Of one of these priorities.' })
  priority?: TicketPriority[];
  @Field(() => ID, { nullable: true, description: 'The job of this user.' }) assigneeUserId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Nobody’s job yet (true), or somebody’s (false).' })
  unassigned?: boolean;
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'About this service, add-on or domain.' }) subscriptionId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Your job, if you are staff; else opened by you.' })
  mine?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Somebody waits for an answer (true), or nobody does (false).' })
  unanswered?: boolean;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: TicketFilter, actor: Actor): Where<Ticket>[] {
  const { ids, q, status, departmentId, priority, assigneeUserId, unassigned, clientId, subscriptionId } = filter;
  const me = userIdOf(actor) ?? '';
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [mentioning(q.toLowerCase())] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(departmentId ? [{ departmentId }] : []),
    ...(priority ? [{ priority: oneOf(priority) }] : []),
    ...(assigneeUserId ? [{ assigneeUserId }] : []),
    ...(unassigned != null ? [{ assigneeUserId: unassigned ? absent() : present() }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(subscriptionId ? [{ subscriptionId }] : []),
    ...(filter.mine ? [actor.kind === 'staff' ? { assigneeUserId: me } : { openedByUserId: me }] : []),
    ...(filter.unanswered != null ? [{ queuedAt: filter.unanswered ? below(NEVER) : NEVER }] : []),
  ];
}

function mentioning(text: string): Where<Ticket> {
  const ofClient = { clientId: within(Client, 'id', { searchText: containing(text) }) };
  return [{ searchText: containing(text) }, ofClient];
}

@InputType({ description: 'A message, and what hangs on it.' })
export class TicketMessageInput {
  @Field(() => String, { description: 'Plain text, at most 16 000 characters.' }) body!: string;
  @Field(() => [ID], { nullable: true, description: 'Files sent to POST /files before, at most 5.' })
  @IsOptional()
  @ArrayMaxSize(100)
  fileIds?: string[];
}

@InputType({ description: 'A new inquiry.' })
export class TicketOpenInput extends TicketMessageInput {
  @Field(() => ID, { nullable: true, description: 'For which client; a client asks for itself and leaves it out.' })
  clientId?: string;
  @Field(() => ID, { description: 'Where it goes.' }) departmentId!: string;
  @Field(() => String, { description: 'What it is about, in a line of at most 200 characters.' }) subject!: string;
  @Field(() => TicketPriority, { nullable: true, description: 'MEDIUM when left out.' }) priority?: TicketPriority;
  @Field(() => ID, { nullable: true, description: 'The service, add-on or domain of the client it is about.' })
  subscriptionId?: string;
}

@ObjectType({ description: 'What became of an act on an inquiry.' })
export class TicketPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The inquiry, as it is now.' }) ticket?: Ticket | null;
}

@ObjectType({ description: 'What became of a reply.' })
export class TicketReplyPayload extends Payload {
  @Field(() => Ticket, {
    nullable: true,
    description: 'The inquiry it went to: a new one, when the one replied to had been closed for more than 14 days.',
  })
  ticket?: Ticket | null;
}

@InputType({ description: 'A department.' })
export class DepartmentCreateInput {
  @Field(() => String, { description: 'What people choose.' }) @MaxLength(1000) name!: string;
  @Field(() => String, { nullable: true, description: 'Hears of what nobody is assigned to; empty when nobody does.' })
  @IsOptional()
  @MaxLength(254)
  email?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether new inquiries may go there; true when left out.' })
  active?: boolean;
  @Field(() => Int, { nullable: true, description: 'Its place in the list, smallest first.' }) position?: number;
}

@InputType({ description: 'What changes of a department; what is left out stays.' })
export class DepartmentUpdateInput {
  @Field(() => String, { nullable: true, description: 'What people choose.' })
  @IsOptional()
  @MaxLength(1000)
  name?: string;
  @Field(() => String, { nullable: true, description: 'Hears of what nobody is assigned to; empty when nobody does.' })
  @IsOptional()
  @MaxLength(254)
  email?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether new inquiries may go there.' }) active?: boolean;
  @Field(() => Int, { nullable: true, description: 'Its place in the list, smallest first.' }) position?: number;
}

@ObjectType({ description: 'What became of an act on a department.' })
export class DepartmentPayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The department, as it is now.' })
  department?: Department | null;
}

@ObjectType({ description: 'How many inquiries stand how, among those you see.' })
export class TicketCounts {
  @Field(() => Int, { description: 'Somebody waits for an answer.' }) unanswered!: number;
  @Field(() => Int, { description: 'Of those, your job (staff) or opened by you.' }) mine!: number;
  @Field(() => Int, { description: 'Of those, nobody’s job yet.' }) unassigned!: number;
}
