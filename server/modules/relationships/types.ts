import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { Relationship, RelationshipKind } from './entity';

@InputType({ description: 'A standing to be.' })
export class RelationshipInput {
  @Field(() => ID, { description: 'Whose standing.' }) partnerId!: string;
  @Field(() => ID, { description: 'With which client.' }) clientId!: string;
  @Field(() => RelationshipKind, { description: 'Brought, or looked after.' }) kind!: RelationshipKind;
}

@ObjectType({ description: 'The relationship, or why nothing was done.' })
export class RelationshipPayload extends Payload {
  @Field(() => Relationship, { nullable: true, description: 'As it is now.' }) relationship?: Relationship;
}
