interface About {
  readonly invitationId: string;
  readonly partnerId: string | null;
  readonly clientId: string | null;
  readonly email: string;
}

export class InvitationSent implements About {
  constructor(
    readonly invitationId: string,
    readonly partnerId: string | null,
    readonly clientId: string | null,
    readonly email: string,
  ) {}
}

/** `outcome` is ELIGIBLE or ACCESS, `reason` why; null where access alone was asked for. */
export class InvitationAccepted implements About {
  constructor(
    readonly invitationId: string,
    readonly partnerId: string,
    readonly clientId: string,
    readonly email: string,
    readonly outcome: string,
    readonly reason: string | null,
  ) {}
}

/** It ended without an acceptance: DECLINED, EXPIRED or WITHDRAWN. */
export class InvitationClosed implements About {
  constructor(
    readonly invitationId: string,
    readonly partnerId: string | null,
    readonly clientId: string | null,
    readonly email: string,
    readonly status: string,
  ) {}
}

/** It was accepted, in this transaction; what the partner gets by it is not decided yet. */
export class InvitationAnswered {
  constructor(readonly invitationId: string) {}
}
