import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { Day, Id, Text } from '../../platform/db/columns';
import { shared } from '../../platform/db/tenancy';

/** A reference rate of the European Central Bank, as published and never changed. Its id is currency and day. */
@ObjectType({
  description: 'What one euro was worth in a currency on a day, as the European Central Bank published it.',
})
@Entity('exchange_rates')
@Unique('uq_exchange_rates_day', ['currency', 'day'])
@Index('ix_exchange_rates_day', ['day', 'id'])
export class ExchangeRate {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'The business day, `YYYY-MM-DD`.' }) @Day() day!: string;
  @Field(() => String, { description: 'ISO 4217 code; withdrawn currencies too.' }) @Text(3) currency!: string;
  @Field(() => String, { description: 'Units of the currency for one euro, as exact decimal text: `1.1684`.' })
  @Text(32)
  rate!: string;
}
