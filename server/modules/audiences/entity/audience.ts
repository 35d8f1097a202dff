import { Entity, Index } from 'typeorm';
import { Id, Ref, Text } from '../../../platform/db/columns';
import { internal } from '../../../platform/db/tenancy';

/** Who is shown a record: the platform's `shownTo` looks here. A record without a row is shown to no partner. */
@Entity('audiences')
@Index('ix_audiences_record', ['recordId'])
@Index('ix_audiences_programme', ['programmeId', 'tier'])
export class Audience {
  static readonly tenancy = internal;

  @Id() id!: string;
  /** A resource or an announcement. */
  @Ref() recordId!: string;
  /** Null for all partners. */
  @Ref({ nullable: true }) programmeId!: string | null;
  /** The key of a tier of that programme; null for the whole of it. */
  @Text(32, { nullable: true }) tier!: string | null;
}
