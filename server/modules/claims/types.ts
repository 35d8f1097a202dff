import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { containing, oneOf, type Where } from '../../platform/db/where';
import { Claim, ClaimStatus } from './entity';
import { conditionNames, type ConditionName } from './rules/words/words';

@InputType({ description: 'A client that the partner says it brought: by e-mail, by company, or both.' })
export class ClaimInput {
  @Field(() => String, { nullable: true, description: 'The client’s e-mail address.' }) email?: string;
  @Field(() => String, { nullable: true, description: 'Its company, in at most 200 characters.' }) company?: string;
  @Field(() => String, {
    description: 'The day you referred it, YYYY-MM-DD: not longer ago than a claim reaches back.',
  })
  referredOn!: string;
  @Field(() => String, { description: 'How you brought it, in 20 to 4000 characters.' }) evidence!: string;
  @Field(() => ID, { nullable: true, description: 'The programme it is to earn in; yours, when left out.' })
  programmeId?: string;
  @Field(() => [ID], { nullable: true, description: 'What `POST /claims/files` answered with; at most 5.' })
  @IsOptional()
  @ArrayMaxSize(100)
  fileIds?: string[];
}

@InputType({ description: 'All of the given conditions hold.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => [ClaimStatus], { nullable: true, description: 'In one of these states.' }) status?: ClaimStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => String, { nullable: true, description: 'Contained in the e-mail or the company.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
}

export function matching({ ids, status, partnerId, q }: ClaimFilter): Where<Claim>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
  ];
}

@ObjectType({ description: 'The claim, or why nothing was done.' })
export class ClaimPayload extends Payload {
  @Field(() => Claim, { nullable: true, description: 'As it is now.' }) claim?: Claim;
}

export const ConditionNames = Object.fromEntries(conditionNames.map((name) => [name, name])) as {
  readonly [name in ConditionName]: name;
};
registerEnumType(ConditionNames, {
  name: 'WhyNotCondition',
  description: 'What makes somebody a partner’s client.',
  valuesConfig: {
    ACTIVE: { description: 'The partner is active and in a programme.' },
    NOT_OWN: { description: 'The client is not the partner itself.' },
    REFERRED: { description: 'The partner invited it, its link was clicked, its coupon given, or it claimed it.' },
    ACCEPTED: { description: 'It accepted, or signed up.' },
    LAST: { description: 'Nobody’s later click and no coupon counted instead.' },
    FREE: { description: 'It belongs to no other partner.' },
    NEW: { description: 'It had paid for no recurring plan before.' },
    CLAIM: { description: 'The partner’s claim of it was approved.' },
  },
});

@ObjectType({ description: 'One of the things that make somebody a partner’s client, and whether it is so.' })
export class AttributionCondition {
  @Field(() => ConditionNames, { description: 'Which.' }) name!: ConditionName;
  @Field(() => Boolean, { nullable: true, description: 'Null where it is not told.' }) met!: boolean | null;
  @Field(() => String, { description: 'Why, in the language asked for. It says nothing of who another partner is.' })
  explanation!: string;
}
