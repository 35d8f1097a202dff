import { Entity, Index } from 'typeorm';
import { At, Id, Json, LongText, Ref, Text, Whole } from '../db/columns';
import { internal } from '../db/tenancy';

/** A fact that somebody outside the transaction must hear. `dueAt` is null once nobody waits for it. */
@Entity('outbox')
@Index('ix_outbox_due', ['dueAt'])
export class OutboxMessage {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Text(64) type!: string;
  @Json() payload!: Record<string, unknown>;
  @Whole() attempts!: number;
  @At() createdAt!: Date;
  @At({ nullable: true }) dueAt!: Date | null;
  @Ref({ nullable: true }) claimedBy!: string | null;
  @At({ nullable: true }) deliveredAt!: Date | null;
  @LongText({ nullable: true }) lastError!: string | null;
}
