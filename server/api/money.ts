import { GraphQLError } from 'graphql';
import { Field, FieldResolver, InputType, Resolver, Root } from 'type-graphql';
import { isCurrency } from '../kernel/currency';
import { decimal, fromDecimal, money, type Money } from '../kernel/money';
import { MoneyValue } from '../platform/db/money';

@Resolver(() => MoneyValue)
export class MoneyResolver {
  @FieldResolver(() => String, { description: 'Exact decimal text in major units: `12.50`.' })
  amount(@Root() { minor, currency }: MoneyValue): string {
    return decimal(money(minor, currency));
  }
}

@InputType({ description: 'An amount of one currency, as exact decimal text.' })
export class MoneyInput {
  @Field(() => String, { description: 'Major units with at most the digits the currency has: `12.50`.' })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
}

/** The amount an input names; one that is none is bad input, with its value. */
export function moneyFrom({ amount, currency }: MoneyInput): Money {
  if (!isCurrency(currency)) throw badInput(`not an ISO 4217 currency: ${currency.slice(0, 20)}`);
  try {
    return fromDecimal(amount, currency);
  } catch {
    throw badInput(`not an amount of ${currency}: ${amount.slice(0, 40)}`);
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
