import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { absent, present, type Where } from '../../../platform/db/where';
import { PartnerEnrolment, PartnerOverride } from '../entity';
import { RuleAmountInput } from './amounts';
import { RuleLinesInput } from './rules';

@InputType({ description: 'All of the given conditions hold.' })
export class EnrolmentFilter {
  @Field(() => ID, { nullable: true, description: 'In this programme.' }) programmeId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Those that last, or those that ended.' }) active?: boolean;
}

export function enrolled({ programmeId, partnerId, active }: EnrolmentFilter): Where<PartnerEnrolment>[] {
  return [
    ...(programmeId ? [{ programmeId }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(active == null ? [] : [{ leftAt: active ? absent() : present() }]),
  ];
}

@ObjectType({ description: 'The partner’s place in the programme, or why nothing was done.' })
export class EnrolmentPayload extends Payload {
  @Field(() => PartnerEnrolment, { nullable: true, description: 'As it is now.' }) enrolment?: PartnerEnrolment;
}

@InputType({ description: 'All of the given conditions hold.' })
export class OverrideFilter {
  @Field(() => ID, { nullable: true, description: 'In this programme.' }) programmeId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
}

export function promised({ programmeId, partnerId }: OverrideFilter): Where<PartnerOverride>[] {
  return [...(programmeId ? [{ programmeId }] : []), ...(partnerId ? [{ partnerId }] : [])];
}

@InputType({ description: 'A promise to one partner alone: a rate, or amounts, for the lines its conditions name.' })
export class OverrideInput extends RuleLinesInput {
  @Field(() => ID, { description: 'Whose.' }) partnerId!: string;
  @Field(() => ID, { description: 'In which programme; the partner must be in it.' }) programmeId!: string;
  @Field(() => Int, { nullable: true, description: 'In basis points of the base, from 0 to 10000.' })
  rate?: number | null;
  @Field(() => [RuleAmountInput], { nullable: true, description: 'Instead of a rate: so much for each line.' })
  amounts?: RuleAmountInput[] | null;
  @Field(() => String, { description: 'The first day it holds on, tomorrow at the earliest: `YYYY-MM-DD`.' })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: 'The first day it no longer holds on; null without end.' })
  endsOn?: string | null;
  @Field(() => String, { description: 'Why; the partner reads it.' })
  @MaxLength(1000)
  reason!: string;
}

@ObjectType({ description: 'The promise, or why nothing was done.' })
export class OverridePayload extends Payload {
  @Field(() => PartnerOverride, { nullable: true, description: 'As it is now.' }) override?: PartnerOverride;
}
