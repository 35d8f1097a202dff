import { Entity, Index } from 'typeorm';
import { At, Id, Json, Ref, Text } from '../db/columns';
import { internal, keptFor } from '../db/tenancy';

/** Before and after of one field. */
export type FieldChange = readonly [before: unknown, after: unknown];

/**
 * Who did what to which record, when, from where, impersonating whom. Append-only, held by triggers, which let before,
 * after and address go once the erasure of whom they are about is on record.
 */
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
  /** When personal values were taken out of before and after; null while everything stands as it was written. */
  @At({ nullable: true }) redactedAt!: Date | null;
}

export type ErasedKind = 'CLIENT' | 'USER' | 'INVITATION' | 'CLAIM';

/** That somebody's personal data was erased: the key to the audit rows about them. Its id is theirs. Append-only. */
@Entity('erasures')
export class Erasure {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Text(16) kind!: ErasedKind;
  @At() at!: Date;
  @Ref({ nullable: true }) byUserId!: string | null;
}
