import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Big, Day, Id, Json, Ref, Text, Whole } from '../../platform/db/columns';
import { internal } from '../../platform/db/tenancy';
import type { ProgrammeRules } from '../programmes/rules';

/** Keeps the rules as they were when it was started: the draft goes on changing. */
@ObjectType({
  description: 'What past months would have earned under a programme’s draft, against what they did earn.',
})
@Entity('simulations')
@Index('ix_simulations_created', ['createdAt', 'id'])
@Index('ix_simulations_programme', ['programmeId', 'createdAt', 'id'])
export class Simulation {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() programmeId!: string;
  @Field(() => Int, { description: 'The draft’s version when this was started: it may have changed since.' })
  @Whole()
  draftVersion!: number;
  @Json() rules!: ProgrammeRules;
  @Field(() => Int, { description: 'How many months it looks back.' }) @Whole() months!: number;
  @Field(() => String, { description: 'The first day of payment it looks at, `YYYY-MM-DD`.' })
  @Day()
  startsOn!: string;
  @Field(() => String, { description: 'The first day it no longer looks at, `YYYY-MM-DD`.' })
  @Day()
  endsOn!: string;
  /** Lines judged so far. */
  @Field(() => Int, { description: 'The paid lines judged so far.' }) @Whole() judged!: number;
  @Field(() => Int, { description: 'Those of them that would have earned something else.' })
  @Whole()
  differing!: number;
  @Ref() jobId!: string;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was started.' }) @At() createdAt!: Date;
}

/** Exact sums in minor units of one currency, kept with every step of the job. */
@ObjectType({ description: 'What one partner earned in one currency, and would have earned under the draft.' })
@Entity('simulation_partners')
@Unique('uq_simulation_partners_partner', ['simulationId', 'partnerId', 'currency'])
@Index('ix_simulation_partners_difference', ['simulationId', 'difference', 'id'])
export class SimulationPartner {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() simulationId!: string;
  @Ref() partnerId!: string;
  @Field(() => String, { description: 'ISO 4217 code of its amounts.' }) @Text(3) currency!: string;
  @Field(() => Int, { description: 'The paid lines judged.' }) @Whole() judged!: number;
  @Field(() => Int, { description: 'Those of them that would have earned something else.' })
  @Whole()
  differing!: number;
  @Big() earned!: number;
  @Big() wouldEarn!: number;
  @Big() difference!: number;
}

/** The first so many of each partner: the sums above are of all of them. In minor units. */
@ObjectType({ description: 'A paid line that would have earned something else under the draft.' })
@Entity('simulation_lines')
@Unique('uq_simulation_lines_line', ['simulationId', 'invoiceLineId'])
@Index('ix_simulation_lines_partner', ['simulationId', 'partnerId', 'paidOn', 'id'])
export class SimulationLine {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() simulationId!: string;
  @Ref() partnerId!: string;
  @Ref() clientId!: string;
  @Ref() invoiceId!: string;
  @Field(() => ID, { description: 'The invoice line.' }) @Ref() invoiceLineId!: string;
  @Field(() => String, { description: 'The day it was paid, `YYYY-MM-DD`.' }) @Day() paidOn!: string;
  @Field(() => String, { description: 'The product category’s key, as invoiced.' }) @Text(64) category!: string;
  @Field(() => Int, { description: 'The partner’s clients with an active service at that moment.' })
  @Whole()
  clients!: number;
  @Text(3) currency!: string;
  @Big() base!: number;
  @Big() earned!: number;
  @Big() wouldEarn!: number;
  @Field(() => String, { description: 'The rule by which it earned, or the reason why it earned nothing.' })
  @Text(120)
  because!: string;
  @Field(() => String, { description: 'The rule by which it would earn, or the reason why it would earn nothing.' })
  @Text(120)
  wouldBecause!: string;
  @Field(() => String, { nullable: true, description: 'The tier it was judged at, by key; null without a tier.' })
  @Text(32, { nullable: true })
  tier!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier it would be judged at; null without a tier.' })
  @Text(32, { nullable: true })
  wouldTier!: string | null;
}
