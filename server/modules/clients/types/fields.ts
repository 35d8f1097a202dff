import { ArrayMaxSize, IsOptional, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { oneOf, type Where } from '../../../platform/db/where';
import { CustomField } from '../entity';
import { FieldKind } from '../rules';

@InputType({ description: 'All of the given conditions hold.' })
export class CustomFieldFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Shown in forms, or not.' }) active?: boolean;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, active }: CustomFieldFilter): Where<CustomField>[] {
  return [...(ids ? [{ id: oneOf(ids) }] : []), ...(active == null ? [] : [{ active }])];
}

@InputType({ description: 'What is said of an additional field; of one that exists, what is left out stays.' })
export class CustomFieldInput {
  @Field(() => String, { nullable: true, description: 'Needed. What people read beside it.' })
  @IsOptional()
  @MaxLength(255)
  label?: string;
  @Field(() => [String], { nullable: true, description: 'What one can choose from, for a choice.' })
  @IsOptional()
  @ArrayMaxSize(1000)
  @MaxLength(255, { each: true })
  choices?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether a new client must have it; false when left out.' })
  required?: boolean;
  @Field(() => String, { nullable: true, description: 'How to fill it in.' })
  @IsOptional()
  @MaxLength(1000)
  helpText?: string;
  @Field(() => Int, { nullable: true, description: 'Where it stands, smallest first.' })
  @IsOptional()
  @Min(0)
  position?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether forms show it; true when left out.' }) active?: boolean;
}

@InputType({ description: 'An additional field to be.' })
export class CustomFieldCreateInput extends CustomFieldInput {
  @Field(() => FieldKind, { description: 'What it takes; for good.' }) kind!: FieldKind;
}

@ObjectType({ description: 'The additional field, or why nothing was done.' })
export class CustomFieldPayload extends Payload {
  @Field(() => CustomField, { nullable: true, description: 'As it is now.' }) customField?: CustomField;
}
