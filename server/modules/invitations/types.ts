import { IsOptional, MaxLength } from 'class-validator';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../api/payload';
import { containing, oneOf, type Where } from '../../platform/db/where';
import { Invitation, InvitationKind, InvitationStatus } from './entity';

@InputType({ description: 'A client to invite.' })
export class ClientInviteInput {
  @Field(() => String, { description: 'Where the invitation goes.' }) email!: string;
  @Field(() => String, { nullable: true, description: 'The person’s name.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'The company’s name.' }) company?: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; the partner’s when left out.' })
  language?: string;
  @Field(() => String, { nullable: true, description: 'Your own words, in at most 1000 characters.' })
  message?: string;
  @Field(() => Boolean, { nullable: true, description: 'Ask for access alone, without rewards.' })
  accessOnly?: boolean;
  @Field(() => ID, { nullable: true, description: 'The programme it is to earn in; the partner’s when left out.' })
  programmeId?: string;
}

@InputType({ description: 'A partner to invite.' })
export class PartnerInviteInput {
  @Field(() => String, { description: 'Where the invitation goes.' }) email!: string;
  @Field(() => String, { nullable: true, description: 'The person’s name.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'The company’s name.' }) company?: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; the account’s when left out.' })
  language?: string;
  @Field(() => String, { nullable: true, description: 'Your own words, in at most 1000 characters.' })
  message?: string;
}

@InputType({ description: 'All of the given conditions hold.' })
export class InvitationFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => [InvitationStatus], { nullable: true, description: 'In one of these states.' })
  status?: InvitationStatus[];
  @Field(() => InvitationKind, { nullable: true, description: 'Of clients, or of partners.' }) kind?: InvitationKind;
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) partnerId?: string;
  @Field(() => String, { nullable: true, description: 'Contained in e-mail, name or company.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, status, kind, partnerId, q }: InvitationFilter): Where<Invitation>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(kind ? [{ kind }] : []),
    ...(partnerId ? [{ partnerId }] : []),
    ...(q ? [{ searchText: containing(q.trim().toLowerCase()) }] : []),
  ];
}

@ObjectType({ description: 'The invitation, or why nothing was done.' })
export class InvitationPayload extends Payload {
  @Field(() => Invitation, { nullable: true, description: 'As it is now.' }) invitation?: Invitation;
}

export const InviteResult = { INVITED: 'INVITED', ALREADY_INVITED: 'ALREADY_INVITED', REFUSED: 'REFUSED' } as const;
registerEnumType(InviteResult, {
  name: 'InviteResult',
  description: 'What became of a row.',
  valuesConfig: {
    INVITED: { description: 'The invitation was sent.' },
    ALREADY_INVITED: { description: 'There is an open invitation already; nothing was sent.' },
    REFUSED: { description: 'Something is wrong with the row; nothing was sent.' },
  },
});

@ObjectType({ description: 'What became of one row.' })
export class InviteRow {
  @Field(() => Int, { description: 'Its place in the input, from 0.' }) index!: number;
  @Field(() => String, { description: 'The address, as it was read.' }) email!: string;
  @Field(() => InviteResult, { description: 'What became of it.' }) result!: string;
  @Field(() => ID, { nullable: true, description: 'The invitation, new or open already.' })
  invitationId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused: the code of a user error.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in English.' }) message!: string | null;
  @Field(() => String, { nullable: true, description: 'The field that is wrong.' }) field!: string | null;
}

@ObjectType({ description: 'What became of each row, or why nothing was done.' })
export class ClientsInvitePayload extends Payload {
  @Field(() => [InviteRow], { nullable: true, description: 'In the order of the input.' }) rows?: InviteRow[];
  @Field(() => Int, { nullable: true, description: 'How many invitations were sent.' }) invited?: number;
  @Field(() => Int, { nullable: true, description: 'How many rows were refused.' }) refused?: number;
}

@ObjectType({ description: 'An invitation, for whoever holds its link, or the address it went to.' })
export class InvitationView {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => InvitationKind, { description: 'Who is invited.' }) kind!: InvitationKind;
  @Field(() => InvitationStatus, { description: 'Whether it can still be answered.' }) status!: InvitationStatus;
  @Field(() => String, { description: 'Who invites: the partner’s or the client’s name.' }) inviter!: string;
  @Field(() => String, { description: 'The address it went to.' }) email!: string;
  @Field(() => String, { description: 'The invited person’s name; may be empty.' }) name!: string;
  @Field(() => String, { description: 'The invited company; may be empty.' }) company!: string;
  @Field(() => String, { description: 'The sender’s words; may be empty.' }) message!: string;
  @Field(() => String, { description: 'The language it is written in.' }) language!: string;
  @Field(() => Boolean, { description: 'Whether it is about access alone.' }) accessOnly!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'From when on it can no longer be accepted.' }) expiresAt!: Date;
  @Field(() => Boolean, { description: 'Whether somebody signs in with this address already.' })
  hasAccount!: boolean;
}

@InputType({
  description: 'A new client account and its first user, who signs in with the invited address, or is signed in.',
})
export class InvitationAccountInput {
  @Field(() => String, { description: 'The person’s name.' }) @MaxLength(200) name!: string;
  @Field(() => String, { nullable: true, description: 'The company; left out for a person.' })
  @IsOptional()
  @MaxLength(200)
  company?: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => String, { nullable: true, description: 'en, es, it, pt or bg; the invitation’s when left out.' })
  language?: string;
  @Field(() => String, { nullable: true, description: 'Of at least 12 characters; left out by who is signed in.' })
  @IsOptional()
  @MaxLength(1000)
  password?: string;
}

@ObjectType({ description: 'The answered invitation, or why nothing was done.' })
export class InvitationAnswerPayload extends Payload {
  @Field(() => InvitationView, { nullable: true, description: 'As it is now.' }) invitation?: InvitationView;
}
