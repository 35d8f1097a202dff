import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../api/payload';
import type { Role } from '../../kernel/actor';

@ObjectType('Operator', { description: 'Who runs the portal and sells: the seller on every document.' })
export class OperatorView {
  @Field(() => String, { description: 'The company’s name.' }) name!: string;
  @Field(() => String, { description: 'Its address, in lines.' }) address!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) country!: string;
  @Field(() => String, { description: 'Empty when there is none.' }) vatNumber!: string;
  @Field(() => String, { description: 'Where it is written to; empty when unset.' }) email!: string;
  @Field(() => String, { description: 'The ISO 4217 currency it keeps its books in.' }) currency!: string;
  @Field(() => String, { description: 'The IBAN that payouts are made from; empty when unset.' }) iban!: string;
  @Field(() => String, { description: 'The BIC of its bank; empty when unset.' }) bic!: string;
  @Field(() => String, { description: 'Whose account that is; empty where it is the company’s own name.' })
  accountHolder!: string;
}

@ObjectType('Settings', { description: 'What the owner of the portal may change while it runs.' })
export class SettingsView {
  @Field(() => OperatorView, { description: 'Who sells.' }) operator!: OperatorView;
  @Field(() => String, { description: 'IANA time zone that decides on which day an instant falls.' }) timeZone!: string;
  @Field(() => Int, { description: 'A renewal is invoiced this many days before it is due.' }) renewalLeadDays!: number;
  @Field(() => Int, { description: 'A service is suspended this many days past due.' }) suspendAfterDays!: number;
  @Field(() => Int, { description: 'A suspended service is terminated after this many days.' })
  terminateAfterDays!: number;
  @Field(() => Int, { description: 'An invoice is due this many days after its issue.' }) paymentTermDays!: number;
  @Field(() => [Int], { description: 'Reminders, in days from the due date; negative is before it.' })
  reminderDays!: readonly number[];
  @Field(() => Int, { description: 'Days an expired domain may still be renewed.' }) domainGraceDays!: number;
  @Field(() => Int, { description: 'Days it may be restored after that.' }) domainRedemptionDays!: number;
  @Field(() => Boolean, { description: 'Whether a suspended service counts for a partner’s tier.' })
  suspendedServicesCount!: boolean;
  @Field(() => Boolean, { description: 'Whether a new invoice is paid from the client’s credit.' })
  applyCreditAutomatically!: boolean;
  @Field(() => [String], { description: 'Roles that must use a second factor.' }) secondFactorRoles!: readonly Role[];
  @Field(() => Int, { description: 'The day of the month on which partners are paid.' }) payoutRunDay!: number;
  @Field(() => Int, { description: 'Days from a payout’s export until it is expected to arrive.' })
  payoutLeadDays!: number;
  @Field(() => Boolean, {
    description: 'Whether partners send an invoice of their own with each payout, unless their terms say otherwise.',
  })
  payoutInvoiceRequired!: boolean;
  @Field(() => Boolean, { description: 'Whether the European Central Bank’s rates are fetched once a day.' })
  ratesAutomatic!: boolean;
  @Field(() => Int, { description: 'Days an invitation can be accepted.' }) invitationDays!: number;
  @Field(() => Int, { description: 'Days that a partner’s claim of a client reaches back.' }) claimDays!: number;
  @Field(() => String, { description: 'The colour of the operator’s mails, `#rrggbb`.' }) brandColour!: string;
  @Field(() => String, { description: 'The logo in their head; empty for the operator’s name alone.' })
  brandLogoFileId!: string;
  @Field(() => Int, { description: 'Days after a click on a partner’s link in which a sign-up is put down to it.' })
  cookieDays!: number;
  @Field(() => [String], { description: 'Hosts besides the portal’s own that partners’ links may lead to.' })
  redirectHosts!: readonly string[];
}

