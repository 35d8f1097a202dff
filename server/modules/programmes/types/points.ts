import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { PointRate, PointRates, PointsScheme } from '../rules/points';
import { RuleAmount, RuleAmountInput } from './amounts';

@ObjectType({ description: 'Points for one unit of money, as decimal text.' })
export class PointRatePair {
  @Field(() => String, { description: 'Outside the growth markets.' }) normal!: string;
  @Field(() => String, { description: 'In a growth market.' }) growth!: string;
}

@ObjectType({ description: 'What a unit of money earns, from a day on.' })
export class PointRateRow {
  @Field(() => String, { nullable: true, description: 'Since when; null is since ever.' }) from!: string | null;
  @Field(() => PointRatePair, { description: 'Sold, and brought by the partner.' }) sourced!: PointRate;
  @Field(() => PointRatePair, { description: 'Sold with the partner’s help.' }) assisted!: PointRate;
  @Field(() => PointRatePair, { description: 'Looked after.' }) managed!: PointRate;
}

@ObjectType({ description: 'How much money one unit is, from a day on.' })
export class PointUnitTable {
  @Field(() => String, { nullable: true, description: 'Since when; null is since ever.' }) from!: string | null;
  @Field(() => [RuleAmount], { description: 'One unit, by currency.' }) units!: RuleAmount[];
}

@ObjectType({ description: 'How a programme counts what its partners sell and look after.' })
export class PointsTerms {
  @Field(() => [PointRateRow], { description: 'In order of their days.' }) rates!: readonly PointRates[];
  @Field(() => [PointUnitTable], { description: 'In order of their days.' }) units!: PointUnitTable[];
  @Field(() => [String], { description: 'Countries of the higher rate, ISO 3166-1 alpha-2.' })
  growthMarkets!: readonly string[];
  @Field(() => Int, { description: 'Calendar months that sold points live.' }) soldMonths!: number;
  @Field(() => Int, { description: 'Days that a qualifying activity keeps credit.' }) activityDays!: number;
}

@InputType({ description: 'Points for one unit of money, as decimal text: `5` or `2.5`.' })
export class PointRatePairInput implements PointRate {
  @Field(() => String, { description: 'Outside the growth markets.' }) @MaxLength(20) normal!: string;
  @Field(() => String, { description: 'In a growth market.' }) @MaxLength(20) growth!: string;
}

@InputType({ description: 'What a unit of money is to earn, from a day on.' })
export class PointRateRowInput implements PointRates {
  @Field(() => String, { nullable: true, description: 'Since when; null, of the first, since ever.' })
  @IsOptional()
  @MaxLength(20)
  from!: string | null;
  @Field(() => PointRatePairInput, { description: 'Sold, and brought by the partner.' }) sourced!: PointRatePairInput;
  @Field(() => PointRatePairInput, { description: 'Sold with the partner’s help.' }) assisted!: PointRatePairInput;
  @Field(() => PointRatePairInput, { description: 'Looked after.' }) managed!: PointRatePairInput;
}

@InputType({ description: 'How much money one unit is to be, from a day on.' })
export class PointUnitTableInput {
  @Field(() => String, { nullable: true, description: 'Since when; null, of the first, since ever.' })
  @IsOptional()
  @MaxLength(20)
  from!: string | null;
  @Field(() => [RuleAmountInput], { description: 'One unit, by currency.' })
  @ArrayMaxSize(200)
  units!: RuleAmountInput[];
}

@InputType({ description: 'How a programme is to count what its partners sell and look after.' })
export class PointsTermsInput {
  @Field(() => [PointRateRowInput], { description: 'In order of their days, the first since ever.' })
  @ArrayMaxSize(50)
  rates!: PointRateRowInput[];
  @Field(() => [PointUnitTableInput], { description: 'In order of their days, the first since ever.' })
  @ArrayMaxSize(50)
  units!: PointUnitTableInput[];
  @Field(() => [String], { description: 'Countries of the higher rate, ISO 3166-1 alpha-2.' })
  @ArrayMaxSize(300)
  @Matches(/^[A-Z]{2}$/, { each: true })
  growthMarkets!: string[];
  @Field(() => Int, { description: 'From 1 to 120 calendar months that sold points live.' }) soldMonths!: number;
  @Field(() => Int, { description: 'From 1 to 730 days that a qualifying activity keeps credit.' })
  activityDays!: number;
}

export function pointsView({ units, ...rest }: PointsScheme): PointsTerms {
  return {
    ...rest,
    units: units.map(({ from, units: each }) => ({
      from,
      units: Object.entries(each).map(([currency, amount]) => ({ currency, amount })),
    })),
  };
}

export function pointsFrom({ rates, units, growthMarkets, soldMonths, activityDays }: PointsTermsInput): PointsScheme {
  const pair = ({ normal, growth }: PointRate) => ({ normal: normal.trim(), growth: growth.trim() });
  return {
    rates: rates.map(({ from, sourced, assisted, managed }) => ({
      ...{ from: from ?? null, sourced: pair(sourced), assisted: pair(assisted), managed: pair(managed) },
    })),
    units: units.map(({ from, units: each }) => ({
      from: from ?? null,
      units: Object.fromEntries(each.map(({ currency, amount }) => [currency, amount.trim()])),
    })),
    ...{ growthMarkets: [...new Set(growthMarkets)], soldMonths, activityDays },
  };
}
