import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { MoneyValue } from '../../platform/db/money';
import type { Where } from '../../platform/db/where';
import type { Simulation } from './entity';

@ObjectType({ description: 'The sums of a simulation in one currency, over all partners.' })
export class SimulationTotal {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => Int, { description: 'The partners with lines in it.' }) partners!: number;
  @Field(() => Int, { description: 'The paid lines judged.' }) judged!: number;
  @Field(() => Int, { description: 'Those of them that would have earned something else.' }) differing!: number;
  @Field(() => MoneyValue, { description: 'What was earned, net of what was taken back.' }) earned!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What would have been earned.' }) wouldEarn!: MoneyValue;
  @Field(() => MoneyValue, { description: 'What the draft gives more; negative when less.' }) difference!: MoneyValue;
}

@InputType({ description: 'All of the given conditions hold.' })
export class SimulationFilter {
  @Field(() => ID, { nullable: true, description: 'Of this programme.' }) programmeId?: string;
}

export function matching({ programmeId }: SimulationFilter): Where<Simulation>[] {
  return programmeId ? [{ programmeId }] : [];
}

export enum SimulationPartnerSortBy {
  DIFFERENCE = 'difference',
  EARNED = 'earned',
  WOULD_EARN = 'wouldEarn',
}
registerEnumType(SimulationPartnerSortBy, {
  name: 'SimulationPartnerSortBy',
  description: 'What the partners of a simulation are sorted by, in minor units.',
  valuesConfig: {
    DIFFERENCE: { description: 'What the draft gives more.' },
    EARNED: { description: 'What was earned.' },
    WOULD_EARN: { description: 'What would have been earned.' },
  },
});

@InputType({ description: 'How the partners of a simulation are sorted.' })
export class SimulationPartnerSort {
  @Field(() => SimulationPartnerSortBy, { description: 'By what.' }) by!: SimulationPartnerSortBy;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}
