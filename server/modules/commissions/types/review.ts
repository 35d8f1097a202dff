import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { Commission } from '../entity';

export enum CommissionAct {
  HOLD = 'HOLD',
  RELEASE = 'RELEASE',
  APPROVE = 'APPROVE',
  DECLINE = 'DECLINE',
}
registerEnumType(CommissionAct, {
  name: 'CommissionAct',
  description: 'What a person may do with a commission.',
  valuesConfig: {
    HOLD: { description: 'Keep it back until somebody has looked at it.' },
    RELEASE: { description: 'Let it go on as if it had not been held.' },
    APPROVE: { description: 'Make it available to the partner at once.' },
    DECLINE: { description: 'Refuse it for good.' },
  },
});

@ObjectType({ description: 'The commission as it is now, or why nothing was done.' })
export class CommissionPayload extends Payload {
  @Field(() => Commission, { nullable: true, description: 'The commission.' }) commission?: Commission | null;
}

@ObjectType({ description: 'How many commissions were decided about, or why none was.' })
export class CommissionsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many earnings it was, or will be when the job is done.' })
  count?: number | null;
  @Field(() => ID, { nullable: true, description: 'The job that does it; null when it is done.' })
  jobId?: string | null;
}
