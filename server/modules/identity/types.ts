import { MaxLength } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { Payload } from '../../api/payload';
import { oneOf, type Where } from '../../platform/db/where';
import { ApiToken, OperatorToken, StaffMember, StaffRoleName, User } from './entity';

export enum AccountKind {
  STAFF = 'staff',
  PARTNER = 'partner',
  CLIENT = 'client',
}
registerEnumType(AccountKind, {
  name: 'AccountKind',
  description: 'On which side somebody acts.',
  valuesConfig: {
    STAFF: { description: 'For the operator.' },
    PARTNER: { description: 'For a partner.' },
    CLIENT: { description: 'For a client.' },
  },
});

export enum RoleName {
  ADMIN = 'ADMIN',
  SUPPORT = 'SUPPORT',
  FINANCE = 'FINANCE',
  PARTNER_OWNER = 'PARTNER_OWNER',
  PARTNER_EMPLOYEE = 'PARTNER_EMPLOYEE',
  CLIENT_OWNER = 'CLIENT_OWNER',
  CLIENT_MEMBER = 'CLIENT_MEMBER',
}
registerEnumType(RoleName, {
  name: 'Role',
  description: 'What somebody may do; which permissions that means, `viewer` says.',
});

@ObjectType({ description: 'The partner or client that somebody acts for.' })
export class Account {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

@ObjectType({ description: 'A way in which a person may act: as staff, for a partner, for a client.' })
export class MembershipView {
  @Field(() => ID, { description: 'Pass it to `membershipSwitch`.' }) id!: string;
  @Field(() => AccountKind, { description: 'On which side.' }) kind!: AccountKind;
  @Field(() => RoleName, { description: 'As what.' }) role!: RoleName;
  @Field(() => String, { description: 'The partner’s, the client’s or the operator’s name.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether the session acts by it now.' }) current!: boolean;
}

@ObjectType({ description: 'A session that acts from a client’s account.' })
export class Impersonation {
  @Field(() => ID, { description: 'Whose account.' }) clientId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it ends by itself.' }) endsAt!: Date;
}

@ObjectType({ description: 'Whoever is asking.' })
export class Viewer {
  @Field(() => AccountKind, { description: 'On which side.' }) kind!: AccountKind;
  @Field(() => RoleName, { description: 'As what.' }) role!: RoleName;
  @Field(() => User, { description: 'The signed-in person; while impersonating, the real one.' }) user!: User;
  @Field(() => String, { description: 'The person’s language.' }) language!: string;
  @Field(() => [String], {
    description: 'Everything this viewer may ask for: `clients.read`, `orders.place`, and so on.',
  })
  permissions!: readonly string[];
  @Field(() => Account, { nullable: true, description: 'The partner acted for.' }) partner!: Account | null;
  @Field(() => Account, { nullable: true, description: 'The client acted for.' }) client!: Account | null;
  @Field(() => [MembershipView], { description: 'All ways in which the person may act.' })
  memberships!: MembershipView[];
  @Field(() => Impersonation, { nullable: true, description: 'Set while acting from a client’s account.' })
  impersonation!: Impersonation | null;
}

@ObjectType({ description: 'The answer to a sign-in or its second step.' })
export class SignInPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether `signInConfirm` must follow, with a code.' })
  secondFactorRequired?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the role asks for a second factor that has to be set up first: `secondFactorBegin`.',
  })
  secondFactorSetUpRequired?: boolean;
}

@ObjectType({ description: 'The answer to an act that has nothing to show but that it was done.' })
export class DonePayload extends Payload {}

@ObjectType({ description: 'What an authenticator app needs.' })
export class SecondFactorBeginPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'To be typed into the app.' }) secret?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The same as an `otpauth://` address, to be shown as a QR code.',
  })
  uri?: string;
}

@ObjectType({ description: 'New recovery codes.' })
export class RecoveryCodesPayload extends Payload {
  @Field(() => [String], {
    nullable: true,
    description: 'To be kept on paper: they are shown this once, and each works once.',
  })
  recoveryCodes?: string[];
}

@ObjectType({ description: 'A changed account.' })
export class AccountPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The person, changed.' }) user?: User | null;
}

@ObjectType({ description: 'The answer to the beginning of an impersonation.' })
export class ImpersonatePayload extends Payload {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends by itself.' }) endsAt?: Date;
}

