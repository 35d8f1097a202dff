import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { Relationship, RelationshipKind } from './entity';

@InputType({ description: 'A standing to be.' })
export class RelationshipInput {
  @Field(() => ID, { description: 'Whose standing.' }) partnerId!: string;
  @Field(() => ID, { description: 'With which client.' }) clientId!: string;
  @Field(() => RelationshipKind, { description: 'Brought, or looked after.' }) kind!: RelationshipKind;
  @Field(() => ID, {
    nullable: true,
    description: 'The programme it earns in; the partner’s only one, or the default one, when left out.',
  })
  programmeId?: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the partner invited the client.' })
  invitedAt?: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the client accepted.' })
  acceptedAt?: Date;
}

@ObjectType({ description: 'The relationship, or why nothing was done.' })
export class RelationshipPayload extends Payload {
  @Field(() => Relationship, { nullable: true, description: 'As it is now.' }) relationship?: Relationship;
}
