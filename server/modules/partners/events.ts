export class PartnerCreated {
  constructor(readonly partnerId: string) {}
}

/** A person is to become a member; only the house may write it, and say who is a user already. */
export class PartnerMemberInvited {
  constructor(
    readonly memberId: string,
    readonly partnerId: string,
    readonly role: string,
    readonly person: { readonly email: string; readonly name: string; readonly language: string },
  ) {}
}

export class PartnerMemberChanged {
  constructor(
    readonly memberId: string,
    readonly change: { readonly role?: string; readonly active?: boolean },
    /** The operator may leave a partner without an owner. */
    readonly mayLeaveNoOwner: boolean,
  ) {}
}

export class PartnerSuspended {
  constructor(readonly partnerId: string) {}
}
