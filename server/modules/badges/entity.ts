import { Entity, Unique } from 'typeorm';
import { At, Flag, Id, Ref, Text } from '../../platform/db/columns';
import { ownedBy } from '../../platform/db/tenancy';

/** That a partner shows its tier of a programme to the world, and under which address. */
@Entity('badges')
@Unique('uq_badges_place', ['partnerId', 'programmeId'])
@Unique('uq_badges_public', ['publicId'])
export class Badge {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  /** The name in its address: of chance, so that nobody finds a badge that was not shown to them. */
  @Text(64) publicId!: string;
  @Flag() shown!: boolean;
  @At() changedAt!: Date;
}
