import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Flag, Id, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { keptFor } from '../../platform/db/tenancy';

export enum PartnerStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(PartnerStatus, {
  name: 'PartnerStatus',
  description: 'Whether a partner may work.',
  valuesConfig: {
    ACTIVE: { description: 'Signs in, serves its clients and earns.' },
    SUSPENDED: { description: 'Cannot sign in; what it has earned stays.' },
  },
});

@ObjectType({ description: 'A company that brings clients, or looks after them, and earns on what they pay.' })
@Entity('partners')
@Index('ix_partners_name', ['name', 'id'])
export class Partner {
  static readonly tenancy = keptFor.partner('id');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'The company’s name.' }) @Text() name!: string;
  @Field(() => String, { description: 'Where the company is written to.' }) @Text(254) email!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) @Text(2) country!: string;
  @Field(() => String, { description: 'The ISO 4217 currency it prefers to be paid in.' }) @Text(3) currency!: string;
  @Field(() => String, { description: 'The language it is written to in.' }) @Text(2) language!: string;
  /** Name and e-mail in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Field(() => PartnerStatus, { description: 'Whether it may work.' }) @Text(16) status!: PartnerStatus;
  @Field(() => GraphQLISODateTime, { description: 'When it joined.' }) @At() createdAt!: Date;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

export enum PartnerMemberRole {
  OWNER = 'OWNER',
  EMPLOYEE = 'EMPLOYEE',
}
registerEnumType(PartnerMemberRole, {
  name: 'PartnerMemberRole',
  description: 'What a partner’s user may do for it.',
  valuesConfig: {
    OWNER: { description: 'Everything, payouts, members and tokens included.' },
    EMPLOYEE: { description: 'Clients, orders and inquiries.' },
  },
});

@ObjectType({ description: 'A user who belongs to a partner.' })
@Entity('partner_members')
@Unique('uq_partner_members_user', ['partnerId', 'userId'])
@Index('ix_partner_members_user', ['userId'])
export class PartnerMember {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() userId!: string;
  @Field(() => PartnerMemberRole, { description: 'What the user may do.' }) @Text(16) role!: PartnerMemberRole;
  @Field(() => Boolean, { description: 'False once deactivated.' }) @Flag() active!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When the user joined.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the user was deactivated.' })
  @At({ nullable: true })
  deactivatedAt!: Date | null;

  @ManyToOne(() => Partner, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'partnerId', foreignKeyConstraintName: 'fk_partner_members_partner' })
  readonly partner?: Relation<Partner>;
}
