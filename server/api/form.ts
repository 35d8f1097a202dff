import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What keeps programs from filling in a public form.' })
export class FormProofInput {
  @Field(() => String, { description: 'As `publicForm` gave it.' }) @MaxLength(500) token!: string;
  @Field(() => String, { nullable: true, description: 'Must stay empty; people do not see the field.' })
  @IsOptional()
  @MaxLength(500)
  nickname?: string;
}
