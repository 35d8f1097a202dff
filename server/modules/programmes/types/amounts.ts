import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'So much of one currency.' })
export class RuleAmount {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => String, { description: 'Exact decimal text in major units: `12.50`.' }) amount!: string;
}

@InputType({ description: 'So much of one currency.' })
export class RuleAmountInput {
  @Field(() => String, { description: 'ISO 4217 code.' }) @MaxLength(10) currency!: string;
  @Field(() => String, { description: 'Major units with at most the digits the currency has: `12.50`.' })
  @MaxLength(30)
  amount!: string;
}
