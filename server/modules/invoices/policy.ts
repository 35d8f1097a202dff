import { everyone, staffRoles } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

const MONEY = ['ADMIN', 'FINANCE'] as const;

export const invoicePolicy = policy('invoices', {
  read: everyone,
  create: MONEY,
  issue: MONEY,
  cancel: MONEY,
  recordPayment: MONEY,
  applyCredit: MONEY,
  credit: MONEY,
  refund: MONEY,
  readTaxRates: staffRoles,
  addTaxRate: ['ADMIN'],
});
