/** A partner's owner asks to be paid; only the house may take money from the ledger. */
export class PayoutAsked {
  constructor(
    readonly payoutId: string,
    readonly asked: { readonly partnerId: string; readonly currency: string; readonly invoiceId: string | null },
    readonly byUserId: string | null,
  ) {}
}

/** A partner's owner takes a request back. */
export class PayoutWithdrawn {
  constructor(
    readonly payoutId: string,
    readonly reason: string,
  ) {}
}

/** A partner is paid to another account from now on; everybody who has a say there is told. */
export class PayoutDetailsChanged {
  constructor(
    readonly partnerId: string,
    readonly before: string | null,
    readonly after: string,
  ) {}
}

/** A payout has come to another state, its first included. */
export class PayoutMoved {
  constructor(
    readonly payoutId: string,
    readonly partnerId: string,
    readonly number: string,
    readonly status: string,
    /** What is paid, as exact decimal text. */
    readonly amount: string,
    readonly currency: string,
  ) {}
}
