import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Flag, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { keptFor, ownedBy, shared } from '../../platform/db/tenancy';
import { ClientKind, FieldKind, type FieldValues } from './rules';

export enum ClientStatus {
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}
registerEnumType(ClientStatus, {
  name: 'ClientStatus',
  description: 'Whether the account is open.',
  valuesConfig: {
    ACTIVE: { description: 'Orders, is invoiced, asks.' },
    CLOSED: { description: 'Deleted by its partner or by staff; documents stay.' },
  },
});

registerEnumType(ClientKind, {
  name: 'ClientKind',
  description: 'Who the client is.',
  valuesConfig: {
    COMPANY: { description: 'A company; a person may be named as its contact.' },
    PERSON: { description: 'A person, on their own account.' },
  },
});
registerEnumType(FieldKind, {
  name: 'FieldKind',
  description: 'What an additional field takes.',
  valuesConfig: {
    TEXT: { description: 'A text of at most 1000 characters.' },
    NUMBER: { description: 'A number.' },
    DATE: { description: 'A calendar date, `YYYY-MM-DD`.' },
    CHOICE: { description: 'One of the choices.' },
    YES_NO: { description: 'True or false.' },
  },
});

const OF_CLIENT = { description: 'Empty when unknown.' };

@ObjectType({ description: 'A customer account of the operator. Any number of partners may serve it, or none.' })
@Entity('clients')
@Unique('uq_clients_number', ['number'])
@Index('ix_clients_created', ['createdAt', 'id'])
@Index('ix_clients_name', ['name', 'id'])
export class Client {
  static readonly tenancy = ownedBy.client('id');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => Int, { description: 'The number people quote.' }) @Whole() number!: number;
  @Field(() => String, { description: 'What lists show: the company, or the person.' }) @Text() name!: string;
  @Field(() => ClientKind, { description: 'Who the client is.' }) @Text(16) kind!: ClientKind;
  @Field(() => String, { description: 'Empty for a company without a named person.' }) @Text(100) firstName!: string;
  @Field(() => String, { description: 'Empty for a company without a named person.' }) @Text(100) lastName!: string;
  @Field(() => String, { description: 'Empty for a person.' }) @Text() company!: string;
  @Field(() => String, { description: 'Where documents and answers go.' }) @Text(254) email!: string;
  @Field(() => String, OF_CLIENT) @Text(40) phone!: string;
  @Field(() => String, { description: 'en, es, it, pt or bg.' }) @Text(2) language!: string;
  @Field(() => String, { description: 'ISO 4217 code; what the client is invoiced in.' }) @Text(3) currency!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) @Text(2) country!: string;
  @Field(() => String, { description: 'Checked for form; empty when there is none.' }) @Text(20) vatNumber!: string;
  @Field(() => String, OF_CLIENT) @Text() address1!: string;
  @Field(() => String, OF_CLIENT) @Text() address2!: string;
  @Field(() => String, OF_CLIENT) @Text(100) city!: string;
  @Field(() => String, OF_CLIENT) @Text(100) region!: string;
  @Field(() => String, OF_CLIENT) @Text(20) postcode!: string;
  /** Values of the additional fields, by field id. */
  @Json() additional!: FieldValues;
  /** Name, company, person, e-mail and number in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Field(() => ClientStatus, { description: 'Whether the account is open.' }) @Text(16) status!: ClientStatus;
  @Field(() => GraphQLISODateTime, { description: 'When the account was made.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was deleted.' })
  @At({ nullable: true })
  deletedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its personal data was erased.' })
  @At({ nullable: true })
  erasedAt!: Date | null;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

export enum ClientMemberRole {
  OWNER = 'OWNER',
  MEMBER = 'MEMBER',
}
registerEnumType(ClientMemberRole, {
  name: 'ClientMemberRole',
  description: 'What a user may do for a client account.',
  valuesConfig: {
    OWNER: { description: 'Everything, members and partners’ access included.' },
    MEMBER: { description: 'Orders, invoices and inquiries.' },
  },
});

@ObjectType({ description: 'A user with access to a client account.' })
@Entity('client_members')
@Unique('uq_client_members_user', ['clientId', 'userId'])
@Index('ix_client_members_user', ['userId'])
export class ClientMember {
  static readonly tenancy = keptFor.client('clientId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() clientId!: string;
  @Ref() userId!: string;
  @Field(() => ClientMemberRole, { description: 'What the user may do.' }) @Text(16) role!: ClientMemberRole;
  @Field(() => Boolean, { description: 'False once removed.' }) @Flag() active!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When the user joined.' }) @At() createdAt!: Date;

  @ManyToOne(() => Client, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'clientId', foreignKeyConstraintName: 'fk_client_members_client' })
  readonly client?: Relation<Client>;
}

@ObjectType({ description: 'A field that this operator keeps of every client besides the usual ones.' })
@Entity('custom_fields')
export class CustomField {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'What people read beside it.' }) @Text() label!: string;
  @Field(() => FieldKind, { description: 'What it takes.' }) @Text(16) kind!: FieldKind;
  @Field(() => [String], { description: 'What one can choose from; empty unless it is a choice.' })
  @Json()
  choices!: readonly string[];
  @Field(() => Boolean, { description: 'Whether a new client must have it.' }) @Flag() required!: boolean;
  @Field(() => String, { description: 'How to fill it in; may be empty.' }) @LongText() helpText!: string;
  @Field(() => Int, { description: 'Where it stands among the others, smallest first.' }) @Whole() position!: number;
  @Field(() => Boolean, { description: 'Whether forms show it; values already entered stay.' })
  @Flag()
  active!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}
