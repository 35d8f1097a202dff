import { IsOptional, Matches } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { atLeast, atMost, oneOf, type Where } from '../../platform/db/where';
import type { ExchangeRate } from './entity';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

@InputType({ description: 'All of the given conditions hold.' })
export class ExchangeRateFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => [String], { nullable: true, description: 'Of these currencies, ISO 4217 codes.' }) currency?: string[];
  @Field(() => String, { nullable: true, description: 'On this day or later, `YYYY-MM-DD`.' })
  @IsOptional()
  @Matches(DAY)
  from?: string;
  @Field(() => String, { nullable: true, description: 'Until this day, itself included, `YYYY-MM-DD`.' })
  @IsOptional()
  @Matches(DAY)
  until?: string;
}

@ObjectType({ description: 'What is wrong with a cell of a table of rates.' })
export class RateFault {
  @Field(() => Int, { description: 'The line of the table; 0 when it contradicts what is here already.' })
  line!: number;
  @Field(() => String, { description: 'The column; empty when it is the whole line.' }) column!: string;
  @Field(() => String, { description: 'What stands there.' }) value!: string;
  @Field(() => String, { description: 'Stable, for programs and translations.' }) code!: string;
  @Field(() => String, { description: 'For people, in English.' }) message!: string;
}

@ObjectType({ description: 'What was entered of a table of rates, or why nothing was.' })
export class RatesImportPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Rates that are new.' }) added?: number;
  @Field(() => Int, { nullable: true, description: 'Rates that were here already.' }) unchanged?: number;
  @Field(() => String, { nullable: true, description: 'The table’s first day, `YYYY-MM-DD`.' }) firstDay?:
    string | null;
  @Field(() => String, { nullable: true, description: 'The table’s last day, `YYYY-MM-DD`.' }) lastDay?: string | null;
  @Field(() => [RateFault], { nullable: true, description: 'The first faults of a table that was refused.' })
  faults?: readonly RateFault[];
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, currency, from, until }: ExchangeRateFilter): Where<ExchangeRate>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(currency ? [{ currency: oneOf(currency) }] : []),
    ...(from ? [{ day: atLeast(from) }] : []),
    ...(until ? [{ day: atMost(until) }] : []),
  ];
}
