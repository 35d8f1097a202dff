import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';

@ObjectType('Badge', { description: 'A picture of a partner’s tier in a programme, for its own pages.' })
export class BadgeView {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { description: 'What the programme is called.' }) programmeName!: string;
  @Field(() => String, { nullable: true, description: 'The tier that it says; null below the first.' })
  tier!: string | null;
  @Field(() => Boolean, { description: 'Whether the world can see it.' }) shown!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Its address on this server, with `?lang=` for another language; null while it is not shown.',
  })
  path!: string | null;
}

@ObjectType({ description: 'What became of an act on a badge.' })
export class BadgePayload extends Payload {
  @Field(() => [BadgeView], { nullable: true, description: 'The partner’s badges, as they are now.' })
  badges?: readonly BadgeView[];
}
