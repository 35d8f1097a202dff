import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MoneyInput } from '../../api/money';
import { Payload } from '../../api/payload';
import type { Actor } from '../../kernel/actor';
import { inCurrency, oneOf, type Where } from '../../platform/db/where';
import { Adjustment, AdjustmentKind, AdjustmentStatus } from './entity';

@InputType({ description: 'All of the given conditions hold.' })
export class AdjustmentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => [AdjustmentStatus], { nullable: true, description: 'In one of these states.' })
  status?: AdjustmentStatus[];
  @Field(() => AdjustmentKind, { nullable: true, description: 'Corrections, or bonuses.' }) kind?: AdjustmentKind;
  @Field(() => ID, { nullable: true, description: 'That correct this commission.' }) commissionId?: string;
  @Field(() => ID, { nullable: true, description: 'In this payout.' }) payoutId?: string;
  @Field(() => String, { nullable: true, description: 'In this currency, an ISO 4217 code.' })
  @IsOptional()
  @MaxLength(3)
  currency?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching(filter: AdjustmentFilter): Where<Adjustment>[] {
  const { ids, partnerId, status, kind, commissionId, payoutId, currency } = filter;
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(kind ? [{ kind }] : []),
    ...(commissionId ? [{ commissionId }] : []),
    ...(payoutId ? [{ payoutId }] : []),
    ...(currency ? [{ amount: inCurrency(currency) }] : []),
  ];
}

/** A partner learns of an adjustment when it is approved, and of a rejected one never. */
export function seenBy(actor: Actor): Where<Adjustment>[] {
  return actor.kind === 'staff' || actor.kind === 'house' ? [] : [{ status: AdjustmentStatus.APPROVED }];
}

@InputType({ description: 'Money to give or take by hand.' })
export class AdjustmentInput {
  @Field(() => ID, { description: 'To or from which partner.' }) partnerId!: string;
  @Field(() => AdjustmentKind, { description: 'A correction or a bonus.' }) kind!: AdjustmentKind;
  @Field(() => MoneyInput, { description: 'How much; negative to take. A bonus is positive.' }) amount!: MoneyInput;
  @Field(() => String, { description: 'Why, in 5 to 500 characters; the partner reads it.' }) reason!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Of which programme; when left out the commission’s, the partner’s only one, or the default.',
  })
  programmeId?: string;
  @Field(() => ID, { nullable: true, description: 'The approved or declined commission it corrects.' })
  commissionId?: string;
}

@ObjectType({ description: 'The adjustment as it is now, or why nothing was done.' })
export class AdjustmentPayload extends Payload {
  @Field(() => Adjustment, { nullable: true, description: 'The adjustment.' }) adjustment?: Adjustment | null;
}
