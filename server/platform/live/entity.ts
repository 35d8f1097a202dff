import { Entity, Index } from 'typeorm';
import { At, Id, Ref, Text } from '../db/columns';
import { internal } from '../db/tenancy';

/** What open pages hear about: each process polls the rows behind the last it saw. Pruned after an hour. */
@Entity('changes')
@Index('ix_changes_at', ['at', 'id'])
export class ChangeRow {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Text(64) topic!: string;
  @Ref() subjectId!: string;
  @Ref({ nullable: true }) clientId!: string | null;
  @Ref({ nullable: true }) partnerId!: string | null;
  /** `staff` when only staff may hear of it, else `owners`. */
  @Text(16) audience!: string;
  @At() at!: Date;
}
