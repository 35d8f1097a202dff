import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../../../api/connection';
import { Attribution, ReferralStage } from '../../attributions/entity';
import type { Client } from '../../clients/entity';
import type { Invitation } from '../../invitations/entity';

export enum CustomerState {
  INVITED = 'INVITED',
  SIGNED_UP = 'SIGNED_UP',
  PAID = 'PAID',
}
registerEnumType(CustomerState, {
  name: 'CustomerState',
  description: 'Whether somebody that a partner referred has paid.',
  valuesConfig: {
    INVITED: { description: 'It has an open invitation.' },
    SIGNED_UP: { description: 'It has signed up, and had no transaction yet.' },
    PAID: { description: 'It has had at least one transaction.' },
  },
});

export enum CustomerSortKey {
  SIGNED_UP = 'at',
  NAME = 'name',
}
registerEnumType(CustomerSortKey, {
  name: 'CustomerSortKey',
  description: 'What a partner’s customers are sorted by.',
  valuesConfig: {
    SIGNED_UP: { description: 'When they signed up, or were invited.' },
    NAME: { description: 'Their names.' },
  },
});

@InputType({ description: 'How a partner’s customers are sorted.' })
export class CustomerSort {
  @Field(() => CustomerSortKey, { description: 'By what.' }) by!: CustomerSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

const MOST = 20;
const PAGE = 25;
const LIMIT = 100;
const DEEPEST_OFFSET = 100_000;

@InputType({ description: 'All of the given conditions hold.' })
export class CustomerFilter {
  @Field(() => ID, { nullable: true, description: 'Whose; a partner’s people leave it out for their own.' })
  partnerId?: string;
  @Field(() => ID, { nullable: true, description: 'In which programme; the one it joined first when left out.' })
  programmeId?: string;
  @Field(() => [CustomerState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  state?: CustomerState[];
  @Field(() => [String], {
    nullable: true,
    description: 'Brought by one of these: STAFF, PARTNER, IMPORT, INVITATION, LINK, COUPON, CLAIM.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST)
  source?: string[];
  @Field(() => String, { nullable: true, description: 'Part of the name, the company or the e-mail address.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
}

@ArgsType()
export class CustomersOf {
  @Field(() => CustomerFilter, { nullable: true, description: 'Everybody of the asker’s own when left out.' })
  filter?: CustomerFilter;
  @Field(() => CustomerSort, { nullable: true, description: 'Those who signed up last first when left out.' })
  sort?: CustomerSort;
  @Field(() => Int, { defaultValue: PAGE, description: `How many, at most ${LIMIT}.` })
  @Min(0)
  @Max(LIMIT)
  first!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Skip this many.' })
  @Min(0)
  @Max(DEEPEST_OFFSET)
  offset!: number;
}

@ObjectType({ description: 'Somebody that a partner referred: a client of its, or one with an open invitation.' })
export class Customer {
  @Field(() => ID, { description: 'Its id: the attribution’s, or the invitation’s.' }) id!: string;
  @Field(() => CustomerState, { description: 'Whether it has paid.' }) state!: CustomerState;
  @Field(() => ReferralStage, { description: 'How far it has come.' }) stage!: ReferralStage;
  @Field(() => String, { description: 'What brought it: STAFF, PARTNER, IMPORT, INVITATION, LINK, COUPON or CLAIM.' })
  source!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it signed up; null before it.' })
  signedUpAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was invited; null where it was not.' })
  invitedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Its first transaction; null before it.' })
  firstPaidAt!: Date | null;
  partnerId!: string;
  clientId!: string | null;
  attribution!: Attribution | null;
  invitation!: Invitation | null;
}

@ObjectType({ description: 'A page of those a partner referred.' })
export class CustomerPage {
  @Field(() => [Customer], { description: 'Those of this page.' }) nodes!: Customer[];
  @Field(() => Int, { nullable: true, description: 'All that the filter matches; counted only when asked for.' })
  totalCount!: number | null;
}

/** What a person is called, and the company: of a client without a named person, the client’s own name. */
export function namesOf(client: Pick<Client, 'name' | 'company' | 'firstName' | 'lastName'>): {
  name: string;
  company: string;
} {
  const person = `${client.firstName} ${client.lastName}`.trim();
  return { name: person || client.name, company: client.company };
}
