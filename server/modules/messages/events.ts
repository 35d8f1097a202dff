/** Somebody of the partner, or of the operator, has written; the thread may be new. */
export class MessageSent {
  constructor(
    readonly conversationId: string,
    readonly messageId: string,
    readonly partnerId: string,
    /** On whose side its author is. */
    readonly side: 'PARTNER' | 'STAFF',
    readonly subject: string,
    readonly isNew: boolean,
  ) {}
}
