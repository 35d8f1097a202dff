import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../kernel/actor';
import { At, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { internal } from '../../platform/db/tenancy';

export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'How far a job has come.',
  valuesConfig: {
    QUEUED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'A worker is at it; after a crash another one goes on from where it was.' },
    DONE: { description: 'Finished; see its result.' },
    FAILED: { description: 'Given up; see its error and its log.' },
  },
});

/** Reached through the queries of this module alone: a job is its owner's, in the account it was started from. */
@ObjectType({ description: 'Long work that goes on when the page is closed: an import, an export.' })
@Entity('jobs')
@Index('ix_jobs_due', ['dueAt'])
@Index('ix_jobs_owner', ['createdByUserId', 'createdAt'])
export class Job {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'What kind of work: `import.clients`, `export.invoices`.' })
  @Text(64)
  type!: string;
  @Field(() => JobStatus, { description: 'How far it has come.' }) @Text(16) status!: JobStatus;
  @Field(() => Int, { description: 'How many of `total` are done.' }) @Whole() done!: number;
  @Field(() => Int, { nullable: true, description: 'How many there are; null until counted.' })
  @Whole({ nullable: true })
  total!: number | null;
  @Json() params!: Record<string, unknown>;
  /** Where to go on after a crash; what it holds is the handler's business. */
  @Json({ nullable: true }) checkpoint!: Record<string, unknown> | null;
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'What came of it, once done.' })
  @Json({ nullable: true })
  result!: Record<string, unknown> | null;
  @Field(() => String, { description: 'What it has to say so far, a line each.' }) @LongText() log!: string;
  @Field(() => String, { nullable: true, description: 'Why it failed: a code to translate.' })
  @Text(64, { nullable: true })
  errorCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, in English.' })
  @LongText({ nullable: true })
  error!: string | null;
  /** Who runs it: the account and role it was started from. */
  @Json() actor!: Actor;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Ref({ nullable: true }) partnerId!: string | null;
  @Ref({ nullable: true }) clientId!: string | null;
  @Whole() attempts!: number;
  /** Null once finished; while running, when its worker is taken for dead. */
  @At({ nullable: true }) dueAt!: Date | null;
  @Ref({ nullable: true }) claimedBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it first began.' })
  @At({ nullable: true })
  startedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was done or given up.' })
  @At({ nullable: true })
  finishedAt!: Date | null;
}
