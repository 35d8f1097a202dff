/** An order was placed: its items become subscriptions, then its first invoice is issued. */
export class OrderPlaced {
  constructor(
    readonly orderId: string,
    readonly clientId: string,
  ) {}
}

/** Paid, or accepted by staff: its items begin. */
export class OrderAccepted {
  constructor(
    readonly orderId: string,
    readonly clientId: string,
  ) {}
}

export class OrderCancelled {
  constructor(
    readonly orderId: string,
    readonly clientId: string,
  ) {}
}

export class OrderMarkedFraud {
  constructor(
    readonly orderId: string,
    readonly clientId: string,
  ) {}
}

/** It was no fraud: it is pending again, with new subscriptions and a new invoice. */
export class OrderReinstated {
  constructor(
    readonly orderId: string,
    readonly clientId: string,
  ) {}
}
