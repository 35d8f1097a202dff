import type { InvoiceStatus, PaymentMethod } from '../../gql/graphql';

export const INVOICE_STATUSES: readonly InvoiceStatus[] = [
  'DRAFT',
  'ISSUED',
  'PARTIALLY_PAID',
  'PAID',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'CANCELLED',
];

/** How money can come; credit is applied by a verb of its own. */
export const PAYMENT_METHODS: readonly PaymentMethod[] = [
  'BANK_TRANSFER',
  'CARD',
  'DIRECT_DEBIT',
  'PAYPAL',
  'CASH',
  'OTHER',
];
