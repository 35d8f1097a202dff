import { Field, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { ClientMember, ClientMemberRole } from '../entity';

@InputType({ description: 'A person to invite.' })
export class ClientMemberInput {
  @Field(() => String, { description: 'Where the invitation goes.' }) email!: string;
  @Field(() => String, { description: 'The person’s name; whoever is a user already keeps theirs.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; the account’s when left out.' })
  language?: string;
  @Field(() => ClientMemberRole, { description: 'What the person may do.' }) role!: ClientMemberRole;
}

@ObjectType({ description: 'The member, or why nothing was done.' })
export class ClientMemberPayload extends Payload {
  @Field(() => ClientMember, { nullable: true, description: 'As it is now.' }) member?: ClientMember;
}
