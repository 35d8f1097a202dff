import type { Money } from '../../kernel/money';
import type { Period } from '../../kernel/period';

/** A subscription has come to another state. `from` is null when it is new. */
export class SubscriptionChanged {
  constructor(
    readonly subscriptionId: string,
    readonly clientId: string,
    readonly kind: string,
    readonly from: string | null,
    readonly to: string,
  ) {}
}

export interface Offer {
  readonly productId: string;
  readonly categoryId: string;
  readonly cycle: string;
  readonly quantity: number;
  /** Of one unit for one period. */
  readonly price: Money;
}

/** An upgrade or a downgrade: a positive difference is invoiced over `period`, a negative one credited. Net. */
export class SubscriptionRepriced {
  constructor(
    readonly subscriptionId: string,
    readonly clientId: string,
    readonly before: Offer,
    readonly after: Offer,
    /** What was not used of the old one, and what the new one is worth, both for the whole quantity. */
    readonly credit: Money,
    readonly charge: Money,
    /** charge − credit. */
    readonly difference: Money,
    readonly daysLeft: number,
    readonly periodDays: number,
    readonly period: Period,
  ) {}
}

/** Somebody wants a domain renewed by one more period, or back from redemption when there is a fee for it. */
export class RenewalRequested {
  constructor(
    readonly subscriptionId: string,
    readonly clientId: string,
    readonly period: Period,
    readonly restoreFee: Money | null,
  ) {}
}
