import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Flag, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { internal, ownedBy } from '../../platform/db/tenancy';

/** One person, one e-mail address, one sign-in. What the person may do is said by memberships. */
@ObjectType({ description: 'A person who can sign in.' })
@Entity('users')
@Unique('uq_users_email', ['email'])
export class User {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'Where the person is written to; lower case.' }) @Text(254) email!: string;
  @Field(() => String, { description: 'The person’s name.' }) @Text(200) name!: string;
  @Field(() => String, { description: 'The language the person is written to in.' }) @Text(2) language!: string;
  /** argon2id; null until a first password is chosen. */
  @Text(255, { nullable: true }) passwordHash!: string | null;
  /** Sealed. Set while the second factor is being set up, and moved to `secondFactorSecret` by its first code. */
  @LongText({ nullable: true }) secondFactorPending!: string | null;
  @LongText({ nullable: true }) secondFactorSecret!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when signing in takes a second factor.' })
  @At({ nullable: true })
  secondFactorSince!: Date | null;
  /** The time step of the last code used: each works once. */
  @Whole({ nullable: true }) secondFactorStep!: number | null;
  @Field(() => GraphQLISODateTime, { description: 'When the person was first known.' }) @At() createdAt!: Date;
}

/** No table: what a row says about whoever is behind it. */
@ObjectType({ description: 'Somebody behind a record, as far as the asker may know.' })
export class Person {
  @Field(() => ID, { description: 'The user’s id.' }) id!: string;
  @Field(() => String, { description: 'The person’s name.' }) name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The address, for colleagues, staff and those who serve the person.',
  })
  email!: string | null;
}

export enum StaffRoleName {
  ADMIN = 'ADMIN',
  SUPPORT = 'SUPPORT',
  FINANCE = 'FINANCE',
}
registerEnumType(StaffRoleName, {
  name: 'StaffRole',
  description: 'What a member of the operator’s staff may do.',
  valuesConfig: {
    ADMIN: { description: 'Everything.' },
    SUPPORT: { description: 'Clients, orders and inquiries; reads invoices and commissions.' },
    FINANCE: { description: 'Invoices, payments, credit notes, commissions and payouts.' },
  },
});

@ObjectType({ description: 'A member of the operator’s staff.' })
@Entity('staff_members')
@Unique('uq_staff_members_user', ['userId'])
export class StaffMember {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() userId!: string;
  @Field(() => StaffRoleName, { description: 'What the member may do.' }) @Text(16) role!: StaffRoleName;
  @Field(() => Boolean, { description: 'False once deactivated.' }) @Flag() active!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When the member joined.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the member was deactivated.' })
  @At({ nullable: true })
  deactivatedAt!: Date | null;
}

export enum SessionState {
  /** The password was right; the second factor is still asked for. */
  CODE = 'CODE',
  OPEN = 'OPEN',
}

@ObjectType({ description: 'A browser that is signed in.' })
@Entity('sessions')
@Unique('uq_sessions_token', ['tokenHash'])
@Index('ix_sessions_user', ['userId'])
@Index('ix_sessions_expires', ['expiresAt'])
export class Session {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Text(64) tokenHash!: string;
  @Ref() userId!: string;
  @Text(8) state!: SessionState;
  /** The staff, partner or client membership the person acts by; null while there is none to choose. */
  @Ref({ nullable: true }) membershipId!: string | null;
  @Ref({ nullable: true }) impersonatedClientId!: string | null;
  @At({ nullable: true }) impersonationEndsAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was opened.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was last used, to the minute.' }) @At() lastSeenAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it ends at the latest.' }) @At() expiresAt!: Date;
  @Field(() => String, { nullable: true, description: 'From where it was opened.' })
  @Text(64, { nullable: true })
  ip!: string | null;
  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  @Text(255, { nullable: true })
  userAgent!: string | null;
}

export enum LinkPurpose {
  FIRST_PASSWORD = 'FIRST_PASSWORD',
  PASSWORD_RESET = 'PASSWORD_RESET',
}

/** A mailed link that lets its reader choose a password, once. */
@Entity('one_time_links')
@Unique('uq_one_time_links_token', ['tokenHash'])
@Index('ix_one_time_links_user', ['userId'])
@Index('ix_one_time_links_expires', ['expiresAt'])
export class OneTimeLink {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Text(64) tokenHash!: string;
  @Ref() userId!: string;
  @Text(16) purpose!: LinkPurpose;
  @At() createdAt!: Date;
  @At() expiresAt!: Date;
}

/** Stands in for the second factor, once. */
@Entity('recovery_codes')
@Index('ix_recovery_codes_user', ['userId'])
export class RecoveryCode {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Ref() userId!: string;
  @Text(64) codeHash!: string;
  @At() createdAt!: Date;
}

/** Attempts that failed, by what was tried; kept for addresses that nobody has as well, so that none is betrayed. */
@Entity('failed_attempts')
@Index('ix_failed_attempts_last', ['lastAt'])
export class FailedAttempts {
  static readonly tenancy = internal;

  /** A hash of what was tried, and against what. */
  @Id() id!: string;
  @Whole() count!: number;
  @At() lastAt!: Date;
  @At({ nullable: true }) lockedUntil!: Date | null;
}

@ObjectType({ description: 'What a partner’s program signs in with. Its secret is shown once, when it is made.' })
@Entity('api_tokens')
@Unique('uq_api_tokens_secret', ['secretHash'])
@Index('ix_api_tokens_partner', ['partnerId', 'createdAt'])
export class ApiToken {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Field(() => String, { description: 'What the partner calls it.' }) @Text(100) name!: string;
  @Text(64) secretHash!: string;
  @Field(() => String, { description: 'The last four characters of the secret, to tell tokens apart.' })
  @Text(4)
  ending!: string;
  @Field(() => [String], { description: 'What it may do: `clients:read`, `orders:write`, and so on.' })
  @Json()
  scopes!: readonly string[];
  @Ref() createdByUserId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'From when on it no longer works.' }) @At() expiresAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last used, to the minute.' })
  @At({ nullable: true })
  lastUsedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was revoked.' })
  @At({ nullable: true })
  revokedAt!: Date | null;
}

/** What the operator's own programs come with: they act for the operator, and only where the scopes say. */
@ObjectType({
  description: 'A token for one of the operator’s own programs. Its secret is shown once, when it is made.',
})
@Entity('operator_tokens')
@Unique('uq_operator_tokens_secret', ['secretHash'])
@Index('ix_operator_tokens_created', ['createdAt', 'id'])
export class OperatorToken {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'What it is called.' }) @Text(100) name!: string;
  @Text(64) secretHash!: string;
  @Field(() => String, { description: 'The last four characters of the secret, to tell tokens apart.' })
  @Text(4)
  ending!: string;
  @Field(() => [String], { description: 'What it may do: `intake:write`, for example.' })
  @Json()
  scopes!: readonly string[];
  @Ref() createdByUserId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'From when on it no longer works.' }) @At() expiresAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last used, to the minute.' })
  @At({ nullable: true })
  lastUsedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was revoked.' })
  @At({ nullable: true })
  revokedAt!: Date | null;
}
