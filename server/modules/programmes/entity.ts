import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Day, Flag, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { internal, keptFor, shared } from '../../platform/db/tenancy';
import type { ProgrammeRules, RuleConditions } from './rules';

@ObjectType({ description: 'A way for partners to earn. What it promises is in its versions.' })
@Entity('programmes')
@Unique('uq_programmes_key', ['key'])
export class Programme {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'Stable, for programs: `hosting-reseller`.' }) @Text(64) key!: string;
  @Field(() => String, { description: 'What people call it.' }) @Text() name!: string;
  @Field(() => String, { description: 'What it is for.' }) @LongText() description!: string;
  /** The programme of every partner that has joined no other. */
  @Field(() => Boolean, { description: 'Whether it is the programme of partners that have joined no other.' })
  @Flag()
  isDefault!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was set up.' }) @At() createdAt!: Date;
}

/** Append-only, held by triggers: what was promised is never edited. */
@ObjectType({ description: 'The rules of a programme from a date on. Never edited once published.' })
@Entity('programme_versions')
@Unique('uq_programme_versions_number', ['programmeId', 'number'])
@Unique('uq_programme_versions_effective', ['programmeId', 'effectiveFrom'])
export class ProgrammeVersion {
  static readonly tenancy = shared;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() programmeId!: string;
  @Field(() => Int, { description: 'Counts the programme’s versions from 1.' }) @Whole() number!: number;
  @Field(() => String, { description: 'The first day it applies on, `YYYY-MM-DD`.' }) @Day() effectiveFrom!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was published.' }) @At() publishedAt!: Date;
  /** Null for the one that came with the portal. */
  @Ref({ nullable: true }) publishedByUserId!: string | null;
  @Field(() => String, { nullable: true, description: 'What its author said about it.' })
  @Text(500, { nullable: true })
  note!: string | null;
  @Json() rules!: ProgrammeRules;
}

/** What a programme's next version might say. It may be incomplete; publishing it is refused until it is not. */
@ObjectType({ description: 'A programme’s rules in the making: seen by staff alone, in force for nobody.' })
@Entity('programme_drafts')
@Unique('uq_programme_drafts_programme', ['programmeId'])
export class ProgrammeDraft {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() programmeId!: string;
  @Json() rules!: ProgrammeRules;
  /** The newest version when the draft was begun; null before the first. */
  @Ref({ nullable: true }) basedOnVersionId!: string | null;
  @Field(() => String, { nullable: true, description: 'What its author says about it.' })
  @Text(500, { nullable: true })
  note!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was last saved.' }) @At() updatedAt!: Date;
  @Ref({ nullable: true }) updatedByUserId!: string | null;
  @Field(() => Int, { description: 'Moves on with every save; pass the one you read.' }) @Whole() version!: number;
}

@ObjectType({ description: 'A partner’s place in a programme, from when until when.' })
@Entity('partner_enrolments')
@Unique('uq_partner_enrolments_programme', ['partnerId', 'programmeId'])
@Index('ix_partner_enrolments_programme', ['programmeId', 'leftAt'])
export class PartnerEnrolment {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it last joined.' }) @At() joinedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it left; null while it is in it.' })
  @At({ nullable: true })
  leftAt!: Date | null;
}

/** Never edited: it is ended, and another one made. */
@ObjectType({ description: 'A rate or an amount promised to one partner alone. It beats every rule of the programme.' })
@Entity('partner_overrides')
@Index('ix_partner_overrides_partner', ['partnerId', 'programmeId', 'startsOn'])
export class PartnerOverride {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  /** `conditions` and not `when`, which SQL keeps for itself. */
  @Json() conditions!: RuleConditions;
  @Field(() => Int, { nullable: true, description: 'In basis points of the base; null where it is an amount.' })
  @Whole({ nullable: true })
  rate!: number | null;
  /** By currency, in major units. */
  @Json({ nullable: true }) amounts!: Readonly<Record<string, string>> | null;
  @Field(() => String, { description: 'The first day it holds on, `YYYY-MM-DD`.' }) @Day() startsOn!: string;
  @Field(() => String, { nullable: true, description: 'The first day it no longer holds on; null without end.' })
  @Day({ nullable: true })
  endsOn!: string | null;
  @Field(() => String, { description: 'Why it was made.' }) @Text(500) reason!: string;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody ended it.' })
  @At({ nullable: true })
  endedAt!: Date | null;
}

