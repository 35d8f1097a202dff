import { IsOptional, Matches } from 'class-validator';
import { GraphQLError } from 'graphql';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isCalendarDate, type Period } from '../../../kernel/period';
import { MoneyValue } from '../../../platform/db/money';
import { MOST_STRETCHES, stretchesOf, type Wanted } from '../rules/stretches';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export enum PerformanceStep {
  DAY = 'DAY',
  MONTH = 'MONTH',
}
registerEnumType(PerformanceStep, {
  name: 'PerformanceStep',
  description: 'What a partner’s performance is shown by.',
  valuesConfig: { DAY: { description: 'Day by day.' }, MONTH: { description: 'Month by month.' } },
});

export enum OverviewStep {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
}
registerEnumType(OverviewStep, {
  name: 'OverviewStep',
  description: 'What the overview of a partner’s referrals is shown by.',
  valuesConfig: {
    DAY: { description: 'Day by day.' },
    WEEK: { description: 'Week by week; they begin on Monday.' },
    MONTH: { description: 'Month by month.' },
    QUARTER: { description: 'Quarter by quarter.' },
  },
});

/** Whole periods are told, those that `from` and `until` are in included. */
@InputType({ description: 'Whose performance is told, of which time, and by what.' })
export class PerformanceInput {
  @Field(() => ID, { nullable: true, description: 'Whose; a partner’s people leave it out for their own.' })
  partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'In which programme; the one it joined first when left out.' })
  programmeId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'From the period that this day is in, `YYYY-MM-DD`; the last year or so when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  from?: string;
  @Field(() => String, { nullable: true, description: 'Until the one that this day is in; today’s when left out.' })
  @IsOptional()
  @Matches(DAY)
  until?: string;
  @Field(() => PerformanceStep, { description: 'By what.' }) by!: PerformanceStep;
}

@InputType({ description: 'The overview of whose referrals is told, of which time, and by what.' })
export class OverviewInput {
  @Field(() => ID, { nullable: true, description: 'Whose; a partner’s people leave it out for their own.' })
  partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'In which programme; the one it joined first when left out.' })
  programmeId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'From the period that this day is in, `YYYY-MM-DD`; the last year or so when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  from?: string;
  @Field(() => String, { nullable: true, description: 'Until the one that this day is in; today’s when left out.' })
  @IsOptional()
  @Matches(DAY)
  until?: string;
  @Field(() => OverviewStep, { description: 'By what.' }) by!: OverviewStep;
}

/** The periods that an input asks for. */
export function stretchesIn(input: Wanted, today: string): Period[] {
  const given = [input.from, input.until].filter((day) => typeof day === 'string');
  const stretches = given.every(isCalendarDate) ? stretchesOf(input, today) : null;
  if (stretches) return stretches;
  const message = `A report ends on a day after it begins, and has at most ${MOST_STRETCHES} periods.`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Amounts are in the programme’s currency, exchanged by the rate of each event’s day. */
@ObjectType({ description: 'A partner’s referrals in a programme: how many there are, and what they came to.' })
export class ReferralFigures {
  @Field(() => MoneyValue, { description: 'What its clients paid while they were its, net, less refunds.' })
  revenue!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Rewards in their hold, or held by a person.' }) pendingRewards!: MoneyValue;
  @Field(() => MoneyValue, {
    nullable: true,
    description: 'Rewards that were approved and are in no payout; null for whoever may not read the ledger.',
  })
  availableRewards!: MoneyValue | null;
  @Field(() => MoneyValue, {
    nullable: true,
    description: 'Rewards in a payout that has not been paid yet; null for whoever may not read the ledger.',
  })
  sentRewards!: MoneyValue | null;
  @Field(() => MoneyValue, {
    nullable: true,
    description: 'Rewards in a payout that was paid; null for whoever may not read the ledger.',
  })
  paidRewards!: MoneyValue | null;
  @Field(() => MoneyValue, { description: 'All of these; declined ones are in none.' }) rewards!: MoneyValue;
  @Field(() => Int, { description: 'Clients that signed up, whether they have paid or not.' }) signups!: number;
  @Field(() => Int, { description: 'Clients with at least one transaction, by the day of the first.' })
  paidCustomers!: number;
  @Field(() => Int, { description: 'Clients that signed up and have had no transaction, by the day they signed up.' })
  unpaidSignups!: number;
  @Field(() => Int, { description: 'Paid invoices of its clients.' }) transactions!: number;
}

@ObjectType({ description: 'The same of one day, week, month or quarter, by the day of each event.' })
export class ReferralPeriod extends ReferralFigures {
  @Field(() => String, { description: 'Its first day, `YYYY-MM-DD`.' }) start!: string;
  @Field(() => String, { description: 'The first day that is not in it, `YYYY-MM-DD`.' }) end!: string;
}

@ObjectType({ description: 'A currency that amounts were exchanged from, each by the rate of its own day.' })
export class ExchangedCurrency {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => String, { nullable: true, description: 'The day of the earliest rate used; null for a fixed one.' })
  firstRateOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The day of the latest rate used; null for a fixed one.' })
  lastRateOn!: string | null;
}

