import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyInput } from '../../api/money';
import { Payload } from '../../api/payload';
import { MoneyValue } from '../../platform/db/money';
import type { DealType } from '../programmes/rules/points';
import type { Market } from './rules';

export const DealKind = { SOURCED: 'SOURCED', ASSISTED: 'ASSISTED' } as const;
registerEnumType(DealKind, {
  name: 'DealType',
  description: 'What a partner had to do with a sale.',
  valuesConfig: {
    SOURCED: { description: 'It brought the client.' },
    ASSISTED: { description: 'It helped with the sale.' },
  },
});
const MarketKind = { NORMAL: 'NORMAL', GROWTH: 'GROWTH' } as const;
registerEnumType(MarketKind, {
  name: 'PointsMarket',
  description: 'Where a client is, for the rates.',
  valuesConfig: {
    NORMAL: { description: 'In no growth market.' },
    GROWTH: { description: 'In a growth market, where a unit earns more.' },
  },
});

const MOST_OTHERS = 1000;

@InputType({ description: 'Where and when something is sold or looked after.' })
class PointsQuestion {
  @Field(() => ID, { description: 'The programme whose points it is about.' }) @MaxLength(64) programmeId!: string;
  @Field(() => String, { description: 'The client’s country, ISO 3166-1 alpha-2.' }) @MaxLength(10) country!: string;
  @Field(() => DealKind, { description: 'What the partner has to do with the sale.' }) dealType!: DealType;
  @Field(() => String, { nullable: true, description: 'The day of it, `YYYY-MM-DD`; today when left out.' })
  @IsOptional()
  @MaxLength(20)
  on?: string | null;
}

@InputType({ description: 'Something to sell, and perhaps to look after.' })
export class PointsCalculateInput extends PointsQuestion {
  @Field(() => MoneyInput, { description: 'The monthly value, net of tax and discount.' }) amount!: MoneyInput;
  @Field(() => String, {
    nullable: true,
    description: 'When the product line was first sold to the client, if that was earlier: `YYYY-MM-DD`.',
  })
  @IsOptional()
  @MaxLength(20)
  firstSoldOn?: string | null;
  @Field(() => Boolean, { description: 'Whether the partner will look after the client, too.' }) manage!: boolean;
  @Field(() => Int, { defaultValue: 0, description: 'How many other partners look after it: from 0 to 1000.' })
  @Min(0, { message: 'there cannot be fewer than 0 other partners' })
  @Max(MOST_OTHERS)
  others!: number;
}

@InputType({
  description: 'An amount of which to tell the points, or points of which to tell the amount: one of them.',
})
export class PointsConvertInput extends PointsQuestion {
  @Field(() => String, { description: 'ISO 4217 code.' }) @MaxLength(10) currency!: string;
  @Field(() => String, { nullable: true, description: 'A monthly amount in major units: `1250` or `1250.50`.' })
  @IsOptional()
  @MaxLength(30)
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Points with at most six decimals: `100` or `12.5`.' })
  @IsOptional()
  @Matches(/^\d{1,9}(\.\d{1,6})?$/, { message: 'points are a plain number: 100 or 12.5' })
  points?: string | null;
}

@ObjectType({ description: 'Points, with what they follow from.' })
export class PointsReckoning {
  @Field(() => String, { description: 'With two places: `12.50`.' }) points!: string;
  @Field(() => MarketKind, { description: 'Where the client is.' }) market!: Market;
  @Field(() => String, { description: 'Points for one unit of money.' }) rate!: string;
  @Field(() => String, { nullable: true, description: 'Since when there is that rate; null is since ever.' })
  ratesFrom!: string | null;
  @Field(() => String, { description: 'One unit of money in the amount’s currency, in major units.' }) unit!: string;
  @Field(() => String, { nullable: true, description: 'Since when it is that much; null is since ever.' })
  unitsFrom!: string | null;
}

@ObjectType({ description: 'What something would earn.' })
export class PointsCalculation {
  @Field(() => String, { description: 'All of it, with two places.' }) total!: string;
  @Field(() => PointsReckoning, { description: 'For the sale.' }) sold!: PointsReckoning;
  @Field(() => PointsReckoning, { nullable: true, description: 'For looking after it; null when others do.' })
  managed!: PointsReckoning | null;
}

@ObjectType({ description: 'What something would earn, or why that cannot be told.' })
export class PointsCalculatePayload extends Payload {
  @Field(() => PointsCalculation, { nullable: true, description: 'What it would earn.' })
  calculation?: PointsCalculation | null;
}

@ObjectType({ description: 'Points and the least monthly amount that earns them.' })
export class PointsWorth extends PointsReckoning {
  @Field(() => MoneyValue, { description: 'A month, net.' }) amount!: MoneyValue;
}

@ObjectType({ description: 'An amount and points, each for the other.' })
export class PointsConversion {
  @Field(() => PointsWorth, { description: 'When it is sold.' }) sold!: PointsWorth;
  @Field(() => PointsWorth, { description: 'When it is looked after, by one partner.' }) managed!: PointsWorth;
}

@ObjectType({ description: 'Points and an amount, or why that cannot be told.' })
export class PointsConvertPayload extends Payload {
  @Field(() => PointsConversion, { nullable: true, description: 'Both ways.' }) conversion?: PointsConversion | null;
}
