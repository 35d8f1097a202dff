import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { internal, ownedBy, shared } from '../../platform/db/tenancy';

export enum ApplicationStatus {
  PENDING = 'PENDING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'How far an application has come.',
  valuesConfig: {
    PENDING: { description: 'Waits for staff to decide.' },
    APPROVED: { description: 'The company is a partner.' },
    REJECTED: { description: 'Refused; the applicant was told why, and may apply again.' },
  },
});

@ObjectType({ description: 'A company that wants to become a partner. Seen by staff alone.' })
@Entity('partner_applications')
@Unique('uq_partner_applications_open', ['openKey'])
@Index('ix_partner_applications_created', ['createdAt', 'id'])
@Index('ix_partner_applications_status', ['status', 'createdAt', 'id'])
export class PartnerApplication {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'The company’s name.' }) @Text() company!: string;
  @Field(() => String, { description: 'Who applies; the partner’s owner to be.' }) @Text(200) contactName!: string;
  @Field(() => String, { description: 'Where the answer goes; nobody has proved that it is theirs.' })
  @Text(254)
  email!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' }) @Text(2) country!: string;
  @Field(() => String, { description: 'The company’s website; empty when it has none.' }) @Text() website!: string;
  @Field(() => String, { description: 'How they will promote the operator, in their words.' })
  @LongText()
  promotion!: string;
  @Field(() => String, { description: 'The language they are written to in.' }) @Text(2) language!: string;
  /** Company, contact and e-mail in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Ref() programmeId!: string;
  @Field(() => ApplicationStatus, { description: 'How far it has come.' }) @Text(16) status!: ApplicationStatus;
  /** The address while the application waits, else null: one address has one open application. */
  @Text(254, { nullable: true }) openKey!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it arrived.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When staff decided.' })
  @At({ nullable: true })
  decidedAt!: Date | null;
  @Ref({ nullable: true }) decidedByUserId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected, as the applicant was told.' })
  @Text(500, { nullable: true })
  reason!: string | null;
  @Ref({ nullable: true }) partnerId!: string | null;
}

/** Append-only, held by triggers: what a partner agreed to is never edited. */
@ObjectType({ description: 'What partners of a programme agree to, in one version.' })
@Entity('programme_terms')
@Unique('uq_programme_terms_version', ['programmeId', 'version'])
export class PartnerTerms {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ID, { description: 'Of which programme.' }) @Ref() programmeId!: string;
  @Field(() => Int, { description: 'Counts the programme’s terms from 1.' }) @Whole() version!: number;
  /** By language; English is always among them. */
  @Json() texts!: Readonly<Record<string, string>>;
  @Field(() => GraphQLISODateTime, { description: 'When they were published.' }) @At() publishedAt!: Date;
  @Ref({ nullable: true }) publishedByUserId!: string | null;
}

/** Append-only: who agreed, to which version, when and from where. */
@ObjectType({ description: 'That a partner has agreed to a version of a programme’s terms.' })
@Entity('terms_acceptances')
@Unique('uq_terms_acceptances_terms', ['partnerId', 'termsId'])
export class TermsAcceptance {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Field(() => ID, { description: 'Of which programme.' }) @Ref() programmeId!: string;
  @Ref() termsId!: string;
  @Field(() => Int, { description: 'Which version.' }) @Whole() version!: number;
  @Ref() userId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' }) @At() acceptedAt!: Date;
  @Field(() => String, { nullable: true, description: 'From which address, when it was known.' })
  @Text(64, { nullable: true })
  ip!: string | null;
}
