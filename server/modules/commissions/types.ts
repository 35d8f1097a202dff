import { IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { atLeast, atMost, containing, oneOf, type Where } from '../../platform/db/where';
import { CommissionKind, CommissionStatus, NothingReason, type Commission } from './entity';

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

/** Names each condition; one that was not given is left out. */
export function matching(filter: CommissionFilter): Where<Commission>[] {
  const { ids, q, status, kind, partnerId, clientId, invoiceId, category, tier, currency, from, until } = filter;
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
    ...(currency ? [{ currency }] : []),
    ...(from ? [{ earnedOn: atLeast(from) }] : []),
    ...(until ? [{ earnedOn: atMost(until) }] : []),
  ];
}

@ObjectType({ description: 'Why a commission is what it is: in fields, and as an English sentence.' })
export class CommissionExplanation {
  @Field(() => String, { description: 'All of it in one sentence.' }) sentence!: string;
  @Field(() => String, { description: 'The amount before rounding, as exact decimal text in major units.' })
  beforeRounding!: string;
  @Field(() => String, { description: 'How it was rounded: `HALF_AWAY_FROM_ZERO`, once, on the line.' })
  rounding!: string;
  @Field(() => String, { description: 'The programme’s name.' }) programmeName!: string;
  @Field(() => Int, { description: 'The programme version’s number.' }) versionNumber!: number;
  @Field(() => String, { description: 'The first day that version applied on, `YYYY-MM-DD`.' }) versionFrom!: string;
  @Field(() => GraphQLISODateTime, { description: 'Since when the tier was held.' }) tierSince!: Date;
}

@ObjectType({ description: 'Why an invoice line earned nobody anything.' })
export class EarnedNothing {
  @Field(() => NothingReason, { description: 'The reason.' }) reason!: NothingReason;
  @Field(() => Int, { nullable: true, description: 'The partner’s clients with an active service at that moment.' })
  clients!: number | null;
  @Field(() => String, { description: 'The same in an English sentence.' }) sentence!: string;
}
