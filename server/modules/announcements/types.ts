import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { containing, oneOf, type Where } from '../../platform/db/where';
import { AudienceInput } from '../audiences/entity/views';
import { Announcement, AnnouncementStatus } from './entity';

@ObjectType('AnnouncementText', { description: 'An announcement in one language.' })
export class AnnouncementTextView {
  @Field(() => String, { description: 'en, es, it, pt or bg.' }) language!: string;
  @Field(() => String, { description: 'Its heading.' }) title!: string;
  @Field(() => String, { description: 'Plain text, in paragraphs.' }) body!: string;
}

@InputType({ description: 'An announcement in one language.' })
export class AnnouncementTextInput {
  @Field(() => String, { description: 'en, es, it, pt or bg.' }) @MaxLength(20) language!: string;
  @Field(() => String, { description: 'Its heading, in at most 200 characters.' }) title!: string;
  @Field(() => String, { description: 'Plain text, in at most 10 000 characters.' }) body!: string;
}

@InputType({ description: 'All of the given conditions hold.' })
export class AnnouncementFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in a title or a text.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => [AnnouncementStatus], { nullable: true, description: 'In one of these states.' })
  status?: AnnouncementStatus[];
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, q, status }: AnnouncementFilter): Where<Announcement>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
  ];
}

@InputType({ description: 'A new announcement.' })
export class AnnouncementCreateInput {
  @Field(() => [AnnouncementTextInput], {
    description: 'One for each language; readers of another language get the first.',
  })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  texts!: AnnouncementTextInput[];
  @Field(() => [AudienceInput], { nullable: true, description: 'Who reads it; all partners when left out or empty.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  audience?: AudienceInput[];
}

@InputType({ description: 'What changes of an announcement; what is left out stays.' })
export class AnnouncementUpdateInput {
  @Field(() => [AnnouncementTextInput], { nullable: true, description: 'All its texts, as they are to be.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  texts?: AnnouncementTextInput[];
  @Field(() => [AudienceInput], { nullable: true, description: 'Who reads it; empty for all partners.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  audience?: AudienceInput[];
}

@InputType({ description: 'When partners read an announcement.' })
export class AnnouncementPeriodInput {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From when; now when left out.' }) from?: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when; without end when left out.' })
  until?: Date;
}

@ObjectType({ description: 'Whom an announcement has reached so far.' })
export class AnnouncementReach {
  @Field(() => Int, { description: 'People who have read it.' }) people!: number;
  @Field(() => Int, { description: 'Partners of whom at least one person has.' }) partners!: number;
  @Field(() => Int, { description: 'Active partners it is meant for today.' }) meant!: number;
}

@ObjectType({ description: 'What became of an act on an announcement.' })
export class AnnouncementPayload extends Payload {
  @Field(() => Announcement, { nullable: true, description: 'As it is now.' }) announcement?: Announcement | null;
}
