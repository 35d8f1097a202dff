import { IsOptional, Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../../api/connection';
import { MoneyValue } from '../../../platform/db/money';
import { above, atLeast, atMost, containing, differs, oneOf, present, type Where } from '../../../platform/db/where';
import { EligibilityReason } from '../../attributions/entity';
import {
  CommissionKind,
  CommissionReview,
  CommissionSale,
  CommissionStatus,
  NothingReason,
  type Commission,
} from '../entity';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export enum CommissionSortKey {
  EARNED_AT = 'earnedAt',
  HOLD_UNTIL = 'holdUntil',
  AMOUNT = 'amount',
}
registerEnumType(CommissionSortKey, {
  name: 'CommissionSortKey',
  description: 'What a list of commissions is sorted by.',
});

@InputType({ description: 'How a list of commissions is sorted.' })
export class CommissionSort {
  @Field(() => CommissionSortKey, { description: 'By what.' }) by!: CommissionSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class CommissionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Part of the client’s name, the invoice’s number or the line.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => [CommissionStatus], { nullable: true, description: 'In one of these states.' })
  status?: CommissionStatus[];
  @Field(() => CommissionKind, { nullable: true, description: 'Earned, or taken back.' }) kind?: CommissionKind;
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'On this client.' }) clientId?: string;
  @Field(() => ID, { nullable: true, description: 'On this invoice.' }) invoiceId?: string;
  @Field(() => [String], { nullable: true, description: 'Of one of these product categories, by key.' })
  category?: string[];
  @Field(() => [String], { nullable: true, description: 'Earned on one of these tiers, by key.' }) tier?: string[];
  @Field(() => ID, { nullable: true, description: 'Of this programme.' }) programmeId?: string;
  @Field(() => ID, { nullable: true, description: 'In this payout.' }) payoutId?: string;
  @Field(() => CommissionSale, { nullable: true, description: 'Sold anew, or renewed.' }) sale?: CommissionSale;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it waits for a person: pending, out of its hold, and not approved by time.',
  })
  needsReview?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has been paid out.' }) paid?: boolean;
  @Field(() => String, { nullable: true, description: 'In this currency, an ISO 4217 code.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
  @Field(() => String, { nullable: true, description: 'On this day or later, `YYYY-MM-DD`.' })
  @IsOptional()
  @Matches(DAY)
  from?: string;
  @Field(() => String, { nullable: true, description: 'Until this day, itself included, `YYYY-MM-DD`.' })
  @IsOptional()
  @Matches(DAY)
  until?: string;
}

/** Names each condition; one that was not given is left out. `today` is the operator's day. */
export function matching(filter: CommissionFilter, today: string): Where<Commission>[] {
  const { ids, q, status, kind, partnerId, clientId, invoiceId, category, tier, currency, from, until } = filter;
  const { programmeId, payoutId, sale, needsReview, paid } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(kind ? [{ kind }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(invoiceId ? [{ invoiceId }] : []),
    ...(category ? [{ category: oneOf(category) }] : []),
    ...(tier ? [{ tier: oneOf(tier) }] : []),
    ...(programmeId ? [{ programmeId }] : []),
    ...(payoutId ? [{ payoutId }] : []),
    ...(sale ? [{ sale }] : []),
    ...(needsReview === undefined ? [] : [waiting(needsReview, today)]),
    ...(paid === undefined ? [] : [{ paidOn: paid ? present() : null }]),
    ...(currency ? [{ currency }] : []),
    ...(from ? [{ earnedOn: atLeast(from) }] : []),
    ...(until ? [{ earnedOn: atMost(until) }] : []),
  ];
}

/** Whether it waits for a person to approve it: what `needsReview` asks. */
export function needsReview(
  { status, review, holdUntil }: Pick<Commission, 'status' | 'review' | 'holdUntil'>,
  today: string,
): boolean {
  return status === CommissionStatus.PENDING && review === CommissionReview.MANUAL && holdUntil <= today;
}

function waiting(yes: boolean, today: string): Where<Commission> {
  if (yes) return { status: CommissionStatus.PENDING, review: CommissionReview.MANUAL, holdUntil: atMost(today) };
  return [
    { status: differs(CommissionStatus.PENDING) },
    { review: CommissionReview.AUTOMATIC },
    { holdUntil: above(today) },
  ];
}

@ObjectType({ description: 'A condition of a rule, and what it asks for.' })
export class WinningCondition {
  @Field(() => String, { description: '`category`, `tier`, `product`, `kind`, `sale` or `country`.' }) name!: string;
  @Field(() => String, { description: 'What it asks for: a key, an id or a code.' }) value!: string;
}

@ObjectType({ description: 'Why a commission is what it is: in fields, and in words.' })
export class CommissionExplanation {
  @Field(() => String, { description: 'All of it in words, in the language asked for.' }) sentence!: string;
  @Field(() => String, { description: 'What the line was for.' }) line!: string;
  @Field(() => MoneyValue, { description: 'Net of tax and discount; negative if credited.' }) base!: MoneyValue;
  @Field(() => String, { description: 'The rule that won: its key, or `override:` and the override’s id.' })
  rule!: string;
  @Field(() => [WinningCondition], {
    description: 'What made the rule win over less specific ones; a rule for everything has none.',
  })
  conditions!: WinningCondition[];
  @Field(() => String, { nullable: true, description: 'Why the override that won was made; null where a rule won.' })
  overrideReason!: string | null;
  @Field(() => String, { description: 'The programme’s name.' }) programmeName!: string;
  @Field(() => Int, { description: 'The programme version’s number.' }) versionNumber!: number;
  @Field(() => String, { description: 'The first day that version applied on, `YYYY-MM-DD`.' }) versionFrom!: string;
  @Field(() => String, { nullable: true, description: 'The tier’s key; null without a tier.' }) tier!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier’s name; null without a tier.' })
  tierName!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the tier was held; null without one.' })
  tierSince!: Date | null;
  @Field(() => Int, { nullable: true, description: 'In basis points of the base; null for an amount per line.' })
  rate!: number | null;
  @Field(() => MoneyValue, { nullable: true, description: 'The amount promised per line; null for a rate.' })
  flat!: MoneyValue | null;
  @Field(() => String, { description: 'The amount before rounding, as exact decimal text in major units.' })
  beforeRounding!: string;
  @Field(() => String, { description: 'How it was rounded: `HALF_AWAY_FROM_ZERO`, once, on the line.' })
  rounding!: string;
  @Field(() => Int, { nullable: true, description: 'The month of the client’s window, from 1; null without end.' })
  windowMonth!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many months the window has; null without end.' })
  windowMonths!: number | null;
  @Field(() => String, { description: 'The day its hold ends, `YYYY-MM-DD`.' }) holdUntil!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The payout run that should take it, `YYYY-MM-DD`; null if held, declined, in a payout or paid.',
  })
  expectedPayoutOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The payout it is in; null before it is in one.' })
  payoutId!: string | null;
}

@ObjectType({ description: 'Why an invoice line, or a client, earned nobody anything.' })
export class EarnedNothing {
  @Field(() => NothingReason, { description: 'The reason.' }) reason!: NothingReason;
  @Field(() => String, { description: 'The same in words, in the language asked for.' }) sentence!: string;
  @Field(() => Int, { nullable: true, description: 'The partner’s clients with an active service at that moment.' })
  clients!: number | null;
  @Field(() => EligibilityReason, { nullable: true, description: 'Why the client counts for its partner, or not.' })
  eligibility!: EligibilityReason | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The client’s first recurring billing date, `YYYY-MM-DD`; null before it, and where it does not matter.',
  })
  windowFrom!: string | null;
  @Field(() => String, { nullable: true, description: 'The first day after its months, `YYYY-MM-DD`.' })
  windowUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'The day it ended early, `YYYY-MM-DD`; null if it did not.' })
  windowEndedOn!: string | null;
}

@ArgsType()
export class InLanguage {
  @Field(() => String, {
    nullable: true,
    description: 'What the words are in: `en`, `es`, `it`, `pt` or `bg`. English when left out or unknown.',
  })
  @IsOptional()
  @MaxLength(16)
  language?: string | null;
}
