import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal } from '../../../kernel/refusal';
import { ProductKind } from '../../catalogue/rules';
import type { CommissionRule, LineKind, ProgrammeRules, Reward, RuleConditions, Sale, TierScheme } from '../rules';
import type { DraftRules, DraftTier } from '../rules/draft';
import { RuleAmount, RuleAmountInput } from './amounts';
import { pointsFrom, PointsTerms, PointsTermsInput, pointsView } from './points';

const SaleKind = { FIRST: 'FIRST', RENEWAL: 'RENEWAL' } as const;
const TierMetric = { CLIENTS_WITH_ACTIVE_SERVICE: 'CLIENTS_WITH_ACTIVE_SERVICE', NONE: 'NONE' } as const;
const TierRecalibration = { AT_ONCE: 'AT_ONCE', ON_DATES: 'ON_DATES' } as const;
const BelowFirstTier = { NOTHING: 'NOTHING', EARNS: 'EARNS' } as const;
const ProgrammeEligibility = { ATTRIBUTED: 'ATTRIBUTED', INVITED: 'INVITED' } as const;
const ProgrammeReview = { AUTOMATIC: 'AUTOMATIC', MANUAL: 'MANUAL' } as const;
const ProgrammeClawback = { PRO_RATA: 'PRO_RATA', NONE: 'NONE' } as const;
registerEnumType(SaleKind, {
  name: 'SaleKind',
  description: 'How a line came to be billed.',
  valuesConfig: {
    FIRST: { description: 'By an order, an upgrade, by hand: whatever the renewal job did not bill.' },
    RENEWAL: { description: 'By the renewal job, for the next period.' },
  },
});
registerEnumType(TierMetric, {
  name: 'TierMetric',
  description: 'What tiers count.',
  valuesConfig: {
    CLIENTS_WITH_ACTIVE_SERVICE: { description: 'Clients attributed in the programme with an active service.' },
    NONE: { description: 'Nothing: there are no tiers.' },
  },
});
registerEnumType(TierRecalibration, {
  name: 'TierRecalibration',
  description: 'When a tier follows what it counts.',
  valuesConfig: {
    AT_ONCE: { description: 'At once, both ways.' },
    ON_DATES: { description: 'Up at once; down only on the days the rules name.' },
  },
});
registerEnumType(BelowFirstTier, {
  name: 'BelowFirstTier',
  description: 'What a partner below the first tier earns.',
  valuesConfig: {
    NOTHING: { description: 'Nothing.' },
    EARNS: { description: 'What the rules that name no tier promise.' },
  },
});
registerEnumType(ProgrammeEligibility, {
  name: 'ProgrammeEligibility',
  description: 'Whose payments earn.',
  valuesConfig: {
    ATTRIBUTED: { description: 'Those of every client the partner brought.' },
    INVITED: { description: 'Those of clients that accepted an invitation before their first paid recurring plan.' },
  },
});
registerEnumType(ProgrammeReview, {
  name: 'ProgrammeReview',
  description: 'How a commission is approved.',
  valuesConfig: {
    AUTOMATIC: { description: 'By time: when its hold ends.' },
    MANUAL: { description: 'By a person, not before its hold ends.' },
  },
});
registerEnumType(ProgrammeClawback, {
  name: 'ProgrammeClawback',
  description: 'What a credit note takes back of a commission.',
  valuesConfig: {
    PRO_RATA: { description: 'Its share, exactly.' },
    NONE: { description: 'Nothing: what was earned stays.' },
  },
});

@ObjectType({ description: 'A tier of a programme version, and for how many clients it is held.' })
export class ProgrammeTier {
  @Field(() => String, { description: 'Stable, for programs: `GOLD`.' }) key!: string;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => Int, { description: 'The fewest clients with an active service.' }) from!: number;
  @Field(() => Int, { nullable: true, description: 'The most; null for the highest tier.' }) to!: number | null;
}

@ObjectType({ description: 'The lines that a rule or an override covers: all of the conditions hold.' })
export class RuleLines {
  @Field(() => String, { nullable: true, description: 'Lines of this product category; null for any.' })
  category!: string | null;
  @Field(() => String, { nullable: true, description: 'Partners on this tier; null for any.' }) tier!: string | null;
  @Field(() => ID, { nullable: true, description: 'Lines of this product; null for any.' }) product!: string | null;
  @Field(() => ProductKind, { nullable: true, description: 'Lines of this kind of product; null for any.' })
  kind!: LineKind | null;
  @Field(() => SaleKind, { nullable: true, description: 'First sales or renewals; null for both.' })
  sale!: Sale | null;
  @Field(() => String, { nullable: true, description: 'Clients of this country, ISO 3166-1 alpha-2; null for any.' })
  country!: string | null;
}

