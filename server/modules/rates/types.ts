import { IsOptional, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
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

/** Names each condition; one that was not given is left out. */
export function matching({ ids, currency, from, until }: ExchangeRateFilter): Where<ExchangeRate>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(currency ? [{ currency: oneOf(currency) }] : []),
    ...(from ? [{ day: atLeast(from) }] : []),
    ...(until ? [{ day: atMost(until) }] : []),
  ];
}
