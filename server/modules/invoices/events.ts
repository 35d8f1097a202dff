export class InvoiceIssued {
  constructor(
    readonly invoiceId: string,
    readonly clientId: string,
  ) {}
}

/** Nothing is left to pay, for the first time. Announced before the order is accepted or the service goes on. */
export class InvoicePaid {
  constructor(
    readonly invoiceId: string,
    readonly clientId: string,
    readonly paidAt: Date,
    /** It happened elsewhere at that instant, and is only told of now: what held then counts. */
    readonly reported = false,
  ) {}
}

/** All that was reported at once has been announced, one by one: what is kept of it together can be kept. */
export class InvoicesReported {
  constructor(readonly invoiceIds: readonly string[]) {}
}

/** One that was paid elsewhere was entered, and earns nothing here. */
export class InvoiceEntered {
  constructor(
    readonly invoiceId: string,
    readonly clientId: string,
    readonly paidAt: Date,
  ) {}
}

/** Withdrawn with nothing paid, or taken back as a whole by credit notes before anything was. */
export class InvoiceCancelled {
  constructor(
    readonly invoiceId: string,
    readonly clientId: string,
  ) {}
}

export class PaymentRecorded {
  constructor(
    readonly paymentId: string,
    readonly invoiceId: string,
    readonly clientId: string,
  ) {}
}

export class CreditNoteIssued {
  constructor(
    readonly creditNoteId: string,
    readonly invoiceId: string,
    readonly clientId: string,
    /** It happened elsewhere when the note says, and is only told of now. */
    readonly reported = false,
  ) {}
}

/** What waited for the money goes on. Announced right after InvoicePaid, so that those who hear that one come first. */
export class InvoiceSettled {
  constructor(
    readonly invoiceId: string,
    readonly clientId: string,
    readonly orderId: string | null,
    /** Its services had been suspended for it. */
    readonly suspended: boolean,
  ) {}
}
