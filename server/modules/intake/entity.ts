import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Id, Json, Ref, Text, Whole } from '../../platform/db/columns';
import { internal } from '../../platform/db/tenancy';
import type { RefusalValues } from '../../kernel/refusal';
import type { ReportBody } from './rules/bodies';

export enum ReportKind {
  CLIENT = 'CLIENT',
  TRANSACTION = 'TRANSACTION',
  REFUND = 'REFUND',
}
registerEnumType(ReportKind, {
  name: 'ReportKind',
  description: 'What is reported from elsewhere.',
  valuesConfig: {
    CLIENT: { description: 'A client has signed up.' },
    TRANSACTION: { description: 'A client has paid.' },
    REFUND: { description: 'A client got something of it back.' },
  },
});

export enum ReportStatus {
  APPLIED = 'APPLIED',
  WAITING = 'WAITING',
  REFUSED = 'REFUSED',
}
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'What became of a report.',
  valuesConfig: {
    APPLIED: { description: 'What it says has been entered.' },
    WAITING: { description: 'It names what has not been reported yet, and is entered once that has.' },
    REFUSED: { description: 'It cannot be entered as it is; nothing was.' },
  },
});

/** What was reported under a key, whatever became of it: nothing that arrived is lost. */
@ObjectType({ description: 'What a program of the operator’s has reported under a key of its own.' })
@Entity('intake_reports')
@Unique('uq_intake_reports_key', ['kind', 'key'])
@Index('ix_intake_reports_received', ['receivedAt', 'id'])
@Index('ix_intake_reports_status', ['status', 'receivedAt', 'id'])
@Index('ix_intake_reports_waiting', ['waitsFor', 'occurredAt'])
@Index('ix_intake_reports_client', ['clientId', 'kind'])
export class IntakeReport {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ReportKind, { description: 'What is reported.' }) @Text(16) kind!: ReportKind;
  @Field(() => String, { description: 'The operator’s own key of it, once for each kind.' }) @Text(100) key!: string;
  @Text(64) bodyHash!: string;
  @Json() body!: ReportBody;
  @Field(() => ReportStatus, { description: 'What became of it.' }) @Text(16) status!: ReportStatus;
  /** `CLIENT:` or `TRANSACTION:` and the key of what it names. */
  @Text(120, { nullable: true }) waitsFor!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it happened.' }) @At() occurredAt!: Date;
  @Field(() => String, { nullable: true, description: 'Why it was refused: stable, for translations.' })
  @Text(64, { nullable: true })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused, in English.' })
  @Text(500, { nullable: true })
  message!: string | null;
  @Field(() => [String], { nullable: true, description: 'Which field of it was refused.' })
  @Json({ nullable: true })
  path!: readonly string[] | null;
  @Json({ nullable: true }) values!: RefusalValues | null;
  /** The client, invoice or credit note that was entered. */
  @Field(() => ID, { nullable: true, description: 'The client, invoice or credit note that was entered.' })
  @Ref({ nullable: true })
  recordId!: string | null;
  @Ref({ nullable: true }) clientId!: string | null;
  @Field(() => Int, { description: 'How often it was tried.' }) @Whole() attempts!: number;
  @Field(() => GraphQLISODateTime, { description: 'When it arrived.' }) @At() receivedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was last tried.' }) @At() decidedAt!: Date;
  /** The token it came with. */
  @Ref({ nullable: true }) receivedFrom!: string | null;
  /** Keys, and who it is about, in lower case. */
  @Text(400) searchText!: string;
}
