import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { userIdOf, type Actor } from '../../kernel/actor';
import { below, containing, oneOf, within, type Where } from '../../platform/db/where';
import { Partner } from '../partners/entity';
import { NEVER, TicketStatus } from '../tickets/rules/status';
import { Conversation } from './entity';

@InputType({ description: 'All of the given conditions hold.' })
export class ConversationFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in number (as #17), subject or partner.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => [TicketStatus], { nullable: true, description: 'In one of these states.' }) status?: TicketStatus[];
  @Field(() => ID, { nullable: true, description: 'With this partner.' }) partnerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'The partner waits for an answer (true), or does not (false).' })
  unanswered?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Your job, if you are staff; else begun by you.' })
  mine?: boolean;
}

/** Names each condition; one that was not given is left out. */
export function matching(
  { ids, q, status, partnerId, unanswered, mine }: ConversationFilter,
  actor: Actor,
): Where<Conversation>[] {
  const me = userIdOf(actor) ?? '';
  const text = q?.trim().toLowerCase();
  const byName = text && { partnerId: within(Partner, 'id', { searchText: containing(text) }) };
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(text && byName ? [[{ searchText: containing(text) }, byName]] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(unanswered != null ? [{ queuedAt: unanswered ? below(NEVER) : NEVER }] : []),
    ...(mine ? [actor.kind === 'staff' ? { assigneeUserId: me } : { openedByUserId: me }] : []),
  ];
}

@InputType({ description: 'A message, and what hangs on it.' })
export class ConversationMessageInput {
  @Field(() => String, { description: 'Plain text, at most 16 000 characters.' }) body!: string;
  @Field(() => [ID], { nullable: true, description: 'Files sent to POST /files before, at most 5.' })
  @IsOptional()
  @ArrayMaxSize(100)
  fileIds?: string[];
}

@InputType({ description: 'A new thread.' })
export class ConversationOpenInput extends ConversationMessageInput {
  @Field(() => ID, { nullable: true, description: 'To which partner; a partner writes for itself and leaves it out.' })
  partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'Where it goes; the first department when left out.' })
  departmentId?: string;
  @Field(() => String, { description: 'What it is about, in a line of at most 200 characters.' }) subject!: string;
}

@ObjectType({ description: 'What became of an act on a thread.' })
export class ConversationPayload extends Payload {
  @Field(() => Conversation, {
    nullable: true,
    description: 'The thread, as it is now; after a reply to one that was closed for long, the new one.',
  })
  conversation?: Conversation | null;
}

@ObjectType({ description: 'What waits among threads.' })
export class ConversationCounts {
  @Field(() => Int, { description: 'Open ones that hold something you have not read.' }) unread!: number;
  @Field(() => Int, { description: 'Those in which the partner waits for the operator’s answer.' }) waiting!: number;
}
