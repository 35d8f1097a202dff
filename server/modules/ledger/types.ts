import { IsOptional, Matches } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { MoneyValue } from '../../platform/db/money';
import { atLeast, below, containing, oneOf, type Where } from '../../platform/db/where';
import { EntryKind, type LedgerEntry } from './entity';

@ObjectType({ description: 'What a partner has in one currency: the sums of its ledger.' })
export class PartnerBalance {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => MoneyValue, { description: 'Earned, and still in its hold.' }) pending!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Approved, and not yet on its way; negative blocks payouts.' })
  available!: MoneyValue;
  @Field(() => MoneyValue, { description: 'On its way to the partner.' }) inTransit!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Paid out until now.' }) paid!: MoneyValue;
}

@InputType({ description: 'All of the given conditions hold.' })
export class LedgerFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => [EntryKind], { nullable: true, description: 'For one of these reasons.' }) kind?: EntryKind[];
  @Field(() => String, { nullable: true, description: 'That move something in this currency, an ISO 4217 code.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Effective then or later.' }) from?: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Effective before then.' }) before?: Date;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, partnerId, kind, currency, from, before }: LedgerFilter): Where<LedgerEntry>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(kind ? [{ kind: oneOf(kind) }] : []),
    ...(currency ? [{ currencies: containing(currency) }] : []),
    ...(from ? [{ effectiveAt: atLeast(from) }] : []),
    ...(before ? [{ effectiveAt: below(before) }] : []),
  ];
}
