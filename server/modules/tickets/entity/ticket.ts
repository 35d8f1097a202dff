import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Day, Flag, Id, LongText, Ref, Text, Whole } from '../../../platform/db/columns';
import { ownedBy, shared } from '../../../platform/db/tenancy';
import { Client } from '../../clients/entity';
import { TicketStatus, type AuthorKind } from '../rules/status';

registerEnumType(TicketStatus, {
  name: 'TicketStatus',
  description: 'Whose turn it is, or how it ended.',
  valuesConfig: {
    OPEN: { description: 'New, or due again: waits for a first answer.' },
    ANSWERED: { description: 'Answered; the asking side may reply.' },
    CUSTOMER_REPLY: { description: 'The asking side has written again and waits.' },
    IN_PROGRESS: { description: 'Somebody is at it.' },
    ON_HOLD: { description: 'Rests until a day, and is open again then.' },
    CLOSED: {
      description: 'Done. A reply within 14 days reopens it; a later one opens a new inquiry that follows it.',
    },
    MERGED: { description: 'Goes on in another inquiry; can be undone.' },
    SPAM: { description: 'Not an inquiry; can be undone.' },
  },
});

/** Kept as a number, so that a list sorts by urgency. */
export enum TicketPriority {
  LOW = 1,
  MEDIUM = 2,
  HIGH = 3,
}
registerEnumType(TicketPriority, {
  name: 'TicketPriority',
  description: 'How much it matters.',
  valuesConfig: {
    LOW: { description: 'Can wait.' },
    MEDIUM: { description: 'The usual.' },
    HIGH: { description: 'Something does not work.' },
  },
});

export enum TicketAuthorKind {
  CLIENT = 'CLIENT',
  PARTNER = 'PARTNER',
  STAFF = 'STAFF',
}
registerEnumType(TicketAuthorKind, {
  name: 'TicketAuthorKind',
  description: 'For whom somebody writes.',
  valuesConfig: {
    CLIENT: { description: 'For the client account.' },
    PARTNER: { description: 'For a partner that serves the client.' },
    STAFF: { description: 'For the operator.' },
  },
});

@ObjectType({ description: 'Where inquiries go: support, billing, sales.' })
@Entity('departments')
@Unique('uq_departments_name', ['name'])
export class Department {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'What people choose.' }) @Text(100) name!: string;
  /** Hears of new inquiries and replies that nobody is assigned to; empty when nobody does. */
  @Text(254) email!: string;
  @Field(() => Boolean, { description: 'Whether new inquiries may go there.' }) @Flag() active!: boolean;
  @Field(() => Int, { description: 'Its place in the list, smallest first.' }) @Whole() position!: number;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

