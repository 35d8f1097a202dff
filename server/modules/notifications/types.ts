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

@ObjectType({ description: 'A kind of mail that the portal writes.' })
export class MailTemplate {
  @Field(() => String, { description: 'Its name: `invoiceIssued`.' }) name!: string;
  @Field(() => String, { description: 'Its subject with sample data, in the language asked for.' }) subject!: string;
  @Field(() => String, {
    description: '`account`: about something of the reader’s own; `invitation` and `news` can be refused for good.',
  })
  topic!: string;
}

@ObjectType({ description: 'A mail with sample data, as it would go out now.' })
export class MailPreview {
  @Field(() => String, { description: 'Its subject.' }) subject!: string;
  @Field(() => String, { description: 'As a page that loads nothing; the logo is part of it.' }) html!: string;
  @Field(() => String, { description: 'As plain text.' }) text!: string;
}

@ObjectType({ description: 'Mails of one topic to one address, which can be refused for good.' })
export class MailSubscription {
  @Field(() => String, { description: '`invitation` or `news`.' }) topic!: string;
  @Field(() => String, { description: 'The address, as its owner recognises it: `a…@example.com`.' }) address!: string;
  @Field(() => String, { description: 'Whose mails they are.' }) operator!: string;
  @Field(() => Boolean, { description: 'Whether they still come.' }) isWanted!: boolean;
}

@ObjectType({ description: 'Whether such mails come now.' })
export class MailSubscriptionPayload extends Payload {
  @Field(() => MailSubscription, { nullable: true, description: 'What was chosen.' })
  subscription?: MailSubscription | null;
}
