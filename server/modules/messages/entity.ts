import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Day, Id, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { ownedBy } from '../../platform/db/tenancy';
import { Partner } from '../partners/entity';
import { TicketAuthorKind } from '../tickets/entity/ticket';
import { TicketStatus, type AuthorKind } from '../tickets/rules/status';

/**
 * An inquiry between a partner and the operator. It lives by the rules of inquiries (states, words, files, departments),
 * in tables of its own: these are the partner's, and no client and no other partner can be given a row of them.
 */
@ObjectType({ description: 'A thread of messages between a partner and the operator.' })
@Entity('conversations')
@Unique('uq_conversations_number', ['number'])
@Index('ix_conversations_partner', ['partnerId', 'lastMessageAt', 'id'])
@Index('ix_conversations_last', ['lastMessageAt', 'id'])
@Index('ix_conversations_queue', ['queuedAt', 'id'])
export class Conversation {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => Int, { description: 'The number people quote; without gaps.' }) @Whole() number!: number;
  @Ref() partnerId!: string;
  @Ref() departmentId!: string;
  @Field(() => String, { description: 'What it is about, in a line.' }) @Text(200) subject!: string;
  @Field(() => TicketStatus, {
    description: 'Whose turn it is, or how it ended: CUSTOMER_REPLY when the partner has written again.',
  })
  @Text(16)
  status!: TicketStatus;
  @Text(16, { nullable: true }) statusBefore!: TicketStatus | null;
  @Field(() => TicketAuthorKind, { description: 'Who wrote first.' }) @Text(16) openedBy!: AuthorKind;
  @Ref({ nullable: true }) openedByUserId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The member of the staff whose job it is; null while nobody’s.' })
  @Ref({ nullable: true })
  assigneeUserId!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of whose job it is.' })
  @Text(200, { nullable: true })
  assigneeName!: string | null;
  @Day({ nullable: true }) holdUntil!: string | null;
  @Ref({ nullable: true }) followsId!: string | null;
  @Field(() => Int, { description: 'How many messages it has.' }) @Whole() messageCount!: number;
  @Field(() => GraphQLISODateTime, { description: 'When the last message came.' }) @At() lastMessageAt!: Date;
  @Field(() => TicketAuthorKind, { description: 'From whom the last message came.' })
  @Text(16)
  lastMessageBy!: AuthorKind;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the partner waits for an answer.' })
  @At({ nullable: true })
  waitingSince!: Date | null;
  @At() queuedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was closed.' })
  @At({ nullable: true })
  closedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was opened.' }) @At() createdAt!: Date;
  /** Number and subject in lower case: what a search looks through. */
  @LongText() searchText!: string;

  @ManyToOne(() => Partner, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'partnerId', foreignKeyConstraintName: 'fk_conversations_partner' })
  readonly partner?: Relation<Partner>;
}

@ObjectType({ description: 'What was written between a partner and the operator.' })
@Entity('conversation_messages')
@Index('ix_conversation_messages_thread', ['conversationId', 'createdAt', 'id'])
export class ConversationMessage {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() conversationId!: string;
  @Ref() partnerId!: string;
  @Field(() => TicketAuthorKind, { description: 'For whom it was written.' }) @Text(16) authorKind!: AuthorKind;
  @Ref({ nullable: true }) authorUserId!: string | null;
  @Field(() => String, { description: 'Who wrote it, named as then.' }) @Text(200) authorName!: string;
  @Field(() => String, { description: 'Plain text: what looks like markup is text too.' }) @LongText() body!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' }) @At() createdAt!: Date;

  @ManyToOne(() => Conversation, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'conversationId', foreignKeyConstraintName: 'fk_conversation_messages_thread' })
  readonly conversation?: Relation<Conversation>;
}

/** There as long as the person has read everything in the thread: a new message removes all but its author's. */
@Entity('conversation_reads')
@Unique('uq_conversation_reads_person', ['conversationId', 'userId'])
@Index('ix_conversation_reads_user', ['userId', 'partnerId'])
export class ConversationRead {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Id() id!: string;
  @Ref() conversationId!: string;
  /** Whose the thread is, whoever reads it. */
  @Ref() partnerId!: string;
  @Ref() userId!: string;
  @At() readAt!: Date;
}