@ObjectType({ description: 'An inquiry of a client, or on its behalf, with its correspondence.' })
@Entity('tickets')
@Unique('uq_tickets_number', ['number'])
@Index('ix_tickets_client', ['clientId', 'lastMessageAt', 'id'])
@Index('ix_tickets_last', ['lastMessageAt', 'id'])
@Index('ix_tickets_queue', ['queuedAt', 'id'])
@Index('ix_tickets_status', ['status', 'queuedAt', 'id'])
@Index('ix_tickets_assignee', ['assigneeUserId', 'queuedAt', 'id'])
@Index('ix_tickets_hold', ['holdUntil', 'id'])
@Index('ix_tickets_merged', ['mergedIntoId'])
@Index('ix_tickets_subscription', ['subscriptionId'])
export class Ticket {
  static readonly tenancy = ownedBy.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => Int, { description: 'The number people quote; without gaps.' }) @Whole() number!: number;
  @Ref() clientId!: string;
  @Ref() departmentId!: string;
  @Field(() => String, { description: 'What it is about, in a line.' }) @Text(200) subject!: string;
  @Field(() => TicketPriority, { description: 'How much it matters.' }) @Whole() priority!: TicketPriority;
  @Field(() => TicketStatus, { description: 'Whose turn it is, or how it ended.' }) @Text(16) status!: TicketStatus;
  @Text(16, { nullable: true }) statusBefore!: TicketStatus | null;
  @Field(() => TicketAuthorKind, { description: 'Who wrote it down first.' }) @Text(16) openedBy!: AuthorKind;
  @Ref({ nullable: true }) openedByUserId!: string | null;
  /** The partner that asked, when it was one. */
  @Ref({ nullable: true }) partnerId!: string | null;
  @Ref({ nullable: true }) subscriptionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The user whose job it is; null while nobody’s.' })
  @Ref({ nullable: true })
  assigneeUserId!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of whose job it is.' })
  @Text(200, { nullable: true })
  assigneeName!: string | null;
  @Field(() => String, { nullable: true, description: 'While on hold: the day it is open again.' })
  @Day({ nullable: true })
  holdUntil!: string | null;
  @Ref({ nullable: true }) mergedIntoId!: string | null;
  @Ref({ nullable: true }) followsId!: string | null;
  @Field(() => Int, { description: 'Messages, internal notes not counted.' }) @Whole() messageCount!: number;
  @Field(() => GraphQLISODateTime, { description: 'When the last message came.' }) @At() lastMessageAt!: Date;
  @Field(() => TicketAuthorKind, { description: 'From whom the last message came.' })
  @Text(16)
  lastMessageBy!: AuthorKind;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the asking side waits for an answer.' })
  @At({ nullable: true })
  waitingSince!: Date | null;
  @At() queuedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was closed.' })
  @At({ nullable: true })
  closedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was opened.' }) @At() createdAt!: Date;
  /** Number and subject in lower case: what a search looks through. */
  @LongText() searchText!: string;

  @ManyToOne(() => Client, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'clientId', foreignKeyConstraintName: 'fk_tickets_client' })
  readonly client?: Relation<Client>;
}

@ObjectType({ description: 'What was written in an inquiry, for all of its sides.' })
@Entity('ticket_messages')
@Index('ix_ticket_messages_ticket', ['ticketId', 'createdAt', 'id'])
export class TicketMessage {
  static readonly tenancy = ownedBy.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() ticketId!: string;
  @Ref() clientId!: string;
  @Field(() => TicketAuthorKind, { description: 'For whom it was written.' }) @Text(16) authorKind!: AuthorKind;
  @Ref({ nullable: true }) authorUserId!: string | null;
  @Field(() => String, { description: 'Who wrote it, named as then.' }) @Text(200) authorName!: string;
  @Field(() => Boolean, { description: 'Written by somebody who was logged in as the client.' })
  @Flag()
  onBehalf!: boolean;
  @Field(() => String, { description: 'Plain text: what looks like markup is text too.' }) @LongText() body!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' }) @At() createdAt!: Date;

  @ManyToOne(() => Ticket, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'ticketId', foreignKeyConstraintName: 'fk_ticket_messages_ticket' })
  readonly ticket?: Relation<Ticket>;
}

/** In a table of its own, by partner: no store opened for a client has a row of it. Staff's have no partner. */
@ObjectType({ description: 'What the client never sees: staff’s notes are for staff, a partner’s for it and staff.' })
@Entity('ticket_notes')
@Index('ix_ticket_notes_ticket', ['ticketId', 'createdAt', 'id'])
export class TicketNote {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() ticketId!: string;
  @Ref({ nullable: true }) partnerId!: string | null;
  @Field(() => TicketAuthorKind, { description: 'For whom it was written.' }) @Text(16) authorKind!: AuthorKind;
  @Ref({ nullable: true }) authorUserId!: string | null;
  @Field(() => String, { description: 'Who wrote it, named as then.' }) @Text(200) authorName!: string;
  @Field(() => String, { description: 'Plain text.' }) @LongText() body!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' }) @At() createdAt!: Date;

  @ManyToOne(() => Ticket, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'ticketId', foreignKeyConstraintName: 'fk_ticket_notes_ticket' })
  readonly ticket?: Relation<Ticket>;
}
