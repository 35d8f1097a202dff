import { MaxLength } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { Programme, ProgrammeVersion } from '../entity';
import type { Transition } from '../rules/compare';
import { ProgrammeRate, ProgrammeTerms, ProgrammeTier } from './rules';

@ObjectType({ description: 'The tier above, and what is missing to it.' })
export class NextTier {
  @Field(() => String, { description: 'Stable, for programs: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => Int, { description: 'The clients with an active service it takes.' }) from!: number;
  @Field(() => Int, { description: 'How many of them are missing.' }) missing!: number;
}

@ObjectType({ description: 'Where a partner stands in a programme.' })
export class TierStanding {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { nullable: true, description: 'The tier’s key; null below the first.' }) key!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier’s name; null below the first.' }) name!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when; null if there was never a tier.' })
  since!: Date | null;
  @Field(() => Int, { description: 'Its attributed clients with at least one active service.' }) clients!: number;
  @Field(() => ProgrammeTier, {
    nullable: true,
    description: 'The tier that so many clients give; another than is held where tiers fall on certain days only.',
  })
  performance!: ProgrammeTier | null;
  @Field(() => NextTier, { nullable: true, description: 'The tier above; null on the highest.' })
  next!: NextTier | null;
}

@ObjectType({ description: 'Rules to begin a programme with.' })
export class ProgrammeTemplate {
  @Field(() => String, { description: 'Names it: `referral`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => String, { description: 'What it is for.' }) description!: string;
  @Field(() => Boolean, { description: 'False where it promises no commission, so that it cannot be published yet.' })
  usable!: boolean;
  @Field(() => ProgrammeTerms, { description: 'Its rules.' }) terms!: ProgrammeTerms;
}

@ObjectType({ description: 'A rule that is another now.' })
export class RateChange {
  @Field(() => String, { description: 'The rule’s key.' }) key!: string;
  @Field(() => ProgrammeRate, { nullable: true, description: 'As it is; null when it is new.' })
  before!: ProgrammeRate | null;
  @Field(() => ProgrammeRate, { nullable: true, description: 'As it will be; null when it is gone.' })
  after!: ProgrammeRate | null;
}

@ObjectType({ description: 'A tier that is another now.' })
export class TierChange {
  @Field(() => String, { description: 'The tier’s key.' }) key!: string;
  @Field(() => ProgrammeTier, { nullable: true, description: 'As it is; null when it is new.' })
  before!: ProgrammeTier | null;
  @Field(() => ProgrammeTier, { nullable: true, description: 'As it will be; null when it is gone.' })
  after!: ProgrammeTier | null;
}

@ObjectType({ description: 'Anything else that is another now.' })
export class TermChange {
  @Field(() => String, { description: 'Its name: `holdDays`.' }) key!: string;
  @Field(() => String, { nullable: true, description: 'As it is.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'As it will be.' }) after!: string | null;
}

@ObjectType({ description: 'How many partners would go from one tier to another.' })
export class TierTransition implements Transition {
  @Field(() => String, { nullable: true, description: 'The tier they hold; null for none.' }) from!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier they would hold; null for none.' })
  to!: string | null;
  @Field(() => Int, { description: 'So many.' }) partners!: number;
}

@ObjectType({ description: 'A flat amount that says nothing about some currencies that are sold in.' })
export class SilentAmount {
  @Field(() => String, { description: 'The rule’s key.' }) key!: string;
  @Field(() => [String], { description: 'Lines in these currencies earn nothing by it.' }) missing!: string[];
}

@ObjectType({ description: 'What a draft would change, were it in force today.' })
export class ProgrammePreview {
  @Field(() => ProgrammeVersion, { nullable: true, description: 'What it is compared with; null before the first.' })
  against!: ProgrammeVersion | null;
  @Field(() => [RateChange], { description: 'Rules.' }) rates!: RateChange[];
  @Field(() => [TierChange], { description: 'Tiers.' }) tiers!: TierChange[];
  @Field(() => [TermChange], { description: 'Everything else.' }) terms!: TermChange[];
  @Field(() => Int, { description: 'Partners whose tier would be another by today’s count.' }) partnersMoving!: number;
  @Field(() => [TierTransition], { description: 'From which tier to which.' }) transitions!: TierTransition[];
  @Field(() => [SilentAmount], { description: 'Flat amounts without some of the currencies that are sold in.' })
  silent!: SilentAmount[];
}

@InputType({ description: 'A programme to be.' })
export class ProgrammeCreateInput {
  @Field(() => String, { description: 'Stable, for programs: small letters, digits and single dashes.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => String, { description: 'What it is for.' }) @MaxLength(5000) description!: string;
  @Field(() => String, { nullable: true, description: 'The template to begin with; or else `copyOf`.' })
  template?: string;
  @Field(() => ID, { nullable: true, description: 'The programme to copy the newest rules of.' }) copyOf?: string;
}

@ObjectType({ description: 'The programme, or why nothing was done.' })
export class ProgrammePayload extends Payload {
  @Field(() => Programme, { nullable: true, description: 'As it is now.' }) programme?: Programme;
}

@ObjectType({ description: 'The version, or why nothing was published.' })
export class ProgrammePublishPayload extends ProgrammePayload {
  @Field(() => ProgrammeVersion, { nullable: true, description: 'What was published.' }) version?: ProgrammeVersion;
}
