import { IsOptional, Matches } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { MoneyValue } from '../../platform/db/money';
import { atLeast, atMost, type Where } from '../../platform/db/where';
import { EntryKind, type LedgerMonth } from '../ledger/entity';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

@ObjectType({ description: 'What a partner has on its own accounts, or what was moved there.' })
export class StatementBalance {
  @Field(() => MoneyValue, { description: 'Earned, and still in its hold.' }) pending!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Approved, and not yet on its way.' }) available!: MoneyValue;
  @Field(() => MoneyValue, { description: 'On its way to the partner.' }) inTransit!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Paid out until then.' }) paid!: MoneyValue;
}

/** Stands for a month of the ledger: its fields are computed from that. */
@ObjectType({
  description:
    'What a partner had in one currency when a month began, what was moved in it, and what it had at its end.',
})
export class Statement {
  @Field(() => String, { description: 'Its month, `YYYY-MM`, in the operator’s time zone.' }) month!: string;
  @Field(() => String, { description: 'ISO 4217 code of all its amounts.' }) currency!: string;
}

@ObjectType({ description: 'One movement on a statement.' })
export class StatementMovement {
  @Field(() => ID, { description: 'The ledger entry’s id.' }) id!: string;
  @Field(() => String, { description: 'The operator’s day it was written on, `YYYY-MM-DD`.' }) recordedOn!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it counts from.' }) effectiveAt!: Date;
  @Field(() => EntryKind, { description: 'What it was for.' }) kind!: EntryKind;
}

@InputType({ description: 'All of the given conditions hold.' })
export class StatementFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => String, { nullable: true, description: 'In this currency, an ISO 4217 code.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
  @Field(() => String, { nullable: true, description: 'Of this month or later, `YYYY-MM`.' })
  @IsOptional()
  @Matches(MONTH)
  from?: string;
  @Field(() => String, { nullable: true, description: 'Of this month or earlier, `YYYY-MM`.' })
  @IsOptional()
  @Matches(MONTH)
  until?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ partnerId, currency, from, until }: StatementFilter): Where<LedgerMonth>[] {
  return [
    ...(partnerId ? [{ partnerId }] : []),
    ...(currency ? [{ currency }] : []),
    ...(from ? [{ month: atLeast(from) }] : []),
    ...(until ? [{ month: atMost(until) }] : []),
  ];
}
