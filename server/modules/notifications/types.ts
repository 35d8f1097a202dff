import { IsOptional, MaxLength } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { absent, containing, oneOf, present, type Where } from '../../platform/db/where';
import type { OutboxMessage } from '../../platform/outbox/entity';
import { MailStatus, type Mail } from './entity';

export enum OutboxState {
  WAITING = 'WAITING',
  DELIVERED = 'DELIVERED',
  DEAD = 'DEAD',
}
registerEnumType(OutboxState, {
  name: 'OutboxState',
  description: 'What became of a message that leaves the system.',
  valuesConfig: {
    WAITING: { description: 'To be delivered, or to be tried again.' },
    DELIVERED: { description: 'Delivered.' },
    DEAD: { description: 'Given up after 12 attempts; nobody tries again until it is redriven.' },
  },
});

@ObjectType('OutboxMessage', { description: 'Something that has to leave the system: a mail, a call of a webhook.' })
export class OutboxView {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'What it is: `mail`.' }) type!: string;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts!: number;
  @Field(() => GraphQLISODateTime, { description: 'When it was left.' }) createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it is tried next; null when it is not.' })
  dueAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was delivered.' }) deliveredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What went wrong last.' }) lastError!: string | null;
}

@InputType({ description: 'All of the given conditions hold.' })
export class OutboxFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => OutboxState, { nullable: true, description: 'In this state.' }) state?: OutboxState;
  @Field(() => String, { nullable: true, description: 'Of this type.' })
  @IsOptional()
  @MaxLength(64)
  type?: string;
}

export function outboxMatching({ ids, state, type }: OutboxFilter): Where<OutboxMessage>[] {
  return [...(ids ? [{ id: oneOf(ids) }] : []), ...(state ? [IN_STATE[state]] : []), ...(type ? [{ type }] : [])];
}

const IN_STATE: Readonly<Record<OutboxState, Where<OutboxMessage>>> = {
  WAITING: { dueAt: present() },
  DELIVERED: { deliveredAt: present() },
  DEAD: { dueAt: absent(), deliveredAt: absent() },
};

export function stateOf({ dueAt, deliveredAt }: Pick<OutboxMessage, 'dueAt' | 'deliveredAt'>): OutboxState {
  if (deliveredAt) return OutboxState.DELIVERED;
  return dueAt ? OutboxState.WAITING : OutboxState.DEAD;
}

@InputType({ description: 'All of the given conditions hold.' })
export class MailFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in the address or the subject.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => String, { nullable: true, description: 'Of this template.' })
  @IsOptional()
  @MaxLength(64)
  template?: string;
  @Field(() => [MailStatus], { nullable: true, description: 'In one of these states.' }) status?: MailStatus[];
}

export function mailsMatching({ ids, q, template, status }: MailFilter): Where<Mail>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [[{ recipient: containing(q.toLowerCase()) }, { subject: containing(q) }]] : []),
    ...(template ? [{ template }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
  ];
}

@ObjectType({ description: 'What became of a redrive.' })
export class OutboxRedrivePayload extends Payload {
  @Field(() => OutboxView, { nullable: true, description: 'The message, as it is now.' })
  message?: OutboxView | null;
}
