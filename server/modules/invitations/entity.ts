import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Flag, Id, LongText, Ref, Text } from '../../platform/db/columns';
import { ownedBy } from '../../platform/db/tenancy';
import { EligibilityReason } from '../attributions/entity';

export enum InvitationKind {
  CLIENT = 'CLIENT',
  PARTNER = 'PARTNER',
}
registerEnumType(InvitationKind, {
  name: 'InvitationKind',
  description: 'Who is invited.',
  valuesConfig: {
    CLIENT: { description: 'A client, by a partner.' },
    PARTNER: { description: 'A partner, by a client that wants to be looked after.' },
  },
});

export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'What became of an invitation.',
  valuesConfig: {
    PENDING: { description: 'Waits for an answer.' },
    ACCEPTED: { description: 'The partner serves the client.' },
    DECLINED: { description: 'The invited said no.' },
    EXPIRED: { description: 'Nobody answered in time; it can be sent again.' },
    WITHDRAWN: { description: 'Taken back by whoever sent it.' },
  },
});

export enum InvitationOutcome {
  ELIGIBLE = 'ELIGIBLE',
  ACCESS = 'ACCESS',
}
registerEnumType(InvitationOutcome, {
  name: 'InvitationOutcome',
  description: 'What an accepted invitation gave the partner.',
  valuesConfig: {
    ELIGIBLE: { description: 'Access, and what the client pays is rewarded.' },
    ACCESS: { description: 'Access to the account alone.' },
  },
});

/** A partner's own; one that a client sent is nobody's until a partner has accepted it, and shown to that client by the house. */
@ObjectType({ description: 'That a partner wants to look after a client, or a client wants a partner to.' })
@Entity('invitations')
@Unique('uq_invitations_token', ['tokenHash'])
@Unique('uq_invitations_open', ['openKey'])
@Index('ix_invitations_created', ['createdAt', 'id'])
@Index('ix_invitations_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_invitations_client', ['clientId', 'kind', 'createdAt', 'id'])
@Index('ix_invitations_sent_partner', ['partnerId', 'kind', 'sentAt'])
@Index('ix_invitations_sent_client', ['clientId', 'kind', 'sentAt'])
@Index('ix_invitations_expires', ['status', 'expiresAt'])
export class Invitation {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => InvitationKind, { description: 'Who is invited.' }) @Text(16) kind!: InvitationKind;
  @Ref({ nullable: true }) partnerId!: string | null;
  @Ref({ nullable: true }) clientId!: string | null;
  @Ref({ nullable: true }) programmeId!: string | null;
  @Field(() => String, { description: 'Where it went.' }) @Text(254) email!: string;
  @Field(() => String, { description: 'The person’s name, as the sender gave it; may be empty.' })
  @Text(200)
  name!: string;
  @Field(() => String, { description: 'The company, as the sender gave it; may be empty.' }) @Text() company!: string;
  @Field(() => String, { description: 'The language it is written in.' }) @Text(2) language!: string;
  @Field(() => String, { description: 'The sender’s words; may be empty.' }) @Text(1000) message!: string;
  @Field(() => Boolean, { description: 'Whether it asks for access alone, without rewards.' })
  @Flag()
  accessOnly!: boolean;
  /** E-mail, name and company in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Text(64) tokenHash!: string;
  /** Sender and address while it waits, else null: the same is not invited twice at once. */
  @Text(400, { nullable: true }) openKey!: string | null;
  @Field(() => InvitationStatus, { description: 'What became of it.' }) @Text(16) status!: InvitationStatus;
  @Ref({ nullable: true }) invitedByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, {
    description: 'When the invitation counts from: anew when one that had expired is sent again.',
  })
  @At()
  invitedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was last sent.' }) @At() sentAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'From when on it can no longer be accepted.' })
  @At()
  expiresAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered, withdrawn or found expired.' })
  @At({ nullable: true })
  decidedAt!: Date | null;
  @Field(() => InvitationOutcome, { nullable: true, description: 'What the partner got, once accepted.' })
  @Text(16, { nullable: true })
  outcome!: InvitationOutcome | null;
  @Field(() => EligibilityReason, {
    nullable: true,
    description: 'Why what the client pays is rewarded, or not; null where access alone was asked for.',
  })
  @Text(24, { nullable: true })
  reason!: EligibilityReason | null;
  @Ref({ nullable: true }) relationshipId!: string | null;
}
