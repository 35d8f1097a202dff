/** Somebody asked; the first message is there already. */
export class TicketOpened {
  constructor(
    readonly ticketId: string,
    readonly clientId: string,
    readonly messageId: string,
    /** The partner that wrote it, when it was one. */
    readonly authorPartnerId: string | null,
  ) {}
}

/** Another message, for all sides. */
export class TicketReplied {
  constructor(
    readonly ticketId: string,
    readonly clientId: string,
    readonly messageId: string,
    readonly authorPartnerId: string | null,
    readonly side: 'asking' | 'answering',
  ) {}
}

/** An internal note: nothing for the client. */
export class TicketNoted {
  constructor(
    readonly ticketId: string,
    readonly noteId: string,
  ) {}
}

export class TicketClosed {
  constructor(
    readonly ticketId: string,
    readonly clientId: string,
  ) {}
}

/** What was uploaded before is to hang on a message or a note. */
export class FilesSent {
  constructor(
    readonly fileIds: readonly string[],
    /** Who sent them: the uploads must be theirs. */
    readonly owner: string,
    readonly on:
      | { readonly messageId: string }
      | { readonly noteId: string }
      | { readonly conversationMessageId: string; readonly partnerId: string },
  ) {}
}
