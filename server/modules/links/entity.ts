import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Big, Day, Id, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { keptFor, ownedBy } from '../../platform/db/tenancy';

/** What a link and a coupon have in common. Codes are public, and never given out twice. */
@ObjectType()
abstract class Code {
  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  /** Where its clients earn; null leaves it to the partner's programmes. */
  @Ref({ nullable: true }) programmeId!: string | null;
  @Field(() => String, { description: 'What an address ends with, or what is typed at the sign-up in any case.' })
  @Text(32)
  code!: string;
  @Field(() => String, { description: 'What the partner calls it.' }) @Text(100) name!: string;
  /** Code and name in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Field(() => Int, { description: 'How many clients have become the partner’s by it.' }) @Big() signups!: number;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was archived; null while it works.' })
  @At({ nullable: true })
  archivedAt!: Date | null;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

@ObjectType({ description: 'A partner’s link: who signs up after a click on it is the partner’s.' })
@Entity('referral_links')
@Unique('uq_referral_links_code', ['code'])
@Index('ix_referral_links_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_referral_links_created', ['createdAt', 'id'])
export class ReferralLink extends Code {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => String, { description: 'Where a click leads: a path here, or an address on an allowed host.' })
  @Text(1000)
  target!: string;
  /** Its clicks up to `countedUntil`; later ones are counted when somebody asks, until they are added here. */
  @Big() counted!: number;
  @At() countedUntil!: Date;
  @At({ nullable: true }) lastCountedAt!: Date | null;
}

@ObjectType({ description: 'A partner’s coupon: who gives it at the sign-up is the partner’s, whatever was clicked.' })
@Entity('coupons')
@Unique('uq_coupons_code', ['code'])
@Index('ix_coupons_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_coupons_created', ['createdAt', 'id'])
export class Coupon extends Code {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => String, { nullable: true, description: 'The last day it can be used on; null without end.' })
  @Day({ nullable: true })
  validUntil!: string | null;
  @Field(() => Int, { nullable: true, description: 'How often it can be used; null without limit.' })
  @Whole({ nullable: true })
  mostUses!: number | null;
}

/** Nothing about who clicked: a browser keeps the click's id, and nobody else ties the two. Kept as long as it can matter. */
@ObjectType({ description: 'A click on a link, kept for as long as a sign-up may follow it.' })
@Entity('clicks')
@Index('ix_clicks_link', ['linkId', 'at', 'id'])
@Index('ix_clicks_at', ['at'])
export class Click {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() linkId!: string;
  @Ref() partnerId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) @At() at!: Date;
  /** The click that the same browser made before, on whichever link. */
  @Ref({ nullable: true }) previousId!: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When somebody signed up by it; a click counts once.',
  })
  @At({ nullable: true })
  usedAt!: Date | null;
  @Ref({ nullable: true }) clientId!: string | null;
}
