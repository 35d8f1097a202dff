interface Standing {
  readonly id: string;
  readonly partnerId: string;
  readonly clientId: string;
  readonly kind: string;
}

export class RelationshipStarted implements Standing {
  constructor(
    readonly id: string,
    readonly partnerId: string,
    readonly clientId: string,
    readonly kind: string,
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
