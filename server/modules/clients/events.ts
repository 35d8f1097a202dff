import type { Actor } from '../../kernel/actor';

/** A client that a partner brings: only the house may write it, together with the relationship that opens it. */
export class ClientSubmitted {
  constructor(readonly client: object & { readonly id: string }) {}
}

export class ClientCreated {
  constructor(
    readonly clientId: string,
    readonly by: Actor,
  ) {}
}

/** The account is closed. Documents and ledger stay; whatever would go on ends. */
export class ClientDeleted {
  constructor(
    readonly clientId: string,
    readonly by: Actor,
  ) {}
}

/** The personal data is gone from the account; what the law wants kept stays in the documents. */
export class ClientErased {
  constructor(
    readonly clientId: string,
    /** What it, and its people who are erased with it, were known by: to find copies by, never to be stored. */
    readonly knownBy: { readonly emails: readonly string[]; readonly names: readonly string[] },
  ) {}
}

export class ClientMemberInvited {
  constructor(
    readonly memberId: string,
    readonly clientId: string,
    readonly role: string,
    readonly person: { readonly email: string; readonly name: string; readonly language: string },
  ) {}
}

export class ClientMemberChanged {
  constructor(
    readonly memberId: string,
    readonly change: { readonly role?: string; readonly active?: boolean },
    /** The operator may leave an account without an owner. */
    readonly mayLeaveNoOwner: boolean,
  ) {}
}
