import { Field, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { PartnerMember, PartnerMemberRole } from '../entity';

@InputType({ description: 'A person to invite.' })
export class PartnerMemberInput {
  @Field(() => String, { description: 'Where the invitation goes.' }) email!: string;
  @Field(() => String, { description: 'The person’s name; whoever is a user already keeps theirs.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; the partner’s when left out.' })
  language?: string;
  @Field(() => PartnerMemberRole, { description: 'What the person may do.' }) role!: PartnerMemberRole;
}

@ObjectType({ description: 'The member, or why nothing was done.' })
export class PartnerMemberPayload extends Payload {
  @Field(() => PartnerMember, { nullable: true, description: 'As it is now.' }) member?: PartnerMember;
}
