import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { At, Id, Ref, Text } from '../../platform/db/columns';
import { keptFor } from '../../platform/db/tenancy';
import { Client } from '../clients/entity';
import { Partner } from '../partners/entity';

export enum RelationshipKind {
  ATTRIBUTED = 'ATTRIBUTED',
  SERVICING = 'SERVICING',
}
registerEnumType(RelationshipKind, {
  name: 'RelationshipKind',
  description: 'A partner’s standing with a client.',
  valuesConfig: {
    ATTRIBUTED: { description: 'The partner brought the client and earns on what it pays. At most one per client.' },
    SERVICING: { description: 'The partner looks after the client.' },
  },
});

/** The grant behind all client data: while it lasts, the partner reaches the client's rows. So only staff write it. */
@ObjectType({ description: 'A partner’s standing with a client.' })
@Entity('relationships')
@Index('ix_relationships_partner', ['partnerId', 'endedAt', 'clientId'])
@Index('ix_relationships_client', ['clientId', 'endedAt'])
export class Relationship {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() clientId!: string;
  @Field(() => RelationshipKind, { description: 'Brought, or looked after.' }) @Text(16) kind!: RelationshipKind;
  @Field(() => String, { description: 'How it came about: STAFF, PARTNER, IMPORT, INVITATION, LINK, COUPON or CLAIM.' })
  @Text(16)
  source!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it began.' }) @At() since!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended; null while it lasts.' })
  @At({ nullable: true })
  endedAt!: Date | null;

  @ManyToOne(() => Partner, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'partnerId', foreignKeyConstraintName: 'fk_relationships_partner' })
  readonly partner?: Relation<Partner>;

  @ManyToOne(() => Client, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'clientId', foreignKeyConstraintName: 'fk_relationships_client' })
  readonly client?: Relation<Client>;
}