export enum TierCause {
  SERVICE_STARTED = 'SERVICE_STARTED',
  SERVICE_STOPPED = 'SERVICE_STOPPED',
  CLIENT_GAINED = 'CLIENT_GAINED',
  CLIENT_LOST = 'CLIENT_LOST',
  RULES_CHANGED = 'RULES_CHANGED',
  RECALIBRATED = 'RECALIBRATED',
  JOINED = 'JOINED',
}
registerEnumType(TierCause, {
  name: 'TierCause',
  description: 'What made a partner’s tier change.',
  valuesConfig: {
    SERVICE_STARTED: { description: 'A client got its first active service.' },
    SERVICE_STOPPED: { description: 'A client lost its last active service.' },
    CLIENT_GAINED: { description: 'A client with an active service became the partner’s.' },
    CLIENT_LOST: { description: 'A client with an active service is the partner’s no more.' },
    RULES_CHANGED: { description: 'What counts as active, or the tiers themselves, were decided anew.' },
    RECALIBRATED: { description: 'It was one of the days on which tiers fall to what was earned.' },
    JOINED: { description: 'The partner joined the programme.' },
  },
});

@ObjectType({ description: 'A tier a partner has held, from when until when, and why.' })
@Entity('partner_tiers')
@Index('ix_partner_tiers_partner', ['partnerId', 'programmeId', 'since'])
export class PartnerTier {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  @Ref() versionId!: string;
  @Field(() => String, { nullable: true, description: 'The tier’s key; null when the partner had none.' })
  @Text(32, { nullable: true })
  tier!: string | null;
  @Field(() => String, { nullable: true, description: 'The tier’s name; null when the partner had none.' })
  @Text(64, { nullable: true })
  name!: string | null;
  @Field(() => Int, { description: 'The clients with an active service at that moment.' }) @Whole() clients!: number;
  @Field(() => GraphQLISODateTime, { description: 'From when.' }) @At() since!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when; null while it is held.' })
  @At({ nullable: true })
  until!: Date | null;
  @Field(() => TierCause, { description: 'What made it change.' }) @Text(32) cause!: TierCause;
  /** Whose service or relationship made it change. */
  @Ref({ nullable: true }) clientId!: string | null;
}

/** Where a partner stands in a programme now: the row that is locked while its clients are counted anew. */
@Entity('partner_standings')
@Unique('uq_partner_standings_programme', ['partnerId', 'programmeId'])
export class PartnerStanding {
  static readonly tenancy = keptFor.partner('partnerId');

  @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref() programmeId!: string;
  /** Attributed clients with at least one active service. */
  @Whole() clients!: number;
  @Text(32, { nullable: true }) tier!: string | null;
  @Text(64, { nullable: true }) name!: string | null;
  /** Since when the tier is held; null as long as there was never one. */
  @At({ nullable: true }) since!: Date | null;
  /** The history's current row. */
  @Ref({ nullable: true }) tierId!: string | null;
  /** The version it was last counted under. */
  @Ref({ nullable: true }) versionId!: string | null;
  /** The last day on which its tier might have fallen, where tiers follow their dates. */
  @Day() recalibratedOn!: string;
}

/** How many services of a client are active. A client with any counts for its partner's tier. Its id is the client's. */
@Entity('client_activity')
export class ClientActivity {
  static readonly tenancy = internal;

  @Id() id!: string;
  @Whole() activeServices!: number;
}