@InputType({ description: 'Changes to the operator; what is left out stays.' })
export class OperatorInput {
  @Field(() => String, { nullable: true, description: 'The company’s name.' })
  @IsOptional()
  @MaxLength(255)
  name?: string;
  @Field(() => String, { nullable: true, description: 'Its address, in lines.' })
  @IsOptional()
  @MaxLength(1000)
  address?: string;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code.' }) country?: string;
  @Field(() => String, { nullable: true, description: 'Empty for none.' }) vatNumber?: string;
  @Field(() => String, { nullable: true, description: 'Where it is written to.' }) email?: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' }) currency?: string;
  @Field(() => String, { nullable: true, description: 'The IBAN that payouts are made from; empty for none.' })
  @IsOptional()
  @MaxLength(42)
  iban?: string;
  @Field(() => String, { nullable: true, description: 'The BIC of its bank; empty for none.' })
  @IsOptional()
  @MaxLength(11)
  bic?: string;
  @Field(() => String, { nullable: true, description: 'Whose account that is; empty for the company’s own name.' })
  @IsOptional()
  @MaxLength(140)
  accountHolder?: string;
}

@InputType({ description: 'Changes to the settings; what is left out stays.' })
export class SettingsInput {
  @Field(() => OperatorInput, { nullable: true, description: 'Who sells.' }) operator?: OperatorInput;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) timeZone?: string;
  @Field(() => Int, { nullable: true, description: 'From 0 to 90.' }) renewalLeadDays?: number;
  @Field(() => Int, { nullable: true, description: 'From 0 to 365.' }) suspendAfterDays?: number;
  @Field(() => Int, { nullable: true, description: 'From 0 to 365.' }) terminateAfterDays?: number;
  @Field(() => Int, { nullable: true, description: 'From 0 to 180.' }) paymentTermDays?: number;
  @Field(() => [Int], { nullable: true, description: 'At most ten, each once, from -180 to 180.' })
  reminderDays?: number[];
  @Field(() => Int, { nullable: true, description: 'From 0 to 90.' }) domainGraceDays?: number;
  @Field(() => Int, { nullable: true, description: 'From 0 to 90.' }) domainRedemptionDays?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether a suspended service counts for a partner’s tier.' })
  suspendedServicesCount?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether a new invoice is paid from the client’s credit.' })
  applyCreditAutomatically?: boolean;
  @Field(() => [String], { nullable: true, description: 'Roles that must use a second factor.' })
  @IsOptional()
  @ArrayMaxSize(20)
  secondFactorRoles?: Role[];
  @Field(() => Int, { nullable: true, description: 'From 1 to 28.' }) payoutRunDay?: number;
  @Field(() => Int, { nullable: true, description: 'From 0 to 30.' }) payoutLeadDays?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether partners send an invoice with each payout.' })
  payoutInvoiceRequired?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether rates are fetched once a day.' })
  ratesAutomatic?: boolean;
  @Field(() => Int, { nullable: true, description: 'From 1 to 365.' }) invitationDays?: number;
  @Field(() => Int, { nullable: true, description: 'From 1 to 365.' }) claimDays?: number;
  @Field(() => String, { nullable: true, description: 'As `#1f4e8c`; text on it is made readable.' })
  @IsOptional()
  @MaxLength(20)
  brandColour?: string;
  @Field(() => String, { nullable: true, description: 'What `POST /brand/logo` answered with; empty for none.' })
  @IsOptional()
  @MaxLength(64)
  brandLogoFileId?: string;
  @Field(() => Int, { nullable: true, description: 'From 1 to 365.' }) cookieDays?: number;
  @Field(() => [String], { nullable: true, description: 'At most 20 names of hosts, as `www.example.com`.' })
  @IsOptional()
  @ArrayMaxSize(100)
  redirectHosts?: string[];
}

@ObjectType({ description: 'The settings after the change, or why it was refused.' })
export class SettingsUpdatePayload extends Payload {
  @Field(() => SettingsView, { nullable: true, description: 'All settings.' }) settings?: SettingsView;
}
