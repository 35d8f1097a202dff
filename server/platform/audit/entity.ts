import { Entity, Index } from 'typeorm';
import { At, Id, Json, Ref, Text } from '../db/columns';
import { keptFor } from '../db/tenancy';

/** Before and after of one field. */
export type FieldChange = readonly [before: unknown, after: unknown];

/** Who did what to which record, when, from where, impersonating whom. Append-only, held by triggers. */
@Entity('audit_events')
@Index('ix_audit_events_at', ['at', 'id'])
@Index('ix_audit_events_client', ['clientId', 'at'])
@Index('ix_audit_events_partner', ['partnerId', 'at'])
@Index('ix_audit_events_subject', ['subjectType', 'subjectId', 'at'])
@Index('ix_audit_events_user', ['userId', 'at'])
export class AuditEvent {
  static readonly tenancy = keptFor.client('clientId');

  @Id() id!: string;
  @At() at!: Date;
  /** The account it happened on: staff, partner, client or house. */
  @Text(16) actorKind!: string;
  @Text(32) actorRole!: string;
  /** The signed-in person, or null for the house. While impersonating, the real person is `behindUserId`. */
  @Ref({ nullable: true }) userId!: string | null;
  @Ref({ nullable: true }) behindUserId!: string | null;
  /** The session or API token, or the name of the house's job. */
  @Ref({ nullable: true }) credentialId!: string | null;
  @Text(64) action!: string;
  @Text(64) subjectType!: string;
  @Ref() subjectId!: string;
  @Ref({ nullable: true }) clientId!: string | null;
  @Ref({ nullable: true }) partnerId!: string | null;
  @Json({ nullable: true }) changes!: Readonly<Record<string, FieldChange>> | null;
  @Text(64, { nullable: true }) ip!: string | null;
  @Text(64, { nullable: true }) requestId!: string | null;
}
