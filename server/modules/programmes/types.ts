import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A tier of a programme version, and for how many clients it is held.' })
export class ProgrammeTier {
  @Field(() => String, { description: 'Stable, for programs: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => Int, { description: 'The fewest clients with an active service.' }) from!: number;
  @Field(() => Int, { nullable: true, description: 'The most; null for the highest tier.' }) to!: number | null;
}

@ObjectType({ description: 'What a programme version promises for some lines.' })
export class ProgrammeRate {
  @Field(() => String, { description: 'The rule’s key in its version; commissions name it.' }) key!: string;
  @Field(() => String, { nullable: true, description: 'Lines of this product category; null for any.' })
  category!: string | null;
  @Field(() => String, { nullable: true, description: 'Partners on this tier; null for any.' }) tier!: string | null;
  @Field(() => Int, { description: 'In basis points of the base: 2000 is 20 %.' }) rate!: number;
}

@ObjectType({ description: 'The tier above, and what is missing to it.' })
export class NextTier {
  @Field(() => String, { description: 'Stable, for programs: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => Int, { description: 'The clients with an active service it takes.' }) from!: number;
  @Field(() => Int, { description: 'How many of them are missing.' }) missing!: number;
}

@ObjectType({ description: 'Where a partner stands in its programme.' })
export class TierStanding {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { nullable: true, description: 'The tier’s key; null below the first.' }) key!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier’s name; null below the first.' }) name!: string | null;
  @Field(() => Date, { nullable: true, description: 'Since when; null if there was never a tier.' })
  since!: Date | null;
  @Field(() => Int, { description: 'Its attributed clients with at least one active service.' }) clients!: number;
  @Field(() => NextTier, { nullable: true, description: 'The tier above; null on the highest.' })
  next!: NextTier | null;
}
