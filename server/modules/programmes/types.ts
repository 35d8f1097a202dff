import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductKind } from '../catalogue/rules';
import type { CommissionRule, LineKind, Sale } from './rules';

export enum SaleKind {
  FIRST = 'FIRST',
  RENEWAL = 'RENEWAL',
}
registerEnumType(SaleKind, {
  name: 'SaleKind',
  description: 'How a line came to be billed.',
  valuesConfig: {
    FIRST: { description: 'By an order, an upgrade, by hand: whatever the renewal job did not bill.' },
    RENEWAL: { description: 'By the renewal job, for the next period.' },
  },
});

@ObjectType({ description: 'A tier of a programme version, and for how many clients it is held.' })
export class ProgrammeTier {
  @Field(() => String, { description: 'Stable, for programs: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => Int, { description: 'The fewest clients with an active service.' }) from!: number;
  @Field(() => Int, { nullable: true, description: 'The most; null for the highest tier.' }) to!: number | null;
}

@ObjectType({ description: 'So much of one currency.' })
export class RuleAmount {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => String, { description: 'Exact decimal text in major units: `12.50`.' }) amount!: string;
}

@ObjectType({ description: 'What a programme version promises for some lines.' })
export class ProgrammeRate {
  @Field(() => String, { description: 'The rule’s key in its version; commissions name it.' }) key!: string;
  @Field(() => String, { nullable: true, description: 'Lines of this product category; null for any.' })
  category!: string | null;
  @Field(() => String, { nullable: true, description: 'Partners on this tier; null for any.' }) tier!: string | null;
  @Field(() => ID, { nullable: true, description: 'Lines of this product; null for any.' }) product!: string | null;
  @Field(() => ProductKind, { nullable: true, description: 'Lines of this kind of product; null for any.' })
  kind!: LineKind | null;
  @Field(() => SaleKind, { nullable: true, description: 'First sales or renewals; null for both.' })
  sale!: Sale | null;
  @Field(() => String, { nullable: true, description: 'Clients of this country, ISO 3166-1 alpha-2; null for any.' })
  country!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'In basis points of the base: 2000 is 20 %; null where it is an amount.',
  })
  rate!: number | null;
  @Field(() => [RuleAmount], { description: 'So much for each line, by currency; empty where it is a rate.' })
  amounts!: RuleAmount[];
}

@ObjectType({ description: 'The tier above, and what is missing to it.' })
export class NextTier {
  @Field(() => String, { description: 'Stable, for programs: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => Int, { description: 'The clients with an active service it takes.' }) from!: number;
  @Field(() => Int, { description: 'How many of them are missing.' }) missing!: number;
}

@ObjectType({ description: 'Where a partner stands in its programme.' })
export class TierStanding {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { nullable: true, description: 'The tier’s key; null below the first.' }) key!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier’s name; null below the first.' }) name!: string | null;
  @Field(() => Date, { nullable: true, description: 'Since when; null if there was never a tier.' })
  since!: Date | null;
  @Field(() => Int, { description: 'Its attributed clients with at least one active service.' }) clients!: number;
  @Field(() => NextTier, { nullable: true, description: 'The tier above; null on the highest.' })
  next!: NextTier | null;
}

/** A rule as the API shows it. */
export function rateView({ key, when, rate, amounts = {} }: CommissionRule): ProgrammeRate {
  const { category, tier, product, kind, sale, country } = when;
  return {
    ...{ key, category: category ?? null, tier: tier ?? null, product: product ?? null, kind: kind ?? null },
    ...{ sale: sale ?? null, country: country ?? null, rate: rate ?? null },
    amounts: Object.entries(amounts).map(([currency, amount]) => ({ currency, amount })),
  };
}
