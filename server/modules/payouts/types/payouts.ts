import { IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../../api/connection';
import { Payload, UserError } from '../../../api/payload';
import { MoneyValue } from '../../../platform/db/money';
import { containing, inCurrency, oneOf, type Where } from '../../../platform/db/where';
import { Payout, PayoutBatch, PayoutBatchKind, PayoutBatchStatus, PayoutStatus } from '../entity/payout';
import { triedAgain } from '../queries';

export enum PayoutSortKey {
  CREATED_AT = 'createdAt',
  EXPECTED_ON = 'expectedOn',
  NUMBER = 'number',
  AMOUNT = 'amount',
}
registerEnumType(PayoutSortKey, { name: 'PayoutSortKey', description: 'What a list of payouts is sorted by.' });

@InputType({ description: 'How a list of payouts is sorted.' })
export class PayoutSort {
  @Field(() => PayoutSortKey, { description: 'By what.' }) by!: PayoutSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class PayoutFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Part of its number, the partner’s name or the holder’s.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => [PayoutStatus], { nullable: true, description: 'In one of these states.' }) status?: PayoutStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'In this batch.' }) batchId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether another has tried it again.' }) retried?: boolean;
  @Field(() => String, { nullable: true, description: 'Taken from the ledger of this currency, ISO 4217.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
  @Field(() => String, { nullable: true, description: 'Paid in this currency, ISO 4217.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  paidIn?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: PayoutFilter): Where<Payout>[] {
  const { ids, q, status, partnerId, batchId, retried, currency, paidIn } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(batchId ? [{ batchId }] : []),
    ...(retried == null ? [] : [{ id: triedAgain(retried) }]),
    ...(currency ? [{ currency }] : []),
    ...(paidIn ? [{ paid: inCurrency(paidIn) }] : []),
  ];
}

@InputType({ description: 'All of the given conditions hold.' })
export class PayoutBatchFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => PayoutBatchKind, { nullable: true, description: 'Made by a run, or by requests.' })
  kind?: PayoutBatchKind;
  @Field(() => PayoutBatchStatus, { nullable: true, description: 'Open, or exported.' }) status?: PayoutBatchStatus;
}

export function batchesMatching({ ids, kind, status }: PayoutBatchFilter): Where<PayoutBatch>[] {
  return [...(ids ? [{ id: oneOf(ids) }] : []), ...(kind ? [{ kind }] : []), ...(status ? [{ status }] : [])];
}

@ObjectType({ description: 'By which dated reference rates a payout was converted. Source: European Central Bank.' })
export class PayoutRate {
  @Field(() => String, { description: 'Units of the paid currency for one of the ledger’s, to eight places.' })
  rate!: string;
  @Field(() => String, { description: 'Units of the ledger’s currency for one euro, as published.' }) from!: string;
  @Field(() => String, { description: 'Units of the paid currency for one euro, as published.' }) to!: string;
  @Field(() => String, { description: 'The business day of the rates, `YYYY-MM-DD`.' }) on!: string;
}

@ObjectType({ description: 'What a partner could be paid of one currency of its ledger, and why it cannot.' })
export class PayoutOffer {
  @Field(() => String, { description: 'The ledger’s currency, ISO 4217.' }) currency!: string;
  @Field(() => MoneyValue, { description: 'What is approved and in no payout; negative when it is owed.' })
  available!: MoneyValue;
  @Field(() => MoneyValue, { description: 'The least that is paid.' }) minimum!: MoneyValue;
  @Field(() => String, { nullable: true, description: 'What it would be paid in; null until the details say so.' })
  paidIn!: string | null;
  @Field(() => Boolean, { description: 'Whether an invoice of the partner’s own goes with it.' })
  needsInvoice!: boolean;
  @Field(() => UserError, { nullable: true, description: 'Why it cannot be requested; null when it can.' })
  hindrance!: UserError | null;
}

@ObjectType({ description: 'How many payouts of a batch are in a state.' })
export class PayoutCount {
  @Field(() => PayoutStatus, { description: 'The state.' }) status!: PayoutStatus;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'The payout, or why nothing was done.' })
export class PayoutPayload extends Payload {
  @Field(() => Payout, { nullable: true, description: 'As it is now.' }) payout?: Payout | null;
}

@ObjectType({ description: 'The payouts, or why nothing was done to any.' })
export class PayoutsPayload extends Payload {
  @Field(() => [Payout], { nullable: true, description: 'As they are now.' }) payouts?: Payout[];
}

@ObjectType({ description: 'The run’s batch, or why it was not started.' })
export class PayoutRunPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true, description: 'With its payouts, and with whom it could not pay.' })
  batch?: PayoutBatch | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many payouts this attempt has made; null while a job makes them.',
  })
  made?: number | null;
  @Field(() => ID, { nullable: true, description: 'The job that makes them, where there are more than 200 balances.' })
  jobId?: string | null;
}

@ObjectType({ description: 'The batch, or why it was not exported.' })
export class PayoutBatchPayload extends Payload {
  @Field(() => PayoutBatch, { nullable: true, description: 'As it is now.' }) batch?: PayoutBatch | null;
}
