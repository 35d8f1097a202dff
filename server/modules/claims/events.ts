/** A partner claims a client. `about` names it as the partner did. */
export class ClaimReceived {
  constructor(
    readonly claimId: string,
    readonly partnerId: string,
    readonly about: string,
  ) {}
}

/** Staff have decided; `clientId` and `reason` are of an approval and of a rejection. */
export class ClaimDecided {
  constructor(
    readonly claimId: string,
    readonly partnerId: string,
    readonly clientId: string | null,
    readonly about: string,
    readonly isApproved: boolean,
    readonly reason: string | null,
  ) {}
}
