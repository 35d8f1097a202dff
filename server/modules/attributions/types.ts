import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { absent, present, type Where } from '../../platform/db/where';
import { Attribution } from './entity';

export const WindowState = { NOT_BEGUN: 'NOT_BEGUN', OPEN: 'OPEN', OVER: 'OVER', ENDED: 'ENDED' } as const;
export type WindowState = (typeof WindowState)[keyof typeof WindowState];
registerEnumType(WindowState, {
  name: 'WindowState',
  description: 'Where a client’s time of rewards stands today.',
  valuesConfig: {
    NOT_BEGUN: { description: 'It has not paid for a recurring plan yet.' },
    OPEN: { description: 'It earns.' },
    OVER: { description: 'Its months have passed.' },
    ENDED: { description: 'It ended early: by a gap or a refund.' },
  },
});

@InputType({ description: 'All of the given conditions hold.' })
export class AttributionFilter {
  @Field(() => ID, { nullable: true, description: 'In this programme.' }) programmeId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this client.' }) clientId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it earns.' }) eligible?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Those that last, or those that ended.' }) active?: boolean;
}

export function matching(filter: AttributionFilter): Where<Attribution>[] {
  const { programmeId, partnerId, clientId, eligible, active } = filter;
  return [
    ...(programmeId ? [{ programmeId }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(clientId ? [{ clientId }] : []),
    ...(eligible == null ? [] : [{ eligible }]),
    ...(active == null ? [] : [{ endedAt: active ? absent() : present() }]),
  ];
}

@InputType({ description: 'What changes of how a client earns; what is left out stays.' })
export class AttributionInput {
  @Field(() => ID, { nullable: true, description: 'The programme; the partner must be in it.' }) programmeId?: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the partner invited the client; null: never.' })
  invitedAt?: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the client accepted; null: it did not.' })
  acceptedAt?: Date | null;
}

@ObjectType({ description: 'The attribution, or why nothing was done.' })
export class AttributionPayload extends Payload {
  @Field(() => Attribution, { nullable: true, description: 'The one that lasts now.' }) attribution?: Attribution;
}
