import { Entity, Index } from 'typeorm';
import { At, Big, Id, Json, Text } from './columns';
import { internal } from './tenancy';

/** A gapless series of numbers; `last` is the one most recently given out. */
@Entity('number_series')
export class NumberSeries {
  static readonly tenancy = internal;

  /** The series' name: `INV-2026`. */
  @Id() id!: string;
  @Big() last!: number;
}

/** A mutation done once: its key, a hash of its input, and the facts its answer is read again from. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_at', ['at'])
export class IdempotencyKey {
  static readonly tenancy = internal;

  /** A hash of who asked, which mutation, and the caller's key. */
  @Id() id!: string;
  @Text(64) inputHash!: string;
  @Json() facts!: Record<string, unknown>;
  @At() at!: Date;
}