@ObjectType({ description: 'What is in no figure, because there is no exchange rate for its currency.' })
export class LeftOut {
  @Field(() => MoneyValue, { description: 'Of the revenue.' }) revenue!: MoneyValue;
  @Field(() => MoneyValue, { description: 'Of the rewards.' }) rewards!: MoneyValue;
}

@ObjectType({ description: 'All of a partner’s referrals in a programme until now.' })
export class PartnerSummary {
  @Field(() => String, { description: 'What all amounts are in: the programme’s currency, ISO 4217.' })
  currency!: string;
  @Field(() => [ExchangedCurrency], { description: 'What was exchanged into it, and by which rates.' })
  exchanged!: ExchangedCurrency[];
  @Field(() => [LeftOut], { description: 'What could not be.' }) leftOut!: LeftOut[];
  partnerId!: string;
  programmeId!: string;
  @Field(() => ReferralFigures, { description: 'The figures.' }) figures!: ReferralFigures;
}

@ObjectType({ description: 'A partner’s referrals in a programme, period by period.' })
export class ReferralReport {
  @Field(() => String, { description: 'What all amounts are in: the programme’s currency, ISO 4217.' })
  currency!: string;
  @Field(() => [ExchangedCurrency], { description: 'What was exchanged into it, and by which rates.' })
  exchanged!: ExchangedCurrency[];
  @Field(() => [LeftOut], { description: 'What could not be.' }) leftOut!: LeftOut[];
  partnerId!: string;
  programmeId!: string;
  @Field(() => [ReferralPeriod], { description: 'The earliest first; also those in which nothing happened.' })
  periods!: ReferralPeriod[];
  @Field(() => ReferralFigures, { description: 'Of all of them.' }) totals!: ReferralFigures;
}

export enum ReferralEventKind {
  SIGNED_UP = 'SIGNED_UP',
  BECAME_CUSTOMER = 'BECAME_CUSTOMER',
  CHURNED = 'CHURNED',
  INVITED = 'INVITED',
  PURCHASE = 'PURCHASE',
  REFUND = 'REFUND',
}
registerEnumType(ReferralEventKind, {
  name: 'ReferralEventKind',
  description: 'What happened with a client that a partner referred.',
  valuesConfig: {
    SIGNED_UP: { description: 'It signed up.' },
    BECAME_CUSTOMER: { description: 'It paid for a recurring plan for the first time.' },
    CHURNED: { description: 'It gave up its last recurring plan.' },
    INVITED: { description: 'It was invited.' },
    PURCHASE: { description: 'It paid an invoice.' },
    REFUND: { description: 'It was credited something it had paid.' },
  },
});

@ObjectType({ description: 'Something that happened with a client that a partner referred.' })
export class ReferralEvent {
  @Field(() => ID, { description: 'Tells it from the others.' }) id!: string;
  @Field(() => ReferralEventKind, { description: 'What.' }) kind!: ReferralEventKind;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) at!: Date;
  @Field(() => String, { nullable: true, description: 'The invoice’s or the credit note’s number.' })
  number!: string | null;
  @Field(() => ID, { nullable: true, description: 'The invoice; of a refund, the one it was taken off.' })
  invoiceId!: string | null;
  @Field(() => MoneyValue, { nullable: true, description: 'What was paid, net; negative where it was credited.' })
  amount!: MoneyValue | null;
  @Field(() => MoneyValue, { nullable: true, description: 'What it earned the partner; negative where taken back.' })
  reward!: MoneyValue | null;
  clientId!: string | null;
}
