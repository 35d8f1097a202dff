import { Entity } from 'typeorm';
import { At, Id, Json } from '../../platform/db/columns';
import { shared } from '../../platform/db/tenancy';

/** One setting that somebody has decided; what nobody decided has its default in the code. */
@Entity('settings')
export class Setting {
  static readonly tenancy = shared;

  /** Its name: `timeZone`. */
  @Id() id!: string;
  @Json() value!: unknown;
  @At() updatedAt!: Date;
}
