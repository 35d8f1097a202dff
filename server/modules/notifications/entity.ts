import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Id, LongText, Ref, Text } from '../../platform/db/columns';
import { internal } from '../../platform/db/tenancy';

export enum MailStatus {
  STORED = 'STORED',
  WAITING = 'WAITING',
  SENT = 'SENT',
  SUPPRESSED = 'SUPPRESSED',
}
registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'What became of a mail.',
  valuesConfig: {
    STORED: { description: 'To be read here: no mail server is set up.' },
    WAITING: { description: 'The mail server has not taken it yet; see the outbox.' },
    SENT: { description: 'The mail server has taken it.' },
    SUPPRESSED: { description: 'Not sent: its reader wants no such mails.' },
  },
});

@ObjectType({ description: 'A mail that the portal has written, kept for 90 days.' })
@Entity('mails')
@Unique('uq_mails_outbox', ['outboxId'])
@Index('ix_mails_created', ['createdAt', 'id'])
export class Mail {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  /** The message of the outbox it came from: one mail each. */
  @Ref() outboxId!: string;
  @Field(() => String, { description: 'What it is about: `invoiceIssued`, `ticketReplied`.' })
  @Text(64)
  template!: string;
  /** `to` in the schema: the word is taken in SQL. */
  @Text(254) recipient!: string;
  @Field(() => String, { description: 'In which language.' }) @Text(2) language!: string;
  @Field(() => String, { description: 'Its subject.' }) @Text(500) subject!: string;
  @Field(() => String, {
    description: 'As a page. Where it was really sent, a link to a password leads nowhere in this copy.',
  })
  @LongText()
  html!: string;
  @Field(() => String, { description: 'As plain text.' }) @LongText() text!: string;
  @Field(() => MailStatus, { description: 'What became of it.' }) @Text(16) status!: MailStatus;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the mail server took it.' })
  @At({ nullable: true })
  sentAt!: Date | null;
}

/** An address that wants no more mail of that topic. Only its hash is kept: nobody can read out of it who that is. */
@Entity('mail_opt_outs')
@Unique('uq_mail_opt_outs_email', ['emailHash', 'topic'])
export class MailOptOut {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Text(64) emailHash!: string;
  @Text(16) topic!: string;
  @At() createdAt!: Date;
}
