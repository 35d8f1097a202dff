import { policy } from '../../kernel/policy';

export const ledgerPolicy = policy('ledger', {
  read: ['ADMIN', 'FINANCE', 'PARTNER_OWNER'],
});
