import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { RefusalValues } from '../kernel/refusal';

@ObjectType({ description: 'Something the caller can fix.' })
export class UserError {
  @Field(() => String, { description: 'Stable, for programs and translations.' }) code!: string;
  @Field(() => String, { description: 'For people, in English.' }) message!: string;
  @Field(() => [String], { description: 'The input field it is about, from the root of the input.' })
  path!: readonly string[];
  @Field(() => GraphQLJSONObject, { description: 'The facts the message names, for translations.' })
  values!: RefusalValues;
}

@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' }) userErrors!: UserError[];
}
