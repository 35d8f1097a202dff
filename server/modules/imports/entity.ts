import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { At, Flag, Id, Json, Ref, Text, Whole } from '../../platform/db/columns';
import { internal } from '../../platform/db/tenancy';
import type { RowProblem } from './rules/rows';

export const ImportKind = {
  CLIENTS: 'CLIENTS',
  PRODUCTS: 'PRODUCTS',
  SUBSCRIPTIONS: 'SUBSCRIPTIONS',
  INVOICES: 'INVOICES',
} as const;
export type ImportKind = (typeof ImportKind)[keyof typeof ImportKind];
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What the rows of a file are.',
  valuesConfig: {
    CLIENTS: { description: 'A client a row, with the partner that brought it.' },
    PRODUCTS: { description: 'A product a row, or one of its prices.' },
    SUBSCRIPTIONS: { description: 'A service, add-on or domain of a client a row.' },
    INVOICES: { description: 'An invoice line a row; rows with the same number are one invoice.' },
  },
});

export const ImportStatus = {
  UPLOADED: 'UPLOADED',
  CHECKING: 'CHECKING',
  CHECKED: 'CHECKED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
} as const;
export type ImportStatus = (typeof ImportStatus)[keyof typeof ImportStatus];
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'How far an import has come.',
  valuesConfig: {
    UPLOADED: { description: 'Read; its columns wait to be confirmed.' },
    CHECKING: { description: 'The dry run is under way.' },
    CHECKED: { description: 'The report of the dry run is there; nothing has been entered.' },
    RUNNING: { description: 'Good rows are being entered.' },
    DONE: { description: 'Every good row has been entered.' },
  },
});

/** Reached by staff alone: a file holds many clients. */
@ObjectType({ description: 'A CSV file from another system, on its way in.' })
@Entity('imports')
@Index('ix_imports_created', ['createdAt', 'id'])
export class Import {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => ImportKind, { description: 'What its rows are.' }) @Text(16) kind!: ImportKind;
  @Field(() => String, { description: 'The file’s name.' }) @Text() fileName!: string;
  @Field(() => String, { description: 'How its letters were encoded.' }) @Text(16) encoding!: string;
  @Field(() => [String], { description: 'Its columns.' }) @Json() headers!: readonly string[];
  @Json() mapping!: Readonly<Record<string, string>>;
  @Field(() => Boolean, { description: 'Whether paid invoices earn as if it had happened here.' })
  @Flag()
  earn!: boolean;
  @Field(() => ImportStatus, { description: 'How far it has come.' }) @Text(16) status!: ImportStatus;
  @Field(() => Int, { description: 'Rows in the file.' }) @Whole() rows!: number;
  @Field(() => Int, { description: 'Rows that can be entered, of those checked.' }) @Whole() good!: number;
  @Field(() => Int, { description: 'Rows that cannot, of those checked.' }) @Whole() bad!: number;
  @Field(() => Int, { description: 'Rows that have been entered.' }) @Whole() entered!: number;
  @Field(() => Int, { description: 'Rows that were here already.' }) @Whole() unchanged!: number;
  @Field(() => ID, { nullable: true, description: 'The job that checks or enters it.' })
  @Ref({ nullable: true })
  jobId!: string | null;
  @Ref({ nullable: true }) createdByUserId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was uploaded.' }) @At() createdAt!: Date;
}

export const RowOutcome = {
  READ: 'READ',
  GOOD: 'GOOD',
  BAD: 'BAD',
  ENTERED: 'ENTERED',
  UNCHANGED: 'UNCHANGED',
} as const;
export type RowOutcome = (typeof RowOutcome)[keyof typeof RowOutcome];
registerEnumType(RowOutcome, {
  name: 'RowOutcome',
  description: 'What became of a row.',
  valuesConfig: {
    READ: { description: 'Not checked yet.' },
    GOOD: { description: 'Can be entered.' },
    BAD: { description: 'Cannot; see its problems.' },
    ENTERED: { description: 'Has been entered.' },
    UNCHANGED: { description: 'Was here already.' },
  },
});

@ObjectType({ description: 'One record of the file.' })
@Entity('import_rows')
@Index('ix_import_rows_line', ['importId', 'line'])
@Index('ix_import_rows_outcome', ['importId', 'outcome', 'line'])
export class ImportRow {
  static readonly tenancy = internal;

  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Ref() importId!: string;
  @Field(() => Int, { description: 'The line of the file it stands on.' }) @Whole() line!: number;
  @Json() cells!: Readonly<Record<string, string>>;
  @Field(() => RowOutcome, { description: 'What became of it.' }) @Text(16) outcome!: RowOutcome;
  @Json({ nullable: true }) problems!: readonly RowProblem[] | null;
}

/** Which record here a record of another system became: so that entering it twice changes nothing. */
@Entity('imported_records')
@Index('ix_imported_records_record', ['recordId'])
export class ImportedRecord {
  static readonly tenancy = internal;

  /** A hash of kind and reference. */
  @Id() id!: string;
  @Text(16) kind!: ImportKind;
  @Text(64) ref!: string;
  @Ref() recordId!: string;
  @Ref() importId!: string;
}
