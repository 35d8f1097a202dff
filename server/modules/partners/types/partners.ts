import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../../api/connection';
import { Payload } from '../../../api/payload';
import { containing, oneOf, type Where } from '../../../platform/db/where';
import { Partner, PartnerStatus } from '../entity';

export enum PartnerSortKey {
  NAME = 'name',
  CREATED_AT = 'createdAt',
  COUNTRY = 'country',
}
registerEnumType(PartnerSortKey, { name: 'PartnerSortKey', description: 'What a list of partners is sorted by.' });

@InputType({ description: 'How a list of partners is sorted.' })
export class PartnerSort {
  @Field(() => PartnerSortKey, { description: 'By what.' }) by!: PartnerSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class PartnerFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in name or e-mail.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => PartnerStatus, { nullable: true, description: 'Active or suspended.' }) status?: PartnerStatus;
  @Field(() => String, { nullable: true, description: 'Of this country, ISO 3166-1 alpha-2.' }) country?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, q, status, country }: PartnerFilter): Where<Partner>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
    ...(status ? [{ status }] : []),
    ...(country ? [{ country }] : []),
  ];
}

@InputType({ description: 'A partner to be.' })
export class PartnerCreateInput {
  @Field(() => String, { description: 'The company’s name.' }) name!: string;
  @Field(() => String, { description: 'Where the company is written to.' }) email!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => String, { description: 'ISO 4217; what it prefers to be paid in.' }) currency!: string;
  @Field(() => String, { description: 'en, es, it, pt or bg.' }) language!: string;
}

@InputType({ description: 'What changes of a partner; what is left out stays.' })
export class PartnerUpdateInput {
  @Field(() => String, { nullable: true, description: 'The company’s name.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Where the company is written to.' }) email?: string;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' }) country?: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217; what it prefers to be paid in.' }) currency?: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg.' }) language?: string;
}

@ObjectType({ description: 'The partner, or why nothing was done.' })
export class PartnerPayload extends Payload {
  @Field(() => Partner, { nullable: true, description: 'As it is now.' }) partner?: Partner;
}
