import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Partners that are meant: those of a programme, or of some of its tiers.' })
export class AudienceInput {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Keys of its tiers; the whole programme when left out or empty.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @MaxLength(32, { each: true })
  tiers?: string[];
}

@ObjectType({ description: 'A tier that an audience names.' })
export class AudienceTier {
  @Field(() => String, { description: 'Its key: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it; its key where the programme has it no more.' })
  name!: string;
}

@ObjectType({ description: 'Partners that are meant: those of a programme, or of some of its tiers.' })
export class AudiencePartView {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { description: 'What it is called.' }) programmeName!: string;
  @Field(() => [AudienceTier], { description: 'Its tiers that are meant; empty for the whole programme.' })
  tiers!: readonly AudienceTier[];
}
