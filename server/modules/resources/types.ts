import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { Payload } from '../../api/payload';
import { absent, containing, oneOf, present, type Where } from '../../platform/db/where';
import { AudienceInput } from '../audiences/entity/views';
import { Resource, ResourceCategory, ResourceKind } from './entity';

export enum ResourceSortKey {
  TITLE = 'title',
  CATEGORY = 'category',
  UPDATED_AT = 'updatedAt',
  DOWNLOADS = 'downloads',
}
registerEnumType(ResourceSortKey, {
  name: 'ResourceSortKey',
  description: 'What a list of resources is sorted by.',
  valuesConfig: {
    TITLE: { description: 'What people call it.' },
    CATEGORY: { description: 'What it is for.' },
    UPDATED_AT: { description: 'When its newest version was added.' },
    DOWNLOADS: { description: 'How often partners have taken it.' },
  },
});

@InputType({ description: 'How a list of resources is sorted.' })
export class ResourceSort {
  @Field(() => ResourceSortKey, { description: 'By what.' }) by!: ResourceSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ResourceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in title or description.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
  @Field(() => [ResourceCategory], { nullable: true, description: 'For one of these.' }) category?: ResourceCategory[];
  @Field(() => ResourceKind, { nullable: true, description: 'Files, or links.' }) kind?: ResourceKind;
  @Field(() => String, { nullable: true, description: 'In this language, or in none in particular.' })
  @IsOptional()
  @MaxLength(2)
  language?: string;
  @Field(() => Boolean, { nullable: true, description: 'Archived ones (true), or those partners see (false).' })
  archived?: boolean;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, q, category, kind, language, archived }: ResourceFilter): Where<Resource>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
    ...(category ? [{ category: oneOf(category) }] : []),
    ...(kind ? [{ kind }] : []),
    ...(language ? [[{ language }, { language: absent() }]] : []),
    ...(archived != null ? [{ archivedAt: archived ? present() : absent() }] : []),
  ];
}

@InputType({ description: 'New material: a file that was uploaded before, or a link.' })
export class ResourceCreateInput {
  @Field(() => String, { description: 'What people call it, in at most 200 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'What it is good for, in at most 2 000 characters.' })
  description?: string;
  @Field(() => ResourceCategory, { description: 'What it is for.' }) category!: ResourceCategory;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; left out when it is in no language.' })
  language?: string;
  @Field(() => [AudienceInput], { nullable: true, description: 'Who sees it; all partners when left out or empty.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  audience?: AudienceInput[];
  @Field(() => ID, { nullable: true, description: 'A file sent to POST /resources/files before.' }) fileId?: string;
  @Field(() => String, { nullable: true, description: 'A whole address, with http or https.' }) link?: string;
}

@InputType({ description: 'What changes of a resource; what is left out stays.' })
export class ResourceUpdateInput {
  @Field(() => String, { nullable: true, description: 'What people call it.' }) title?: string;
  @Field(() => String, { nullable: true, description: 'What it is good for.' }) description?: string;
  @Field(() => ResourceCategory, { nullable: true, description: 'What it is for.' }) category?: ResourceCategory;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; null for no language.' })
  language?: string | null;
  @Field(() => [AudienceInput], { nullable: true, description: 'Who sees it; empty for all partners.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  audience?: AudienceInput[];
}

@InputType({ description: 'A new version: a file that was uploaded before, or a link, as the last one was.' })
export class ResourceReplaceInput {
  @Field(() => ID, { nullable: true, description: 'A file sent to POST /resources/files before.' }) fileId?: string;
  @Field(() => String, { nullable: true, description: 'A whole address, with http or https.' }) link?: string;
  @Field(() => String, { nullable: true, description: 'What is new in it, in at most 500 characters.' }) note?: string;
}

@ObjectType({ description: 'What became of an act on a resource.' })
export class ResourcePayload extends Payload {
  @Field(() => Resource, { nullable: true, description: 'As it is now.' }) resource?: Resource | null;
}
