import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { At, Id, Ref, Text, Whole } from '../../../platform/db/columns';
import { internal, keptFor } from '../../../platform/db/tenancy';

/** The folder of their contents. */
export const AREA = 'attachments';

/** What is known of a stored file, wherever it hangs. */
@ObjectType('Attachment', { description: 'A file on a message or a note.' })
export abstract class StoredFile {
  @Field(() => ID, { description: 'Its id.' }) @Id() id!: string;
  @Field(() => String, { description: 'What it was called where it came from.' }) @Text(200) name!: string;
  @Field(() => String, { description: 'Its media type, found out from what is in it.' }) @Text(100) type!: string;
  @Field(() => Int, { description: 'In bytes.' }) @Whole() size!: number;
  /** Its name in the folder of files: random, and never told. */
  @Text(64) storedAs!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was uploaded.' }) @At() createdAt!: Date;
}

/** Came in, and hangs on nothing yet: only who brought it, in the account it was brought from, can send it. */
@Entity('uploads')
@Index('ix_uploads_created', ['createdAt'])
@Index('ix_uploads_owner', ['owner'])
export class Upload extends StoredFile {
  static readonly tenancy = internal;

  @Text(160) owner!: string;
}

/** On a message: for all who see the message. */
@Entity('attachments')
@Index('ix_attachments_message', ['messageId'])
@Index('ix_attachments_stored', ['storedAs'])
export class Attachment extends StoredFile {
  static readonly tenancy = keptFor.client('clientId');

  @Ref() clientId!: string;
  @Ref() messageId!: string;
}

/** On an internal note: for all who see the note. */
@Entity('note_attachments')
@Index('ix_note_attachments_note', ['noteId'])
@Index('ix_note_attachments_stored', ['storedAs'])
export class NoteAttachment extends StoredFile {
  static readonly tenancy = keptFor.partner('partnerId');

  @Ref({ nullable: true }) partnerId!: string | null;
  @Ref() noteId!: string;
}

/** On a message between a partner and the operator. */
@Entity('conversation_attachments')
@Index('ix_conversation_attachments_message', ['messageId'])
@Index('ix_conversation_attachments_stored', ['storedAs'])
export class ConversationAttachment extends StoredFile {
  static readonly tenancy = keptFor.partner('partnerId');

  @Ref() partnerId!: string;
  @Ref() messageId!: string;
}
