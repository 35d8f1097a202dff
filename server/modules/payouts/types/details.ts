import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../../api/payload';
import { OwnInvoice, PayoutDetails, PayoutMethod, PayoutTerms, TaxForm } from '../entity/details';

@InputType({ description: 'Where to be paid. All of it is given anew: nobody is shown what was there.' })
export class PayoutDetailsInput {
  @Field(() => PayoutMethod, { description: 'How the account is named.' }) method!: PayoutMethod;
  @Field(() => String, { description: 'Whose account it is.' }) @MaxLength(200) holder!: string;
  @Field(() => String, { description: 'ISO 4217: what to be paid in, where the programme leaves it open.' })
  currency!: string;
  @Field(() => String, { nullable: true, description: 'Needed for the method IBAN; spaces do not matter.' })
  @IsOptional()
  @MaxLength(60)
  iban?: string;
  @Field(() => String, { nullable: true, description: 'The BIC of the bank.' })
  @IsOptional()
  @MaxLength(20)
  bic?: string;
  @Field(() => String, { nullable: true, description: 'Needed for the method OTHER.' })
  @IsOptional()
  @MaxLength(64)
  accountNumber?: string;
  @Field(() => String, { nullable: true, description: 'Sort code, routing number or branch, where there is one.' })
  @IsOptional()
  @MaxLength(64)
  routing?: string;
  @Field(() => String, { nullable: true, description: 'The bank’s name.' })
  @IsOptional()
  @MaxLength(140)
  bank?: string;
  @Field(() => String, { nullable: true, description: 'What else the bank needs to know.' })
  @IsOptional()
  @MaxLength(140)
  note?: string;
  @Field(() => String, { nullable: true, description: 'Where the account is, ISO 3166-1 alpha-2; an IBAN says so.' })
  country?: string;
}

@InputType({ description: 'What is asked of a partner before it is paid; what is left out stays.' })
export class PayoutTermsInput {
  @Field(() => TaxForm, { nullable: true, description: 'How it stands with the tax form.' }) taxForm?: TaxForm;
  @Field(() => String, {
    nullable: true,
    description: 'Where the form is filed; empty for nowhere. A tax number is refused.',
  })
  @IsOptional()
  @MaxLength(100)
  taxFormReference?: string;
  @Field(() => OwnInvoice, { nullable: true, description: 'Whether it sends an invoice with each payout.' })
  ownInvoice?: OwnInvoice;
}

@ObjectType({ description: 'The details, or why they were not changed.' })
export class PayoutDetailsPayload extends Payload {
  @Field(() => PayoutDetails, { nullable: true, description: 'As they are now.' }) details?: PayoutDetails | null;
}

@ObjectType({ description: 'The terms, or why they were not changed.' })
export class PayoutTermsPayload extends Payload {
  @Field(() => PayoutTerms, { nullable: true, description: 'As they are now.' }) terms?: PayoutTerms;
}