@InputType({ description: 'What a person changes about itself; what is left out stays.' })
export class AccountInput {
  @Field(() => String, { nullable: true, description: 'The name.' }) @MaxLength(400) name?: string;
  @Field(() => String, { nullable: true, description: 'The language of mails: en, es, it, pt or bg.' })
  @MaxLength(10)
  language?: string;
}

@ObjectType({ description: 'A changed member of staff.' })
export class StaffPayload extends Payload {
  @Field(() => StaffMember, { nullable: true, description: 'The member, changed.' }) staffMember?: StaffMember | null;
}

@InputType({ description: 'A new member of staff.' })
export class StaffInviteInput {
  @Field(() => String, { description: 'Where the link to a first password goes.' }) @MaxLength(400) email!: string;
  @Field(() => String, { description: 'The person’s name.' }) @MaxLength(400) name!: string;
  @Field(() => StaffRoleName, { description: 'What the member may do.' }) role!: StaffRoleName;
  @Field(() => String, { nullable: true, description: 'The language of mails: en (when left out), es, it, pt or bg.' })
  @MaxLength(10)
  language?: string;
}

@InputType({ description: 'All of the given conditions hold.' })
export class StaffFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => StaffRoleName, { nullable: true, description: 'Only those of this role.' }) role?: StaffRoleName;
  @Field(() => Boolean, { nullable: true, description: 'Only the active, or only the deactivated.' }) active?: boolean;
}

export function staffMatching({ ids, role, active }: StaffFilter): Where<StaffMember>[] {
  return [...(ids ? [{ id: oneOf(ids) }] : []), ...(role ? [{ role }] : []), ...(active != null ? [{ active }] : [])];
}

export enum StaffSortKey {
  CREATED_AT = 'createdAt',
  ROLE = 'role',
}
registerEnumType(StaffSortKey, { name: 'StaffSortKey', description: 'What a list of staff is sorted by.' });

@InputType({ description: 'How a list of staff is sorted.' })
export class StaffSort {
  @Field(() => StaffSortKey, { description: 'By what.' }) by!: StaffSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ApiTokenFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => ID, { nullable: true, description: 'Only this partner’s.' }) partnerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only the revoked, or only those that are not.' })
  revoked?: boolean;
}

@InputType({ description: 'A new API token.' })
export class ApiTokenInput {
  @Field(() => ID, { nullable: true, description: 'For which partner; a partner’s own when left out.' })
  partnerId?: string;
  @Field(() => String, { description: 'What to call it: the program that uses it.' }) @MaxLength(400) name!: string;
  @Field(() => [String], { description: 'What it may do; `apiTokenScopes` lists what there is.' }) scopes!: string[];
  @Field(() => GraphQLISODateTime, { description: 'From when on it no longer works; within a year.' }) expiresAt!: Date;
}

@ObjectType({ description: 'A new API token.' })
export class ApiTokenCreatePayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'The token.' }) apiToken?: ApiToken | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its secret, for the `Authorization: Bearer` header. Shown this once.',
  })
  secret?: string;
}

@ObjectType({ description: 'A revoked API token.' })
export class ApiTokenPayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'The token, revoked.' }) apiToken?: ApiToken | null;
}

@InputType({ description: 'A new token for one of the operator’s own programs.' })
export class OperatorTokenInput {
  @Field(() => String, { description: 'What to call it: the program that uses it.' }) @MaxLength(400) name!: string;
  @Field(() => [String], { description: 'What it may do: `intake:write` to report, `intake:read` to read reports.' })
  scopes!: string[];
  @Field(() => GraphQLISODateTime, { description: 'From when on it no longer works; within a year.' }) expiresAt!: Date;
}

@ObjectType({ description: 'A new token for one of the operator’s own programs.' })
export class OperatorTokenCreatePayload extends Payload {
  @Field(() => OperatorToken, { nullable: true, description: 'The token.' }) operatorToken?: OperatorToken | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its secret, for the `Authorization: Bearer` header. Shown this once.',
  })
  secret?: string;
}

@ObjectType({ description: 'A revoked token of one of the operator’s own programs.' })
export class OperatorTokenPayload extends Payload {
  @Field(() => OperatorToken, { nullable: true, description: 'The token, revoked.' })
  operatorToken?: OperatorToken | null;
}
