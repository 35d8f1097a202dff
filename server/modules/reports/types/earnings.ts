import { ArrayMaxSize, IsOptional, Matches, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../../api/connection';
import { MoneyValue } from '../../../platform/db/money';

export enum EarningsGroup {
  PARTNER = 'PARTNER',
  PROGRAMME = 'PROGRAMME',
  TIER = 'TIER',
  CATEGORY = 'CATEGORY',
  MONTH = 'MONTH',
  CURRENCY = 'CURRENCY',
}
registerEnumType(EarningsGroup, {
  name: 'EarningsGroup',
  description: 'What the rows of an earnings report stand for. Amounts of two currencies are never in one row.',
  valuesConfig: {
    PARTNER: { description: 'Each partner.' },
    PROGRAMME: { description: 'Each programme.' },
    TIER: { description: 'Each tier, as held just before the payment; lines without a tier together.' },
    CATEGORY: { description: 'Each product category, as invoiced.' },
    MONTH: { description: 'Each month, by the day of every event.' },
    CURRENCY: { description: 'Each currency; rows are by currency in any case.' },
  },
});

export enum EarningsSortKey {
  GROUP = 'GROUP',
  REVENUE = 'REVENUE',
  EARNED = 'EARNED',
  PENDING = 'PENDING',
  APPROVED = 'APPROVED',
  PAID = 'PAID',
}
registerEnumType(EarningsSortKey, {
  name: 'EarningsSortKey',
  description: 'What an earnings report is sorted by.',
  valuesConfig: {
    GROUP: { description: 'What the rows stand for: partners and programmes by name, then by currency.' },
    REVENUE: { description: 'The revenue.' },
    EARNED: { description: 'What was earned.' },
    PENDING: { description: 'What is pending.' },
    APPROVED: { description: 'What was approved.' },
    PAID: { description: 'What was paid out.' },
  },
});

@InputType({ description: 'How an earnings report is sorted.' })
export class EarningsSort {
  @Field(() => EarningsSortKey, { description: 'By what.' }) by!: EarningsSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MOST_KEYS = 100;

@InputType({ description: 'All of the given conditions hold.' })
export class EarningsFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'In this programme.' }) programmeId?: string;
  @Field(() => [String], { nullable: true, description: 'Of one of these tiers, by key; empty text for no tier.' })
  @IsOptional()
  @ArrayMaxSize(MOST_KEYS)
  tier?: string[];
  @Field(() => [String], { nullable: true, description: 'Of one of these product categories, by key.' })
  @IsOptional()
  @ArrayMaxSize(MOST_KEYS)
  category?: string[];
  @Field(() => String, { nullable: true, description: 'In this currency, an ISO 4217 code.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
  @Field(() => String, { nullable: true, description: 'In this month or later, `YYYY-MM`.' })
  @IsOptional()
  @Matches(MONTH)
  from?: string;
  @Field(() => String, { nullable: true, description: 'Until this month, itself included, `YYYY-MM`.' })
  @IsOptional()
  @Matches(MONTH)
  until?: string;
}

const PAGE = 25;
const LIMIT = 100;
const DEEPEST_OFFSET = 100_000;

@ArgsType()
export class EarningsPage {
  @Field(() => Int, { defaultValue: PAGE, description: `How many rows, at most ${LIMIT}.` })
  @Min(0)
  @Max(LIMIT)
  first!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Skip this many rows.' })
  @Min(0)
  @Max(DEEPEST_OFFSET)
  offset!: number;
}

/** Figures by the day of each event: what was earned in one month and approved in the next is in both. */
@ObjectType({ description: 'What happened to partners’ commissions, in one currency, by the month of each event.' })
export class EarningsFigures {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => MoneyValue, { description: 'Paid lines, net, less what was refunded.' }) revenue!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Refunded of paid lines, net.' }) refunded!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Earned by paid lines.' }) earned!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Taken back by credit notes.' }) reversed!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Declined by a person.' }) declined!: MoneyValue;
  @Field(() => MoneyValue, {
    description:
      'In its hold, or held: earned less reversed, declined and approved. Of some months only, their change.',
  })
  pending!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Approved, less what was taken back after it.' }) approved!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Of that, paid out.' }) paid!: MoneyValue;
  @Field(() => MoneyValue, {
    description: 'Of what was approved, not paid out: available, or on its way. Of some months only, their change.',
  })
  available!: MoneyValue;
}

@ObjectType({ description: 'One row of an earnings report. What it is not grouped by is null.' })
export class EarningsRow extends EarningsFigures {
  @Field(() => ID, { description: 'Tells the row from the others of its report.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'The tier’s key; empty for lines without one.' })
  tier!: string | null;
  @Field(() => String, { nullable: true, description: 'The product category’s key.' }) category!: string | null;
  @Field(() => String, { nullable: true, description: '`YYYY-MM`.' }) month!: string | null;
  partnerId!: string | null;
  programmeId!: string | null;
}

@ObjectType({ description: 'What partners earned, from figures that move with every event.' })
export class EarningsReport {
  @Field(() => [EarningsRow], { description: 'The rows of this page.' }) rows!: EarningsRow[];
  @Field(() => Int, { description: 'How many rows there are on all pages.' }) totalCount!: number;
  @Field(() => [EarningsFigures], { description: 'Of everything the filter matches, one for each currency.' })
  totals!: EarningsFigures[];
}
