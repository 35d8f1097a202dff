/**
 * What of a client's history its own people and its partners are told: what happened to its account, and who did it.
 * An allow list, because a new kind of deed is nobody else's business until somebody says so: commissions, internal
 * notes, sign-ins and drafts of invoices are not on it.
 */
export const toldAboutClients: readonly string[] = [
  ...['client.', 'relationship.', 'order.', 'subscription.', 'payment.', 'creditNote.'],
  ...['invoice.issue', 'invoice.enter', 'invoice.recordPayment', 'invoice.applyCredit', 'invoice.cancel'],
  'invoice.suspendServices',
  ...['ticket.open', 'ticket.reply', 'ticket.close', 'ticket.reopen'],
];

/** Characters of a search. */
export const LONGEST_SEARCH = 100;
