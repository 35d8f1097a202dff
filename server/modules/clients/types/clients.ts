import { IsOptional, MaxLength } from 'class-validator';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../../api/connection';
import { Payload } from '../../../api/payload';
import { atLeast, below, containing, oneOf, type Where } from '../../../platform/db/where';
import { Client, ClientStatus, CustomField } from '../entity';
import { served, withActiveService } from '../queries';
import { ClientKind, type FieldValue } from '../rules';

export enum ClientSortKey {
  CREATED_AT = 'createdAt',
  NAME = 'name',
  NUMBER = 'number',
  EMAIL = 'email',
  COUNTRY = 'country',
}
registerEnumType(ClientSortKey, { name: 'ClientSortKey', description: 'What a list of clients is sorted by.' });

@InputType({ description: 'How a list of clients is sorted.' })
export class ClientSort {
  @Field(() => ClientSortKey, { description: 'By what.' }) by!: ClientSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ClientFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in name, company, person, e-mail or number.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => ClientStatus, { nullable: true, description: 'Open or closed.' }) status?: ClientStatus;
  @Field(() => ClientKind, { nullable: true, description: 'Companies or persons.' }) kind?: ClientKind;
  @Field(() => String, { nullable: true, description: 'Of this country, ISO 3166-1 alpha-2.' }) country?: string;
  @Field(() => String, { nullable: true, description: 'Invoiced in this currency, ISO 4217.' }) currency?: string;
  @Field(() => ID, { nullable: true, description: 'Served by this partner today; a partner can ask for itself alone.' })
  partnerId?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Attributed to a partner today, or to none: yours, if you are one.',
  })
  attributed?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'With a service that runs, or without.' })
  hasActiveService?: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Made then or later.' }) createdFrom?: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Made before then.' }) createdBefore?: Date;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: ClientFilter): Where<Client>[] {
  const { ids, q, status, kind, country, currency, createdFrom, createdBefore } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
    ...(status ? [{ status }] : []),
    ...(kind ? [{ kind }] : []),
    ...(country ? [{ country }] : []),
    ...(currency ? [{ currency }] : []),
    ...(createdFrom ? [{ createdAt: atLeast(createdFrom) }] : []),
    ...(createdBefore ? [{ createdAt: below(createdBefore) }] : []),
    ...related(filter),
  ];
}

function related({ partnerId, attributed, hasActiveService }: ClientFilter): Where<Client>[] {
  return [
    ...(partnerId ? [{ id: served({ partnerId }) }] : []),
    ...(attributed == null ? [] : [{ id: served({ attributed, ...(partnerId && { partnerId }) }) }]),
    ...(hasActiveService == null ? [] : [{ id: withActiveService(hasActiveService) }]),
  ];
}

@ObjectType({ description: 'What a client has in an additional field.' })
export class AdditionalValue {
  @Field(() => CustomField, { description: 'The field.' }) field!: CustomField;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Text, number or true/false, by its kind; null when empty.',
  })
  value!: FieldValue | null;
}

@InputType({ description: 'What a client is to have in an additional field.' })
export class AdditionalValueInput {
  @Field(() => ID, { description: 'Which field.' }) fieldId!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Text, number or true/false, by its kind; null takes it away.',
  })
  value?: unknown;
}

@InputType({ description: 'What is said of a client; of one that exists, what is left out stays.' })
export class ClientInput {
  @Field(() => ClientKind, { nullable: true, description: 'A new one is a company when a company is named.' })
  kind?: ClientKind;
  @Field(() => String, { nullable: true, description: 'Needed of a company.' }) company?: string;
  @Field(() => String, { nullable: true, description: 'Of the person, or of the company’s contact.' })
  firstName?: string;
  @Field(() => String, { nullable: true, description: 'Of the person, or of the company’s contact.' })
  lastName?: string;
  @Field(() => String, { nullable: true, description: 'Needed. Where documents and answers go.' }) email?: string;
  @Field(() => String, { nullable: true, description: 'Digits and the marks between them.' }) phone?: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; of a new one, its partner’s.' })
  language?: string;
  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217; for good. Of a new one, its partner’s or the operator’s.',
  })
  currency?: string;
  @Field(() => String, { nullable: true, description: 'Needed. ISO 3166-1 alpha-2.' }) country?: string;
  @Field(() => String, { nullable: true, description: 'Checked for the form its country has; empty for none.' })
  vatNumber?: string;
  @Field(() => String, { nullable: true, description: 'Street and number.' }) address1?: string;
  @Field(() => String, { nullable: true, description: 'What else finds the door.' }) address2?: string;
  @Field(() => String, { nullable: true, description: 'City.' }) city?: string;
  @Field(() => String, { nullable: true, description: 'State, province or region.' }) region?: string;
  @Field(() => String, { nullable: true, description: 'Postcode.' }) postcode?: string;
  @Field(() => [AdditionalValueInput], { nullable: true, description: 'Additional fields; what is left out stays.' })
  additional?: AdditionalValueInput[];
}

@ObjectType({ description: 'The client, or why nothing was done.' })
export class ClientPayload extends Payload {
  @Field(() => Client, { nullable: true, description: 'As it is now.' }) client?: Client;
}

@ObjectType({ description: 'The client that is gone, or why nothing was done.' })
export class ClientDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Whose account is closed.' }) deletedId?: string;
  @Field(() => Client, { nullable: true, description: 'As it is now, for those who may still see it.' })
  client?: Client;
}
