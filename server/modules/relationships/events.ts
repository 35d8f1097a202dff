interface Standing {
  readonly id: string;
  readonly partnerId: string;
  readonly clientId: string;
  readonly kind: string;
}

/** On what an attributed client earns; what is left out follows from the partner's programmes. */
export interface Terms {
  readonly programmeId?: string | null;
  readonly invitedAt?: Date | null;
  readonly acceptedAt?: Date | null;
  /** The link, coupon, claim or invitation that brought it. */
  readonly originId?: string | null;
}

export class RelationshipStarted implements Standing {
  constructor(
    readonly id: string,
    readonly partnerId: string,
    readonly clientId: string,
    readonly kind: string,
    readonly source: string = 'STAFF',
    readonly terms: Terms = {},
  ) {}
}

/** The partner reaches the client's rows no more, and earns nothing new. */
export class RelationshipEnded implements Standing {
  constructor(
    readonly id: string,
    readonly partnerId: string,
    readonly clientId: string,
    readonly kind: string,
  ) {}
}

/** One of the two it joins wants it ended; only the house may write it. */
export class RelationshipWithdrawn {
  constructor(readonly id: string) {}
}
