/** An adjustment was approved: it is part of the partner's balance. */
export class BalanceAdjusted {
  constructor(
    readonly adjustmentId: string,
    readonly partnerId: string,
    readonly kind: string,
    /** As exact decimal text. */
    readonly amount: string,
    readonly currency: string,
  ) {}
}
