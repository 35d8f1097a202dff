import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { absent, containing, oneOf, present, type Where } from '../../platform/db/where';
import { Coupon, ReferralLink } from './entity';

export const CouponStatus = { ACTIVE: 'ACTIVE', ENDED: 'ENDED', USED_UP: 'USED_UP', ARCHIVED: 'ARCHIVED' } as const;
registerEnumType(CouponStatus, {
  name: 'CouponStatus',
  description: 'Whether a coupon can be used.',
  valuesConfig: {
    ACTIVE: { description: 'It can be used.' },
    ENDED: { description: 'Its last day is over.' },
    USED_UP: { description: 'It has been used as often as it may be.' },
    ARCHIVED: { description: 'Somebody archived it.' },
  },
});

const CODE = '3 to 32 letters, digits and dashes; made of the partner’s name when left out. It never changes.';

@InputType({ description: 'A link to make.' })
export class LinkCreateInput {
  @Field(() => ID, { nullable: true, description: 'Whose; for staff, since a partner makes its own.' })
  partnerId?: string;
  @Field(() => String, { description: 'What to call it, in at most 100 characters.' }) name!: string;
  @Field(() => String, { nullable: true, description: CODE }) @IsOptional() @MaxLength(100) code?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where it leads: a path here, or an address on an allowed host; the sign-up when left out.',
  })
  target?: string;
  @Field(() => ID, { nullable: true, description: 'The programme its clients earn in; the partner’s when left out.' })
  programmeId?: string;
}

@InputType({ description: 'Changes to a link; what is left out stays.' })
export class LinkUpdateInput {
  @Field(() => String, { nullable: true, description: 'What to call it.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Where it leads; empty for the sign-up.' }) target?: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A coupon to make.' })
export class CouponCreateInput {
  @Field(() => ID, { nullable: true, description: 'Whose; for staff, since a partner makes its own.' })
  partnerId?: string;
  @Field(() => String, { description: 'What to call it, in at most 100 characters.' }) name!: string;
  @Field(() => String, { nullable: true, description: CODE }) @IsOptional() @MaxLength(100) code?: string;
  @Field(() => String, { nullable: true, description: 'The last day it can be used on, `YYYY-MM-DD`.' })
  validUntil?: string;
  @Field(() => Int, { nullable: true, description: 'How often it can be used, from 1.' }) mostUses?: number;
  @Field(() => ID, { nullable: true, description: 'The programme its clients earn in; the partner’s when left out.' })
  programmeId?: string;
}

@InputType({ description: 'Changes to a coupon; what is left out stays.' })
export class CouponUpdateInput {
  @Field(() => String, { nullable: true, description: 'What to call it.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'The last day it can be used on; null without end.' })
  validUntil?: string | null;
  @Field(() => Int, { nullable: true, description: 'How often it can be used; null without limit.' })
  mostUses?: number | null;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'All of the given conditions hold.' })
export class LinkFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Archived ones, or those that work.' }) archived?: boolean;
  @Field(() => String, { nullable: true, description: 'Contained in code or name.' })
  @IsOptional()
  @MaxLength(100)
  q?: string;
}

@InputType({ description: 'All of the given conditions hold.' })
export class CouponFilter extends LinkFilter {}

@InputType({ description: 'All of the given conditions hold.' })
export class ClickFilter {
  @Field(() => ID, { nullable: true, description: 'On this link.' }) linkId?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, partnerId, archived, q }: LinkFilter): Where<ReferralLink | Coupon>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(archived == null ? [] : [{ archivedAt: archived ? present() : absent() }]),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
  ];
}

@ObjectType({ description: 'The link, or why nothing was done.' })
export class LinkPayload extends Payload {
  @Field(() => ReferralLink, { nullable: true, description: 'As it is now.' }) link?: ReferralLink;
}

@ObjectType({ description: 'The coupon, or why nothing was done.' })
export class CouponPayload extends Payload {
  @Field(() => Coupon, { nullable: true, description: 'As it is now.' }) coupon?: Coupon;
}

@InputType({ description: 'A new client account.' })
export class ClientSignUpInput {
  @Field(() => String, { description: 'The person’s name.' }) @MaxLength(200) name!: string;
  @Field(() => String, { nullable: true, description: 'The company; left out for a person.' })
  @IsOptional()
  @MaxLength(200)
  company?: string;
  @Field(() => String, { description: 'Where the link to choose a password goes.' }) @MaxLength(254) email!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; English when left out.' })
  language?: string;
  @Field(() => String, { nullable: true, description: 'A partner’s coupon; it beats any link.' })
  @IsOptional()
  @MaxLength(100)
  coupon?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The code of a partner’s link; the browser’s click when left out.',
  })
  @IsOptional()
  @MaxLength(100)
  code?: string;
}

@ObjectType({ description: 'Whether the sign-up has arrived, or why not.' })
export class ClientSignUpPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when a mail is on its way; it says nothing of who is known here.',
  })
  received?: boolean;
}
