import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Unique } from 'typeorm';
import { At, Day, Id, Ref, Text, Whole } from '../../../platform/db/columns';
import { shared } from '../../../platform/db/tenancy';

@ObjectType({
  description: 'A tax rate in force from a day on, until a later row of the same country and category.',
})
@Entity('tax_rates')
@Unique('uq_tax_rates_since', ['country', 'category', 'since'])
export class TaxRate {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) @Text(2) country!: string;
  @Field(() => String, { description: 'The tax category of the products it is for.' }) @Text(32) category!: string;
  @Field(() => String, { description: 'The first day it is in force, YYYY-MM-DD.' }) @Day() since!: string;
  @Field(() => Int, { description: 'In basis points: 1900 is 19 %.' }) @Whole() rate!: number;
  @Field(() => GraphQLISODateTime, { description: 'When the row was added.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) createdByUserId!: string | null;
}
