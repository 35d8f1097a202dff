import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, Unique } from 'typeorm';
import { At, Day, Id, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { keptFor } from '../../platform/db/tenancy';

/** The folder of what claims are shown by. */
export const AREA = 'claims';

export enum ClaimStatus {
  OPEN = 'OPEN',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(ClaimStatus, {
  name: 'ClaimStatus',
  description: 'What became of a claim.',
  valuesConfig: {
    OPEN: { description: 'Staff have not decided yet.' },
    APPROVED: { description: 'The client is the partner’s, from the day it was approved.' },
    REJECTED: { description: 'Staff said no, with a reason.' },
  },
});

@ObjectType({ description: 'That a partner brought a client which nothing else puts down to it, with its evidence.' })
@Entity('claims')
@Unique('uq_claims_open', ['openKey'])
@Index('ix_claims_created', ['createdAt', 'id'])
@Index('ix_claims_status', ['status', 'createdAt', 'id'])
@Index('ix_claims_partner', ['partnerId', 'createdAt', 'id'])
export class Claim {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref({ nullable: true }) programmeId!: string | null;
  @Field(() => String, { description: 'The client’s address, as the partner gave it; may be empty.' })
  @Text(254)
  email!: string;
  @Field(() => String, { description: 'The client’s company, as the partner gave it; may be empty.' })
  @Text(200)
  company!: string;
  @Field(() => String, { description: 'The day the partner says it referred the client.' }) @Day() referredOn!: string;
  @Field(() => String, { description: 'What the partner says of how it brought the client.' })
  @LongText()
  evidence!: string;
  /** Address and company in lower case: what a search looks through. */
  @Text(500) searchText!: string;
  @Field(() => ClaimStatus, { description: 'What became of it.' }) @Text(16) status!: ClaimStatus;
  /** Partner and client while it is open, else null: nobody claims the same client twice at once. */
  @Text(400, { nullable: true }) openKey!: string | null;
  /** Whom the portal took it to be about; the partner is not told. */
  @Ref({ nullable: true }) matchedClientId!: string | null;
  @Ref({ nullable: true }) clientId!: string | null;
  @Ref({ nullable: true }) relationshipId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When staff decided; an approval counts from then.' })
  @At({ nullable: true })
  decidedAt!: Date | null;
  @Ref({ nullable: true }) decidedByUserId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected; the partner reads it.' })
  @LongText({ nullable: true })
  reason!: string | null;
}

/** Uploaded by a partner; of no claim until one names it. */
@ObjectType({ description: 'A file that a claim is shown by.' })
@Entity('claim_files')
@Index('ix_claim_files_claim', ['claimId', 'createdAt'])
@Index('ix_claim_files_partner', ['partnerId', 'claimId'])
export class ClaimFile {
  static readonly tenancy = keptFor.partner('partnerId');

  @Field(() => ID, { description: 'Its id: it is at `/claims/files/<id>`.' }) @Id() id!: string;
  @Ref() partnerId!: string;
  @Ref({ nullable: true }) claimId!: string | null;
  @Field(() => String, { description: 'What it was called where it came from.' }) @Text(200) name!: string;
  @Field(() => String, { description: 'Its media type, found out from what is in it.' }) @Text(100) type!: string;
  @Field(() => Int, { description: 'In bytes.' }) @Whole() size!: number;
  /** Its name in the folder of files: random, and never told. */
  @Text(64) storedAs!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was uploaded.' }) @At() createdAt!: Date;
}