@ObjectType({ description: 'What a programme version promises for some lines.' })
export class ProgrammeRate extends RuleLines {
  @Field(() => String, { description: 'The rule’s key in its version; commissions name it.' }) key!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'In basis points of the base: 2000 is 20 %; null where it is an amount.',
  })
  rate!: number | null;
  @Field(() => [RuleAmount], { description: 'So much for each line, by currency; empty where it is a rate.' })
  amounts!: RuleAmount[];
}

/** The rules as the API shows them, and takes them back. */
@ObjectType({ description: 'What a programme version says, or a draft.' })
export class ProgrammeTerms {
  @Field(() => TierMetric, { description: 'What tiers count.' }) tierMetric!: TierScheme['metric'];
  @Field(() => TierRecalibration, { description: 'When a tier follows its count.' })
  tierRecalibration!: TierScheme['recalibration'];
  @Field(() => [String], { description: 'The days on which tiers fall, every year: `MM-DD`.' })
  recalibrationDays!: readonly string[];
  @Field(() => BelowFirstTier, { description: 'What a partner below the first tier earns.' })
  belowFirst!: TierScheme['belowFirst'];
  @Field(() => [ProgrammeTier], { description: 'Its tiers, lowest first; of a draft, as they were written.' })
  tiers!: ProgrammeTier[];
  @Field(() => [ProgrammeRate], { description: 'What it promises; of several the one with most conditions wins.' })
  rates!: ProgrammeRate[];
  @Field(() => String, { description: 'What a rate is a share of: `NET`, a line net of tax and discount.' })
  base!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Months a client earns for, from its first recurring invoice; null without end.',
  })
  windowMonths!: number | null;
  @Field(() => ProgrammeEligibility, { description: 'Whose payments earn.' })
  eligibility!: ProgrammeRules['eligibility'];
  @Field(() => Int, { description: 'Days from the payment until a commission can be approved.' }) holdDays!: number;
  @Field(() => ProgrammeReview, { description: 'How a commission is approved.' }) review!: ProgrammeRules['review'];
  @Field(() => ProgrammeClawback, { description: 'What a credit note takes back.' })
  clawback!: ProgrammeRules['clawback'];
  @Field(() => String, { description: 'The least that is paid out, in major units of the ledger’s currency.' })
  minimumPayout!: string;
  @Field(() => String, { nullable: true, description: 'What partners are paid in; null for each one’s own currency.' })
  payoutCurrency!: string | null;
  @Field(() => PointsTerms, { nullable: true, description: 'How it counts points; null where there are none.' })
  points!: PointsTerms | null;
}

@InputType({ description: 'The lines to cover: all of the conditions that are given must hold.' })
export class RuleLinesInput {
  @Field(() => String, { nullable: true, description: 'A product category’s key.' })
  @IsOptional()
  @MaxLength(64)
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'A tier’s key.' })
  @IsOptional()
  @MaxLength(32)
  tier?: string | null;
  @Field(() => ID, { nullable: true, description: 'A product.' })
  @IsOptional()
  @MaxLength(64)
  product?: string | null;
  @Field(() => ProductKind, { nullable: true, description: 'A kind of product.' }) kind?: LineKind | null;
  @Field(() => SaleKind, { nullable: true, description: 'First sales or renewals.' }) sale?: Sale | null;
  @Field(() => String, { nullable: true, description: 'The client’s country, ISO 3166-1 alpha-2.' })
  @IsOptional()
  @MaxLength(10)
  country?: string | null;
}

@InputType({ description: 'A promise for some lines: a rate, or amounts.' })
export class ProgrammeRateInput extends RuleLinesInput {
  @Field(() => String, { description: 'Names it in its version: letters, digits, `/`, `_`, `.` and `-`.' })
  @MaxLength(120)
  key!: string;
  @Field(() => Int, { nullable: true, description: 'In basis points of the base, from 0 to 10000.' })
  rate?: number | null;
  @Field(() => [RuleAmountInput], { nullable: true, description: 'Instead of a rate: so much for each line.' })
  @IsOptional()
  @ArrayMaxSize(200)
  amounts?: RuleAmountInput[] | null;
}

@InputType({ description: 'A tier to be.' })
export class ProgrammeTierInput {
  @Field(() => String, { description: 'Capital letters, digits and `_`: `GOLD`.' }) @MaxLength(64) key!: string;
  @Field(() => String, { description: 'What people call it.' }) @MaxLength(255) name!: string;
  @Field(() => Int, { description: 'The fewest clients with an active service.' }) from!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The most, to have it checked against the next tier; follows from that when left out.',
  })
  to?: number | null;
}

