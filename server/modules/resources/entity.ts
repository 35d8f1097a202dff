import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { At, Id, Json, LongText, Ref, Text, Whole } from '../../platform/db/columns';
import { shownTo } from '../../platform/db/tenancy';
import type { AudiencePart } from '../audiences/rules';

/** The folder of their contents. */
export const AREA = 'resources';

export enum ResourceCategory {
  LOGO = 'LOGO',
  BRAND = 'BRAND',
  PRODUCT = 'PRODUCT',
  SALES = 'SALES',
  TRAINING = 'TRAINING',
  LEGAL = 'LEGAL',
  OTHER = 'OTHER',
}
registerEnumType(ResourceCategory, {
  name: 'ResourceCategory',
  description: 'What material is for.',
  valuesConfig: {
    LOGO: { description: 'Logos and badges.' },
    BRAND: { description: 'How the brand is used: colours, wording, pictures.' },
    PRODUCT: { description: 'About products: sheets, comparisons, prices.' },
    SALES: { description: 'For winning clients: presentations, mails, cases.' },
    TRAINING: { description: 'For learning: guides and courses.' },
    LEGAL: { description: 'Contracts and conditions.' },
    OTHER: { description: 'Everything else.' },
  },
});

export enum ResourceKind {
  FILE = 'FILE',
  LINK = 'LINK',
}
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'What a resource is.',
  valuesConfig: {
    FILE: { description: 'Kept here, and downloaded.' },
    LINK: { description: 'Somewhere else; opened there.' },
  },
});

@ObjectType({ description: 'Material for partners: a file or a link.' })
@Entity('resources')
@Index('ix_resources_category', ['category', 'updatedAt', 'id'])
@Index('ix_resources_updated', ['updatedAt', 'id'])
@Index('ix_resources_title', ['title', 'id'])
export class Resource {
  static readonly tenancy = shownTo.audience('id');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ResourceKind, { description: 'What it is.' }) @Text(16) kind!: ResourceKind;
  @Field(() => String, { description: 'What people call it.' }) @Text(200) title!: string;
  @Field(() => String, { description: 'What it is good for; may be empty.' }) @LongText() description!: string;
  @Field(() => ResourceCategory, { description: 'What it is for.' }) @Text(16) category!: ResourceCategory;
  @Field(() => String, { nullable: true, description: 'The language it is in; null when it is in none.' })
  @Text(2, { nullable: true })
  language!: string | null;
  /** Empty for all partners. Kept here as well, so that an archived one finds its audience again. */
  @Json() audience!: readonly AudiencePart[];
  @Field(() => Int, { description: 'Counts its versions from 1.' }) @Whole() number!: number;
  @Field(() => Int, { description: 'How often partners have taken it, all versions together.' })
  @Whole()
  downloads!: number;
  /** Title and description in lower case: what a search looks through. */
  @LongText() searchText!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was added.' }) @At() createdAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When its newest version was added.' }) @At() updatedAt!: Date;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when no partner sees it; null while some do.',
  })
  @At({ nullable: true })
  archivedAt!: Date | null;
  @Field(() => Int, { description: 'Moves on with every change; pass the one you read.' }) @Whole() version!: number;
}

/** Never changed, but for its count. */
@ObjectType({ description: 'A resource as it was from some day on.' })
@Entity('resource_versions')
@Unique('uq_resource_versions_number', ['resourceId', 'number'])
@Index('ix_resource_versions_stored', ['storedAs'])
export class ResourceVersion {
  static readonly tenancy = shownTo.audience('resourceId');

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() resourceId!: string;
  @Field(() => Int, { description: 'Counts from 1.' }) @Whole() number!: number;
  @Field(() => String, { nullable: true, description: 'The file’s name; null for a link.' })
  @Text(200, { nullable: true })
  name!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its media type, found out from what is in it; null for a link.',
  })
  @Text(100, { nullable: true })
  type!: string | null;
  @Field(() => Int, { nullable: true, description: 'In bytes; null for a link.' })
  @Whole({ nullable: true })
  size!: number | null;
  /** Its name in the folder of files: random, and never told. */
  @Text(64, { nullable: true }) storedAs!: string | null;
  @Field(() => String, { nullable: true, description: 'Where a link leads; null for a file.' })
  @Text(2000, { nullable: true })
  link!: string | null;
  @Field(() => String, { description: 'What is new in it; may be empty.' }) @Text(500) note!: string;
  @Field(() => Int, { description: 'How often partners have taken it.' }) @Whole() downloads!: number;
  @Field(() => GraphQLISODateTime, { description: 'When it was added.' }) @At() createdAt!: Date;
  @Ref({ nullable: true }) createdByUserId!: string | null;

  @ManyToOne(() => Resource, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'fk_resource_versions_resource' })
  readonly resource?: Relation<Resource>;
}
