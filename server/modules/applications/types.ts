import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { containing, oneOf, type Where } from '../../platform/db/where';
import { ApplicationStatus, PartnerApplication, PartnerTerms } from './entity';

@ObjectType({ description: 'What a public form needs before it can be sent.' })
export class PublicForm {
  @Field(() => String, {
    description: 'Comes back with the form, no sooner than 3 seconds and no later than 24 hours after.',
  })
  token!: string;
}

@InputType({ description: 'An application to become a partner.' })
export class PartnerApplyInput {
  @Field(() => String, { description: 'The company’s name.' }) company!: string;
  @Field(() => String, { description: 'Who applies.' }) contactName!: string;
  @Field(() => String, { description: 'Where the answer goes.' }) email!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => String, { nullable: true, description: 'The company’s website, with http or https.' }) website?: string;
  @Field(() => String, { description: 'How you will promote the operator, in at most 2000 characters.' })
  promotion!: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; English when left out.' })
  language?: string;
  @Field(() => String, { nullable: true, description: 'The programme’s key; the default one when left out.' })
  programme?: string;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ApplicationFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => [ApplicationStatus], { nullable: true, description: 'In one of these states.' })
  status?: ApplicationStatus[];
  @Field(() => ID, { nullable: true, description: 'For this programme.' }) programmeId?: string;
  @Field(() => String, { nullable: true, description: 'Contained in company, contact or e-mail.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, status, programmeId, q }: ApplicationFilter): Where<PartnerApplication>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(programmeId ? [{ programmeId }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
  ];
}

@ObjectType({ description: 'Whether the application has arrived, or why not.' })
export class PartnerApplyPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it is with the operator, now or before; it says nothing of who is known here.',
  })
  received?: boolean;
}

@ObjectType({ description: 'The application, or why nothing was done.' })
export class ApplicationPayload extends Payload {
  @Field(() => PartnerApplication, { nullable: true, description: 'As it is now.' }) application?: PartnerApplication;
}

@InputType({ description: 'The terms in one language.' })
export class TermsTextInput {
  @Field(() => String, { description: 'en, es, it, pt or bg.' }) language!: string;
  @Field(() => String, { description: 'What partners agree to, in at most 50 000 characters.' }) text!: string;
}

@InputType({ description: 'The next version of a programme’s terms.' })
export class TermsPublishInput {
  @Field(() => [TermsTextInput], { description: 'One for each language; English at least.' })
  @ArrayMaxSize(10)
  texts!: TermsTextInput[];
}

@ObjectType({ description: 'The terms, or why nothing was done.' })
export class TermsPayload extends Payload {
  @Field(() => PartnerTerms, { nullable: true, description: 'Those that count now.' }) terms?: PartnerTerms;
}
