import { money, type Money } from '../../kernel/money';
import { Field, ObjectType } from 'type-graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import { Column } from 'typeorm';
import { Big, Text } from './columns';

/** An amount as entities hold it: two columns, `<prefix>Minor` and `<prefix>Currency`. */
@ObjectType('Money', { description: 'An amount of one currency, exact to its minor unit.' })
export class MoneyValue {
  @Field(() => GraphQLSafeInt, { description: 'Whole minor units: cents, or yen, or fils.' }) @Big() minor!: number;
  @Field(() => String, { description: 'ISO 4217 code.' }) @Text(3) currency!: string;
}

class OptionalMoneyValue {
  @Big({ nullable: true }) minor!: number | null;
  @Text(3, { nullable: true }) currency!: string | null;
}

/** A money property: `@Amount('total') total!: MoneyValue` is stored in totalMinor and totalCurrency. */
export const Amount = (prefix: string) => Column(() => MoneyValue, { prefix });
/** The same, or null: `@OptionalAmount('restoreFee') restoreFee!: MoneyValue | null`. */
export const OptionalAmount = (prefix: string) => Column(() => OptionalMoneyValue, { prefix });

/** A stored amount as a value to reckon with. */
export function exact({ minor, currency }: MoneyValue): Money {
  return money(minor, currency);
}
