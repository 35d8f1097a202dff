import { MaxLength } from 'class-validator';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { atLeast, below, containing, oneOf, startingWith, type Conditions, type Where } from '../../platform/db/where';
import type { AuditEvent } from '../../platform/audit/entity';
import { LONGEST_SEARCH, toldAboutClients } from './rules';

@ObjectType({ description: 'One field before and after.' })
export class AuditChange {
  @Field(() => String, { description: 'The field.' }) field!: string;
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it was.' }) before!: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: 'What it is.' }) after!: unknown;
}

@ObjectType({ description: 'The partner or client that a deed was about.' })
export class AuditAccount {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'Its name today.' }) name!: string;
}

@ObjectType('AuditEvent', {
  description: 'Who did what to which record, when and from where. Never removed, and changed by erasure alone.',
})
export class AuditEventView {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) at!: Date;
  @Field(() => String, {
    description: 'From which kind of account: staff, partner, client, or house for the product itself.',
  })
  actorKind!: string;
  @Field(() => String, { description: 'In which role; of the house, what it was doing.' }) actorRole!: string;
  @Field(() => String, { description: 'What was done: `order.place`.' }) action!: string;
  @Field(() => String, { description: 'To what kind of record.' }) subjectType!: string;
  @Field(() => ID, { description: 'To which record.' }) subjectId!: string;
  @Field(() => ID, { nullable: true, description: 'The session or API token it was done with.' }) credentialId!:
    string | null;
  @Field(() => String, { nullable: true, description: 'From which address.' }) ip!: string | null;
  @Field(() => String, { nullable: true, description: 'The request, as in the log.' }) requestId!: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When personal values were taken out of its changes, because somebody was erased; null otherwise.',
  })
  redactedAt!: Date | null;
}

@ObjectType({ description: 'What happened to a client’s account, and who did it.' })
export class Activity {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) at!: Date;
  @Field(() => String, {
    description: 'From which kind of account: staff, partner, client, or house for the product itself.',
  })
  actorKind!: string;
  @Field(() => String, { description: 'What was done: `order.place`.' }) action!: string;
  @Field(() => String, { description: 'To what kind of record.' }) subjectType!: string;
  @Field(() => ID, { description: 'To which record.' }) subjectId!: string;
}

@InputType({ description: 'All of the given conditions hold.' })
export class AuditFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => ID, { nullable: true, description: 'Done by this person, in the own name or a client’s.' })
  userId?: string;
  @Field(() => String, { nullable: true, description: 'This deed, or all that begin so: `order.`' })
  @MaxLength(LONGEST_SEARCH)
  action?: string;
  @Field(() => String, { nullable: true, description: 'To this kind of record.' })
  @MaxLength(LONGEST_SEARCH)
  subjectType?: string;
  @Field(() => ID, { nullable: true, description: 'To this record.' }) subjectId?: string;
  @Field(() => ID, { nullable: true, description: 'About this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'About this partner, or on its account.' }) partnerId?: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Not before.' }) from?: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Before.' }) until?: Date;
  @Field(() => String, { nullable: true, description: 'Contained in deed, record, address or request.' })
  @MaxLength(LONGEST_SEARCH)
  q?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: AuditFilter): Where<AuditEvent>[] {
  const { ids, userId, action, subjectType, subjectId, clientId, partnerId, from, until, q } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(userId ? [[{ userId }, { behindUserId: userId }]] : []),
    ...(action ? [{ action: action.endsWith('.') ? startingWith(action) : action }] : []),
    ...(subjectType ? [{ subjectType }] : []),
    ...(subjectId ? [{ subjectId }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(from ? [{ at: atLeast(from) }] : []),
    ...(until ? [{ at: below(until) }] : []),
    ...(q ? [anywhere(q)] : []),
  ];
}

/** What the client itself and its partners are told of it. */
export function activityOf(clientId: string): Where<AuditEvent>[] {
  return [{ clientId }, toldAboutClients.map((begin) => ({ action: startingWith(begin) }))];
}

function anywhere(q: string): Conditions<AuditEvent>[] {
  return (['action', 'subjectType', 'subjectId', 'ip', 'requestId'] as const).map((column) => ({
    [column]: containing(q),
  }));
}