@InputType({ description: 'What a programme version is to say: all of it.' })
export class ProgrammeRulesInput {
  @Field(() => TierMetric, { description: 'What tiers count.' }) tierMetric!: TierScheme['metric'];
  @Field(() => TierRecalibration, { description: 'When a tier follows its count.' })
  tierRecalibration!: TierScheme['recalibration'];
  @Field(() => [String], { description: 'The days on which tiers fall, every year: `MM-DD`.' })
  @ArrayMaxSize(366)
  recalibrationDays!: string[];
  @Field(() => BelowFirstTier, { description: 'What a partner below the first tier earns.' })
  belowFirst!: TierScheme['belowFirst'];
  @Field(() => [ProgrammeTierInput], { description: 'Its tiers.' }) @ArrayMaxSize(200) tiers!: ProgrammeTierInput[];
  @Field(() => [ProgrammeRateInput], { description: 'What it promises.' })
  @ArrayMaxSize(1000)
  rates!: ProgrammeRateInput[];
  @Field(() => Int, {
    nullable: true,
    description: 'From 1 to 120 months from the first recurring invoice; null without end.',
  })
  windowMonths?: number | null;
  @Field(() => ProgrammeEligibility, { description: 'Whose payments earn.' })
  eligibility!: ProgrammeRules['eligibility'];
  @Field(() => Int, { description: 'From 0 to 365 days from the payment.' }) holdDays!: number;
  @Field(() => ProgrammeReview, { description: 'How a commission is approved.' }) review!: ProgrammeRules['review'];
  @Field(() => ProgrammeClawback, { description: 'What a credit note takes back.' })
  clawback!: ProgrammeRules['clawback'];
  @Field(() => String, { description: 'The least that is paid out, in major units: `5` or `12.50`.' })
  @MaxLength(20)
  minimumPayout!: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; null for each partner’s own currency.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  payoutCurrency?: string | null;
  @Field(() => PointsTermsInput, {
    nullable: true,
    description: 'How it is to count points; left out, as the draft has it; null for none.',
  })
  @IsOptional()
  points?: PointsTermsInput | null;
}

/** A rule as the API shows it. */
export function rateView({ key, when, rate, amounts }: CommissionRule): ProgrammeRate {
  return { key, ...linesView(when), rate: rate ?? null, amounts: amountsView(amounts) };
}

export function linesView({ category, tier, product, kind, sale, country }: RuleConditions): RuleLines {
  return {
    ...{ category: category ?? null, tier: tier ?? null, product: product ?? null, kind: kind ?? null },
    ...{ sale: sale ?? null, country: country ?? null },
  };
}

export function amountsView(amounts: Reward['amounts'] | null): RuleAmount[] {
  return Object.entries(amounts ?? {}).map(([currency, amount]) => ({ currency, amount }));
}

/** The rules as the API shows them; `tiers` with the ends that they have, or that their author gave them. */
export function termsView(rules: DraftRules, tiers: readonly DraftTier[]): ProgrammeTerms {
  const { tierScheme, commissions, base, points, ...rest } = rules;
  const { metric, recalibration, recalibrationDays, belowFirst } = tierScheme;
  return {
    ...{ tierMetric: metric, tierRecalibration: recalibration, recalibrationDays, belowFirst, base, ...rest },
    tiers: tiers.map(({ key, name, from, to }) => ({ key, name, from, to: to ?? null })),
    ...{ rates: commissions.map(rateView), points: points ? pointsView(points) : null },
  };
}

/** The rules that an input means; whether they make sense is asked afterwards. */
export function rulesFrom(input: ProgrammeRulesInput): DraftRules {
  const { tierMetric, tierRecalibration, recalibrationDays, belowFirst, tiers, rates, ...rest } = input;
  const { eligibility, holdDays, review, clawback, windowMonths, payoutCurrency } = rest;
  return {
    tierScheme: {
      ...{ metric: tierMetric, recalibration: tierRecalibration, recalibrationDays, belowFirst },
      tiers: tiers.map(({ key, name, from, to }) => ({ key, name: name.trim(), from, ...(to != null && { to }) })),
    },
    commissions: rates.map(({ key, ...rate }, nth) => ({ key, ...promiseFrom(rate, ['input', 'rates', String(nth)]) })),
    ...{ base: 'NET', windowMonths: windowMonths ?? null, eligibility, holdDays, review, clawback },
    ...{ minimumPayout: rest.minimumPayout.trim(), payoutCurrency: payoutCurrency ?? null },
    ...(rest.points !== undefined && { points: rest.points && pointsFrom(rest.points) }),
  };
}

interface Promised extends RuleLinesInput {
  readonly rate?: number | null;
  readonly amounts?: readonly RuleAmountInput[] | null;
}

/** Conditions that are given, and what is promised for them. An amount of one currency twice is no promise. */
export function promiseFrom({ rate, amounts, ...lines }: Promised, path: readonly string[]) {
  const listed = amounts ?? [];
  const twice = listed.find(({ currency }, nth) => listed.findIndex((each) => each.currency === currency) !== nth);
  if (twice)
    throw new Refusal('REPEATED', `There are two amounts of ${twice.currency}.`, [...path, 'amounts'], {
      value: twice.currency,
    });
  const when = Object.fromEntries(Object.entries(lines).filter(([, value]) => value != null)) as RuleConditions;
  const given = Object.fromEntries(listed.map(({ currency, amount }) => [currency, amount.trim()]));
  return { when, ...(rate != null && { rate }), ...(listed.length > 0 && { amounts: given }) };
}
