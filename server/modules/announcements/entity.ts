import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { ownedBy, shownTo } from '../../platform/db/tenancy';
import type { AudiencePart } from '../audiences/rules';
import type { AnnouncementTexts } from './rules';

export enum AnnouncementStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(AnnouncementStatus, {
  name: 'AnnouncementStatus',
  description: 'How far an announcement has come.',
  valuesConfig: {
    DRAFT: { description: 'Being written; staff alone see it.' },
    PUBLISHED: { description: 'Partners read it between its two dates.' },
    WITHDRAWN: { description: 'Taken back; staff alone see it.' },
  },
});

@ObjectType({ description: 'News for partners.' })
@Entity('announcements')
@Index('ix_announcements_from', ['publishFrom', 'id'])
@Index('ix_announcements_status', ['status', 'announcedAt', 'publishFrom'])
export class Announcement {
  static readonly tenancy = shownTo.audience('id');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Json() texts!: AnnouncementTexts;
  /** The language that others fall back on. */
  @Text(2) fallback!: string;
  /** Empty for all partners. Kept here as well, so that one taken back finds its audience again. */
  @Json() audience!: readonly AudiencePart[];
  @Field(() => AnnouncementStatus, { description: 'How far it has come.' }) @Text(16) status!: AnnouncementStatus;
  @Field(() => GraphQLISODateTime, { description: 'From when partners read it; of a draft, when it was begun.' })
  @At()
  publishFrom!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when they do; null without end.' })
  @At({ nullable: true })
  publishUntil!: Date | null;
  /** When partners were told of it: once. */
  @At({ nullable: true }) announcedAt!: Date | null;
  /** All its texts in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

/** One for each person who has read one, in the partner the person read it for. */
@Entity('announcement_reads')
@Unique('uq_announcement_reads_person', ['announcementId', 'partnerId', 'userId'])
@Index('ix_announcement_reads_person', ['partnerId', 'userId'])
export class AnnouncementRead {
  static readonly tenancy = ownedBy.partner('partnerId');

  @Id() id!: string;
  @Ref() announcementId!: string;
  @Ref() partnerId!: string;
  @Ref() userId!: string;
  @At() readAt!: Date;

  @ManyToOne(() => Announcement, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'announcementId', foreignKeyConstraintName: 'fk_announcement_reads_announcement' })
  readonly announcement?: Relation<Announcement>;
}
