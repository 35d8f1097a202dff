import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Flag, Id, Json, Ref, Text } from '../../platform/db/columns';
import { internal } from '../../platform/db/tenancy';

/** Reached through this module alone: an alert is one person's, in the account they act for. */
@ObjectType({ description: 'Something that one person is told in the portal. Kept for 90 days.' })
@Entity('alerts')
@Index('ix_alerts_reader', ['userId', 'account', 'createdAt', 'id'])
@Index('ix_alerts_unread', ['userId', 'account', 'readAt'])
@Index('ix_alerts_created', ['createdAt'])
@Index('ix_alerts_about', ['aboutClientId'])
export class Alert {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() userId!: string;
  /** The partner or client the person acts for; empty for staff. */
  @Ref() account!: string;
  @Field(() => String, { description: 'What kind of event it tells of, as in `alertPreferences`.' })
  @Text(32)
  event!: string;
  /** Which sentence it is. */
  @Text(40) wording!: string;
  /** What the sentence names. */
  @Json() facts!: Readonly<Record<string, string | number>>;
  @Field(() => String, { nullable: true, description: 'The page of what it is about, below `/admin`.' })
  @Text(200, { nullable: true })
  path!: string | null;
  /** The client that the sentence names: it goes when that client's data is erased. */
  @Ref({ nullable: true }) aboutClientId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it happened.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was read; null until then.' })
  @At({ nullable: true })
  readAt!: Date | null;
}

/** How one person wants to hear of one kind of event; who chose nothing has the defaults. */
@Entity('alert_choices')
@Unique('uq_alert_choices_event', ['userId', 'event'])
export class AlertChoice {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Ref() userId!: string;
  @Text(32) event!: string;
  @Flag() mail!: boolean;
  @Flag() portal!: boolean;
}
